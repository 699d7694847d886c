import type { Files, Item } from './item.ts';
import { hidingKey } from './items-of.ts';
import { dataOf } from './read-entries.ts';
import { isRecord } from '../0-language/is-record.ts';
import { spliceYaml } from './text/splice-yaml.ts';
import { withText } from './edit-entries.ts';
import type { Reason } from './reason.ts';

const HIDEABLE: readonly string[] = ['clause', 'question', 'option', 'rule', 'document', 'fact'];

/** Whether an overlay can take an item away. */
export function canHide({ kind }: Item): boolean {
  return HIDEABLE.includes(kind);
}

/** The files of a member that takes an item of its parent away, and says why. */
export function hideItem(files: Files, name: string, item: Item, reason: Reason): Files {
  const { file, text, list } = hideList(files, name);
  const [kind, id] = entryOf(item);
  if (list.some((entry) => isRecord(entry) && entry[kind] === id)) return files;
  const entry = { [kind]: id, reason };
  return withText(
    files,
    file,
    list.length === 0 ? spliceYaml(text, ['hide'], [entry]) : spliceYaml(text, ['hide', list.length], entry),
  );
}

/** The files of a member that no longer takes an item away. */
export function showItem(files: Files, name: string, item: Item): Files {
  const { file, text, list } = hideList(files, name);
  const [kind, id] = entryOf(item);
  const index = list.findIndex((entry) => isRecord(entry) && entry[kind] === id);
  return index < 0
    ? files
    : withText(files, file, spliceYaml(text, list.length === 1 ? ['hide'] : ['hide', index], undefined));
}

function hideList(
  files: Files,
  name: string,
): { readonly file: string; readonly text: string; readonly list: readonly unknown[] } {
  const file = `templates/${name}/pack.yaml`;
  const text = files.get(file) ?? '';
  const data = dataOf(text);
  return { file, text, list: isRecord(data) && Array.isArray(data['hide']) ? data['hide'] : [] };
}

/** `clause: x`; a fact is hidden as an option of its file. */
function entryOf(item: Item): readonly [string, string] {
  const [kind, id] = hidingKey(item).split(':') as [string, string];
  return [kind === 'fact' ? 'option' : kind, id];
}
