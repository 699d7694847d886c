import { comparisonsOf } from '../../0-language/condition.ts';
import type { Checking } from './checking.ts';
import { conditionsIn } from './conditions-in.ts';
import { idBehind } from '../model/known-ids.ts';
import type { ClauseTemplate, Question } from '../model/pack.ts';
import { COMPUTED } from '../model/computed.ts';
import { fieldsOf, questionsOf } from '../model/questions.ts';

/**
 * Warns of each question that changes nothing: no part of the pack but itself reads it, prints it or repeats it, and
 * nothing is computed with it.
 */
export function checkSilent({ pack, report, places }: Checking): void {
  const questions = questionsOf(pack);
  const { steps: _steps, ...rest } = pack;
  const byPack = new Set([
    ...idsRead(rest),
    ...Object.values(COMPUTED).flatMap(({ reads }): readonly string[] => reads),
  ]);
  const byQuestion = questions.map((question) => ({ question, reads: new Set(idsRead(question)) }));
  for (const question of questions) {
    const isRead = idsOf(question).some(
      (id) => byPack.has(id) || byQuestion.some((other) => other.question !== question && other.reads.has(id)),
    );
    const place = places.of('field', question.id);
    // What a parent asks, its own check says.
    if (!isRead && place.file.split('/')[1] === pack.name)
      report({ code: 'question_silent', params: { id: question.id }, place, warning: true });
  }
}

function idsOf(question: Question): readonly string[] {
  return fieldsOf(question).map(({ id }) => id);
}

/**
 * The ids that conditions, slots, repetitions and defaults of a part of the pack read; a family (`x__given`) reads `x`.
 */
function idsRead(part: unknown): readonly string[] {
  return [
    ...conditionsIn(part)
      .flatMap(comparisonsOf)
      .map(({ id }) => id),
    ...idsNamed(part),
  ].map(idBehind);
}

const NAMING = new Set(['same_as', 'derived', 'refers_to', 'options_from']);

function idsNamed(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'field' && 'id' in part) return [String(part.id)];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'repeat') return Object.values(value as NonNullable<ClauseTemplate['repeat']>);
    return NAMING.has(key) && typeof value === 'string' ? [value] : idsNamed(value);
  });
}
