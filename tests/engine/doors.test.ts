import { expect, it } from 'vitest';
import * as documents from '../../src/engine/documents.ts';
import * as interview from '../../src/engine/interview.ts';
import * as pack from '../../src/engine/pack.ts';

// A new export is a visible line here. The fourth door, docx, is pinned beside its own tests.
it.each([
  ['pack', pack, ['readPack', 'sayCondition', 'typography']],
  ['interview', interview, ['ANSWERS_FORMAT', 'advise', 'asks', 'attachOptions', 'checkAnswer', 'derivedOf', 'detachOptions', 'fieldOf', 'isBlank', 'isDate', 'isNotApplicable', 'isStale', 'isUndecided', 'offers', 'openAnswers', 'openFields', 'printAnswer', 'printDate', 'progress', 'readAnswersFile', 'readInterview', 'savings', 'say', 'sayPlace', 'takesSpecial', 'workload', 'writeAnswersFile']],
  ['documents', documents, ['assemble', 'becauseOf', 'clauseToHtml', 'clean', 'documentApplies', 'explain', 'isDraft', 'printed', 'readMarkdown', 'toHtml', 'toMarkdown']],
])('the door of %s', (_name, door, names) => {
  expect(Object.keys(door).sort()).toEqual(names);
});
