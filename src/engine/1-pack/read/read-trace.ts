import { hint } from '../source/nearest.ts';
import { readYaml } from '../source/read-yaml.ts';
import type { Lineage } from '../source/layers.ts';
import type { PackReader } from '../source/pack-reader.ts';
import type { Trace } from '../model/pack.ts';
import { sourcesSchema } from '../source/schema.ts';

/** The guides a pack rests on, item by item in our words, then those that each overlay adds; none where there is no sources.yaml. */
export function readTrace(reader: PackReader, { root, overlays }: Lineage): Trace {
  const traces = [root, ...overlays].map(({ name }) => readFile(reader, `templates/${name}/sources.yaml`));
  return { guides: traces.flatMap(({ guides }) => guides), items: traces.flatMap(({ items }) => items) };
}

function readFile(reader: PackReader, file: string): Trace {
  const text = reader.text(file);
  if (text === undefined) return { guides: [], items: [] };
  const { data, messages, placeOf } = readYaml(text, file, sourcesSchema);
  messages.forEach(reader.report);
  const said = (kind: 'instead' | 'not_carried') =>
    new Map(
      data?.[kind]?.flatMap((one, index) =>
        one.items.map((id) => [id, reader.words(one, placeOf([kind, index]))] as const),
      ),
    );
  const [instead, notCarried] = [said('instead'), said('not_carried')];
  const items = data?.items ?? [];
  const known = new Set(items.map(({ id }) => id));
  for (const kind of ['instead', 'not_carried'] as const) {
    for (const [index, { items: ids }] of (data?.[kind] ?? []).entries()) {
      for (const [at, id] of ids.entries())
        if (!known.has(id))
          reader.report({
            code: 'unknown_source',
            params: { id, pack: file.split('/')[1]!, hint: hint(known, id) },
            place: placeOf([kind, index, 'items', at]),
          });
    }
  }
  return {
    guides: (data?.guides ?? []).map((guide, index) => ({
      id: guide.id,
      name: reader.words(guide.name, placeOf(['guides', index, 'name'])),
      short: reader.words(guide.short, placeOf(['guides', index, 'short'])),
    })),
    items: items.map((item, index) => ({
      id: item.id,
      guide: item.id.split('-')[0]!,
      words: reader.words(item, placeOf(['items', index])),
      ...(instead.has(item.id) ? { instead: instead.get(item.id)! } : {}),
      ...(notCarried.has(item.id) ? { not_carried: notCarried.get(item.id)! } : {}),
    })),
  };
}
