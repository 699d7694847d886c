import type { ParagraphChild } from 'docx';
import type { TeamDocument } from '../../../3-documents/document.ts';
import { type Look, runs } from './runs.ts';

/** A document in one of the languages of its file, and how its runs say which. */
export interface Side {
  readonly document: TeamDocument;
  readonly look: Look;
}

/** Words of each side on one line, parted by a stroke, each in its own language; said once where they are the same. */
export function onOneLine(
  sides: readonly Side[],
  wordsOf: (document: TeamDocument) => string,
  look: Look = {},
): readonly ParagraphChild[] {
  return distinct(sides, wordsOf).flatMap(({ words, side }, rank) => [
    ...(rank === 0 ? [] : runs(' / ', look)),
    ...runs(words, { ...side.look, ...look }),
  ]);
}

/** The same as one text, where no run can carry a language. */
export function asOneText(sides: readonly Side[], wordsOf: (document: TeamDocument) => string): string {
  return distinct(sides, wordsOf)
    .map(({ words }) => words)
    .join(' / ');
}

function distinct(sides: readonly Side[], wordsOf: (document: TeamDocument) => string) {
  const all = sides.map((side) => ({ side, words: wordsOf(side.document) }));
  return all.filter(({ words }, rank) => all.findIndex((other) => other.words === words) === rank);
}
