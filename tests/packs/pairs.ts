import type { Condition } from '../../src/engine/0-language/condition.ts';
import { decide } from '../../src/engine/0-language/condition.ts';
import { columnKey } from '../../src/engine/2-interview/model/fields.ts';
import { readInterview, type Answer, type Answers, type Field, type Question } from '../../src/engine/interview.ts';
import type { Pack } from '../../src/engine/pack.ts';
import { DATE, NAMED } from './shipped.ts';
import { witness } from './witness.ts';

/** One answer a team may give to a choice. */
interface Chosen {
  readonly id: string;
  readonly answer: Answer;
  /** What must hold for a team to be asked it. */
  readonly when: readonly Condition[];
}

/**
 * Teams that between them make every pair of choices: for any two questions or fields asked together, each answer of one
 * beside each answer of the other. Greedy, after Cohen and others, “The AETG System” (1997): a team begins with a pair not
 * made yet, and each of its other choices is the one that makes most new pairs. `left` names the pairs that no team made,
 * but for those where one answer plainly leaves the other question unasked.
 */
export function pairwiseTeams(pack: Pack): { readonly teams: readonly Answers[]; readonly left: readonly string[] } {
  const all = pack.steps
    .flatMap(({ questions }) => questions)
    .flatMap((question) => [question, ...question.fields].flatMap((field) => answersOf(question, field)));
  const of = Map.groupBy(all.keys(), (rank) => all[rank]!.id);
  const made = all.map(() => new Uint8Array(all.length));
  /** The pair, what makes both asked, and of every other choice the answer that makes most new pairs. */
  const teamOf = (pair: readonly [number, number]): Answers => {
    const [one, other] = pair.map((rank) => all[rank]!) as [Chosen, Chosen];
    const needed = {
      ...NAMED,
      ...[...one.when, ...other.when]
        .map((when) => witness(when))
        .concat({ [one.id]: one.answer }, { [other.id]: other.answer })
        .reduce(together),
    };
    const picked: number[] = [...pair];
    for (const [id, ranks] of of) {
      if (id === one.id || id === other.id) continue;
      const open = Object.hasOwn(needed, id) ? ranks.filter((rank) => holds(needed[id], all[rank]!.answer)) : ranks;
      const news = open.map((rank) => picked.filter((before) => !made[rank]![before]).length);
      if (open.length > 0) picked.push(open[news.indexOf(Math.max(...news))]!);
    }
    return { ...Object.fromEntries(picked.map((rank) => [all[rank]!.id, all[rank]!.answer])), ...needed };
  };
  /** The answers that a team gave and was asked for. */
  const standing = (answers: Answers) => {
    const interview = readInterview(pack, answers, DATE);
    return [...all.keys()].filter(
      (rank) =>
        holds(answers[all[rank]!.id], all[rank]!.answer) && interview.reading(all[rank]!.id).state === 'answered',
    );
  };

  const [teams, left]: [Answers[], string[]] = [[], []];
  for (const [rank, { id, answer }] of all.entries()) {
    for (const [before, other] of all.slice(0, rank).entries()) {
      if (other.id === id || made[rank]![before] || bars(other, all[rank]!) || bars(all[rank]!, other)) continue;
      const team = teamOf([rank, before]);
      const stand = standing(team);
      if (stand.includes(rank) && stand.includes(before)) {
        teams.push(team);
        for (const one of stand) for (const beside of stand) made[one]![beside] = 1;
      } else left.push(`${other.id} ${JSON.stringify(other.answer)} × ${id} ${JSON.stringify(answer)}`);
    }
  }
  return { teams, left };
}

/** Each option of a `single`, each alone of a `multi`, and a row for each choice of a table's first column. */
function answersOf(question: Question, field: Field): readonly Chosen[] {
  const column = field.type === 'rows' ? field.columns![0]! : field;
  const options = column.type === 'person' ? [] : (column.options ?? []);
  const fixed = options.filter((option) => option.fixed).map(({ id }) => id);
  const answer = (id: string): Answer =>
    column !== field ? [{ [columnKey(column)]: id }] : field.type === 'multi' ? [id, ...fixed] : id;
  const conditions = (when: Condition | undefined) =>
    [question.when, field.when, when].filter((one) => one !== undefined);
  return options
    .filter((option) => !option.fixed)
    .map(({ id, when }) => ({ id: field.id, answer: answer(id), when: conditions(when) }));
}

/** Whether, of one answer alone, it already follows that the other is not asked for. */
function bars({ id, answer }: Chosen, { when }: Chosen): boolean {
  return (
    !Array.isArray(answer) &&
    when.some((one) => decide(one, (read) => (read === id ? (answer as string) : undefined)) === 'no')
  );
}

/** Both sets of answers; lists of the same question are joined. */
function together(answers: Answers, more: Answers): Answers {
  const joined = Object.entries(more).map(([id, answer]) => {
    const [one, other]: readonly unknown[] = [answers[id], answer];
    return [
      id,
      Array.isArray(one) && Array.isArray(other) ? unique([...(one as string[]), ...(other as string[])]) : answer,
    ] as const;
  });
  return { ...answers, ...Object.fromEntries(joined) };
}

/** Whether what was given is the answer, or has each of its members. */
function holds(given: Answer | undefined, answer: Answer): boolean {
  return Array.isArray(answer) && Array.isArray(given)
    ? answer.every((one) => given.some((other) => isSame(one, other)))
    : isSame(given, answer);
}

function unique<T>(list: readonly T[]): readonly T[] {
  return list.filter((one, rank) => list.findIndex((other) => isSame(one, other)) === rank);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
