import { assemble, explain, type TeamDocument } from '../../../../src/engine/documents.ts';
import { annotate, type Comments } from '../../../../src/engine/docx.ts';
import { type AnswersFile, type Language, readInterview } from '../../../../src/engine/interview.ts';
import { reasonsOf, type Pack } from '../../../../src/engine/pack.ts';
import { wordsIn } from '../../../../src/site/words/in-language.ts';
import { shipped } from '../../../packs/shipped.ts';

/** A file's answers, read with a pack. */
function interviewIn(pack: Pack, file: AnswersFile) {
  const { answers, date, adaptations, notes, confirmed } = file;
  return readInterview(pack, answers, date, adaptations, notes, confirmed, file);
}

/** A team's policy in a language. */
export function policyIn(language: Language, file: AnswersFile): TeamDocument {
  return assemble(interviewIn(shipped(language), file), {
    answersFile: { ...file, language },
  });
}

/** The words comments are said in. */
export const commentWords = (language: Language) => wordsIn(language).questionnaire.live.policy;

/** A team's policy in a language, why each clause is there, and the comments that say so. */
export function annotated(language: Language, file: AnswersFile) {
  const pack = shipped(language);
  const interview = interviewIn(pack, file);
  const policy = policyIn(language, file);
  const explained = explain(interview, policy);
  const reasons = reasonsOf(pack);
  const comments: Comments = annotate(policy, explained, reasons, commentWords(language));
  return { policy, explained, reasons, comments };
}
