import type { Change, Emphasis, Inline, Link, Strong } from '../../0-language/nodes.ts';
import { plainText } from '../../0-language/plain-text.ts';
import { same } from '../../0-language/same.ts';
import { differences } from '../align/differences.ts';

type Container = Strong<Inline> | Emphasis<Inline> | Link<Inline>;
type Wrapper = Omit<Container, 'children'>;

/** One word of a text, with the space after it, or another leaf, and what it stands in, the outermost first. */
interface Piece {
  readonly node: Inline;
  readonly within: readonly Wrapper[];
  readonly key: string;
  readonly change?: Change;
}

/** A word with the space after it, a sign with the space after it, or space alone. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:[’'.,\u2011-][\p{L}\p{N}\p{M}]+)*\s*|\s+|[^\s\p{L}\p{N}\p{M}]\s*/gu;
/** What is left between two changes and is no longer than this only cuts them up. */
const ISLAND = 3;
/** Below this share of words left, all of a text is another. */
const LEAST_LEFT = 0.3;

/** The words of both sides as one text: what is gone, what is new, and what stays. */
export function mergeWords(before: readonly Inline[], after: readonly Inline[]): readonly Inline[] {
  if (same(before, after)) return after;
  return build(numbersApart(mergePieces(piecesIn(before), piecesIn(after))));
}

function piecesIn(nodes: readonly Inline[], within: readonly Wrapper[] = []): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link') {
      const { children, ...wrapper } = node;
      return piecesIn(children, [...within, wrapper]);
    }
    const leaves = node.type === 'text' ? wordsOf(node) : [node];
    return leaves.map((leaf) => ({ node: leaf, within, key: JSON.stringify([within, leaf]) }));
  });
}

function wordsOf(node: Extract<Inline, { type: 'text' }>): readonly Inline[] {
  return (node.value.match(WORDS) ?? []).map((value) => ({ ...node, value }));
}

function mergePieces(before: readonly Piece[], after: readonly Piece[]): readonly Piece[] {
  const stretches = differences(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  const merged: {
    readonly kept: readonly Piece[];
    readonly gone: readonly Piece[];
    readonly made: readonly Piece[];
  }[] = [];
  let [old, now] = [0, 0];
  for (const stretch of stretches) {
    const kept = after.slice(now, stretch.after[0]);
    [old, now] = [stretch.before[0] + stretch.before[1], stretch.after[0] + stretch.after[1]];
    const gone = before.slice(stretch.before[0], old);
    const made = after.slice(stretch.after[0], now);
    const last = merged.at(-1);
    if (last && lengthOf(kept) <= ISLAND)
      merged[merged.length - 1] = {
        kept: last.kept,
        gone: [...last.gone, ...kept, ...gone],
        made: [...last.made, ...kept, ...made],
      };
    else merged.push({ kept, gone, made });
  }
  const tail = after.slice(now);
  const left = merged.reduce((sum, { kept }) => sum + lengthOf(kept), lengthOf(tail));
  if (left < LEAST_LEFT * Math.min(lengthOf(before), lengthOf(after)))
    return [...as('deleted', before), ...as('inserted', after)];
  return [
    ...merged.flatMap(({ kept, gone, made }) => [...kept, ...as('deleted', gone), ...as('inserted', made)]),
    ...tail,
  ];
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { node }) => sum + plainText([node]).trim().length, 0);
}

function as(change: Change, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => ({ ...piece, change }));
}

/** Words that lead to the same clause under another number stay; only the number is gone, and new. */
function numbersApart(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, rank) => {
    const [before, next] = [pieces[rank - 1], pieces[rank + 1]];
    if (next && isRenumbered(piece, next)) return [];
    if (before && isRenumbered(before, piece) && before.node.type === 'reference') {
      const { change, ...kept } = piece;
      return [{ ...kept, node: { ...piece.node, was: before.node.to } as Inline }];
    }
    return [piece];
  });
}

function isRenumbered(one: Piece, other: Piece): boolean {
  const [{ node: gone }, { node: made }] = [one, other];
  if (gone.type !== 'reference' || made.type !== 'reference') return false;
  return (
    one.change === 'deleted' &&
    other.change === 'inserted' &&
    [gone.to.kind, gone.to.id].join() === [made.to.kind, made.to.id].join() &&
    same(gone.children, made.children) &&
    same(one.within, other.within)
  );
}

/** Pieces as nodes again: those that stand in the same thing stand in it together, and words are put end to end. */
function build(pieces: readonly Piece[], depth = 0): readonly Inline[] {
  const nodes: Inline[] = [];
  for (let at = 0; at < pieces.length;) {
    const { node, within, change } = pieces[at]!;
    const wrapper = within[depth];
    const isBeside = (one: Piece) =>
      wrapper
        ? same(one.within[depth], wrapper)
        : one.within.length === depth && one.change === change && goesOn(node, one.node);
    const end = pieces.findIndex((one, rank) => rank > at && !isBeside(one));
    const run = pieces.slice(at, end < 0 ? pieces.length : end);
    if (wrapper) nodes.push({ ...wrapper, children: build(run, depth + 1) } as Inline);
    else nodes.push({ ...joined(run), ...(change ? { change } : {}) });
    at += run.length;
  }
  return nodes;
}

function goesOn(one: Inline, other: Inline): boolean {
  return one.type === 'text' && other.type === 'text' && one.typed === other.typed;
}

function joined(run: readonly Piece[]): Inline {
  const { node } = run[0]!;
  if (node.type !== 'text') return node;
  return { ...node, value: run.map((one) => (one.node.type === 'text' ? one.node.value : '')).join('') };
}
