import type { Cell, Value } from '../../0-language/answers.ts';
import type { Inline, Preposition, Field as Slot } from '../../0-language/nodes.ts';
import { FIELD_TYPES } from '../../1-pack/model/field-types.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { placedFields } from '../model/fields.ts';
import { beforeTyped, prepositionIn } from '../grammar/french.ts';
import type { Interview } from '../model/interview.ts';
import { fixedWords } from '../grammar/pack-words.ts';
import { printOrganisation } from './print-organisation.ts';
import { printValue } from './print-value.ts';
import type { Setting } from '../types/field-kind.ts';

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
  const preposition = prepositionIn(interview.pack.language, slot);
  if (slot.id === 'org') return printOrganisation(interview, preposition);
  const here = local?.(slot.id);
  if (here) return printLocal(interview, here, preposition);
  const field = describe(interview.pack, slot.id);
  const { value, typed } = interview.reading(slot.id);
  const words = field ? printValue(interview, field, value, typed, preposition) : [];
  if (words.length > 0) return words;
  const blank: Inline = {
    type: 'mark',
    kind: 'blank',
    value: field?.blank ?? fixedWords(interview.pack, FIELD_TYPES[field?.type ?? 'text'].blank),
  };
  return preposition ? [{ type: 'text', value: beforeTyped(preposition, '[') }, blank] : [blank];
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
