import type { FootnoteReferenceRun, ParagraphChild } from 'docx';
import type { Change } from '../../../0-language/nodes.ts';
import { trackedRuns } from './revision.ts';

/** The reference of a footnote, and whether it is new or gone. */
export interface Closing {
  readonly change?: Change | undefined;
  readonly run: FootnoteReferenceRun;
}

/** The references of footnotes at the end of a paragraph. */
export function closingRuns(closing: readonly Closing[]): readonly ParagraphChild[] {
  return closing.map(({ run, change }) => (change ? trackedRuns([run], change) : run));
}
