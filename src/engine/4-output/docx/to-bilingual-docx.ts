import type { TeamDocument } from '../../3-documents/document.ts';
import { bilingualBody } from './bilingual/bilingual-body.ts';
import { makeFile } from './write/make-file.ts';

/**
 * Two documents of the same answers as one Word file, clause beside clause, each language said as such. Paper, date and
 * carried answers are the first's; a clause that only one of them prints stands alone in its row.
 */
export function toBilingualDocx(first: TeamDocument, second: TeamDocument): Promise<Uint8Array> {
  const sides = [first, second].map((document) => ({ document, look: { language: { value: document.locale } } }));
  return makeFile(sides, new Map(), (make, width) => bilingualBody(sides, make, width));
}
