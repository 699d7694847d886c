import { isBlank, isNotApplicable, isPerson, isUndecided, type Value } from '../0-language/answers.ts';
import { addDays, addMonths, nextMonday } from '../0-language/calendar.ts';
import type { Field, Question } from '../1-pack/model/pack.ts';
import type { OfSheet, REPEATED, Repeated } from '../1-pack/model/repeated.ts';
import { advise } from '../2-interview/advise/advise.ts';
import { placedFields, findOption } from '../2-interview/model/fields.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { activeRows, type PlannedRow } from '../2-interview/computed/plan.ts';
import { printAnswer } from '../2-interview/print/print-answer.ts';
import { describe, type Local } from '../2-interview/print/print-field.ts';
import { fixedWords } from '../2-interview/grammar/pack-words.ts';
import { printDate, printMonth } from '../2-interview/grammar/date.ts';
import { printAlone } from '../2-interview/print/print-value.ts';
import { usual } from '../2-interview/model/usual.ts';
import { adaptedClauses } from './adapted-clauses.ts';
import { assumedRows } from './assumed-rows.ts';
import { notesOn } from '../2-interview/model/notes-on.ts';
import { divergentFirst, meetings, noteRows, peopleRows, settledRows, unmetRows } from './meeting-rows.ts';
import { changedByMembers, takenAway } from './member-rows.ts';
import { withFields } from '../1-pack/model/questions.ts';

/** A line: its words by name; what holds a team’s own words is shown as typed. */
type Line<K extends Repeated> = Readonly<Record<(typeof REPEATED)[K][number], string>> & { readonly typed?: true };

type Lines = { readonly [K in OfSheet]: (interview: Interview) => readonly Line<K>[] };

/** Weeks of a calendar to fill in. */
const WEEKS = 12;
/** Lines of a calendar, some twenty pages: a plan that has more gets fewer weeks. */
const MOST_POSTS = 1_000;

const lines: Lines = {
  undecided: (interview) =>
    divergentFirst(interview, marked(interview)).flatMap(({ field, question, answer }) =>
      isUndecided(answer)
        ? [
            {
              label: nameOf(field, question),
              meanwhile: meanwhile(interview, field, question),
              idea: question.why,
              note: notesOn(interview, question, [field]),
              typed: true,
            },
          ]
        : [],
    ),
  unmet: unmetRows,
  notes: noteRows,
  meetings,
  people: peopleRows,
  settled: settledRows,
  advice: (interview) =>
    advise(interview)
      .filter(({ accepted }) => accepted === undefined)
      .map(({ message, repairs }) => ({ message, repair: repairs[0]?.label ?? '', typed: true })),
  accepted: (interview) =>
    advise(interview).flatMap(({ message, accepted }) =>
      accepted === undefined ? [] : [{ message, reason: accepted, typed: true }],
    ),
  set_aside: (interview) =>
    marked(interview).flatMap(({ field, question, answer }) =>
      isNotApplicable(answer) ? [{ label: nameOf(field, question), reason: answer.not_applicable, typed: true }] : [],
    ),
  departures: (interview) =>
    interview.pack.steps.flatMap(({ questions }) =>
      questions.flatMap((question) => withFields(question).flatMap((field) => departure(interview, question, field))),
    ),
  assumed: assumedRows,
  adapted: (interview) =>
    adaptedClauses(interview).map(({ title, adapted, text }) => ({
      label: title,
      how: fixedWords(interview.pack, adapted),
      words: text,
      typed: true,
    })),
  changed: changedByMembers,
  taken_away: ({ pack }) => takenAway(pack),
  posts: (interview) => {
    const weeks = Array.from({ length: WEEKS }, (_, week) =>
      activeRows(interview).flatMap((row) => postsOf(interview, row, week)),
    );
    const fit = weeks.filter((_, week) => weeks.slice(0, week + 1).flat().length <= MOST_POSTS);
    return fit.length > 0 ? fit.flat() : weeks[0]!.slice(0, MOST_POSTS);
  },
  months: (interview) =>
    Array.from({ length: 12 }, (_, rank) =>
      printMonth(interview.locale, addMonths(`${interview.date.slice(0, 8)}01`, rank) ?? ''),
    ).flatMap((month) =>
      [...new Set(activeRows(interview).map(({ platform }) => platform))].map((platform) => ({
        month,
        platform: platformName(interview, platform),
      })),
    ),
};

