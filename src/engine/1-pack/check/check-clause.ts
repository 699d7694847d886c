import type { Place } from '../../0-language/messages/message.ts';
import { linksOf, slotsOf, textsOf } from '../../0-language/slots.ts';
import { checkCondition } from './check-condition.ts';
import { checkSource, type Checking } from './checking.ts';
import { checkSlot } from './check-words.ts';
import { hint } from '../source/nearest.ts';
import { type Floor, FLOORS, wordsOf } from '../model/documents.ts';
import type { ClauseTemplate, Field } from '../model/pack.ts';
import { isRepeated, REPEATED } from '../model/repeated.ts';

type At = (...path: readonly (string | number)[]) => Place;

/** The clause that explains the verbs has to quote them. */
const QUOTES_VERBS = 'strength_clause';
/** Tokens that name the document, a rule or, in a table, a rule’s answer: they bind nobody. */
const NAMES = new Set(['DOC', 'LE_DOC', 'REGLE', 'MANQUEMENT', 'JAMAIS']);
const TYPED_VERBS = {
  fr: /(?<!\p{L})(doit|doivent|interdite?s?|obligatoires?|invitée?s? à|déconseillée?s?)(?!\p{L})/iu,
  en: /\b(must|forbidden|encouraged|advised not)\b/i,
} as const;

/**
 * Checks one wording of a clause: what it reads exists, its verbs follow the team's choice, its repetition has one
 * place.
 */
export function checkClause(checking: Checking, clause: ClauseTemplate): void {
  const { report, places } = checking;
  const at: At = (...path) => places.of('wording', clause.place, ...path);
  if (clause.when) checkCondition(checking, clause.when);
  if (clause.to_correct) checkCondition(checking, clause.to_correct);
  for (const [index, source] of clause.sources.entries()) checkSource(checking, source, at('sources', index));
  checkFacts(checking, clause, at);
  for (const floor of FLOORS) if (clause[floor]) checkRepeat(checking, clause, floor, at('repeat'));
  checkVerbs(checking, clause);
  checkReferences(checking, clause);
  if (clause.class === 'floor' && !clause.basis)
    report({ code: 'basis_missing', params: { id: clause.id }, place: at('class') });
}

/** A link inside the document names a clause or a section of the pack; whether it prints is known only for a team. */
function checkReferences({ targets, gone, report, refused, places }: Checking, clause: ClauseTemplate): void {
  for (const link of linksOf(wordsOf(clause))) {
    const { href } = link;
    const id = href.startsWith('#') ? href.slice(1) : undefined;
    if (!/^(#|https:\/\/[^/\s]|mailto:\S|tel:\S)/.test(href))
      report({ code: 'link_broken', params: { href }, place: places.ofPart(link) });
    // Of a clause that was taken away, all wordings were.
    const isGone = id !== undefined && [id, ...id.split('--', 1)].some((one) => gone.has(one));
    if (id !== undefined && !targets.has(id) && !isGone && !refused(id))
      report({ code: 'unknown_clause', params: { id, hint: hint(targets, id) }, place: places.ofPart(link) });
  }
}

function checkFacts({ pack, report, refused, gone }: Checking, clause: ClauseTemplate, at: At): void {
  const facts = new Set(Object.values(pack.facts).flatMap((file) => file.map(({ id }) => id)));
  const isGone = (id: string) => Object.keys(pack.facts).some((file) => gone.has(`${file}.${id}`));
  for (const [index, id] of clause.facts.entries())
    if (!facts.has(id) && !isGone(id) && !refused(id))
      report({
        code: 'unknown_fact',
        params: { id, pack: pack.name, hint: hint(facts, id) },
        place: at('facts', index),
      });
}

function checkRepeat(checking: Checking, clause: ClauseTemplate, floor: Floor, place: Place): void {
  const { report, known, refused } = checking;
  const prose = clause[floor]!;
  const repeat = clause.repeat?.[floor];
  const repeated = repeat === undefined ? undefined : known.get(repeat);
  if (repeat !== undefined) {
    if (!repeated && !isRepeated(repeat) && !refused(repeat))
      report({
        code: 'unknown_id',
        params: {
          id: repeat,
          pack: checking.pack.name,
          hint: hint([...known.keys(), ...Object.keys(REPEATED)], repeat),
        },
        place,
      });
    const blocks = prose.filter((block) => block.type === 'list' || block.type === 'table');
    const [one] = blocks;
    const fits = one?.type === 'list' ? one.items.length === 1 : one?.type === 'table' && one.rows.length === 1;
    if (blocks.length !== 1 || !fits) report({ code: 'repeat_shape', params: { id: clause.id, repeat }, place });
  }
  const local = repeat === undefined ? new Set<string>() : localNames(checking, repeat, repeated);
  if (repeat !== undefined && !repeated && !isRepeated(repeat)) return; // what it may name is not known
  for (const slot of slotsOf(prose)) {
    checkSlot(checking, slot, local);
    if (slot.type === 'token' && clause.class === 'fact' && !NAMES.has(slot.name))
      report({
        code: 'token_in_fact',
        params: { id: clause.id, slot: `{${slot.name}}` },
        place: checking.places.ofPart(slot),
      });
  }
}

/** What a repeated item may name: its columns, the values of its fact, or its label. */
function localNames({ pack }: Checking, repeat: string, field: Field | undefined): ReadonlySet<string> {
  if (isRepeated(repeat)) return new Set(REPEATED[repeat]);
  if (field?.type !== 'rows') return new Set(['label', 'short']);
  const columns = (field.columns ?? []).map((column) => column.id.slice(field.id.length + 2));
  const file = field.columns?.[0]?.options_from ?? '';
  const facts = Object.hasOwn(pack.facts, file) ? pack.facts[file]! : [];
  return new Set([...columns, ...facts.flatMap((fact) => Object.keys(fact.values))]);
}

function checkVerbs({ pack, report, places }: Checking, clause: ClauseTemplate): void {
  if (clause.id === QUOTES_VERBS) return;
  for (const text of textsOf(wordsOf(clause))) {
    const match = TYPED_VERBS[pack.language].exec(text.value);
    if (!match) continue;
    report({ code: 'strength_by_hand', params: { found: match[0] }, place: places.ofPart(text, match.index) });
    return;
  }
}
