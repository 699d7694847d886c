import type { ParagraphChild } from 'docx';
import { clean } from '../../clean.ts';
import { element, textElement } from './element.ts';
import { trackedRuns } from './revision.ts';

/** A field that is new: Word tracks one as runs, since its short form cannot stand in an insertion. */
export function insertedField(instruction: string, shown: string): ParagraphChild {
  const sign = (type: string) => element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]);
  const runs = [
    sign('begin'),
    element('w:r', {}, [textElement('w:instrText', ` ${instruction} `)]),
    sign('separate'),
    element('w:r', {}, [textElement('w:t', clean(shown))]),
    sign('end'),
  ];
  return trackedRuns(runs, 'inserted');
}
