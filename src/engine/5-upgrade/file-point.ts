import type { Changes } from './changes.ts';
import { renameOwn } from './clash.ts';
import { withText } from './edit-entries.ts';
import { changedKeys, choicesOf, clashOf, ofHidden } from './entry-point.ts';
import { canHide, hideItem, showItem } from './hide-items.ts';
import { custodyOf, holdCustody } from './hold-custody.ts';
import type { Files, Item } from './item.ts';
import { heldBy, hidingKey } from './items-of.ts';
import { mergeFiles } from './merge-files.ts';
import { ownPath } from './own-file.ts';
import type { Edit, Point } from './point.ts';
import { wordingLanguage } from './read-wordings.ts';

/**
 * A point about what is made of whole files: a clause or one wording of it, a section's title, a document. A member
 * replaces it whole.
 */
export function filePoint(
  changes: Changes,
  old: Item | undefined,
  next: Item | undefined,
  own: Item | undefined,
): Point {
  const item = (next ?? old)!;
  const hidden = changes.own.hidden.has(hidingKey(item));
  const keys = changedKeys(old, next);
  const show: Edit = (files) => (hidden ? showItem(files, changes.name, item) : files);
  const choices =
    old && next ? changed(changes, old, next, own) : next ? added(changes, next, own) : gone(changes, old!, own);
  const locked = next !== undefined && custodyOf(next) === 'locked';
  return {
    id: item.key,
    kind: item.kind,
    change: old ? (next ? 'changed' : 'gone') : own ? 'clash' : 'new',
    keys,
    both: own ? keys.filter((key) => old?.values[key] !== own.values[key]) : [],
    comes: [],
    own: own ? Object.keys(own.values).filter((key) => own.values[key] !== old?.values[key]) : [],
    hidden,
    texts: textsOf(old, next, own),
    ...forLocked(hidden ? ofHidden(show, choices.edits.take!) : choices, locked, own !== undefined || hidden),
  };
}

/** Of words their parent locks, nothing else can be had. */
function forLocked(
  { edits, refused, renamed }: Pick<Point, 'edits' | 'refused' | 'renamed'>,
  locked: boolean,
  differs: boolean,
): Pick<Point, 'edits' | 'refused' | 'renamed'> {
  const another = renamed === undefined ? {} : { renamed };
  if (!locked) return { edits, refused, ...another };
  const { take, merge } = edits;
  const merges = merge && (!differs || renamed !== undefined);
  return {
    edits: { ...(take ? { take } : {}), ...(merges ? { merge } : {}) },
    refused: { keep: 'locked', ...(merges ? {} : { merge: 'locked' }) },
    ...another,
  };
}

const nothing: Edit = (files) => files;

function changed(changes: Changes, old: Item, next: Item, own: Item | undefined): Pick<Point, 'edits' | 'refused'> {
  const held = (files: Files) => holdCustody(files, custodyOf(next), changes.reason);
  if (!own) {
    const kept = inherited(old, next);
    return choicesOf(nothing, kept ? (files) => write(files, changes, held(kept)) : 'no_way', nothing);
  }
  const take: Edit = (files) => remove(files, own.files!);
  const merged = mergeFiles(old, next, own);
  const merge: Edit = (files) =>
    merged === undefined || merged === 'parent'
      ? take(files)
      : replace(files, changes, own, held(moved(merged, own, old, next)));
  const keep: Edit = (files) => replace(files, changes, own, held(moved(own.files!, own, old, next)));
  return choicesOf(
    take,
    [old, next].every((one) => unsaid(one.files!, own).size === 0) ? keep : 'no_way',
    merged === undefined ? 'conflict' : merge,
  );
}

function added(changes: Changes, next: Item, own: Item | undefined): Pick<Point, 'edits' | 'refused' | 'renamed'> {
  if (own)
    return clashOf(
      (files) => remove(files, own.files!),
      unsaid(next.files!, own).size === 0 ? nothing : 'no_way',
      renameOwn(changes, next),
    );
  const isWording =
    next.kind === 'clause' && [...changes.old.values()].some((one) => hidingKey(one) === hidingKey(next));
  const inside = heldBy(changes.next, next.key);
  const hide: Edit = (files) =>
    (next.kind === 'section' ? inside : [next]).reduce(
      (so, one) => hideItem(so, changes.name, one, changes.reason),
      files,
    );
  const locked = inside.some((one) => custodyOf(one) === 'locked');
  const moves = inside.some(({ key }) => changes.old.has(key));
  return choicesOf(
    nothing,
    locked ? 'locked' : isWording || moves || !(canHide(next) || next.kind === 'section') ? 'no_way' : hide,
    nothing,
  );
}

