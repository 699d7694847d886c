import type { Place } from '../../0-language/messages/message.ts';
import type { Block, TemplateInline } from '../../0-language/nodes.ts';
import { linksOf, slotsOf } from '../../0-language/slots.ts';
import { checkCondition } from './check-condition.ts';
import { checkSource, type Checking } from './checking.ts';
import { checkSlot } from './check-words.ts';
import { FACTS } from '../source/find-place.ts';
import { hint } from '../source/nearest.ts';
import type { ClauseTemplate, Field } from '../model/pack.ts';
import { isRepeated, REPEATED } from '../model/repeated.ts';

/** The clause that explains the verbs has to quote them. */
const QUOTES_VERBS = 'strength_clause';
/** Tokens that name the document or a rule, and bind nobody. */
const NAMES = new Set(['DOC', 'LE_DOC', 'REGLE', 'MANQUEMENT']);
const TYPED_VERBS = {
  fr: /(?<!\p{L})(doit|doivent|interdite?s?|obligatoires?|invitée?s? à|déconseillée?s?)(?!\p{L})/iu,
  en: /\b(must|forbidden|encouraged|advised not)\b/i,
} as const;

/** Checks one wording of a clause: what it reads exists, its verbs follow the team's choice, its repetition has one place. */
export function checkClause(checking: Checking, clause: ClauseTemplate): void {
  const { report, find } = checking;
  // What both languages share stands in the French file.
  const at = (words: string) => find(clause.place.replace(/\.en\.md$/, '.md'), words);
  if (clause.when) checkCondition(checking, clause.when, at('when:'));
  if (clause.to_correct) checkCondition(checking, clause.to_correct, at('to_correct:'));
  for (const source of clause.sources) checkSource(checking, source, at(source));
  checkFacts(checking, clause, at);
  checkRepeat(checking, clause, at('repeat:'));
  checkVerbs(checking, clause);
  checkReferences(checking, clause);
  if (clause.class === 'floor' && !clause.basis)
    report({ code: 'basis_missing', params: { id: clause.id }, place: at('class:') });
}

/** A link inside the document names a clause or a section of the pack; whether it prints is known only for a team. */
function checkReferences({ targets, gone, report, find }: Checking, clause: ClauseTemplate): void {
  for (const { href } of linksOf(clause.body)) {
    if (!/^(#|https:\/\/[^/\s]|mailto:\S|tel:\S)/.test(href))
      report({
        code: 'link_broken',
        params: { href },
        place: find(clause.place, href.replace(/^http:\/\//, '') || '()'),
      });
    if (href.startsWith('#') && !targets.has(href.slice(1)) && !gone.has(href.slice(1)))
      report({
        code: 'unknown_clause',
        params: { id: href.slice(1), hint: hint(targets, href.slice(1)) },
        place: find(clause.place, `(${href})`),
      });
  }
}

function checkFacts({ pack, report, refused }: Checking, clause: ClauseTemplate, at: (words: string) => Place): void {
  const facts = new Set(Object.values(pack.facts).flatMap((file) => file.map(({ id }) => id)));
  for (const id of clause.facts)
    if (!facts.has(id) && !refused(id, FACTS))
      report({ code: 'unknown_fact', params: { id, pack: pack.name, hint: hint(facts, id) }, place: at(id) });
}

function checkRepeat(checking: Checking, clause: ClauseTemplate, place: Place): void {
  const { report, known } = checking;
  const repeated = clause.repeat === undefined ? undefined : known.get(clause.repeat);
  if (clause.repeat !== undefined) {
    if (!repeated && !isRepeated(clause.repeat) && !checking.refused(clause.repeat))
      report({
        code: 'unknown_id',
        params: { id: clause.repeat, hint: hint([...checking.known.keys(), ...Object.keys(REPEATED)], clause.repeat) },
        place,
      });
    const places = clause.body.filter((block) => block.type === 'list' || block.type === 'table');
    const [one] = places;
    const fits = one?.type === 'list' ? one.items.length === 1 : one?.type === 'table' && one.rows.length === 1;
    if (places.length !== 1 || !fits)
      report({ code: 'repeat_shape', params: { id: clause.id, repeat: clause.repeat }, place });
  }
  const local = clause.repeat === undefined ? new Set<string>() : localNames(checking, clause.repeat, repeated);
  if (clause.repeat !== undefined && !repeated && !isRepeated(clause.repeat)) return; // what it may name is not known
  for (const slot of slotsOf(clause.body)) {
    const words = `{${slot.preposition ? `${slot.preposition} ` : ''}${slot.type === 'field' ? slot.id : slot.name}`;
    const at = checking.find(clause.place, words);
    checkSlot(checking, slot, at, local);
    if (slot.type === 'token' && clause.class === 'fact' && !NAMES.has(slot.name))
      report({ code: 'token_in_fact', params: { id: clause.id, slot: `{${slot.name}}` }, place: at });
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

function checkVerbs({ pack, report, find }: Checking, clause: ClauseTemplate): void {
  if (clause.id === QUOTES_VERBS) return;
  const found = TYPED_VERBS[pack.language].exec(wordsOf(clause.body))?.[0];
  if (found) report({ code: 'strength_by_hand', params: { found }, place: find(clause.place, found) });
}

/** The template words of a clause, slots left out. */
function wordsOf(blocks: readonly Block<TemplateInline>[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'list':
          return block.items.map(wordsOf).join('\n');
        case 'table':
          return [...block.head, ...block.rows.flat()].map(inlineWords).join('\n');
        case 'quote':
          return wordsOf(block.children);
        default:
          return inlineWords(block.children);
      }
    })
    .join('\n');
}

function inlineWords(nodes: readonly TemplateInline[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : 'children' in node ? inlineWords(node.children) : ' '))
    .join('');
}
