import { expect, it } from 'vitest';
import * as documents from '../../src/engine/documents.ts';
import * as interview from '../../src/engine/interview.ts';
import * as pack from '../../src/engine/pack.ts';

// A new export is a visible line here. The fourth door, docx, is pinned beside its own tests.
it.each([
  ['pack', pack, ['carriersOf', 'readPack', 'reasonsOf', 'sayCondition', 'typography', 'wrapPack']],
  ['interview', interview, ['ANSWERS_FORMAT', 'MOST_ANSWERS', 'advise', 'asks', 'checkAnswer', 'derivedOf', 'fieldOf', 'isBlank', 'isDate', 'isNotApplicable', 'isStale', 'isUndecided', 'offers', 'openAnswers', 'openFields', 'printAnswer', 'printDate', 'progress', 'readAnswersFile', 'readInterview', 'refuseAnswers', 'savings', 'say', 'sayPlace', 'sayToTeam', 'takesSpecial', 'unwrapPack', 'wordingOf', 'workload', 'writeAnswersFile']],
  ['documents', documents, ['LARGEST_FILE', 'assemble', 'becauseOf', 'clauseToHtml', 'clean', 'documentApplies', 'explain', 'isDraft', 'isWord', 'printed', 'readMarkdown', 'toHtml', 'toMarkdown']],
])('the door of %s', (_name, door, names) => {
  expect(Object.keys(door).sort()).toEqual(names);
});
