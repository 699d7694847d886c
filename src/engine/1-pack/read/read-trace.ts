import { hint } from '../source/nearest.ts';
import { compact } from '../source/compact.ts';
import type { Lineage } from '../source/lineage.ts';
import type { PackReader } from '../source/pack-reader.ts';
import type { SourceItem, Trace } from '../model/pack.ts';
import { readPassage } from '../source/passage.ts';
import { sourcesSchema } from '../source/pack-schema.ts';

/**
 * The guides a pack rests on, item by item in our words, then those that each overlay adds; none where there is no
 * sources.yaml.
 */
export function readTrace(reader: PackReader, { root, overlays }: Lineage): Trace {
  const traces = [root, ...overlays].map(({ name }) => readFile(reader, `templates/${name}/sources.yaml`));
  return { guides: traces.flatMap(({ guides }) => guides), items: traces.flatMap(({ items }) => items) };
}

function readFile(reader: PackReader, file: string): Trace {
  const text = reader.text(file);
  if (text === undefined) return { guides: [], items: [] };
  const { data, passage } = readPassage(reader, file, text, sourcesSchema);
  const items = data?.items ?? [];
  const known = new Set(items.map(({ id }) => id));
  const said = (kind: 'instead' | 'not_carried') => {
    const entries = data?.[kind] ?? [];
    for (const [index, { items: ids }] of entries.entries())
      for (const [at, id] of ids.entries())
        if (!known.has(id))
          passage.at(kind, index, 'items', at).report('unknown_source', {
            id,
            pack: file.split('/')[1]!,
            hint: hint(known, id),
          });
    return new Map(
      entries.flatMap((one, index) => {
        const words = passage.at(kind).words(index, one);
        return one.items.map((id) => [id, words] as const);
      }),
    );
  };
  const [instead, notCarried] = [said('instead'), said('not_carried')];
  return {
    guides: (data?.guides ?? []).map((guide, index) => ({
      id: guide.id,
      name: passage.at('guides', index).words('name', guide.name),
      short: passage.at('guides', index).words('short', guide.short),
    })),
    items: items.map((item, index) =>
      compact<SourceItem>({
        id: item.id,
        guide: item.id.split('-')[0]!,
        words: passage.at('items').words(index, item),
        instead: instead.get(item.id),
        not_carried: notCarried.get(item.id),
      }),
    ),
  };
}
