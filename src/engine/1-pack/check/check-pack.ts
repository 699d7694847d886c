import type { Place } from '../../0-language/messages/message.ts';
import { checkBudget } from './check-budget.ts';
import { checkClause } from './check-clause.ts';
import { checkCondition, checkId, isGone } from './check-condition.ts';
import { checkChangelog, checkTarget } from './check-changelog.ts';
import { checkChange, checkDefaults } from './check-defaults.ts';
import { checkDecision } from './check-decisions.ts';
import { checkDuty } from './check-duty.ts';
import { checkFacts } from './check-facts.ts';
import { checkOwnFacts } from './check-own-facts.ts';
import { checkHidden } from './check-hidden.ts';
import { checkLocked } from './check-locked.ts';
import { checkNarrowed } from './check-narrowed.ts';
import { checkOverlay } from './check-overlay.ts';
import { checkReach } from './check-reach.ts';
import { checkSilent } from './check-silent.ts';
import { checkGaps, checkVariants } from './check-variants.ts';
import { checkInline, checkSlots } from './check-words.ts';
import { FIELD_TYPES } from '../model/field-types.ts';
import { familyOf, knownIds } from '../model/known-ids.ts';
import type { Lineage } from '../source/lineage.ts';
import { checkSource, type Checking } from './checking.ts';
import { questionsBehind } from './questions-behind.ts';
import { possibleAnswers } from './possible-answers.ts';
import type { ClauseTemplate, Derived, DocumentTemplate, Field, Pack } from '../model/pack.ts';
import { expectedOf, hint } from '../source/nearest.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { isOfSheet } from '../model/repeated.ts';
import { clausesOf, wordingOf } from '../model/documents.ts';
import { fieldsOf, questionsOf } from '../model/questions.ts';

/**
 * Checks what a schema cannot: that ids, options, slots, sources and facts exist, that defaults end, that variants
 * exclude one another; and, where `today` is given, that no fact is due for another check.
 */
export function checkPack(pack: Pack, reader: PackReader, lineage: Lineage, today: string | undefined): Checking {
  const sections = pack.documents.flatMap((document) => document.sections);
  const checking: Checking = {
    pack,
    known: knownIds(pack),
    targets: new Set([...sections.map(({ id }) => id), ...clausesOf(pack).flatMap((one) => [one.id, wordingOf(one)])]),
    possible: possibleAnswers(pack),
    gone: new Set(pack.hidden.map(({ id }) => id)),
    report: reader.report,
    refused: (id) => reader.isRefused(id),
    gapsMeant: reader.gapsMeant,
    places: reader.places,
  };
  checkIds(checking);
  checkHead(checking);
  checkChangelog(checking);
  checkOverlay(reader, lineage, pack);
  checkOwnFacts(checking, reader, lineage);
  checkHidden(checking);
  checkFields(checking);
  checkRules(checking);
  checkDefaults(checking);
  for (const document of pack.documents) checkDocument(checking, document);
  checkReach(checking);
  if (today !== undefined) checkFacts(checking, today);
  return checking;
}

/** What can be said only of a pack without mistakes: a file that was refused leaves gaps that are not the pack's. */
export function checkWhole(checking: Checking, lineage: Lineage, today: string | undefined): void {
  for (const document of checking.pack.documents) checkGaps(checking, document);
  for (const document of onFloors(checking)) checkDuties(checking, document, today);
  checkSilent(checking);
  checkLocked(checking, lineage);
  checkNarrowed(checking, lineage);
}

function checkIds({ pack, report, places }: Checking): void {
  const once = (kind: 'field' | 'option' | 'rule' | 'role', ids: readonly string[]) => {
    for (const id of new Set(ids)) {
      const count = ids.filter((one) => one === id).length;
      const written = places.all(kind, id, 'id');
      const [first] = written;
      for (const place of written.slice(written.length - count + 1))
        report({
          code: 'duplicate_id',
          params: { id: id.slice(id.lastIndexOf('.') + 1), first: `${first?.file}:${first?.line}` },
          place,
        });
    }
  };
  const fields = [...fieldsOf(pack), ...pack.derived];
  once(
    'field',
    fields.map(({ id }) => id),
  );
  once(
    'rule',
    pack.rules.map(({ id }) => id),
  );
  once(
    'role',
    pack.roles.map(({ id }) => id),
  );
  for (const field of fields.filter(({ type, options_from }) => type !== 'person' && options_from === undefined))
    once('option', field.options?.map(({ id }) => `${field.id}.${id}`) ?? []);
  for (const { id } of fields.filter((one) => familyOf(one.id)))
    report({ code: 'reserved_id', params: { id }, place: places.of('field', id, 'id') });
}

