import { isPerson, OTHER, type Person, type Value } from '../../0-language/answers.ts';
import type { Inline, Preposition } from '../../0-language/nodes.ts';
import { plainText } from '../../0-language/plain-text.ts';
import { oneLine } from '../../0-language/typed-text.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import { articleBefore, beforeTyped, contract } from '../grammar/french.ts';
import { asPerson } from '../model/people.ts';
import { acceptOption } from './choice-kind.ts';
import { textsAsWritten } from './as-written.ts';
import { noMistake, noTexts, type CellKind, type Setting } from './field-kind.ts';

export const personKind: CellKind = {
  accept: acceptPerson,
  asWritten: (_field, answer, source) => (isPerson(answer as Value) ? textsAsWritten(answer, source) : answer),
  mistake: noMistake,
  print: (setting, _field, value, _typed, preposition) => printPerson(setting, value, preposition),
  alone: (setting, _field, value) => plainText(printPerson(setting, value)),
  texts: noTexts,
};

function acceptPerson(field: Field, answer: unknown): string | Person | undefined {
  if (typeof answer === 'string') {
    const role = acceptOption(field, answer);
    return role === OTHER ? { role } : role;
  }
  if (!isPerson(answer as Value) || acceptOption(field, (answer as { role: unknown }).role) === undefined)
    return undefined;
  const { role, name } = answer as { role: string; name?: unknown };
  if (name === undefined || name === '') return { role };
  return typeof name === 'string' ? { role, name } : undefined;
}

/** The role with its article, then the name in brackets; the name alone where the role is `other`. */
function printPerson({ pack }: Setting, value: Value, preposition?: Preposition): readonly Inline[] {
  const person = asPerson(value);
  const role = pack.roles.find(({ id }) => id === person?.role);
  if (!person || !role) return [];
  const name: Inline = { type: 'text', value: oneLine(person.name ?? ''), typed: true };
  if (role.id === OTHER) return name.value === '' ? [] : [...text(beforeTyped(preposition, name.value)), name];
  const phrase = text(contract(preposition, `${articleBefore(role.article)}${role.label}`));
  return name.value === '' ? phrase : [...phrase, ...text(' ('), name, ...text(')')];
}

function text(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
