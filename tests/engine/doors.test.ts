import { expect, it } from 'vitest';
import * as documents from '../../src/engine/documents.ts';
import * as interview from '../../src/engine/interview.ts';
import * as pack from '../../src/engine/pack.ts';

// A new export is a visible line here. The fourth door, docx, is pinned beside its own tests.
it.each([
  ['pack', pack, ['CHOICES', 'applyChoices', 'carriersOf', 'compareParents', 'conditionInWords', 'defaultInWords', 'difference', 'newOverlay', 'readPack', 'reasonsOf', 'sayCondition', 'sayToAuthor', 'typography', 'wrapCompanions', 'wrapPack']],
  ['interview', interview, ['ANSWERS_FORMAT', 'MOST_ANSWERS', 'NO_ADAPTATION', 'advise', 'asks', 'checkAnswer', 'derivedOf', 'fieldOf', 'fillParams', 'isBlank', 'isDate', 'isNotApplicable', 'isStale', 'isUndecided', 'offers', 'openAnswers', 'openFields', 'printAnswer', 'printDate', 'progress', 'readAnswersFile', 'readInterview', 'refuseAnswers', 'savings', 'say', 'sayPlace', 'sharedAnswers', 'takesSpecial', 'teamMessages', 'unwrapCompanions', 'unwrapPack', 'wordingOf', 'workload', 'writeAnswersFile']],
  ['documents', documents, ['LARGEST_FILE', 'assemble', 'becauseOf', 'clauseToHtml', 'clean', 'documentApplies', 'explain', 'isDraft', 'isWord', 'listCompanions', 'printed', 'readMarkdown', 'readersOf', 'templateInWords', 'toCsv', 'toHtml', 'toMarkdown']],
])('the door of %s', (_name, door, names) => {
  expect(Object.keys(door).sort()).toEqual(names);
});
