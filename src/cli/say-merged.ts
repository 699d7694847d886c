import {
  asks,
  comparePeople,
  questionsOf,
  readInterview,
  sayVoices,
  type AnswersFile,
  type Language,
  type Pack,
  type Point,
} from '../engine/interview.ts';
import { printJson } from './report.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<'people' | 'agreed' | 'differ' | 'unanswered', string>>>> = {
  fr: { people: 'Personnes', agreed: 'D’accord', differ: 'Pas d’accord', unanswered: 'Sans réponse' },
  en: { people: 'People', agreed: 'Agreed', differ: 'Differ', unanswered: 'Unanswered' },
};

/** Question by question: on what people agree, where they differ and what each said, what is asked and nobody answered. */
export function sayMerged(pack: Pack, file: AnswersFile, json: boolean): void {
  const { people = [], settled, answers, date } = file;
  const interview = readInterview(pack, answers, date);
  const points = comparePeople(pack, people, settled);
  const names = people.map(({ name }) => name);
  const agreed = points.filter(({ state }) => state === 'agreed' || state === 'settled').map(({ id }) => id);
  const differ = points.filter(({ state }) => state === 'differ');
  const unanswered = points
    .filter(({ id, state }) => state === 'unanswered' && asks(interview, id))
    .map(({ id }) => id);
  if (json) {
    printJson({ people: names, agreed, differ: differ.map((point) => shapeOf(pack, point)), unanswered });
    return;
  }
  const words = WORDS[pack.language];
  const colon = pack.language === 'fr' ? '\u00a0:' : ':';
  console.log(`${words.people}${colon} ${names.join(', ')}`);
  console.log(`${words.agreed}${colon} ${agreed.length}`);
  console.log(`${words.differ}${colon} ${differ.length}`);
  for (const point of differ) {
    console.log(`  ${point.id}`);
    for (const line of sayVoices(pack, point).split('\n')) console.log(`      ${line}`);
  }
  console.log(`${words.unanswered}${colon} ${unanswered.length}`);
}

/** What each said: the answer, or of a question that has fields the answers by id. */
function shapeOf(pack: Pack, { id, voices }: Point) {
  const hasFields = questionsOf(pack).some((question) => question.id === id && question.fields.length > 0);
  return {
    id,
    voices: voices.map(({ by, answers, note }) => ({
      by,
      answer: hasFields ? answers : answers[id],
      note: note ?? null,
    })),
  };
}
