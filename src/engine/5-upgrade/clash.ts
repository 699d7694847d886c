import type { Changes } from './changes.ts';
import { setKey } from './edit-entries.ts';
import type { Files, Item, ItemKind } from './item.ts';
import { heldBy } from './items-of.ts';
import type { Edit } from './point.ts';
import type { Rename } from './read-renames.ts';
import { renameItems } from './rename-items.ts';
import { idOf } from './whole-entry.ts';

/** What an entry has that says all of itself, and does not only change what its parent has. */
const WHOLE: Readonly<Partial<Record<ItemKind, string>>> = {
  question: 'type',
  field: 'type',
  column: 'type',
  rule: 'severity',
  fact: 'source',
  option: 'label',
  role: 'label',
  step: 'label',
};

/** Whether a member had, under the id of what its parent has from now on, something of its own. */
export function isClash(next: Item, own: Item | undefined): own is Item {
  const key = WHOLE[next.kind];
  return own !== undefined && (own.files !== undefined || (key !== undefined && key in own.values));
}

/** The member's own under another id, so that both stand. */
export interface Renamed {
  readonly to: string;
  readonly edit: Edit;
}

/** Nothing where it cannot be called otherwise. */
export function renameOwn(changes: Changes, next: Item): Renamed | undefined {
  const { name, own } = changes;
  const prefix = next.key.slice(0, next.key.length - idIn(next).length);
  const from = idIn(next);
  const isFree = (id: string) => [changes.next, own.items].every((items) => !items.has(prefix + id));
  let to = `${from}_${name}`;
  while (!isFree(to)) to = `${to}_${name}`;
  const edit = editOf(changes, next, from, to);
  return edit && { to, edit };
}

function editOf(changes: Changes, next: Item, from: string, to: string): Edit | undefined {
  const { name, own } = changes;
  const rename =
    (...renames: readonly Rename[]): Edit =>
    (files) =>
      renameItems(files, name, renames);
  switch (next.kind) {
    case 'clause':
      return next.key.includes('--') ? undefined : rename({ kind: 'clause', from, to });
    case 'question':
    case 'field':
    case 'column': {
      const inside = heldBy(own.items, next.key).filter(
        (item) => ['field', 'column'].includes(item.kind) && idIn(item).startsWith(`${from}__`),
      );
      const ids = [from, ...inside.map(idIn)];
      return rename(...ids.map((id) => ({ kind: 'question' as const, from: id, to: to + id.slice(from.length) })));
    }
    case 'option':
      return rename({ kind: 'option', of: next.key.replace(/^option:|\.[^.]*$/g, ''), from, to });
    case 'rule': {
      const { file, address } = own.items.get(next.key)!.entry!;
      return (files) => (files.has(file) ? setKey(files, file, address, 'id', to) : files);
    }
    case 'document':
      return (files) => movedTo(files, `templates/${name}/${from}/`, `templates/${name}/${to}/`);
    default: // a section holds the clauses of both sides, whichever title it has
      return undefined;
  }
}

/** Files whose folder bears another name. */
function movedTo(files: Files, folder: string, to: string): Files {
  return new Map(
    [...files].map(([path, text]) => [path.startsWith(folder) ? to + path.slice(folder.length) : path, text]),
  );
}

/** The id alone, as its author wrote it. */
function idIn({ key, entry }: Item): string {
  return entry ? idOf(entry.address) : key.replace(/^.*[:/]/, '');
}
