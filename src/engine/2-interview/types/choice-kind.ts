import type { Field } from '../../1-pack/model/pack.ts';
import { sayFound } from '../../0-language/messages/say-found.ts';
import { contract } from '../grammar/french.ts';
import { enumerate } from '../grammar/enumerate.ts';
import { findOption } from '../model/fields.ts';
import { asData, noTexts, type CellKind } from './field-kind.ts';

/** One choice; yes and no may come as booleans. */
export const singleKind: CellKind = {
  accept: (field, answer) => acceptOption(field, typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer),
  asWritten: asData,
  mistake: (field, answer) =>
    typeof answer === 'string' && acceptOption(field, answer) === undefined
      ? { code: 'wrong_option', params: { label: field.label, found: sayFound(answer) } }
      : undefined,
  print: (_setting, field, value, _typed, preposition) =>
    typeof value === 'string' ? [{ type: 'text', value: contract(preposition, inSentence(field, value)) }] : [],
  alone: (_setting, field, value) => (typeof value === 'string' ? labelOf(field, value) : ''),
  texts: noTexts,
};

/** Several choices; fixed ones are added back. */
export const multiKind: CellKind = {
  accept: acceptOptions,
  asWritten: asData,
  mistake: (field, answer) => {
    if (!Array.isArray(answer) || acceptOptions(field, answer) !== undefined) return undefined;
    const odd = answer.filter((one) => acceptOption(field, one) === undefined);
    return {
      code: 'wrong_option',
      params: { label: field.label, found: sayFound(odd.length > 0 ? odd[0] : answer.join(', ')) },
    };
  },
  print: ({ pack }, field, value, _typed, preposition) => {
    const words = idsOf(value)
      .filter((id) => (findOption(field, id)?.only_in ?? pack.language) === pack.language)
      .map((id) => contract(preposition, inSentence(field, id)));
    return words.length === 0 ? [] : [{ type: 'text', value: enumerate(pack, words) }];
  },
  alone: (_setting, field, value) =>
    idsOf(value)
      .map((id) => labelOf(field, id))
      .join(', '),
  texts: noTexts,
};

export function acceptOption(field: Field, answer: unknown): string | undefined {
  return typeof answer === 'string' && findOption(field, answer) ? answer : undefined;
}

function acceptOptions(field: Field, answer: unknown): readonly string[] | undefined {
  if (!Array.isArray(answer) || answer.some((one) => acceptOption(field, one) === undefined)) return undefined;
  const chosen = [...new Set(answer as string[])];
  const options = field.options ?? [];
  const exclusive = options.some((option) => option.exclusive && chosen.includes(option.id));
  if (exclusive && chosen.length > 1) return undefined;
  if (options.some(({ id, excludes }) => excludes !== undefined && [id, excludes].every((one) => chosen.includes(one))))
    return undefined;
  return [...chosen, ...options.flatMap(({ id, fixed }) => (fixed && !chosen.includes(id) ? [id] : []))];
}

function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function inSentence(field: Field, id: string): string {
  const option = findOption(field, id);
  return option?.short ?? option?.label ?? id;
}

function labelOf(field: Field, id: string): string {
  return findOption(field, id)?.label ?? id;
}
