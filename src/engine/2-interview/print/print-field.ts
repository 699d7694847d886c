import { asText, isBlank, type Cell, type Value } from '../../0-language/answers.ts';
import type { Inline, Preposition, Field as Slot, Text } from '../../0-language/nodes.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { placedFields } from '../model/fields.ts';
import { articleBefore, beforeTyped, contract, elides } from './french.ts';
import type { Interview } from '../model/interview.ts';
import { fixedWords } from './pack-words.ts';
import { printValue, type Setting } from './print-value.ts';

/** Reads a slot's name inside a repeated row before the interview; `undefined` leaves it to the interview. */
export type Local = (id: string) => LocalValue | undefined;

export interface LocalValue {
  readonly field: Field;
  readonly value: Value | Cell;
  readonly typed: boolean;
  /** Words of the pack that stand before. */
  readonly before?: string;
  /** Where the words lead. */
  readonly href?: string;
  /** A state said after the words: a help line still « à confirmer ». */
  readonly mark?: 'to_confirm';
}

/** What a slot prints: words, or a visible blank where there is neither answer nor default. */
export function printField(interview: Interview, slot: Slot, local?: Local): readonly Inline[] {
  if (slot.id === 'org') return printOrganisation(interview, slot.preposition);
  const here = local?.(slot.id);
  if (here) return printLocal(interview, here, slot.preposition);
  const field = describe(interview.pack, slot.id);
  const { value, typed } = interview.reading(slot.id);
  const words = field ? printValue(interview, field, value, typed, slot.preposition) : [];
  if (words.length > 0) return words;
  const blank: Inline = {
    type: 'mark',
    kind: 'blank',
    value: field?.blank ?? fixedWords(interview.pack, `blank_${field?.type ?? 'text'}`),
  };
  return slot.preposition ? [{ type: 'text', value: beforeTyped(slot.preposition, '[') }, blank] : [blank];
}

function printLocal(
  setting: Setting,
  { field, value, typed, before, href, mark }: LocalValue,
  preposition?: Preposition,
): readonly Inline[] {
  const children = printValue(setting, field, value, typed, preposition);
  const led: readonly Inline[] = before ? [{ type: 'text', value: before }, ...children] : children;
  const words: readonly Inline[] = href ? [{ type: 'link', href, children: led }] : led;
  return mark
    ? [...words, { type: 'text', value: ' ' }, { type: 'mark', kind: mark, value: fixedWords(setting.pack, mark) }]
    : words;
}

/** The field behind an id: a question, a field, or a derived value as the pack describes it. */
export function describe(pack: Pack, id: string): Field | undefined {
  return placedFields(pack).get(id)?.field ?? pack.derived.find((derived) => derived.id === id);
}

/** The organisation with its article: the acronym where there is one, else the full name, else « l’organisme ». */
function printOrganisation(interview: Interview, preposition?: Preposition): readonly Inline[] {
  const name = organisationName(interview);
  if (name === undefined)
    return [{ type: 'text', value: contract(preposition, fixedWords(interview.pack, 'organisation_unknown')) }];
  const typed: Text = { type: 'text', value: name, typed: true };
  const article = interview.pack.language === 'fr' ? articleBefore(articleOf(interview, name)) : '';
  const before = article === '' ? beforeTyped(preposition, name) : contract(preposition, article);
  return before === '' ? [typed] : [{ type: 'text', value: before }, typed];
}

/** The short name, unless « l’ » hides the gender it would need, or English would need an article: then the full name. */
function organisationName(interview: Interview): string | undefined {
  const [short, full] = ['org_name__short', 'org_name__full'].map((id) => interview.read(id));
  const hidden = interview.read('org_name__article') === 'l' && typeof short === 'string' && !elides(short);
  const name = isBlank(short) || hidden || !standsAlone(interview, asText(short)) ? full : short;
  return typeof name === 'string' && !isBlank(name) ? name : undefined;
}

/** Without an article, as in English, only an acronym stands alone. */
function standsAlone({ pack }: Interview, short: string): boolean {
  return pack.language === 'fr' || short === short.toUpperCase();
}

/** The article before an acronym elides as that before any word: « l’ACEF » though « la coopérative ». */
function articleOf(interview: Interview, name: string): string {
  const article = asText(interview.read('org_name__article')) || 'none';
  const isShort = name === interview.read('org_name__short');
  if (isShort && (article === 'le' || article === 'la') && elides(name)) return 'l';
  return article;
}