/** What pack.yaml names and says. */
function checkHead(checking: Checking): void {
  const { pack, places } = checking;
  const asked = questionsOf(pack).map(({ id }) => id);
  const at = (...path: readonly (string | number)[]) => places.of('pack', pack.name, ...path);
  for (const [index, id] of pack.quick.entries()) {
    const place = at('quick', index);
    if (checkId(checking, id, place) && !asked.includes(id) && !checking.gone.has(id))
      checking.report({ code: 'quick_not_question', params: { id, hint: hint(asked, id) }, place });
  }
  for (const [index, id] of pack.identityQuestions.entries()) checkId(checking, id, at('identity', index));
  for (const [index, id] of pack.always.entries()) checkTarget(checking, id, at('always', index));
  for (const { id, refers_to } of pack.roles)
    if (refers_to !== undefined) checkId(checking, refers_to, places.of('role', id, 'refers_to'));
  for (const { when } of pack.locales) if (when) checkCondition(checking, when);
  for (const derived of pack.derived) checkDerived(checking, derived);
  for (const words of Object.values(pack.words)) checkSlots(checking, words);
  checkBlanks(checking, at('words'));
}

/** Where nothing is known, a field prints words of its own or those of its type: they have to be there. */
function checkBlanks({ pack, report }: Checking, place: Place): void {
  const wanted = fieldsOf(pack).filter(({ blank }) => blank === undefined);
  for (const name of new Set(wanted.map(({ type }) => FIELD_TYPES[type].blank)))
    if (!Object.hasOwn(pack.words, name))
      report({ code: 'key_missing', params: { key: `words.${name}`, expected: '{fr: "…", en: "…"}' }, place });
}

function checkDerived(checking: Checking, derived: Derived): void {
  const { id, condition, includes = [], options = [] } = derived;
  if (condition) checkCondition(checking, condition);
  for (const one of includes) {
    checkCondition(checking, one.when);
    if (!options.some((option) => option.id === one.id) && !isGone(checking.gone, derived, one.id))
      checking.report({
        code: 'unknown_option',
        params: {
          id,
          option: one.id,
          expected: expectedOf(
            options.map((option) => option.id),
            one.id,
          ),
        },
        place: checking.places.ofPart(one),
      });
  }
}

function checkFields(checking: Checking): void {
  const { pack, places } = checking;
  for (const question of questionsOf(pack)) {
    for (const [index, source] of question.sources.entries())
      checkSource(checking, source, places.of('field', question.id, 'sources', index));
    for (const field of fieldsOf(question)) checkField(checking, field);
  }
}

function checkField(checking: Checking, field: Field): void {
  const { id, when, options = [], options_from: from } = field;
  const { pack, places } = checking;
  checkInline(checking, field);
  for (const condition of [when, ...options.map((option) => option.when)])
    if (condition) checkCondition(checking, condition);
  if (from !== undefined && !Object.hasOwn(pack.facts, from))
    checkId(checking, from, places.of('field', id, 'options_from'));
  for (const option of options)
    if (option.typed_in !== undefined)
      checkId(checking, option.typed_in, places.of('option', `${from ?? id}.${option.id}`, 'typed_in'));
}

function checkRules(checking: Checking): void {
  for (const { id: rule, when, severity, questions, message, repairs } of checking.pack.rules) {
    const at = (...path: readonly (string | number)[]) => checking.places.of('rule', rule, ...path);
    for (const condition of [when, ...severity.map((one) => one.when)])
      if (condition) checkCondition(checking, condition);
    for (const [index, id] of questions.entries()) checkId(checking, id, at('questions', index));
    checkSlots(checking, [message, ...repairs.map(({ label }) => label)].flat());
    for (const [index, { set }] of repairs.entries())
      for (const [id, change] of Object.entries(set)) {
        const place = at('repair', index, 'set', id);
        if (checkId(checking, id, place)) checkChange(checking, checking.known.get(id)!, change, place);
      }
  }
}

function checkDocument(checking: Checking, document: DocumentTemplate): void {
  for (const { when } of [document, ...document.paper]) if (when) checkCondition(checking, when);
  checkSlots(checking, document.title);
  for (const clause of clausesOf(document)) checkClause(checking, clause);
  if (!document.sheet) for (const clause of clausesOf(document)) checkLists(checking, clause);
  checkVariants(checking, document);
  if (onFloors(checking).includes(document))
    for (const clause of ownClauses(checking, document)) checkDecision(checking, clause);
}

/** What only sheets list stands in no other document. */
function checkLists({ report, places }: Checking, clause: ClauseTemplate): void {
  const list = Object.values(clause.repeat ?? {}).find(isOfSheet);
  if (list)
    report({
      code: 'repeat_of_sheet',
      params: { id: clause.id, repeat: list },
      place: places.of('wording', clause.place, 'repeat'),
    });
}

/** The documents that have a guide: what their decisions are held to, others are not. */
function onFloors({ pack }: Checking): readonly DocumentTemplate[] {
  return pack.documents.filter(({ id }) => pack.documents.some(({ floors_of: policy }) => policy === id));
}

/** What a parent wrote, its own check says. */
function ownClauses({ pack }: Checking, document: DocumentTemplate): readonly ClauseTemplate[] {
  return clausesOf(document).filter((clause) => clause.pack === pack.name);
}

/** What takes a search: duties that invent; and the longest policy, where a pack is checked for a day. */
function checkDuties(checking: Checking, document: DocumentTemplate, today: string | undefined): void {
  const behind = questionsBehind(checking.pack);
  for (const clause of ownClauses(checking, document)) checkDuty(checking, clause, behind);
  if (today !== undefined) checkBudget(checking, document, behind);
}
