import type { AnswersFile } from '../../0-language/answers-file.ts';
import { isNotApplicable, type Answer, type Answers } from '../../0-language/answers.ts';
import { momentOf } from '../../0-language/moment.ts';
import { same } from '../../0-language/same.ts';
import { wordsOfClause, type Settled, type Voice } from '../../0-language/voices.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { questionsOf, withFields } from '../../1-pack/model/questions.ts';
import { agreedAnswers, type Together } from './agreed-answers.ts';
import { meaningOf } from './meaning.ts';
import { isSpecial } from './point.ts';
import { unitePeople, uniteSettled } from './unite.ts';

/** The key of the voice that holds what was noted and confirmed in a merged file itself. */
const EDITOR = 'team';

/**
 * A merged file with what was changed in it since it was merged, which its people and what they settled do not say: an
 * answer, or words for a clause, ends its point; notes, confirmed choices and accepted advice are a voice of the team’s
 * own. The same where nothing was, and for a file of one person.
 */
export function keepEdits(pack: Pack, file: AnswersFile): AnswersFile {
  const { people, settled = [] } = file;
  if (!people) return file;
  const said = agreedAnswers(pack, people, settled);
  const at = (earlier: readonly { readonly at: string }[]) => momentAfter(file.date, earlier);
  const ends = [...editedAnswers(pack, file, said), ...editedWords(file, said)].map((one): Settled => ({
    ...one,
    at: at(settled.filter(({ question }) => question === one.question)),
    with: [],
  }));
  const before = people.find(({ key }) => key === EDITOR);
  const editor = editorOf(pack, file, said, before);
  if (ends.length === 0 && !editor) return file;
  const voice = editor && { ...editor, at: at(before ? [before] : []) };
  return {
    ...file,
    people: voice ? unitePeople([...people.filter((one) => one !== before), voice]) : people,
    settled: uniteSettled([...settled, ...ends]),
  };
}

type End = Omit<Settled, 'at' | 'with'>;

/** Each question whose answers were changed, with those that were; one that was emptied is so. */
function editedAnswers(pack: Pack, { answers }: AnswersFile, said: Together): readonly End[] {
  return questionsOf(pack).flatMap((question) => {
    const changed = withFields(question)
      .filter((field) => !saysTheSame(field, answers[field.id], said.answers[field.id]))
      .filter(({ id }) => answers[id] !== undefined || !isSpecial(said.answers[id]));
    const given: Answers = Object.fromEntries(changed.map(({ id }) => [id, answers[id] ?? null]));
    return changed.length > 0 ? [{ question: question.id, answers: given }] : [];
  });
}

/** The note of a point left to decide is no answer; a reason is, whatever the spaces of a language before its colon. */
function saysTheSame(field: Field, one: Answer | undefined, other: Answer | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (isNotApplicable(one) && isNotApplicable(other)) return plain(one.not_applicable) === plain(other.not_applicable);
  return meaningOf(field, one) === meaningOf(field, other);
}

/** Each clause whose words were changed, with those that it has now. */
function editedWords({ adaptations }: AnswersFile, said: Together): readonly End[] {
  const [now, before] = [adaptations?.clauses ?? {}, said.adaptations?.clauses ?? {}];
  return Object.keys({ ...before, ...now })
    .filter((id) => !same(now[id], before[id]))
    .map((id) => ({
      question: wordsOfClause(id),
      answers: {},
      ...(now[id] === undefined ? {} : { clauses: { [id]: now[id] } }),
    }));
}

/** What was noted, confirmed, accepted or added, as the voice of one who had a voice `before` or not. */
function editorOf(
  pack: Pack,
  file: AnswersFile,
  said: Together,
  before: Voice | undefined,
): Omit<Voice, 'at'> | undefined {
  const notes = Object.entries(file.notes).flatMap(([id, note]) => {
    const own = newLines(note, said.notes[id]);
    return own.trim() === '' ? [] : [[id, own] as const];
  });
  const confirmed = Object.entries(file.confirmed ?? {}).filter(([id, value]) => !same(said.confirmed?.[id], value));
  const rules = new Set(pack.rules.map(({ id }) => id));
  const accepted = Object.entries(file.answers).filter(([id, answer]) => {
    const known = said.answers[id];
    return rules.has(id) && isNotApplicable(answer) && (!isNotApplicable(known) || !same(known, answer));
  });
  const added = (file.adaptations?.added ?? []).filter(
    (one) => !said.adaptations?.added.some((known) => same(known, one)),
  );
  if (notes.length + confirmed.length + accepted.length + added.length === 0) return undefined;
  const own = [...(before?.adaptations?.added ?? []), ...added];
  return {
    ...before,
    name: before?.name ?? (pack.language === 'fr' ? 'Équipe' : 'Team'),
    key: EDITOR,
    answers: { ...before?.answers, ...Object.fromEntries(accepted) },
    notes: { ...before?.notes, ...Object.fromEntries(joined(before?.notes ?? {}, notes)) },
    ...(before?.confirmed || confirmed.length > 0
      ? { confirmed: { ...before?.confirmed, ...Object.fromEntries(confirmed) } }
      : {}),
    ...(own.length > 0 ? { adaptations: { clauses: {}, added: own } } : {}),
  };
}

/** What a note says that was not said before. */
function newLines(note: string, before = ''): string {
  const known = plain(before).split('\n');
  const lines = note.split('\n').filter((line) => line === '' || !known.includes(plain(line)));
  return before === '' ? note : lines.join('\n').replace(/^\n+|\n+$/g, '');
}

/** Notes after those there were on the same question. */
function joined(before: Readonly<Record<string, string>>, notes: readonly (readonly [string, string])[]) {
  return notes.map(([id, note]) => [id, [before[id] ?? '', note].filter((one) => one !== '').join('\n')] as const);
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', '');
}

/** A day, or where something was said on it or later, a second after that. */
function momentAfter(day: string, earlier: readonly { readonly at: string }[]): string {
  const last = Math.max(...earlier.map(({ at }) => momentOf(at) ?? 0));
  return last >= (momentOf(day) ?? 0) ? new Date(last + 1_000).toISOString() : day;
}
