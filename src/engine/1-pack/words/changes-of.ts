import { textWithGaps } from '../../0-language/plain-text.ts';
import { same } from '../../0-language/same.ts';
import { detachOptions } from '../model/attach-options.ts';
import { clausesOf, type ClauseTemplate } from '../model/documents.ts';
import type { Pack } from '../model/pack.ts';
import { questionsOf, type Question } from '../model/questions.ts';
import { withoutHidden } from '../overlay/hide.ts';
import { questionAspects, type Aspect } from './question-aspects.ts';

/** What an overlay changed, of one kind, by the name it has there. */
export interface PackChange {
  readonly id: string;
  readonly label: string;
  readonly isNew: boolean;
  readonly reason?: string;
  readonly aspects?: readonly Aspect[];
}

/**
 * All that an overlay changed of its parent, by kind: the clauses it words, those of its parent that print its name or
 * its local words, its questions, rules, facts, documents and sections, roles, steps, words, computed values and
 * guides; whether its quick path and the order of the questions are its own. What it took away is in `hidden`.
 */
export interface PackChanges extends Readonly<Record<ChangedKind, readonly PackChange[]>> {
  readonly quick: boolean;
  readonly order: boolean;
  readonly hidden: Pack['hidden'];
}

export type ChangedKind = 'clauses' | 'filled' | 'questions' | 'rules' | 'facts' | 'documents' | 'others';

/** Compares an overlay with the pack it changes, both read in the same language. */
export function changesOf(pack: Pack, parent: Pack): PackChanges {
  const hidden = pack.hidden.filter((one) => one.pack === pack.name);
  const [now, before] = [detachOptions(pack), detachOptions(withoutHidden(parent, hidden))];
  const questions = questionsOf(before).map(({ id }) => id);
  const common = (from: Pack) =>
    questionsOf(from).flatMap(({ id }) => (known(from === now ? before : now, id) ? [id] : []));
  return {
    hidden,
    quick: !same(now.quick, before.quick),
    order: !same(common(now), common(before)),
    clauses: clauseChanges(now, before, (clause) => clause.pack === pack.name),
    filled: clauseChanges(now, before, (clause) => clause.pack !== pack.name && !isSameClause(clause, before)),
    questions: questionsOf(now).flatMap((one) => questionChange(one, questionsOf(before), questions)),
    rules: changed(now.rules, before.rules, ({ message }) => textWithGaps(message)),
    facts: Object.entries(now.facts).flatMap(([file, facts]) =>
      changed(facts, before.facts[file] ?? [], ({ label }) => label),
    ),
    documents: [
      ...changed(now.documents.map(bare), before.documents.map(bare), ({ title }) => textWithGaps(title)),
      ...changed(sectionsOf(now), sectionsOf(before), ({ title }) => title),
    ],
    others: [
      ...changed(now.steps.map(bare), before.steps.map(bare), ({ label }) => label),
      ...changed(now.roles, before.roles, ({ label }) => label),
      ...changed(now.derived, before.derived, ({ label }) => label),
      ...changed(wordsOf(now), wordsOf(before), ({ words }) => textWithGaps(words)),
      ...changed(now.trace.guides, before.trace.guides, ({ name }) => name),
    ],
  };
}

function known(pack: Pack, id: string): boolean {
  return questionsOf(pack).some((one) => one.id === id);
}

/** The clauses of a pack that are its own, each once. */
function clauseChanges(now: Pack, before: Pack, isOwn: (clause: ClauseTemplate) => boolean): readonly PackChange[] {
  const ids = new Set(clausesOf(before).map(({ id }) => id));
  const own = clausesOf(now).filter(isOwn);
  const changes = own.map(({ id, title, reason }): [string, PackChange] => [
    id,
    { id, label: title, isNew: !ids.has(id), ...(reason === undefined ? {} : { reason }) },
  ]);
  return [...new Map(changes).values()];
}

function isSameClause(clause: ClauseTemplate, before: Pack): boolean {
  return clausesOf(before).some(
    (one) => one.place === clause.place && same(one.decision, clause.decision) && same(one.practice, clause.practice),
  );
}

function questionChange(one: Question, before: readonly Question[], ids: readonly string[]): readonly PackChange[] {
  const { id, label } = one;
  if (!ids.includes(id)) return [{ id, label, isNew: true }];
  const aspects = questionAspects(
    before.find((other) => other.id === id)!,
    one,
  );
  return aspects.length === 0 ? [] : [{ id, label, isNew: false, aspects }];
}

/** What of a list is new or other than it was, by the name it has now. */
function changed<T extends { readonly id: string }>(
  now: readonly T[],
  before: readonly T[],
  name: (one: T) => string,
): readonly PackChange[] {
  return now.flatMap((one) => {
    const other = before.find(({ id }) => id === one.id);
    return other && same(one, other) ? [] : [{ id: one.id, label: name(one) || one.id, isNew: !other }];
  });
}

/** A document, a section or a step without what it holds. */
function bare<T extends object>(one: T): Omit<T, 'sections' | 'clauses' | 'questions'> {
  return Object.fromEntries(
    Object.entries(one).filter(([key]) => !['sections', 'clauses', 'questions'].includes(key)),
  ) as Omit<T, 'sections' | 'clauses' | 'questions'>;
}

function sectionsOf({ documents }: Pack) {
  return documents.flatMap(({ id, sections }) =>
    sections.map((section) => ({ ...bare(section), id: `${id}/${section.id}` })),
  );
}

function wordsOf({ words }: Pack) {
  return Object.entries(words).map(([id, nodes]) => ({ id, words: nodes }));
}
