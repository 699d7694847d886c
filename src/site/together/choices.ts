import {
  fieldOf,
  isBlank,
  isNotApplicable,
  isUndecided,
  offers,
  questionsOf,
  same,
  sayAnswers,
  usual,
  withFields,
} from '../../engine/interview.ts';
import type { Answer, Answers, Field, Interview, Point, Question } from '../../engine/interview.ts';

/** One thing that a team can choose for a point. */
export interface Choice {
  readonly answers: Answers;
  /** The answer in words. */
  readonly words: string;
  /** The names of those who said so. */
  readonly by: readonly string[];
  /** Whether it is what holds while nobody answers. */
  readonly isUsual: boolean;
}

/** A question of several fields that begins with more options than this is not laid out by them. */
const FEW = 6;

/** The question of a point. */
export function questionOf({ pack }: Interview, id: string): Question {
  return questionsOf(pack).find((one) => one.id === id)!;
}

/**
 * What a team can choose for a question: what people answered, each once; of one choice, the others on offer; else what
 * is usual. Any other answer is written by hand.
 */
export function choicesFor(interview: Interview, point: Point): readonly Choice[] {
  const question = questionOf(interview, point.id);
  const fields = fieldsOf(question, point);
  const ids = fields.map(({ id }) => id);
  const choices = new Map<string, Choice>();
  const add = (answers: Answers, by: readonly string[], isUsual = false) => {
    const words = sayByLine(interview, ids, answers);
    if (words === '' || words === '—') return;
    const known = choices.get(words);
    choices.set(words, {
      answers,
      words,
      by: [...(known?.by ?? []), ...by],
      isUsual: isUsual || known?.isUsual === true,
    });
  };
  for (const { by, answers } of point.voices) if (!isSpecial(answers[question.id])) add(pick(answers, ids), [by]);
  const proposed = Object.fromEntries(
    fields.flatMap(({ id }) => {
      const value = usual(interview, id);
      return isBlank(value) ? [] : [[id, value!] as const];
    }),
  );
  const lead = fields.find(({ type }) => type !== 'group');
  const options =
    lead?.type === 'single' ? (lead.options ?? []).filter(({ id }) => offers(interview, lead.id, id)) : [];
  // Where people differ on its other fields too, one that says nothing of these would leave them to decide.
  const rest = point.fields.length > 0 ? proposed : {};
  const taken = [...choices.values()].map(({ answers }) => answers[lead?.id ?? '']);
  if (lead && options.length > 0 && (fields.length === 1 || options.length <= FEW)) {
    for (const { id } of options)
      if (fields.length === 1 || !taken.includes(id))
        add({ ...rest, [lead.id]: id }, [], same(usual(interview, lead.id), id));
  } else add(proposed, [], true);
  return [...choices.values()];
}

/** The fields that a point is about: those in which people differ, else all that are asked of its question. */
export function fieldsOf(question: Question, point: Point): readonly Field[] {
  const own = withFields(question).filter(({ type }) => type !== 'group');
  const differing = own.filter(({ id }) => point.fields.includes(id));
  return differing.length > 0 ? differing : own;
}

/** What people said of a point, those who said the same together, with their notes. */
export function voicesOf(interview: Interview, point: Point) {
  const question = questionOf(interview, point.id);
  const ids = [question.id, ...fieldsOf(question, point).map(({ id }) => id)];
  const all = new Map<string, { words: string; by: string[]; notes: { by: string; note: string }[] }>();
  for (const { by, answers, note } of point.voices) {
    const words = sayByLine(interview, [...new Set(ids)], withoutNotes(answers)) || '—';
    const alike = all.get(words) ?? { words, by: [], notes: [] };
    alike.by.push(by);
    if (note !== undefined) alike.notes.push({ by, note });
    all.set(words, alike);
  }
  return [...all.values()];
}

/** The answers to some fields, a line each; after its name where there are several. */
function sayByLine(interview: Interview, ids: readonly string[], answers: Answers): string {
  const given = ids.filter((id) => answers[id] !== undefined);
  const lines = given.map((id) => {
    const words = sayAnswers(interview, [id], answers);
    const label = fieldOf(interview.pack, id)?.label ?? id;
    return given.length === 1 ? words : `${label} → ${words}`;
  });
  return lines.join('\n');
}

function pick(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(ids.flatMap((id) => (isAnswered(answers[id]) ? [[id, answers[id]] as const] : [])));
}

function isAnswered(answer: Answer | undefined): answer is Answer {
  return answer !== undefined && !isSpecial(answer);
}

function isSpecial(answer: Answer | undefined): boolean {
  return isUndecided(answer) || isNotApplicable(answer);
}

/** A point to decide says so; its note stands beside. */
function withoutNotes(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, isUndecided(answer) ? { undecided: true as const } : answer]),
  );
}
