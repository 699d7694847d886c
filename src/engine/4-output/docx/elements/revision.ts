import type { ParagraphChild, XmlComponent } from 'docx';
import type { Change } from '../../../0-language/nodes.ts';
import { element } from './element.ts';

/** A tracked change as the library wants one; who made it, when and its rank are written when the file is settled. */
export const REVISION = { id: 0, author: '', date: '' };

/** What says of a paragraph’s end, or of a row, that it is new or gone. */
export function tracked(change: Change | undefined) {
  if (change === undefined) return undefined;
  return change === 'inserted' ? { insertion: REVISION } : { deletion: REVISION };
}

/** Runs that the library has no tracked form of, as new or gone. */
export function trackedRuns(runs: readonly XmlComponent[], change: Change): ParagraphChild {
  const attributes = { 'w:id': String(REVISION.id), 'w:author': REVISION.author, 'w:date': REVISION.date };
  return element(change === 'inserted' ? 'w:ins' : 'w:del', attributes, runs) as ParagraphChild;
}
