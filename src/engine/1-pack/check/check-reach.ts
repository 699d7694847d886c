import type { Condition } from '../../0-language/condition.ts';
import type { Code } from '../../0-language/messages/messages.ts';
import type { Place } from '../../0-language/messages/message.ts';
import type { Checking } from './checking.ts';
import { findAnswers } from './find-answers.ts';
import { PACK, QUESTIONS, RULES } from '../source/find-place.ts';
import type { Change, ClauseTemplate, Default, DocumentTemplate, Field, Question, Rule } from '../model/pack.ts';
import { possibleAnswers, type Possible } from './possible-answers.ts';
import { asWritten } from '../words/as-written.ts';
import { writeCondition } from '../../0-language/write-condition.ts';
import { clausesOf } from '../model/documents.ts';
import { fieldsOf, questionsOf } from '../model/questions.ts';

type When = Condition | undefined;
/** The place of a condition, as it is written. */
type At = (words: string) => Place;

/** Reports each condition that no answers make hold, each rule that can never fire and each clause that nothing reaches. */
export function checkReach(checking: Checking): void {
  const { pack, find } = checking;
  const reach = new Reach(checking);
  for (const question of questionsOf(pack)) reach.question(question);
  for (const [file, facts] of Object.entries(pack.facts)) {
    for (const { id, when } of facts)
      reach.holds(when, [], (words) => find(`templates/${pack.name}/facts/${file}.yaml`, [`id: ${id}`, words]));
  }
  reach.cases(pack.locales, [], (words) => find(PACK, words));
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
  holds(when: When, around: readonly When[], at: At): boolean {
    return (
      when === undefined ||
      this.can([when, ...around], () =>
        this.report('condition_never', { condition: writeCondition(when) }, at(asWritten(when))),
      )
    );
  }

  /** Of several cases, the first whose condition holds counts: each must hold where those before do not. */
  cases(cases: readonly { readonly when?: Condition }[], around: readonly When[], at: At): void {
    for (const [index, { when }] of cases.entries()) {
      this.holds(
        when,
        [...around, ...cases.slice(0, index).map((before): When => before.when && { op: 'not', of: before.when })],
        at,
      );
    }
  }

  question(question: Question): void {
    for (const field of fieldsOf(question)) {
      const reached = this.field(field, field === question ? [] : [question.when]);
      if (!reached && field === question) return;
    }
  }

  private field(field: Field, around: readonly When[]): boolean {
    const at: At = (words) => this.checking.find(QUESTIONS, [`id: ${field.id}`, words]);
    if (!this.holds(field.when, around, at)) return false;
    const inside = [...around, field.when];
    if (field.options_from === undefined)
      for (const { id, when } of field.options ?? [])
        this.holds(when, inside, (words) => this.checking.find(QUESTIONS, [`id: ${field.id}`, `id: ${id}`, words]));
    for (const source of [field.default, field.undecided_default]) if (source) this.default(source, inside, at);
    return true;
  }

  private default(source: Default, around: readonly When[], at: At): void {
    if ('choices' in source) this.cases(source.choices, around, at);
  }

  rule({ id, when, severity, repairs }: Rule): void {
    const at: At = (words) => this.checking.find(RULES, [`id: ${id}`, words]);
    if (
      when &&
      !this.can([when], () => this.report('rule_never', { id, condition: writeCondition(when) }, at(asWritten(when))))
    )
      return;
    this.cases(severity, [when], at);
    for (const change of repairs.flatMap(({ set }) => Object.values(set))) this.change(change, [when], at);
  }

  private change(change: Change, around: readonly When[], at: At): void {
    if ('cases' in change) this.cases(change.cases, around, at);
    else if ('choices' in change) this.default(change, around, at);
  }

  document(document: DocumentTemplate): void {
    const { id, when, paper } = document;
    const at: At = (words) => this.checking.find(`templates/${this.checking.pack.name}/${id}/document.yaml`, words);
    if (!this.holds(when, [], at)) return;
    this.cases(paper, [when], at);
    for (const clause of clausesOf(document)) this.clause(clause, when);
  }

  /** By itself, then with the questions it reads and with its document. */
  private clause({ id, variant, when, to_correct, place }: ClauseTemplate, around: When): void {
    const file = place.replace(/\.en\.md$/, '.md');
    const at = (key: string) => this.checking.find(file, key);
    if (when) {
      const condition = writeCondition(when);
      if (!this.can([when], () => this.report('condition_never', { condition }, at('when:')), this.anywhere)) return;
      const name = variant === undefined ? id : `${id}--${variant}`;
      if (!this.can([when, around], () => this.report('clause_unreached', { id: name, condition }, at('when:'))))
        return;
    }
    this.holds(to_correct, [when, around], () => at('to_correct:'));
  }

  private can(conditions: readonly When[], otherwise: () => void, possible = this.checking.possible): boolean {
    const never =
      findAnswers(
        conditions.filter((one) => one !== undefined),
        possible,
      ) === 'never';
    if (never) otherwise();
    return !never;
  }

  private report(code: Code, params: Readonly<Record<string, string>>, place: Place): void {
    // What a parent wrote, its own check says.
    if (place.file.split('/')[1] === this.checking.pack.name) this.checking.report({ code, params, place });
  }
}
