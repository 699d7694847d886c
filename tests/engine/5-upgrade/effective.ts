import { parse } from 'yaml';

type Files = ReadonlyMap<string, string>;
type Data = Readonly<Record<string, unknown>>;
type Listed = Data & { readonly id: string };

/**
 * The words a member's teams read, item by item, straight from the rule of overlays and sharing no code with what is tested:
 * `clause:c0` → its wordings, `question:q0` → its keys, `option:q0.o1`…; a parent alone where there is no member.
 * `placed`: each wording with its section.
 */
export function effective(parent: Files, member: Files = new Map(), placed = false): ReadonlyMap<string, Data> {
  const items = new Map<string, Data>();
  const head = (parse(member.get('templates/ours/pack.yaml') ?? '') ?? {}) as Data;
  const hidden = new Set(
    ((head['hide'] ?? []) as Readonly<Record<string, string>>[]).map((one) =>
      one['option']?.startsWith('laws.')
        ? `fact:${one['option']}`
        : Object.entries(one)
            .filter(([key]) => key !== 'reason')
            .map(([key, id]) => `${key}:${id}`)[0]!,
    ),
  );
  const put = (key: string, values: Data) => items.set(key, { ...items.get(key), ...values });
  for (const [pack, files] of [
    ['up', parent],
    ['ours', member],
  ] as const) {
    const lists = (path: string) => (parse(files.get(path) ?? '[]') ?? []) as Listed[];
    const steps = [...files.keys()].filter((path) => new RegExp(`^questions/${pack}/\\d`).test(path));
    for (const { id, options, before: _before, ...values } of steps.flatMap(lists)) {
      put(`question:${id}`, values);
      for (const { id: inner, before: _also, ...label } of (options ?? []) as Listed[])
        put(`option:${id}.${inner}`, label);
    }
    for (const { id, reason: _reason, ...values } of lists(`questions/${pack}/rules.yaml`)) put(`rule:${id}`, values);
    for (const { id, before: _before, ...values } of lists(`templates/${pack}/facts/laws.yaml`))
      put(`fact:laws.${id}`, values);
    const { words } = (parse(files.get(`templates/${pack}/pack.yaml`) ?? '') ?? {}) as { words?: Data };
    for (const [id, value] of Object.entries(words ?? {})) put(`word:${id}`, { [id]: value });
    const clauses = new Map<string, Readonly<Record<string, Data>>>();
    for (const [path, text] of files) {
      const [, folder, id, , variant = '', english] =
        new RegExp(`^templates/${pack}/policy/\\d+-([a-z]+)/(?:\\d+-)?([a-z0-9_]+?)(--([a-z]+))?(\\.en)?\\.md$`).exec(
          path,
        ) ?? [];
      if (folder === undefined) continue;
      const [, front, body] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text)!;
      const { reason: _reason, custody: _custody, ...keys } = parse(front!) as Data;
      const language = english ? 'en' : 'fr';
      if (id === 'section') put(`section:policy/${folder}`, { [`${language}.title`]: keys['title'] });
      else
        clauses.set(`clause:${id}`, {
          ...clauses.get(`clause:${id}`),
          [variant]: {
            ...clauses.get(`clause:${id}`)?.[variant],
            [language]: { ...keys, body },
            ...(placed ? { section: folder } : {}),
          },
        });
    }
    for (const [key, own] of clauses) items.set(key, '' in own ? own : { ...items.get(key), ...own });
  }
  for (const key of items.keys())
    if (hidden.has(key) || (key.startsWith('option:') && hidden.has(key.replace(/^option:(.*)\..*$/, 'question:$1'))))
      items.delete(key);
  return items;
}
