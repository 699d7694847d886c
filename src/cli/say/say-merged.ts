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
} from '../../engine/interview.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<'people' | 'agreed' | 'differ' | 'unanswered', string>>>> = {
  fr: { people: 'Personnes', agreed: 'D’accord', differ: 'Pas d’accord', unanswered: 'Sans réponse' },
  en: { people: 'People', agreed: 'Agreed', differ: 'Differ', unanswered: 'Unanswered' },
};

/** What people make of each question, as `merge --json` gives it: what was settled is agreed. */
export interface Found {
  readonly people: readonly string[];
  readonly agreed: readonly string[];
  readonly differ: readonly { readonly id: string; readonly voices: readonly object[] }[];
  /** What is asked and nobody answered. */
  readonly unanswered: readonly string[];
}

/** On what the people of a merged file agree, where they differ and what each said, what nobody answered. */
export function findAgreement(pack: Pack, file: AnswersFile): Found {
  const points = pointsOf(pack, file);
  const interview = readInterview(pack, file.answers, file.date);
  const ids = (...states: readonly Point['state'][]) =>
    points.filter(({ state }) => states.includes(state)).map(({ id }) => id);
  return {
    people: (file.people ?? []).map(({ name }) => name),
    agreed: ids('agreed', 'settled'),
    differ: points.filter(({ state }) => state === 'differ').map((point) => shapeOf(pack, point)),
    unanswered: ids('unanswered').filter((id) => asks(interview, id)),
  };
}

/** The same in words, a line each. */
export function sayMerged(pack: Pack, file: AnswersFile): readonly string[] {
  const { people, agreed, differ, unanswered } = findAgreement(pack, file);
  const words = WORDS[pack.language];
  const colon = pack.language === 'fr' ? '\u00a0:' : ':';
  const said = pointsOf(pack, file).filter(({ state }) => state === 'differ');
  return [
    `${words.people}${colon} ${people.join(', ')}`,
    `${words.agreed}${colon} ${agreed.length}`,
    `${words.differ}${colon} ${differ.length}`,
    ...said.flatMap((point) => [
      `  ${point.id}`,
      ...sayVoices(pack, point)
        .split('\n')
        .map((line) => `      ${line}`),
    ]),
    `${words.unanswered}${colon} ${unanswered.length}`,
  ];
}

function pointsOf(pack: Pack, { people = [], settled }: AnswersFile): readonly Point[] {
  return comparePeople(pack, people, settled);
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
