import { nextVersions, prepareNext } from '../../engine/documents.ts';
import { differsFromAdopted, fillWords } from '../../engine/interview.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { toReview } from './to-review.ts';

/**
 * Where something was changed in what was adopted, makes it the draft of the next version, and says so; that is undone
 * with the change. A draft stays as it is.
 */
export function prepareDraft(context: QuestionnaireContext): void {
  const { team, words, notices } = context;
  const { pack, file, answers, interview } = team;
  const last = file.adopted?.at(-1);
  if (!last || !differsFromAdopted(interview, last) || answers['adoption__date'] !== last.date) return;
  if (answers['adoption__version'] !== last.version) return;
  const version = nextVersions(last.version)?.minor ?? last.version;
  team.amend(prepareNext(pack, file, version));
  notices.say({
    key: 'draft',
    lines: [fillWords(words.notices.drafted, { version, last: last.version })],
    actions: toReview(context),
  });
}
