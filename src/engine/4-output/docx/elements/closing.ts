import type { ParagraphChild } from 'docx';
import type { Change } from '../../../0-language/nodes.ts';

/** What a paragraph ends with, and whether it is new or gone. */
export interface Closing {
  readonly change?: Change | undefined;
  readonly runs: readonly ParagraphChild[];
}
