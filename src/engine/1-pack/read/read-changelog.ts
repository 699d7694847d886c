import type { Lineage } from '../source/lineage.ts';
import { changelogSchema } from '../source/overlay-schema.ts';
import type { Release } from '../model/overlay.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readPassage } from '../source/passage.ts';

/**
 * What each version changed of a pack and of those it changes, by their names, the newest first; none where there is no
 * changelog.yaml.
 */
export function readChangelogs(
  reader: PackReader,
  { root, overlays }: Lineage,
): ReadonlyMap<string, readonly Release[]> {
  return new Map([root, ...overlays].map(({ name, head }) => [name, readChangelog(reader, name, head.version)]));
}

const KINDS = ['question', 'option', 'clause'] as const;

function readChangelog(reader: PackReader, name: string, current: string): readonly Release[] {
  const file = `templates/${name}/changelog.yaml`;
  const text = reader.text(file);
  if (text === undefined) return [];
  const { data = [], passage } = readPassage(reader, file, text, changelogSchema);
  reader.places.name('changelog', name, passage);
  if (data[0] && data[0].version !== current)
    passage.at(0, 'version').report('changelog_behind', { version: current, found: data[0].version });
  for (const [index, { renamed = [] }] of data.entries()) {
    for (const [at, one] of renamed.entries())
      if (KINDS.filter((kind) => one[kind] !== undefined).length !== 1)
        passage.at(index, 'renamed', at).report('wrong_shape', {
          path: 'renamed',
          expected: KINDS.map((kind) => `${kind}: …`).join(' / '),
        });
  }
  return data.map(({ version, date, words, clauses = [], questions = [], renamed = [], gone = [] }, index) => ({
    version,
    date,
    words: passage.at(index).words('words', words),
    clauses,
    questions,
    renamed: renamed.flatMap((one) =>
      KINDS.flatMap((kind) => (one[kind] === undefined ? [] : [{ kind, from: one[kind], to: one.to }])),
    ),
    gone: gone.map(({ id, into }) => (into === undefined ? { id } : { id, into })),
  }));
}
