import { NO_ADAPTATION, type Adaptations } from '../../0-language/adaptations.ts';
import {
  isBlank,
  isNotApplicable,
  isPerson,
  isUndecided,
  type Answer,
  type Answers,
  type Row,
  type Value,
} from '../../0-language/answers.ts';
import type { AnswersFile, Confirmed } from '../../0-language/answers-file.ts';
import { decide, type Condition, type Verdict } from '../../0-language/condition.ts';
import { same } from '../../0-language/same.ts';
import type { ComputedId } from '../../1-pack/model/computed.ts';
import { familyOf, idBehind } from '../../1-pack/model/known-ids.ts';
import type { Default, Field, Pack } from '../../1-pack/model/pack.ts';
import { accept } from '../field-types/field-types.ts';
import { choose } from '../model/choose.ts';
import { derivedValues } from '../computed/derived.ts';
import { FactTrail } from '../computed/fact-trail.ts';
import { placedFields, type PlacedField } from '../model/fields.ts';
import { withFields } from '../../1-pack/model/questions.ts';
import type { Interview, Reading, State } from '../model/interview.ts';
import { completeRows } from '../model/rows.ts';
import { defaultValue, givesTyped } from '../model/safe-defaults.ts';

type Derive = (interview: Interview) => Value | undefined;

const MISSING: Reading = { state: 'missing', value: undefined, typed: false };
const HIDDEN: Reading = { state: 'hidden', value: null, typed: false };

/**
 * Reads a team's answers through a pack: each id gives its effective answer (the answer, else the safe default; nothing
 * when hidden). `notes` are what the team noted for itself, by question; `confirmed` the proposed values that it saw
 * and kept, by field; then the people whose answers were brought together, what they settled, and the versions adopted,
 * the oldest first. Total: any answers, even none or of the wrong type, give an interview.
 */
