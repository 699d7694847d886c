import { groupBy } from '../../0-language/group-by.ts';
import { isNotApplicable, isUndecided, type Answer, type Answers } from '../../0-language/answers.ts';
import type { Settled, Voice } from '../../0-language/voices.ts';
import type { Field, Pack, Question } from '../../1-pack/model/pack.ts';
import { questionsOf, withFields } from '../../1-pack/model/questions.ts';
import { placedFields } from '../model/fields.ts';
import { meaningOf } from './meaning.ts';
import { uniteSettled } from './unite.ts';

/** What several people said of one question, and what became of it. */
export interface Point {
  /** The id of the question. */
  readonly id: string;
  /** `agreed`: those who answered say the same, be it that it is to decide; `settled`: the team ended it. */
  readonly state: 'agreed' | 'differ' | 'settled' | 'unanswered';
  /** Those who answered, by key. */
  readonly voices: readonly Spoken[];
  /** The fields in which they differ, and which the team has not settled. */
  readonly fields: readonly string[];
  /** How the team ended it, oldest first: the last holds. */
  readonly settled: readonly Settled[];
}

/** What one person said of a question. */
export interface Spoken {
  readonly by: string;
  readonly key: string;
  /** What they answered, or confirmed, by question or field id. */
  readonly answers: Answers;
  /** What they noted on it, beside their answer or in it. */
  readonly note?: string;
}

/** Compares what people said, question by question, in the order of the pack. */
export function comparePeople(
  pack: Pack,
  people: readonly Voice[],
  settled: readonly Settled[] = [],
): readonly Point[] {
  const ended = settledByQuestion(pack, settled);
  return questionsOf(pack).map((question) => comparePoint(question, people, ended.get(question.id) ?? []));
}

/** What was settled, by question: a field stands for its question. */
function settledByQuestion(pack: Pack, settled: readonly Settled[]): ReadonlyMap<string, readonly Settled[]> {
  const fields = placedFields(pack);
  return groupBy(uniteSettled(settled), (one) => fields.get(one.question)?.question.id ?? '');
}

function comparePoint(question: Question, people: readonly Voice[], settled: readonly Settled[]): Point {
  const voices = people.flatMap((voice) => spokenBy(question, voice));
  const fields = differing(question, people, settled);
  const state =
    fields.length > 0 ? 'differ' : settled.length > 0 ? 'settled' : voices.length > 0 ? 'agreed' : 'unanswered';
  return { id: question.id, state, voices, fields, settled };
}

/** The fields of which people say different things: what the team settled is none of them. */
function differing(question: Question, people: readonly Voice[], settled: readonly Settled[]): readonly string[] {
  const chosen = chosenIn(question, settled);
  if (isSpecial(chosen[question.id])) return [];
  const covers = settled.length === 0;
  return withFields(question)
    .filter(({ id }) => chosen[id] === undefined)
    .filter((field) => {
      const meanings = people.flatMap((voice) => {
        const said = saidOf(question, field, voice, covers);
        return said === undefined ? [] : [meaningOf(field, said)];
      });
      return new Set(meanings).size > 1;
    })
    .map(({ id }) => id);
}

/**
 * What a person says of a field: what is left to decide, or set aside, before what was answered there, or confirmed. A
 * special answer on the question `covers` its fields, unless the team has ended it since.
 */
function saidOf(question: Question, field: Field, { answers, confirmed }: Voice, covers: boolean): Answer | undefined {
  const own = answers[field.id];
  const whole = answers[question.id];
  if (isSpecial(own)) return field === question && !covers ? undefined : own;
  return covers && isSpecial(whole) ? whole : (own ?? (own === null ? null : confirmed?.[field.id]));
}

/** What the team chose, by field: what it settled last of each id it settled. */
export function chosenIn(question: Question, settled: readonly Settled[]): Answers {
  const last = new Map(settled.map((one) => [one.question, one]));
  const ids = new Set(withFields(question).map(({ id }) => id));
  const inOrder = settled.filter((one) => last.get(one.question) === one);
  return Object.fromEntries(inOrder.flatMap((one) => Object.entries(one.answers).filter(([id]) => ids.has(id))));
}

export function isSpecial(answer: Answer | undefined): boolean {
  return isUndecided(answer) || isNotApplicable(answer);
}

function spokenBy(question: Question, { name, key, answers, confirmed, notes }: Voice): readonly Spoken[] {
  const ids = withFields(question).map(({ id }) => id);
  const said = ids.flatMap((id) => {
    const answer = answers[id] === undefined ? confirmed?.[id] : answers[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  if (said.length === 0) return [];
  const noted = [
    ...said.flatMap(([, answer]) => (isUndecided(answer) ? [answer.note] : [])),
    ...ids.map((id) => notes[id]),
  ].filter((note) => note !== undefined && note !== '');
  return [
    {
      by: name,
      key,
      answers: Object.fromEntries(said),
      ...(noted.length > 0 ? { note: [...new Set(noted)].join('\n') } : {}),
    },
  ];
}
