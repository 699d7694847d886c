import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Inline, Text } from '../../0-language/nodes.ts';
import { linesOf, oneLine } from '../../0-language/typed-text.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import { enumerate } from '../grammar/enumerate.ts';
import { asTexts, type CellKind } from './field-kind.ts';

/** A text, short or long, as the team typed it. */
export const textKind: CellKind = {
  accept: (_field, answer) => (typeof answer === 'string' ? answer : undefined),
  asWritten: asTexts,
  mistake: tooLong,
  print: (_setting, _field, value, typed) => (typeof value === 'string' ? withBreaks(value, typed) : []),
  alone: (_setting, _field, value) => (typeof value === 'string' ? linesOf(value).join('\n') : ''),
  texts: (_field, answer) => (typeof answer === 'string' ? [answer] : []),
};

/** Several short texts; one beyond the field’s `max` does not count. */
export const listKind: CellKind = {
  accept: (field, answer) => (isTexts(answer) ? answer.slice(0, field.max) : undefined),
  asWritten: asTexts,
  mistake: (field, answer) => (Array.isArray(answer) ? tooMany(field, answer) : undefined),
  print: ({ pack }, _field, value, typed) => (isTexts(value) ? [asText(enumerate(pack, itemsOf(value)), typed)] : []),
  alone: ({ pack }, _field, value) => (isTexts(value) ? enumerate(pack, itemsOf(value)) : ''),
  texts: (_field, answer) => (isTexts(answer) ? answer : []),
};

/** What is said of a list or a table with more than its field takes. */
export function tooMany({ label, max }: Field, answer: readonly unknown[]): TeamMessage | undefined {
  return max !== undefined && answer.length > max
    ? { code: 'too_many', params: { label, max, found: answer.length } }
    : undefined;
}

function tooLong({ label, max_length: max }: Field, answer: unknown): TeamMessage | undefined {
  if (typeof answer !== 'string' || max === undefined) return undefined;
  const found = Array.from(answer).length;
  return found > max ? { code: 'too_long', params: { label, max, found } } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Each on one line, without the mark that parts it from the next; what shows as nothing is no item. */
function itemsOf(texts: readonly string[]): readonly string[] {
  return texts
    .map(oneLine)
    .filter((text) => text !== '')
    .map((text) => text.replace(/[\s,;:]+$/, '') || text);
}

/** Lines a person typed stay lines: a break between them. */
function withBreaks(value: string, typed: boolean): readonly Inline[] {
  return linesOf(value).flatMap((line, index): Inline[] =>
    index === 0 ? [asText(line, typed)] : [{ type: 'break' }, asText(line, typed)],
  );
}

function asText(value: string, typed: boolean): Text {
  return typed ? { type: 'text', value, typed: true } : { type: 'text', value };
}
