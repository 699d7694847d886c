import type { Place } from '../../0-language/messages/message.ts';
import { checkClause } from './check-clause.ts';
import { checkCondition, checkId } from './check-condition.ts';
import { checkChangelog } from './check-changelog.ts';
import { checkChange, checkDefaults } from './check-defaults.ts';
import { checkFacts } from './check-facts.ts';
import { checkOwnFacts } from './check-own-facts.ts';
import { checkHidden } from './check-hidden.ts';
import { checkLocked } from './check-locked.ts';
import { checkOverlay } from './check-overlay.ts';
import { checkReach } from './check-reach.ts';
import { checkSilent } from './check-silent.ts';
import { checkGaps, checkVariants } from './check-variants.ts';
import { checkSlots } from './check-words.ts';
import { findPlace, offsetsOf, PACK, QUESTIONS, RULES } from '../source/find-place.ts';
import { knownIds } from '../model/known-ids.ts';
import type { Lineage } from '../source/layers.ts';
import { checkSource, type Checking } from './checking.ts';
import { possibleAnswers } from './possible-answers.ts';
import { asWritten } from '../words/as-written.ts';
import type { DocumentTemplate, Field, Pack } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { clausesOf } from '../model/documents.ts';
import { fieldsOf, questionsOf } from '../model/questions.ts';

/**
 * Checks what a schema cannot: that ids, options, slots, sources and facts exist, that defaults end, that variants exclude
 * one another; and, where `today` is given, that no fact is due for another check. `written` are the files as the
 * author wrote them.
 */
export function checkPack(
  pack: Pack,
  reader: PackReader,
  lineage: Lineage,
  written: ReadonlyMap<string, string>,
  today: string | undefined,
): Checking {
  const refused = (id: string, files = QUESTIONS) =>
    [...written].some(
      ([path, text]) => files.test(path) && offsetsOf(text, `id: ${id.replace(/__(given|undecided)$/, '')}`).length > 0,
    );
  const targets = new Set(
    pack.documents.flatMap(({ sections }) =>
      sections.flatMap(({ id, clauses }) => [id, ...clauses.map((one) => one.id)]),
    ),
  );
  const gone = new Set(pack.hidden.map(({ id }) => id));
  const checking: Checking = {
    pack,
    known: knownIds(pack),
    targets,
    possible: possibleAnswers(pack),
    gone,
    report: reader.report,
    refused,
    gapsMeant: reader.gapsMeant,
    find: (files, words, nth) => findPlace(reader, files, words, nth),
  };
  checkIds(checking);
  checkHead(checking);
  checkChangelog(checking);
  checkOverlay(reader, lineage, pack);
  checkOwnFacts(checking, reader, lineage);
  checkHidden(checking, reader);
  checkFields(checking);
  checkRules(checking);
  checkDefaults(checking);
  for (const document of pack.documents) checkDocument(checking, document);
  checkReach(checking);
  if (today !== undefined) checkFacts(checking, today);
  return checking;
}

/** What can be said only of a pack without mistakes: a file that was refused leaves gaps that are not the pack's. */
export function checkWhole(checking: Checking, lineage: Lineage): void {
  for (const document of checking.pack.documents) checkGaps(checking, document);
  checkSilent(checking);
  checkLocked(checking, lineage);
}

function checkIds({ pack, report, find }: Checking): void {
  const fields = [...fieldsOf(pack), ...pack.derived];
  const once = (ids: readonly string[], files: RegExp) => {
    for (const id of ids.filter((one, index) => ids.indexOf(one) < index)) {
      const { file, line } = find(files, `id: ${id}`);
      report({ code: 'duplicate_id', params: { id, first: `${file}:${line}` }, place: find(files, `id: ${id}`, 2) });
    }
  };
  once(
    fields.map(({ id }) => id),
    QUESTIONS,
  );
  once(
    pack.rules.map(({ id }) => id),
    RULES,
  );
  once(
    pack.roles.map(({ id }) => id),
    PACK,
  );
  for (const { options } of fields.filter(({ type, options_from }) => type !== 'person' && options_from === undefined))
    once(options?.map(({ id }) => id) ?? [], QUESTIONS);
  for (const { id } of fields.filter((one) => /__(given|undecided)$/.test(one.id)))
    report({ code: 'reserved_id', params: { id }, place: find(QUESTIONS, `id: ${id}`) });
}

/** What pack.yaml names and says. */
function checkHead(checking: Checking): void {
  const { pack, find } = checking;
  for (const id of pack.quick) checkId(checking, id, find(PACK, id));
  for (const { id, refers_to } of pack.roles)
    if (refers_to !== undefined) checkId(checking, refers_to, find(PACK, `id: ${id}`));
  for (const { when } of pack.locales) if (when) checkCondition(checking, when, find(PACK, asWritten(when)));
  for (const [name, words] of Object.entries(pack.words)) checkSlots(checking, words, find(PACK, name), new Set());
}

function checkFields(checking: Checking): void {
  const { pack, find } = checking;
  for (const question of questionsOf(pack)) {
    for (const source of question.sources) checkSource(checking, source, find(QUESTIONS, `id: ${question.id}`));
    for (const field of fieldsOf(question)) checkField(checking, field, find(QUESTIONS, `id: ${field.id}`));
  }
}

function checkField(checking: Checking, field: Field, place: Place): void {
  for (const { when } of [field, ...(field.options ?? [])])
    if (when) checkCondition(checking, when, checking.find(QUESTIONS, [`id: ${field.id}`, asWritten(when)]));
  const from = field.options_from;
  if (from !== undefined && !Object.hasOwn(checking.pack.facts, from)) checkId(checking, from, place);
  for (const { typed_in: id } of field.options ?? []) if (id !== undefined) checkId(checking, id, place);
}

function checkRules(checking: Checking): void {
  for (const rule of checking.pack.rules) {
    const place = checking.find(RULES, `id: ${rule.id}`);
    for (const { when } of [rule, ...rule.severity])
      if (when) checkCondition(checking, when, checking.find(RULES, [`id: ${rule.id}`, asWritten(when)]));
    for (const id of rule.questions) checkId(checking, id, place);
    checkSlots(checking, [rule.message, ...rule.repairs.map(({ label }) => label)].flat(), place, new Set());
    for (const [id, source] of rule.repairs.flatMap(({ set }) => Object.entries(set))) {
      if (checkId(checking, id, place)) checkChange(checking, checking.known.get(id)!, source, place);
    }
  }
}

function checkDocument(checking: Checking, document: DocumentTemplate): void {
  const file = `templates/${checking.pack.name}/${document.id}/document.yaml`;
  const place = checking.find(file, 'title');
  for (const { when } of [document, ...document.paper])
    if (when) checkCondition(checking, when, checking.find(file, asWritten(when)));
  checkSlots(checking, document.title, place, new Set());
  for (const clause of clausesOf(document)) checkClause(checking, clause);
  checkVariants(checking, document);
}
