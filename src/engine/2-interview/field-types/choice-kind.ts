import type { Inline, Text } from '../../0-language/nodes.ts';
import { oneLine } from '../../0-language/typed-text.ts';
import type { Field, Option } from '../../1-pack/model/pack.ts';
import { sayFound } from '../../0-language/messages/say-found.ts';
import { contract } from '../grammar/french.ts';
import { enumerate } from '../grammar/enumerate.ts';
import { findOption } from '../model/fields.ts';
import { typedWords } from '../model/typed-words.ts';
import { asData, noTexts, type CellKind, type Setting } from './field-kind.ts';

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
  print: (setting, field, value, _typed, preposition) => {
    const { pack } = setting;
    const chosen = idsOf(value)
      .map((id) => findOption(field, id) ?? { id, label: id })
      .filter((option) => (option.only_in ?? pack.language) === pack.language);
    const own = chosen.map((option) => ownWords(setting, option));
    const words = chosen.map((option, rank) =>
      own[rank] === undefined ? contract(preposition, inSentence(field, option.id)) : `\0${rank}\0`,
    );
    if (words.length === 0) return [];
    // Every other part is the rank of what the team typed, which is never altered.
    return enumerate(pack, words)
      .split('\0')
      .map((part, at): Inline => (at % 2 === 0 ? text(part) : { ...text(own[Number(part)]!), typed: true }))
      .filter((node) => node.type !== 'text' || node.value !== '');
  },
  alone: (_setting, field, value) =>
    idsOf(value)
      .map((id) => labelOf(field, id))
      .join(', '),
  texts: noTexts,
};

/** What the team typed in place of a choice. */
function ownWords({ reading }: Setting, option: Option): string | undefined {
  const typed = reading && typedWords({ reading }, option);
  return typed === undefined ? undefined : oneLine(typed);
}

function text(value: string): Text {
  return { type: 'text', value };
}

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
