import type { Lineage } from '../source/layers.ts';
import { changelogSchema } from '../source/overlay-schema.ts';
import type { Release } from '../model/overlay.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readYaml } from '../source/read-yaml.ts';

/** What each version changed of a pack and of those it changes, by their names, the newest first; none where there is no changelog.yaml. */
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
  const { data = [], messages, placeOf } = readYaml(text, file, changelogSchema);
  messages.forEach(reader.report);
  if (data[0] && data[0].version !== current)
    reader.report({
      code: 'changelog_behind',
      params: { version: current, found: data[0].version },
      place: placeOf([0, 'version']),
    });
  for (const [index, { renamed = [] }] of data.entries()) {
    for (const [at, one] of renamed.entries())
      if (KINDS.filter((kind) => one[kind] !== undefined).length !== 1)
        reader.report({
          code: 'wrong_shape',
          params: { path: 'renamed', expected: KINDS.map((kind) => `${kind}: …`).join(' / ') },
          place: placeOf([index, 'renamed', at]),
        });
  }
  return data.map(({ version, date, words, clauses = [], questions = [], renamed = [] }, index) => ({
    version,
    date,
    words: reader.words(words, placeOf([index, 'words'])),
    clauses,
    questions,
    renamed: renamed.flatMap((one) =>
      KINDS.flatMap((kind) => (one[kind] === undefined ? [] : [{ kind, from: one[kind], to: one.to }])),
    ),
  }));
}
