import type { Place } from '../../0-language/messages/message.ts';
import { same } from '../../0-language/same.ts';
import { wordsOf } from '../model/documents.ts';
import type { ClauseTemplate } from '../model/pack.ts';
import { fingerprint } from '../source/fingerprint.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { startOf } from '../source/place-at.ts';

/** Reports what bears an id that a parent gives elsewhere: one of the two would be lost. */
export function reportTaken({ report, name }: PackReader, id: string, place: Place, first: Place): void {
  const file = first.file.replace(/^(\w+)\/[^/]+/, (_, top: string) => `${top}/${place.file.split('/')[1] ?? name}`);
  report({ code: 'id_taken', params: { id, first: first.file, file }, place });
}

/** Warns of what is written whole under an id that a parent has, and does not say why. */
export function warnReplaced({ report }: PackReader, id: string, place: Place, first: Place): void {
  report({ code: 'id_replaced', params: { id, first: `${first.file}:${first.line}` }, place, warning: true });
}

/**
 * Warns of a clause that says what its parent's does, word for word; or whose French alone is new, and whose English
 * names no French that it was made from.
 */
export function checkCopy(reader: PackReader, own: ClauseTemplate, parent: ClauseTemplate): void {
  const [ours, theirs] = [filesOf(own), filesOf(parent)];
  const text = (path: string) => reader.text(path) ?? '';
  const isSame = (language: 'french' | 'english') => bare(text(ours[language])) === bare(text(theirs[language]));
  if (!isSame('english')) return;
  if (isSame('french'))
    reader.report({
      code: 'same_as_parent',
      params: { first: theirs.french },
      place: startOf(ours.french),
      warning: true,
    });
  else if (reader.language === 'fr' && isReworded(own, parent) && !/^of:/m.test(text(ours.english)))
    reader.report({
      code: 'half_changed',
      params: { first: theirs.english },
      place: startOf(ours.english),
      warning: true,
    });
}

function isReworded(one: ClauseTemplate, other: ClauseTemplate): boolean {
  return one.title !== other.title || one.rationale !== other.rationale || !same(wordsOf(one), wordsOf(other));
}

function filesOf({ place }: ClauseTemplate): { readonly french: string; readonly english: string } {
  const stem = place.replace(/(\.en)?\.md$/, '');
  return { french: `${stem}.md`, english: `${stem}.en.md` };
}

/** A file without what says why it differs, or what it was made from. */
function bare(text: string): string {
  return fingerprint([text.replace(/^(?:reason|of):.*$/gm, '')]);
}