/** What a gone section or document held goes with it, unless it is elsewhere now. */
function gone(changes: Changes, old: Item, own: Item | undefined): Pick<Point, 'edits' | 'refused'> {
  const keys = [old, ...heldBy(changes.old, old.key)].filter(({ key }) => !changes.next.has(key));
  const ours = keys
    .map(({ key }) => (key === old.key ? own : changes.own.items.get(key)))
    .filter((one) => one !== undefined);
  const locked =
    old.kind === 'clause' &&
    [...changes.next.values()].some((one) => hidingKey(one) === hidingKey(old) && custodyOf(one) === 'locked');
  const kept = keys.map((one) => unsaid(one.files!, one.key === old.key ? own : changes.own.items.get(one.key)));
  const keep: Edit = (files) => kept.reduce((so, one) => write(so, changes, one), files);
  return choicesOf(
    (files) => ours.reduce((so, one) => remove(so, one.files!), files),
    locked ? 'locked' : keep,
    ours.length > 0 ? 'conflict' : nothing,
  );
}

/**
 * Of a parent's files, those whose words the member does not have in its own: a wording without a case stands for all.
 */
function unsaid(files: Files, own: Item | undefined): Files {
  const ours = new Set([...(own?.files?.keys() ?? [])].map(base));
  const all = own !== undefined && [...ours].some((name) => !name.includes('--'));
  return new Map([...files].filter(([path]) => !all && !ours.has(base(path))));
}

/** The old words at the place the parent has now, where an overlay can say them. */
function inherited(old: Item, next: Item): Files | undefined {
  const replacesAll = old.files!.size <= 2 && [...old.files!.keys()].every((path) => !path.includes('--'));
  const wordings = (files: Files) => [...files.keys()].map(base).sort().join();
  return replacesAll || wordings(old.files!) === wordings(next.files!) ? placed(old.files!, next) : undefined;
}

/** The file's name without the number that orders it. */
function base(path: string): string {
  return path.replace(/^.*\//, '').replace(/^\d+-/, '');
}

/** A member's own files, in the section the parent moved the clause to. */
function moved(files: Files, own: Item, old: Item, next: Item): Files {
  const stays = old.values['section'] === next.values['section'] || own.values['section'] !== old.values['section'];
  return stays ? files : placed(files, next);
}

/** Files where the parent has them now: a clause with its number. */
function placed(files: Files, next: Item): Files {
  const at = [...next.files!.keys()][0]!;
  const place = next.kind === 'clause' ? at.replace(/(\d+-)[^/]*$/, '$1') : at.replace(/[^/]*$/, '');
  return new Map([...files].map(([path, text]) => [`${place}${base(path)}`, text]));
}

/** Own files exchanged for others, at their own paths where they have not moved. */
function replace(files: Files, changes: Changes, own: Item, by: Files): Files {
  const stays = [...by.keys()].every((path) => own.files!.has(path));
  const rest = stays ? files : remove(files, own.files!);
  return stays ? [...by].reduce<Files>((so, [path, text]) => withText(so, path, text), rest) : write(rest, changes, by);
}

function write(files: Files, { name }: Changes, more: Files): Files {
  return [...more].reduce<Files>((so, [path, text]) => withText(so, ownPath(files, name, path), text), files);
}

function remove(files: Files, these: Files): Files {
  return [...these.keys()].reduce<Files>((so, path) => withText(so, path, undefined), files);
}

function textsOf(old: Item | undefined, next: Item | undefined, own: Item | undefined): Point['texts'] {
  return (['fr', 'en'] as const).flatMap((name) => {
    const [before, after, ours] = [old, next, own].map((item) => textIn(item, name));
    return before === undefined && after === undefined && ours === undefined
      ? []
      : [
          {
            name,
            ...(before === undefined ? {} : { old: before }),
            ...(after === undefined ? {} : { new: after }),
            ...(ours === undefined ? {} : { own: ours }),
          },
        ];
  });
}

function textIn(item: Item | undefined, language: 'fr' | 'en'): string | undefined {
  const texts = [...(item?.files ?? [])]
    .filter(([path]) => wordingLanguage(path) === language)
    .map(([, text]) => text.trimEnd());
  return texts.length === 0 ? undefined : texts.join('\n\n');
}
