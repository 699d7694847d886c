import type { Changes } from './changes.ts';
import { changedKeys, entryPoint } from './entry-point.ts';
import { followGone } from './follow-gone.ts';
import { filePoint } from './file-point.ts';
import { renameItems } from './rename-items.ts';
import { groupWordings, togetherClauses } from './group-wordings.ts';
import type { Files, Item } from './item.ts';
import { withMine } from './keep-mine.ts';
import { effectiveItems, heldBy, hidingKey, ownItems, type Items } from './items-of.ts';
import { lineageOf, parentOf } from './lineage-of.ts';
import type { Point } from './point.ts';
import { unreadFiles } from './read-entries.ts';
import { madeFor, readGone, readRenames, writtenVersion, type Rename } from './read-renames.ts';
import { reasonToKeep } from './reason.ts';

/** Two versions of a parent compared, for one member. */
export interface ParentComparison {
  readonly parent: string;
  /** The versions the parent gives itself. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** What the parent renamed; the member's files follow as soon as a choice is made. */
  readonly renames: readonly Rename[];
  /** What the member takes away and the parent has no more: no choice, with the last one the member forgets it too. */
  readonly forgotten: readonly Point[];
  /** The YAML files that cannot be read: while there are any, what they hold is missing from the comparison. */
  readonly unread: readonly string[];
  /** The member's files with the new ids. */
  readonly followed: Files;
}

/**
 * Compares two versions of the pack that the overlay `name` changes, item by item. The three are files (path from the
 * root of the repository → text): those of each version of the parent, with the packs it changes itself, and the
 * member's own. Nothing where the overlay names no parent.
 */
export function compareParents(old: Files, next: Files, member: Files, name: string): ParentComparison | undefined {
  const parent = parentOf(member, name);
  if (parent === undefined) return undefined;
  const newer = effectiveItems(next, parent);
  const renames = readRenames(old, next, parent).filter((rename) => !lives(rename, newer));
  const renamed = lineageOf(old, parent).reduce<Files>((files, pack) => renameItems(files, pack, renames), old);
  const followed = renameItems(member, name, renames);
  const all = { old: effectiveItems(renamed, parent), next: newer, own: ownItems(followed, name) };
  const together = togetherClauses(all.old, all.next, all.own.items, all.own.hidden);
  const [before, after, ours] = [all.old, all.next, all.own.items].map((items) => groupWordings(items, together)) as [
    Items,
    Items,
    Items,
  ];
  const to = writtenVersion(next, parent);
  const changes: Changes = {
    name,
    parent,
    old: before,
    next: after,
    own: { items: ours, hidden: all.own.hidden },
    member: followed,
    reason: reasonToKeep(parent, to),
  };
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  const from = writtenVersion(old, parent);
  const settled = from !== to && madeFor(member, name) === to;
  const gone = readGone(old, next, parent);
  const points = keys
    .flatMap((key) => pointOf(changes, before.get(key), after.get(key), settled) ?? [])
    .map((point) => followGone(point, gone, after));
  const isForgotten = ({ hidden, change }: Point) => hidden && change === 'gone';
  const unread = [old, next]
    .flatMap((files) => unreadFiles(files, lineageOf(files, parent)))
    .concat(unreadFiles(member, [name]));
  return {
    parent,
    from,
    to,
    renames,
    unread,
    followed,
    points: points.filter((point) => !isForgotten(point)),
    forgotten: points.filter(isForgotten),
  };
}

/** An id given anew in the newer version: which of the two a member means cannot be told. */
function lives({ kind, from, of }: Rename, next: Items): boolean {
  const keys =
    kind === 'question'
      ? ['question', 'field', 'column'].map((one) => `${one}:${from}`)
      : [kind === 'option' ? `option:${of}.${from}` : `clause:${from}`];
  return [...next.keys()].some((key) => keys.includes(key.replace(/^(clause:.*?)--.*$/, '$1')));
}

/** `settled`: each point had its choice before; what is gone and was not kept was let go. */
function pointOf(changes: Changes, old: Item | undefined, next: Item | undefined, settled: boolean): Point | undefined {
  const item = (next ?? old)!;
  const { hidden, items } = changes.own;
  if (!next && settled && !items.has(item.key)) return undefined;
  const isForgotten = !next && hidden.has(hidingKey(item));
  if (!isForgotten && within(item, next ? changes.next : changes.old, hidden)) return undefined;
  const stays = changedKeys(old, next).length === 0 && (old === undefined) === (next === undefined);
  if (stays && !(hidden.has(hidingKey(item)) && insideChanged(changes, item.key))) return undefined;
  if (old && !next && goneWith(old, changes.old, changes.next)) return undefined;
  if (next && !old && goneWith(next, changes.next, changes.old) && !clashes(next, changes)) return undefined;
  const point = item.files
    ? filePoint(changes, old, next, changes.own.items.get(item.key))
    : entryPoint(changes, old, next);
  return withMine(point, changes.member);
}

/** Whether the member takes away what holds it: then there is one choice, about that. */
function within({ inside }: Item, items: Items, hidden: ReadonlySet<string>): boolean {
  const holder = inside === undefined ? undefined : items.get(inside);
  return holder !== undefined && (hidden.has(hidingKey(holder)) || within(holder, items, hidden));
}

/** Whether the member has something of its own under the id of what comes within something new. */
function clashes({ key, kind, files, inside }: Item, { own }: Changes): boolean {
  return files !== undefined && own.items.has(key) && (kind === 'clause' || !own.items.has(inside ?? ''));
}

function insideChanged({ old, next }: Changes, key: string): boolean {
  const inner = [...heldBy(old, key), ...heldBy(next, key)].map((item) => item.key);
  return inner.some((one) => old.has(one) !== next.has(one) || changedKeys(old.get(one), next.get(one)).length > 0);
}

/** Whether what holds it is on this side alone, and speaks for it. */
function goneWith({ inside }: Item, here: Items, there: Items): boolean {
  const holder = inside === undefined ? undefined : here.get(inside);
  return holder !== undefined && (!there.has(holder.key) || goneWith(holder, here, there));
}
