import { comparisonsOf, type Condition } from '../../0-language/condition.ts';
import { slotsIn, slotsOf } from '../../0-language/slots.ts';
import { isComputedFrom } from '../model/computed.ts';
import { knownIds } from '../model/known-ids.ts';
import type { Change, ClauseTemplate, Default, Fact, Field, Pack, Question, Rule } from '../model/pack.ts';
import { clausesOf, wordsOf } from '../model/documents.ts';
import { questionsOf, withColumns, withFields } from '../model/questions.ts';

/** What of a pack relies on a dated fact, by id; a clause as its file is named. */
export interface Uses {
  readonly clauses: readonly string[];
  readonly questions: readonly string[];
  readonly rules: readonly string[];
}

/**
 * The clauses that name a fact, print it or depend on it, the questions that offer it or take a default from it, the
 * rules that read it.
 */
export function usesOfFact(pack: Pack, file: string, fact: Fact): Uses {
  const reader = new FactReader(pack, file, fact);
  const clauses = clausesOf(pack).filter(reader.inClause);
  const questions = questionsOf(pack).filter(reader.inQuestion);
  return {
    clauses: clauses.map(({ id, variant }) => (variant === undefined ? id : `${id}--${variant}`)),
    questions: questions.map(({ id }) => id),
    rules: pack.rules.filter(reader.inRule).map(({ id }) => id),
  };
}

/** Tells where one fact of one file is read. */
class FactReader {
  private readonly known: ReadonlyMap<string, Field>;
  private readonly file: string;
  private readonly fact: Fact;

  constructor(pack: Pack, file: string, fact: Fact) {
    this.known = knownIds(pack);
    this.file = file;
    this.fact = fact;
  }

  readonly inClause = (clause: ClauseTemplate): boolean => {
    const { facts, when, to_correct, repeat = {} } = clause;
    const printed = [
      ...Object.values(repeat),
      ...slotsOf(wordsOf(clause)).flatMap((slot) => (slot.type === 'field' ? [slot.id] : [])),
    ];
    return facts.includes(this.fact.id) || printed.some(this.behind) || [when, to_correct].some(this.inCondition);
  };

  readonly inQuestion = (question: Question): boolean => withFields(question).some(({ id }) => this.behind(id));

  readonly inRule = ({ when, severity, message, repairs }: Rule): boolean => {
    const slots = [message, ...repairs.map(({ label }) => label)]
      .flatMap(slotsIn)
      .flatMap((slot) => (slot.type === 'field' ? [slot.id] : []));
    const changes = repairs.flatMap(({ set }) => Object.values(set));
    return (
      slots.some(this.behind) ||
      [when, ...severity.map((one) => one.when)].some(this.inCondition) ||
      changes.some((change) => this.inChange(change))
    );
  };

  /** Whether an answer may come from the fact: as a choice, by default, or computed. */
  private readonly behind = (id: string): boolean => this.isBehind(id, new Set());

  private isBehind(id: string, before: ReadonlySet<string>): boolean {
    if (before.has(id)) return false;
    const field = this.known.get(id);
    const fields = field ? withColumns(field) : [];
    return (
      isComputedFrom(this.file, id) ||
      fields.some((one) => one.options_from === this.file || this.inDefault(one.default, new Set([...before, id])))
    );
  }

  private inDefault(source: Default | undefined, before: ReadonlySet<string>): boolean {
    if (!source) return false;
    if ('choices' in source)
      return source.choices.some(({ when, value }) => this.inCondition(when) || this.inDefault(value, before));
    if ('fact' in source) return source.of?.file === this.file && source.of.id === this.fact.id;
    if ('derived' in source) return this.isBehind(source.derived, before);
    return 'same_as' in source && this.isBehind(source.same_as, before);
  }

  private inChange(change: Change): boolean {
    if ('cases' in change) return change.cases.some((one) => this.inCondition(one.when) || this.inChange(one.change));
    if ('add' in change || 'remove' in change || 'restore' in change) return false;
    return this.inDefault(change, new Set());
  }

  /**
   * A condition reads a fact through a value computed from it, or by naming it among the choices it is offered with.
   */
  private readonly inCondition = (condition: Condition | undefined): boolean =>
    condition !== undefined &&
    comparisonsOf(condition).some(
      (one) =>
        isComputedFrom(this.file, one.id) ||
        ('option' in one && one.option === this.fact.id && this.known.get(one.id)?.options_from === this.file),
    );
}
