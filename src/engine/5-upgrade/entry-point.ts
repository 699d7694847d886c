import { stringify } from 'yaml';
import type { Changes } from './changes.ts';
import { isClash, renameOwn, type Renamed } from './clash.ts';
import { clearKey, setKey } from './edit-entries.ts';
import { canHide, hideItem, showItem } from './hide-items.ts';
import type { Files, Item } from './item.ts';
import { hidingKey, overlayItems } from './items-of.ts';
import { mergeValues } from './merge-values.ts';
import { ownFile } from './own-file.ts';
import type { Edit, Point, Refusal } from './point.ts';
import { isRecord } from '../0-language/is-record.ts';
import { same } from '../0-language/same.ts';
import { idOf, wholeEntry } from './whole-entry.ts';

/** What an overlay cannot change of an item. */
const FIXED_KEYS: readonly string[] = ['type', 'fixed'];

/** A point about an entry of a YAML file: a question, an option, a rule, a fact… A member changes it key by key. */
export function entryPoint(changes: Changes, old: Item | undefined, next: Item | undefined): Point {
  const item = (next ?? old)!;
  const own = changes.own.items.get(item.key);
  const hidden = changes.own.hidden.has(hidingKey(item));
  const keys = changedKeys(old, next);
  const owned = Object.keys(own?.values ?? {});
  const both = keys.filter((key) => owned.includes(key));
  const comes =
    next && (old || own)
      ? keys.filter((key) => !both.includes(key) && (FIXED_KEYS.includes(key) || !(key in (old?.values ?? {}))))
      : [];
  const show: Edit = (files) => (hidden ? showItem(files, changes.name, item) : files);
  const choices =
    old && next
      ? changed({ changes, old, next, own, keys, both, comes })
      : next
        ? added(changes, next, own)
        : gone(changes, old!, own);
  return {
    id: item.key,
    kind: item.kind,
    change: old ? (next ? 'changed' : 'gone') : isClash(item, own) ? 'clash' : 'new',
    keys,
    both,
    comes,
    own: owned,
    hidden,
    texts: textsOf(old, next, own, keys),
    ...(hidden ? ofHidden(show, choices.edits.take!) : choices),
  };
}

export function changedKeys(old: Item | undefined, next: Item | undefined): readonly string[] {
  return [...new Set([...Object.keys(next?.values ?? {}), ...Object.keys(old?.values ?? {})])].filter(
    (key) => !same(old?.values[key], next?.values[key]),
  );
}

type Choices = Pick<Point, 'edits' | 'refused' | 'mine' | 'renamed'>;

/** The member took it away: it stays away, or comes back as its parent has it. */
export function ofHidden(show: Edit, take: Edit): Choices {
  return { edits: { keep: (files) => files, take: (files) => take(show(files)) }, refused: { merge: 'conflict' } };
}

/** The edits of these choices; what has none says why. */
export function choicesOf(take: Edit, keep: Edit | Refusal, merge: Edit | Refusal): Choices {
  const given = Object.entries({ keep, merge });
  return {
    edits: { ...Object.fromEntries(given.filter(([, one]) => typeof one === 'function')), take },
    refused: Object.fromEntries(given.filter(([, one]) => typeof one === 'string')),
  };
}

/** The edits of a clash: merging it gives the member's own another id. */
export function clashOf(take: Edit, keep: Edit | Refusal, renamed: Renamed | undefined): Choices {
  return { ...choicesOf(take, keep, renamed?.edit ?? 'no_way'), ...(renamed ? { renamed: renamed.to } : {}) };
}

interface ChangedKeys {
  readonly changes: Changes;
  readonly old: Item;
  readonly next: Item;
  readonly own: Item | undefined;
  readonly keys: readonly string[];
  readonly both: readonly string[];
  readonly comes: readonly string[];
}

