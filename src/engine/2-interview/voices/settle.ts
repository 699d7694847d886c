import type { AnswersFile } from '../../0-language/answers-file.ts';
import type { Settled } from '../../0-language/voices.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { placedFields } from '../model/fields.ts';
import { keepEdits } from './keep-edits.ts';
import { chosenIn, isSpecial } from './point.ts';
import { recompute } from './merge-voices.ts';
import { uniteSettled } from './unite.ts';

/**
 * A file in which the team ended a point: what it chose is the answer, until it settles the point again. What was
 * settled before stays in the file, and what was changed in it by hand.
 */
export function settle(pack: Pack, file: AnswersFile, end: Settled): AnswersFile {
  const kept = keepEdits(pack, file);
  const settled = uniteSettled([...(kept.settled ?? []), end]);
  const question = placedFields(pack).get(end.question)?.question;
  if (kept.people || !question) return recompute(pack, { ...kept, settled });
  const { [question.id]: whole, ...others } = file.answers;
  const before = isSpecial(whole) || whole === undefined ? others : file.answers;
  return { ...file, answers: { ...before, ...chosenIn(question, [end]) }, settled };
}
