import { parseDocument } from 'yaml';
import type { Address, Files, Item, ItemKind } from './item.ts';
import { isRecord } from '../0-language/is-record.ts';

/** The lists an entry may hold, and what their entries are. */
const INNER: Readonly<Record<string, ItemKind>> = {
  fields: 'field',
  columns: 'column',
  options: 'option',
  includes: 'included',
};

/** The lists of pack.yaml whose entries another version may change. */
const LISTS: Readonly<Record<string, ItemKind>> = { steps: 'step', roles: 'role', local: 'local', derived: 'derived' };

/** What the YAML files of a pack hold, entry by entry. */
export function readEntries(files: Files, name: string): readonly Item[] {
  return [...files].flatMap(([path, text]) => {
    if (path === `templates/${name}/pack.yaml`) return readHead(path, dataOf(text));
    if (path === `questions/${name}/rules.yaml`) return readList({ file: path, kind: 'rule', at: [] }, dataOf(text));
    const facts = /^templates\/([^/]+)\/facts\/([^/]+)\.yaml$/.exec(path);
    if (facts?.[1] === name) return readList({ file: path, kind: 'fact', at: [], of: facts[2]! }, dataOf(text));
    return new RegExp(`^questions/${name}/\\d+-[^/]+\\.yaml$`).test(path)
      ? readList({ file: path, kind: 'question', at: [] }, dataOf(text))
      : [];
  });
}

/** The plain data of a YAML text; nothing where it cannot be read. */
export function dataOf(text: string): unknown {
  try {
    return parseDocument(text, { logLevel: 'error' }).toJS({ maxAliasCount: 100 }) as unknown;
  } catch {
    return undefined;
  }
}

/** The YAML files of some packs that cannot be read, whose entries nobody knows. */
export function unreadFiles(files: Files, names: readonly string[]): readonly string[] {
  const ours = [...files].filter(([path]) => path.endsWith('.yaml') && names.includes(path.split('/')[1]!));
  return ours
    .filter(([, text]) => parseDocument(text).errors.length > 0 || dataOf(text) === undefined)
    .map(([path]) => path);
}

interface List {
  readonly file: string;
  readonly kind: ItemKind;
  readonly at: Address;
  /** What comes before the id in an entry's key: the field of an option, the file of a fact. */
  readonly of?: string;
  readonly inside?: string;
}

function readHead(file: string, data: unknown): readonly Item[] {
  if (!isRecord(data)) return [];
  const words = isRecord(data['words']) ? Object.entries(data['words']) : [];
  return [
    ...Object.entries(LISTS).flatMap(([key, kind]) => readList({ file, kind, at: [key] }, data[key])),
    ...words.map(([id, value]): Item => ({
      key: `word:${id}`,
      kind: 'word',
      values: { [id]: value },
      entry: { file, address: ['words'], written: value, next: [] },
    })),
  ];
}

function readList(list: List, data: unknown): readonly Item[] {
  const entries = Array.isArray(data) ? data.filter(hasId) : [];
  return entries.flatMap((written, index): readonly Item[] => {
    const { id, ...rest } = written;
    const key = `${list.kind}:${list.of === undefined ? '' : `${list.of}.`}${id}`;
    const address = [...list.at, { id }];
    const values = Object.fromEntries(
      Object.entries(rest).filter(([name]) => !(name in INNER) && name !== 'before' && name !== 'reason'),
    );
    const next = entries.slice(index + 1).map((one) => one.id);
    const inner = Object.entries(INNER).flatMap(([name, kind]) =>
      readList(
        {
          file: list.file,
          kind,
          at: [...address, name],
          inside: key,
          ...(kind === 'option' || kind === 'included' ? { of: id } : {}),
        },
        written[name],
      ),
    );
    return [
      {
        key,
        kind: list.kind,
        values,
        ...(list.inside === undefined ? {} : { inside: list.inside }),
        entry: { file: list.file, address, written, next },
      },
      ...inner,
    ];
  });
}

function hasId(entry: unknown): entry is Readonly<Record<string, unknown>> & { readonly id: string } {
  return isRecord(entry) && typeof entry['id'] === 'string';
}
