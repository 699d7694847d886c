import type { Condition } from '../../0-language/condition.ts';
import type { ClauseTemplate } from '../model/pack.ts';
import type { Checking } from './checking.ts';
import { findAnswers } from './find-answers.ts';
import { idsPrinted, type QuestionsBehind } from './questions-behind.ts';

/**
 * Warns of a legal or safety duty that prints, as if the team had chosen it, what nobody discussed: a role, a delay, a
 * list. Where its question is not met, another wording has to name nobody and nothing.
 */
export function checkDuty(checking: Checking, clause: ClauseTemplate, behind: QuestionsBehind): void {
  const { pack, possible, report, places } = checking;
  if (clause.class !== 'floor') return;
  const questions = new Set(idsPrinted(clause).flatMap(behind));
  const invented = [...questions].find((question) => {
    if (pack.identityQuestions.includes(question)) return false;
    const unmet: Condition = { op: 'is', id: `${question}__met`, option: 'no' };
    return Array.isArray(findAnswers([...(clause.when ? [clause.when] : []), unmet], possible));
  });
  if (invented !== undefined)
    report({
      code: 'duty_invents',
      params: { id: clause.id, question: invented },
      place: places.of('wording', clause.place, clause.when ? 'when' : 'title'),
      warning: true,
    });
}
