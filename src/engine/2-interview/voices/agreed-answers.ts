import type { AnswersFile } from '../../0-language/answers-file.ts';
import { isNotApplicable, isUndecided, type Answer, type Answers, type Value } from '../../0-language/answers.ts';
import type { Settled, Voice } from '../../0-language/voices.ts';
import type { Field, Pack, Question } from '../../1-pack/model/pack.ts';
import { questionsOf, withFields } from '../../1-pack/model/questions.ts';
import { fieldOf } from '../model/fields.ts';
import { takesSpecial } from '../model/special-answers.ts';
import { agreedWords } from './agreed-words.ts';
import { meaningOf } from './meaning.ts';
import { chosenIn, comparePeople, isSpecial, type Point } from './point.ts';
import { sayEach, sayNotes, sayVoices } from './say-voices.ts';
import { compareTexts } from './unite.ts';

/** What a team says together. */
export type Together = Pick<AnswersFile, 'answers' | 'notes' | 'confirmed' | 'adaptations'>;

type Given = readonly (readonly [id: string, answer: Answer])[];

/**
 * What people say together, with what they settled: where they agree, their answer; where they differ, the question is
 * to decide, and what each said is its note; what nobody answered stays unanswered. A name, which cannot wait, is left
 * unanswered while they differ. Their own words for a clause hold where nobody wrote others.
 */
export function agreedAnswers(pack: Pack, people: readonly Voice[], settled: readonly Settled[]): Together {
  const points = new Map(comparePeople(pack, people, settled).map((point) => [point.id, point]));
  const answers: Answers = Object.fromEntries([
    ...questionsOf(pack).flatMap((question) => answersTo(pack, question, points.get(question.id)!, people)),
    ...pack.rules.flatMap(({ id }) => acceptedAdvice(pack, id, people)),
  ]);
  const seen = questionsOf(pack)
    .flatMap(withFields)
    .flatMap((field): readonly (readonly [string, Value])[] => {
      const all = people.flatMap(({ confirmed = {} }) =>
        Object.hasOwn(confirmed, field.id) ? [confirmed[field.id]!] : [],
      );
      const value = answers[field.id] === undefined ? oneOf<Value>(field, all) : undefined;
      return value === undefined ? [] : [[field.id, value]];
    });
  const adaptations = agreedWords(people, settled);
  return {
    answers,
    notes: sayNotes(pack, people),
    ...(seen.length > 0 ? { confirmed: Object.fromEntries(seen) } : {}),
    ...(adaptations ? { adaptations } : {}),
  };
}

/** The answers to one question, by id. */
function answersTo(pack: Pack, question: Question, point: Point, people: readonly Voice[]): Given {
  const chosen = chosenIn(question, point.settled);
  const isEnded = point.settled.length > 0;
  const isOpen = point.fields.length > 0 && !isEnded;
  const ofFields = withFields(question).flatMap((field): Given => {
    const { id } = field;
    const own = id === question.id;
    if (chosen[id] !== undefined) return [[id, chosen[id]]];
    if (isOpen && own) return [];
    if (isEnded && point.fields.includes(id)) return toDecide(pack, id, point);
    const answer = agreedAnswer(pack, field, people);
    return answer === undefined || (isEnded && own && isSpecial(answer)) ? [] : [[id, answer]];
  });
  return [...(isOpen ? toDecide(pack, question.id, point) : []), ...ofFields];
}

/** What is to decide, where it may wait. */
function toDecide(pack: Pack, id: string, point: Point): Given {
  return takesSpecial(pack, id, 'undecided') ? [[id, { undecided: true, note: sayVoices(pack, point) }]] : [];
}

/** The one answer that all who answered under an id gave; nothing where they gave several. */
function agreedAnswer(pack: Pack, field: Field, people: readonly Voice[]): Answer | undefined {
  const given = people.flatMap(({ name, answers }) => {
    const answer = answers[field.id];
    return answer === undefined ? [] : [{ name, answer }];
  });
  const one = oneOf(
    field,
    given.map(({ answer }) => answer),
  );
  if (isUndecided(one)) {
    const note = sayEach(
      pack,
      given.map(({ name, answer }) => ({ name, text: (isUndecided(answer) && answer.note) || '' })),
    );
    return { undecided: true, ...(note === '' ? {} : { note }) };
  }
  return isNotApplicable(one) ? { not_applicable: sayReasons(pack, given) } : one;
}

/** The value that all say, as it is written last; nothing where they say several, or nothing. */
function oneOf<One extends Answer>(field: Field, all: readonly One[]): One | undefined {
  const meanings = new Set(all.map((one) => meaningOf(field, one)));
  if (meanings.size !== 1) return undefined;
  return [...all].sort((one, other) => compareTexts(JSON.stringify(one), JSON.stringify(other))).at(-1);
}

/** Advice that anyone accepted for a reason. */
function acceptedAdvice(pack: Pack, id: string, people: readonly Voice[]): Given {
  const given = people.flatMap(({ name, answers }) =>
    isNotApplicable(answers[id]) && !fieldOf(pack, id) ? [{ name, answer: answers[id] }] : [],
  );
  return given.length > 0 ? [[id, { not_applicable: sayReasons(pack, given) }]] : [];
}

function sayReasons(pack: Pack, given: readonly { readonly name: string; readonly answer: Answer }[]): string {
  return sayEach(
    pack,
    given.map(({ name, answer }) => ({ name, text: isNotApplicable(answer) ? answer.not_applicable : '' })),
  );
}
