import type { Condition } from '../../0-language/condition.ts';
import type { Code } from '../../0-language/messages/messages.ts';
import type { Checking } from './checking.ts';
import { findAnswers } from './find-answers.ts';
import type { Change, ClauseTemplate, Default, DocumentTemplate, Field, Question, Rule } from '../model/pack.ts';
import { possibleAnswers, type Possible } from './possible-answers.ts';
import { writeCondition } from '../../0-language/write-condition.ts';
import { clausesOf, wordingOf } from '../model/documents.ts';
import { fieldsOf, questionsOf } from '../model/questions.ts';

type When = Condition | undefined;

/**
 * Reports each condition that no answers make hold, each rule that can never fire and each clause that nothing reaches.
 */
export function checkReach(checking: Checking): void {
  const { pack } = checking;
  const reach = new Reach(checking);
  for (const question of questionsOf(pack)) reach.question(question);
  for (const { when } of Object.values(pack.facts).flat()) reach.holds(when, []);
  for (const { condition, includes = [] } of pack.derived)
    for (const when of [condition, ...includes.map((one) => one.when)]) reach.holds(when, []);
  reach.cases(pack.locales, []);
  for (const rule of pack.rules) reach.rule(rule);
  for (const document of pack.documents) reach.document(document);
}

/** Follows conditions down the pack: what stands inside something that is never reached is not said again. */
class Reach {
  private readonly checking: Checking;
  private readonly anywhere: Possible;

  constructor(checking: Checking) {
    this.checking = checking;
    this.anywhere = possibleAnswers(checking.pack, false);
  }

  /** Whether a condition can hold with those around it; one that cannot is reported where it stands. */
  holds(when: When, around: readonly When[]): boolean {
    return when === undefined || this.can(when, around, 'condition_never');
  }

  /** Of several cases, the first whose condition holds counts: each must hold where those before do not. */
  cases(cases: readonly { readonly when?: Condition }[], around: readonly When[]): void {
    for (const [index, { when }] of cases.entries()) {
      const before = cases.slice(0, index).map((one): When => one.when && { op: 'not', of: one.when });
      this.holds(when, [...around, ...before]);
    }
  }

  question(question: Question): void {
    for (const field of fieldsOf(question)) {
      const reached = this.field(field, field === question ? [] : [question.when]);
      if (!reached && field === question) return;
    }
  }

  private field(field: Field, around: readonly When[]): boolean {
    if (!this.holds(field.when, around)) return false;
    const inside = [...around, field.when];
    if (field.options_from === undefined) for (const { when } of field.options ?? []) this.holds(when, inside);
    for (const source of [field.default, field.undecided_default]) if (source) this.default(source, inside);
    return true;
  }

  private default(source: Default, around: readonly When[]): void {
    if ('choices' in source) this.cases(source.choices, around);
  }

  rule({ id, when, severity, repairs }: Rule): void {
    if (when && !this.can(when, [], 'rule_never', { id })) return;
    this.cases(severity, [when]);
    for (const change of repairs.flatMap(({ set }) => Object.values(set))) this.change(change, [when]);
  }

  private change(change: Change, around: readonly When[]): void {
    if ('cases' in change) this.cases(change.cases, around);
    else if ('choices' in change) this.default(change, around);
  }

  document(document: DocumentTemplate): void {
    const { when, paper } = document;
    if (!this.holds(when, [])) return;
    this.cases(paper, [when]);
    for (const clause of clausesOf(document)) this.clause(clause, when);
  }

  /** By itself, then with the questions it reads and with its document. */
  private clause(clause: ClauseTemplate, around: When): void {
    const { when, to_correct: toCorrect } = clause;
    if (when && !this.can(when, [], 'condition_never', {}, this.anywhere)) return;
    if (when && !this.can(when, [around], 'clause_unreached', { id: wordingOf(clause) })) return;
    this.holds(toCorrect, [when, around]);
  }

  /** Whether answers make a condition hold with those around it; where none do, that is reported. */
  private can(
    when: Condition,
    around: readonly When[],
    code: Code,
    params: Readonly<Record<string, string>> = {},
    possible = this.checking.possible,
  ): boolean {
    const { pack, places, report } = this.checking;
    const conditions = [when, ...around].filter((one) => one !== undefined);
    if (findAnswers(conditions, possible) !== 'never') return true;
    const place = places.ofPart(when);
    // What a parent wrote, its own check says.
    if (place.file.split('/')[1] === pack.name)
      report({ code, params: { ...params, condition: writeCondition(when) }, place });
    return false;
  }
}