export function readInterview(
  pack: Pack,
  answers: Answers,
  date: string,
  adaptations: Adaptations = NO_ADAPTATION,
  notes: AnswersFile['notes'] = {},
  confirmed: Confirmed = {},
  { people = [], settled = [], adopted = [] }: Pick<AnswersFile, 'people' | 'settled' | 'adopted'> = {},
): Interview {
  const fields = placedFields(pack);
  const known = new Map<string, Reading>();
  const bases = new Map<string, Set<string>>();
  const computing: string[] = [];
  const trail = new FactTrail();
  let locale: string | undefined;
  const families = { given, undecided, met };
  const interview: Interview = {
    pack,
    answers,
    adaptations,
    notes,
    confirmed,
    people,
    settled,
    adopted: adopted.at(-1),
    date,
    reading,
    get locale() {
      return (locale ??= choose(interview, pack.locales).tag);
    },
    read: (id) => reading(id).value,
    basisOf: (id) => [...(bases.get(id) ?? [])],
    fact: (file, id) => trail.note(pack.facts[file]?.find((fact) => fact.id === id)),
    factsBehind: (id) => (reading(id), trail.behind(id)),
  };
  return interview;

  function reading(id: string): Reading {
    const asking = computing.at(-1);
    if (asking !== undefined) bases.get(asking)!.add(id);
    trail.reads(id);
    const before = known.get(id);
    if (before) return before;
    known.set(id, MISSING); // a circle of defaults reads as missing; the pack's check reports it
    trail.enter(id);
    const now = readNow(id);
    trail.leave();
    known.set(id, now);
    return now;
  }

  function readNow(id: string): Reading {
    const placed = fields.get(id);
    if (placed) return readField(placed);
    const family = familyOf(id);
    if (family) return { state: 'derived', value: families[family](idBehind(id)), typed: false };
    const derive = deriving(id);
    return derive ? { state: 'derived', value: computed(id, derive), typed: false } : readUnasked(id);
  }

  /** How a derived value is computed: as the pack says, or by the engine; `undefined` for another id. */
  function deriving(id: string): Derive | undefined {
    const { condition, includes, options = [] } = pack.derived.find((one) => one.id === id) ?? {};
    if (condition) return () => verdict(condition);
    if (includes)
      return () =>
        includes
          .filter((one) => verdict(one.when) === 'yes' && options.some((option) => option.id === one.id))
          .map((one) => one.id);
    return Object.hasOwn(derivedValues, id) ? derivedValues[id as ComputedId] : undefined;
  }

  /** Of what must be answered, a blank says nothing yet. */
  function verdict(condition: Condition): 'yes' | 'no' | undefined {
    const decided = decide(condition, (id) => {
      const { value } = reading(id);
      return isBlank(value) && fields.get(id)?.field.required ? undefined : value;
    });
    return decided === 'unknown' ? undefined : decided;
  }

  /** A question that an overlay does not ask reads as its safe default. */
  function readUnasked(id: string): Reading {
    const field = pack.derived.find((one) => one.id === id || one.columns?.some((column) => column.id === id));
    if (!field) return MISSING;
    if (field.id !== id) return readColumn(id, field.id);
    return shown(field) === 'yes' ? fromDefault(field, 'default', field.default) : HIDDEN;
  }

  function computed(id: string, derive: Derive): Value | undefined {
    bases.set(id, new Set());
    computing.push(id);
    const value = derive(interview);
    computing.pop();
    return value;
  }

  function readField({ field, question }: PlacedField): Reading {
    if (shown(question) !== 'yes' || (field !== question && shown(field) !== 'yes')) return HIDDEN;
    const column = question.columns?.includes(field);
    if (column) return readColumn(field.id, question.id);
    const special = [answers[field.id], answers[question.id]].find((one) => isUndecided(one) || isNotApplicable(one));
    if (special !== undefined) return readSpecial(field, special);
    const answer = accept(field, answers[field.id]);
    if (answer !== undefined) return reads('answered', field, answer, true);
    const seen = accept(field, confirmed[field.id]);
    return seen === undefined ? fromDefault(field, 'default', field.default) : readConfirmed(field, seen);
  }

  /** What the team saw and kept stays, though the pack proposes something else today. */
  function readConfirmed(field: Field, seen: Value): Reading {
    const now = fromDefault(field, 'confirmed', field.default);
    const kept = reads('confirmed', field, seen, true);
    return same(now.value, kept.value) ? now : kept;
  }

  function shown(field: Field): Verdict {
    return field.when ? decide(field.when, interview.read) : 'yes';
  }

  function readSpecial(field: Field, special: Answer): Reading {
    const state = isUndecided(special) ? 'undecided' : 'not_applicable';
    return fromDefault(field, state, (isUndecided(special) && field.undecided_default) || field.default);
  }

  function fromDefault(field: Field, state: State, source: Default | undefined): Reading {
    const value = source && defaultValue(interview, source);
    if (source === undefined || value === undefined)
      return state === 'default' ? MISSING : { state, value: undefined, typed: false };
    return reads(state, field, value, givesTyped(interview, source));
  }

  function reads(state: State, field: Field, value: Value, typed: boolean): Reading {
    return { state, value: field.type === 'rows' ? completeRows(interview, field, value) : value, typed };
  }

  /** A column reads as the set of its values over all rows. */
  function readColumn(column: string, questionId: string): Reading {
    const { state, value, typed } = reading(questionId);
    if (!Array.isArray(value)) return { state, value, typed };
    const key = column.slice(questionId.length + 2);
    const cells = (value as readonly Row[]).flatMap((row) => row[key] ?? []).filter((cell) => !isBlank(cell));
    return { state, value: [...new Set(cells.map((cell) => (isPerson(cell) ? cell.role : String(cell))))], typed };
  }

  function given(id: string): 'yes' | 'no' {
    const { state, value } = reading(id);
    return ['answered', 'confirmed', 'default', 'derived'].includes(state) && !isBlank(value) ? 'yes' : 'no';
  }

  /** Whether a question, or a field's, was met: the team answered a field of it, confirmed one or set it aside. */
  function met(id: string): 'yes' | 'no' {
    const question = fields.get(id)?.question;
    if (!question || reading(question.id).state === 'hidden') return 'no';
    const isMet = (field: Field) =>
      [answers[field.id], confirmed[field.id]].some(
        (one) => isUndecided(one) || isNotApplicable(one) || accept(field, one) !== undefined,
      ) &&
      (field === question || shown(field) === 'yes');
    return withFields(question).some(isMet) ? 'yes' : 'no';
  }

  function undecided(id: string): 'yes' | 'no' {
    const placed = fields.get(id);
    if (!placed || reading(placed.question.id).state === 'hidden') return 'no';
    const ids =
      placed.field === placed.question
        ? [id, ...placed.question.fields.map((field) => field.id)]
        : [id, placed.question.id];
    return ids.some((one) => isUndecided(answers[one]) && reading(one).state !== 'hidden') ? 'yes' : 'no';
  }
}
