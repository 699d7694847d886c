import { asText, isBlank, type Cell, type Value } from '../../0-language/answers.ts';
import type { Inline, Preposition, Text } from '../../0-language/nodes.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { findOption } from '../model/fields.ts';
import { articleBefore, beforeTyped, contract } from './french.ts';
import { fixedWords } from './pack-words.ts';
import type { Interview } from '../model/interview.ts';
import { asPerson } from '../model/people.ts';

const NO_BREAK = '\u00a0';

/** What sets words: the pack’s, as the team’s country has them. */
export type Setting = Pick<Interview, 'pack' | 'locale'>;

/** A value in words, as it stands inside a sentence; nothing for a blank. What the team typed is marked `typed`. */
export function printValue(
  { pack, locale }: Setting,
  field: Field,
  value: Value | Cell | undefined,
  typed: boolean,
  preposition?: Preposition,
): readonly Inline[] {
  if (value === undefined || value === null || isBlank(value)) return [];
  switch (field.type) {
    case 'number':
      return [text(printNumber(pack, Number(value), field.unit))];
    case 'date':
      return [text(printDate(locale, asText(value)))];
    case 'single':
      return [text(contract(preposition, optionInSentence(field, asText(value))))];
    case 'multi':
      return words(
        enumerate(
          pack,
          (value as readonly string[])
            .filter((id) => (findOption(field, id)?.only_in ?? pack.language) === pack.language)
            .map((id) => contract(preposition, optionInSentence(field, id))),
        ),
      );
    case 'person':
      return printPerson(pack, value, preposition);
    case 'list':
      return [typedText(enumerate(pack, value as readonly string[]), typed)];
    default:
      return typeof value === 'string' ? withBreaks(value, typed) : [];
  }
}

/** « a, b et c ». */
export function enumerate(pack: Pack, items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${fixedWords(pack, 'and')} ${items.at(-1)}`;
}

/** A number with the language's decimal sign and, when it has one, its unit: « 4,9 heures ». */
export function printNumber(pack: Pack, number: number, unit?: readonly [string, string]): string {
  const [whole, decimals] = String(number).split('.') as [string, string | undefined];
  const french = pack.language === 'fr';
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, french ? NO_BREAK : ',');
  const digits = decimals ? `${grouped}${french ? ',' : '.'}${decimals}` : grouped;
  if (!unit) return digits;
  const one = french ? Math.abs(number) < 2 : number === 1;
  return `${digits}${NO_BREAK}${unit[one ? 0 : 1]}`;
}

/** Made once: a format costs more to make than hundreds of dates to print. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inFormat(locale: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${Object.keys(options).join()}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** « 1er août 2026 », “August 1, 2026”, “1 August 2026”, as the locale (BCP 47) has it. */
export function printDate(locale: string, date: string): string {
  const long = inFormat(locale, date, { dateStyle: 'long' });
  return locale.startsWith('fr') ? long.replace(/^1 /, '1er ') : long;
}

/** The month a date is in: « août 2026 », “August 2026”. */
export function printMonth(locale: string, date: string): string {
  return inFormat(locale, date, { month: 'long', year: 'numeric' });
}

/** The role with its article, then the name in brackets; the name alone where the role is `other`. */
function printPerson(pack: Pack, value: Value, preposition?: Preposition): readonly Inline[] {
  const person = asPerson(value);
  const role = pack.roles.find(({ id }) => id === person?.role);
  if (!person || !role) return [];
  if (role.id === 'other')
    return person.name ? [...words(beforeTyped(preposition, person.name)), typedText(person.name, true)] : [];
  const phrase = text(contract(preposition, `${articleBefore(role.article)}${role.label}`));
  return person.name ? [phrase, text(' ('), typedText(person.name, true), text(')')] : [phrase];
}

function words(value: string): readonly Inline[] {
  return value === '' ? [] : [text(value)];
}

function optionInSentence(field: Field, id: string): string {
  const option = findOption(field, id);
  return option?.short ?? option?.label ?? id;
}

/** Lines a person typed stay lines: a break between them. */
function withBreaks(value: string, typed: boolean): readonly Inline[] {
  return value
    .split(/\r\n|\r|\n/)
    .flatMap((line, index): Inline[] =>
      index === 0 ? [typedText(line, typed)] : [{ type: 'break' }, typedText(line, typed)],
    );
}

function text(value: string): Text {
  return { type: 'text', value };
}

function typedText(value: string, typed: boolean): Text {
  return typed ? { type: 'text', value, typed: true } : { type: 'text', value };
}
