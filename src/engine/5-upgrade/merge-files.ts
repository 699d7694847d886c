import type { Files, Item } from './item.ts';
import { mergeBodies } from './merge-bodies.ts';
import { joinText, splitText, type TextParts } from './text/text-parts.ts';
import { frenchOf, isUpToDate, withAge } from './translation-age.ts';

/**
 * A member's files with both sides' changes; `parent` where that is the parent's words; nothing where both changed the
 * same.
 */
export function mergeFiles(old: Item, next: Item, own: Item): Files | 'parent' | undefined {
  const pairs = [...own.files!].map(
    ([path, text]) => [path, mergeFile(partsLike(old, path), partsLike(next, path), splitText(text))] as const,
  );
  const sameSet = [old, next].every((one) => one.files!.size === own.files!.size);
  if (!sameSet || pairs.some(([, parts]) => parts === undefined)) return undefined;
  const asParent = pairs.every(
    ([path, parts]) => withoutReason(joinText(parts!)) === withoutReason(joinText(partsLike(next, path)!)),
  );
  return asParent ? 'parent' : translated(new Map(pairs.map(([path, parts]) => [path, joinText(parts!)])), own, next);
}

/** An English text made of two that were up to date is up to date with the French one made the same way. */
function translated(merged: Files, own: Item, next: Item): Files {
  const upToDate = [own, next].every(({ files }) => [...files!.keys()].every((path) => isUpToDate(files!, path)));
  return upToDate
    ? new Map([...merged].map(([path, text]) => [path, withAge(text, merged.get(frenchOf(path)))]))
    : merged;
}

/** The parts of another version's file of the same wording and language. */
function partsLike(item: Item, path: string): TextParts | undefined {
  const name = (one: string) => one.replace(/^.*\/(\d+-)?/, '');
  const found = [...item.files!].find(([one]) => name(one) === name(path));
  return found && splitText(found[1]);
}

function withoutReason(text: string): string {
  const { reason: _reason, of: _of, ...parts } = splitText(text);
  return joinText(parts);
}

function mergeFile(old: TextParts | undefined, next: TextParts | undefined, own: TextParts): TextParts | undefined {
  if (!old || !next) return undefined;
  const keys = [...new Set([...Object.keys(own), ...Object.keys(next)])].filter((key) => key !== 'body');
  const merged = [...keys, 'body'].map(
    (key) =>
      [
        key,
        key === 'reason' || key === 'of'
          ? (own[key] ?? (key === 'of' ? next[key] : undefined))
          : mergePart(key, old[key], next[key], own[key]),
      ] as const,
  );
  return merged.some(([, part]) => part === null)
    ? undefined
    : Object.fromEntries(merged.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Null where both changed it, each in its way. */
function mergePart(
  key: string,
  old: string | undefined,
  next: string | undefined,
  own: string | undefined,
): string | undefined | null {
  if (own === next || own === old) return next;
  if (next === old) return own;
  return key === 'body' && old !== undefined && next !== undefined && own !== undefined
    ? (mergeBodies(old, next, own) ?? null)
    : null;
}
