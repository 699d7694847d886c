import { clausesOf, POLICY } from '../1-pack/model/documents.ts';
import type { ClauseTemplate, Field, Question } from '../1-pack/model/pack.ts';
import { questionsOf, withFields } from '../1-pack/model/questions.ts';
import { asks } from '../2-interview/ask/questions-to-ask.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { printAlone } from '../2-interview/print/print-value.ts';
import { questionsRead } from './met.ts';

/** How many items of a list the page shows. */
const ITEMS = 3;

/**
 * The questions that nobody met and that a clause reads, with what the guide assumes: first the essential ones, those
 * of the quick path; then those on which a duty of law or safety rests; then the others, in the order of the pack.
 */
export function assumedRows(interview: Interview) {
  const { pack, read } = interview;
  const clauses = clausesOf(pack.documents.find(({ id }) => id === POLICY)!);
  const readBy = (some: readonly ClauseTemplate[]) =>
    new Set(some.flatMap((clause) => questionsRead(interview, clause)));
  const [assumed, ofDuty] = [readBy(clauses), readBy(clauses.filter((clause) => clause.class === 'floor'))];
  const rank = ({ id }: Question) => (pack.quick.includes(id) ? 0 : ofDuty.has(id) ? 1 : 2);
  return questionsOf(pack)
    .filter(({ id }) => assumed.has(id) && asks(interview, id) && read(`${id}__met`) === 'no')
    .sort((one, other) => rank(one) - rank(other))
    .map((question) => ({ label: question.label, usual: mainChoice(interview, question), typed: true as const }))
    .filter(({ usual }) => usual !== '');
}

/** What is assumed of the first field of a question that says something: the others say how far it goes. */
function mainChoice(interview: Interview, question: Question): string {
  const choices = withFields(question).filter(({ type }) => type !== 'rows');
  return choices.map((field) => inBrief(interview, field)).find((words) => words !== '') ?? '';
}

/** The answer; of a long list its first items: the guide has them all, and a board reads the page at a glance. */
function inBrief(interview: Interview, field: Field): string {
  const value = interview.read(field.id);
  return Array.isArray(value) && value.length > ITEMS
    ? `${printAlone(interview, field, value.slice(0, ITEMS))}…`
    : printAlone(interview, field, value);
}