function changed({ changes, old, next, own, keys, both, comes }: ChangedKeys): Choices {
  const { address } = next.entry!;
  const set = (files: Files, key: string, value: unknown) =>
    setKey(files, ownFile(files, changes, next), address, key, value);
  const clear = (files: Files, key: string) => clearKey(files, ownFile(files, changes, next), address, key);
  const held = keys.filter((key) => !comes.includes(key));
  const owed: Edit = (files) => (owesReason(next) && !hasReason(own) ? set(files, 'reason', changes.reason) : files);
  const keep: Edit = (files) =>
    owed(held.filter((key) => !both.includes(key)).reduce((so, key) => set(so, key, old.values[key]), files));
  const take: Edit = (files) => both.reduce(clear, files);
  const merged = both.map((key) => ({ key, value: mergeValues(old.values[key], next.values[key], own!.values[key]) }));
  const merge: Edit = (files) =>
    merged.reduce(
      (so, { key, value }) =>
        value === 'conflict' || same(value.value, next.values[key]) ? clear(so, key) : set(so, key, value.value),
      files,
    );
  const locked = next.values['fixed'] === true;
  return {
    ...choicesOf(
      take,
      locked ? 'locked' : held.length === 0 ? 'no_way' : keep,
      locked && both.length > 0 ? 'locked' : merged.some(({ value }) => value === 'conflict') ? 'conflict' : merge,
    ),
    ...(locked ? {} : { mine: owed }),
  };
}

/** A rule that may forbid is changed for a reason. */
function owesReason({ kind, values }: Item): boolean {
  return kind === 'rule' && JSON.stringify(values['severity'] ?? '').includes('"E"');
}

function hasReason(own: Item | undefined): boolean {
  return isRecord(own?.entry?.written) && 'reason' in own.entry.written;
}

function added(changes: Changes, next: Item, own: Item | undefined): Choices {
  if (isClash(next, own)) {
    const isLaidOver = ['option', 'role', 'step'].includes(next.kind);
    return clashOf(drop(changes, next), isLaidOver ? (files) => files : 'no_way', renameOwn(changes, next));
  }
  if (own) return choicesOf(drop(changes, next), (files) => files, 'conflict');
  const hide: Edit = (files) => hideItem(files, changes.name, next, changes.reason);
  return choicesOf(
    (files) => files,
    next.values['fixed'] === true ? 'locked' : canHide(next) ? hide : 'no_way',
    (files) => files,
  );
}

function gone(changes: Changes, old: Item, own: Item | undefined): Choices {
  const effective = overlayItems(changes.old, changes.own);
  const { id: _id, ...values } = wholeEntry(effective, effective.get(old.key) ?? old);
  const before = beforeWhich(changes, old);
  const whole = old.kind === 'word' ? values : { ...values, ...(before === undefined ? {} : { before }) };
  const keep: Edit = (files) =>
    Object.entries(whole).reduce(
      (so, [key, value]) => setKey(so, ownFile(so, changes, old), old.entry!.address, key, value),
      files,
    );
  return choicesOf(drop(changes, old), keep, own ? 'conflict' : (files) => files);
}

function drop(changes: Changes, item: Item): Edit {
  const { address } = item.entry!;
  return (files) => {
    const file = ownFile(files, changes, item);
    return item.kind === 'word'
      ? Object.keys(item.values).reduce((so, key) => clearKey(so, file, address, key), files)
      : clearKey(files, file, address);
  };
}

/** What was next to it and still is there: an item brought back keeps its place. */
function beforeWhich({ next }: Changes, { key, kind, entry }: Item): string | undefined {
  const prefix = key.slice(0, key.length - idOf(entry!.address).length);
  return ['question', 'field', 'option', 'fact'].includes(kind)
    ? entry!.next.find((id) => next.has(prefix + id))
    : undefined;
}

function textsOf(
  old: Item | undefined,
  next: Item | undefined,
  own: Item | undefined,
  keys: readonly string[],
): Point['texts'] {
  const names = old && next ? keys : [...new Set([...keys, ...Object.keys(own?.values ?? {})])];
  return names.map((name) => ({
    name,
    ...(old && name in old.values ? { old: textOf(old.values[name]) } : {}),
    ...(next && name in next.values ? { new: textOf(next.values[name]) } : {}),
    ...(own && name in own.values ? { own: textOf(own.values[name]) } : {}),
  }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : stringify(value, { lineWidth: 0 }).trimEnd();
}