/** The lines of a list that stands on sheets alone, as names that words may print. */
export function sheetRows(interview: Interview, list: OfSheet): readonly Local[] {
  return lines[list](interview).map(
    ({ typed, ...words }) =>
      (id) =>
        Object.hasOwn(words, id)
          ? { field: TEXT, value: (words as Readonly<Record<string, string>>)[id]!, typed: typed === true }
          : undefined,
  );
}

/** The questions and fields with a special answer, in their order. */
function marked({ pack, answers, reading }: Interview) {
  return [...placedFields(pack).values()]
    .filter(({ question }) => reading(question.id).state !== 'hidden')
    .flatMap(({ field, question }) => {
      const answer = answers[field.id];
      return isUndecided(answer) || isNotApplicable(answer) ? [{ field, question, answer }] : [];
    });
}

/** What holds until the point is decided: of a question of several fields, each of theirs. */
function meanwhile(interview: Interview, field: Field, { fields }: Question): string {
  const asked = field.type === 'group' ? fields : [field];
  return asked
    .map(({ id }) => printAnswer(interview, id))
    .filter((words) => words !== '')
    .join('; ');
}

/** A field after its question, where their names differ. */
function nameOf(field: Field, question: Field): string {
  return field.id === question.id || field.label === question.label
    ? question.label
    : `${question.label} — ${field.label}`;
}

/** A choice, a number or a person of the team's own, where another one is proposed; of a list, only what differs. */
function departure(interview: Interview, question: Field, field: Field): readonly Line<'departures'>[] {
  if (
    field.default === undefined ||
    !['single', 'multi', 'number', 'person'].includes(field.type) ||
    interview.reading(field.id).state !== 'answered'
  )
    return [];
  const [given, proposed] = [interview.read(field.id), usual(interview, field.id)];
  if (isBlank(proposed) || (field.type === 'person' && roleOf(given) === roleOf(proposed))) return [];
  const [answer, instead] = [without(given, proposed), without(proposed, given)].map((value) =>
    printAlone(interview, field, value),
  ) as [string, string];
  return answer === instead ? [] : [{ label: nameOf(field, question), answer, usual: instead, typed: true }];
}

/** To name who has the role that is proposed is no other choice. */
function roleOf(value: Value | undefined): unknown {
  return isPerson(value) ? value.role : value;
}

/** Of a list, the choices that another does not have; another value whole. */
function without(value: Value | undefined, other: Value | undefined): Value | undefined {
  return Array.isArray(value) && Array.isArray(other)
    ? (value as readonly string[]).filter((one) => !(other as readonly string[]).includes(one))
    : value;
}

/** A line for each post of a week: 0.5 a week is one every second week. */
function postsOf(interview: Interview, { platform, posts }: PlannedRow, week: number): readonly Line<'posts'>[] {
  const count = Math.min(Math.floor(posts * (week + 1)) - Math.floor(posts * week), MOST_POSTS);
  const line = {
    week: printDate(interview.locale, addDays(nextMonday(interview.date) ?? '', 7 * week) ?? ''),
    platform: platformName(interview, platform),
  };
  return Array.from({ length: count }, () => line);
}

function platformName(interview: Interview, platform: string): string {
  const field = describe(interview.pack, 'active_platforms');
  return (field && findOption(field, platform)?.label) ?? platform;
}

const TEXT: Field = { id: 'text', type: 'text', label: '' };
