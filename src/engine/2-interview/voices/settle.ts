import type { AnswersFile } from '../../0-language/answers-file.ts';
import type { Settled } from '../../0-language/voices.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { placedFields } from '../model/fields.ts';
import { chosenIn, isSpecial } from './point.ts';
import { recompute } from './merge-voices.ts';
import { uniteSettled } from './unite.ts';

/**
 * A file in which the team ended a point: what it chose is the answer, until it settles the point again. What was
 * settled before stays in the file.
 */
export function settle(pack: Pack, file: AnswersFile, end: Settled): AnswersFile {
  const settled = uniteSettled([...(file.settled ?? []), end]);
  const question = placedFields(pack).get(end.question)?.question;
  if (file.people || !question) return recompute(pack, { ...file, settled });
  const { [question.id]: whole, ...others } = file.answers;
  const kept = isSpecial(whole) || whole === undefined ? others : file.answers;
  return { ...file, answers: { ...kept, ...chosenIn(question, [end]) }, settled };
}
