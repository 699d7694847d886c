import type { Lineage } from './layers.ts';
import { changelogSchema } from './overlay-schema.ts';
import type { Release } from './overlay.ts';
import type { Pack } from './pack.ts';
import type { PackReader } from './pack-reader.ts';
import { readYaml } from './read-yaml.ts';

/** What each version of a pack changed, the newest first; none where it has no changelog.yaml. Those of the packs it changes are not in it. */
export function readChangelog(reader: PackReader, { root, overlays }: Lineage): readonly Release[] {
  const { name, head } = overlays.at(-1) ?? root;
  for (const layer of [root, ...overlays]) reader.text(`templates/${layer.name}/changelog.yaml`);
  const file = `templates/${name}/changelog.yaml`;
  const text = reader.text(file);
  if (text === undefined) return [];
  const { data = [], messages, placeOf } = readYaml(text, file, changelogSchema);
  messages.forEach(reader.report);
  if (data[0] && data[0].version !== head.version) reader.report({ code: 'changelog_behind', params: { version: head.version, found: data[0].version }, place: placeOf([0, 'version']) });
  return data.map(({ version, date, words, clauses = [], renamed = [] }, index) => ({
    version,
    date,
    words: reader.words(words, placeOf([index, 'words'])),
    clauses,
    renamed: renamed.flatMap((one) => (['question', 'option', 'clause'] as const).flatMap((kind) => (one[kind] === undefined ? [] : [{ kind, from: one[kind], to: one.to }]))),
  }));
}

/** The ids that the packs of a lineage gave up, the root's first, each pack's oldest first; nothing where there are none. */
export function readRenamed(reader: PackReader, { root, overlays }: Lineage): Pack['renamed'] {
  const pairs = [root, ...overlays].flatMap(({ name }) => {
    const file = `templates/${name}/changelog.yaml`;
    const { data = [] } = readYaml(reader.text(file) ?? '[]', file, changelogSchema);
    return data.toReversed().flatMap(({ renamed = [] }) => renamed.map(({ question, option, clause, to }) => [question ?? option ?? `#${clause}`, to] as const));
  });
  return pairs.length > 0 ? pairs : undefined;
}
