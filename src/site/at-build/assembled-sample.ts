import type { Language } from '../../engine/interview.ts';
import { assemble } from '../../engine/documents.ts';
import { readInterview } from '../../engine/interview.ts';
import { packIn } from './read-pack-files.ts';
import { answersOf, packOf } from './read-samples.ts';

/** A sample's interview and the policy it gives, in one language. */
export function assembleSample(story: string, language: Language) {
  const file = answersOf(story, language);
  const interview = readInterview(
    packIn(language, packOf(story)),
    file.answers,
    file.date,
    file.adaptations,
    file.notes,
    file.confirmed,
  );
  return { interview, policy: assemble(interview) };
}
