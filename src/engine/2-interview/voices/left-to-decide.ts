import { isNotApplicable, isUndecided } from '../../0-language/answers.ts';
import { questionsOf } from '../../1-pack/model/questions.ts';
import { asks } from '../ask/questions-to-ask.ts';
import type { Interview } from '../model/interview.ts';
import { comparePeople, type Point } from './point.ts';

/** A question that a team still has to decide, and why: people differ, it waits, or nobody has spoken of it. */
export interface Left {
  readonly id: string;
  readonly label: string;
  readonly why: 'differ' | 'undecided' | 'unmet';
}

/**
 * What is left to decide, each question once: first those on which people differ and which nobody has answered for all
 * since, then those left to decide, in the order of the pack; last the essential ones, those of the quick path, that
 * nobody has met. Hidden ones wait.
 */
export function leftToDecide(interview: Interview): readonly Left[] {
  const { pack, people, settled, answers, read } = interview;
  const asked = questionsOf(pack).filter(({ id }) => asks(interview, id));
  const points = comparePeople(pack, people, settled);
  const isOpen = ({ id, fields }: Point) =>
    isUndecided(answers[id]) ||
    (!isNotApplicable(answers[id]) && fields.some((one) => answers[one] === undefined || isUndecided(answers[one])));
  const differ = new Set(points.filter((one) => one.state === 'differ' && isOpen(one)).map(({ id }) => id));
  const left = asked.map(({ id, label }): Left | undefined => {
    if (differ.has(id)) return { id, label, why: 'differ' };
    if (read(`${id}__undecided`) === 'yes') return { id, label, why: 'undecided' };
    return pack.quick.includes(id) && read(`${id}__met`) === 'no' ? { id, label, why: 'unmet' } : undefined;
  });
  const ranks = ['differ', 'undecided', 'unmet'];
  return left
    .filter((one) => one !== undefined)
    .sort((one, other) => ranks.indexOf(one.why) - ranks.indexOf(other.why));
}
