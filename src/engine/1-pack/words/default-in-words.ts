import { asText, isPerson, standsFor, type Language, type Value } from '../../0-language/answers.ts';
import { printNumber } from '../../0-language/print-number.ts';
import { conditionInWords, labelInWords, optionInWords } from './condition-in-words.ts';
import { knownIds } from '../model/known-ids.ts';
import type { Default, Field, Pack } from '../model/pack.ts';

/** What a default gives, and when: the first whose condition holds; the last has none. */
export interface DefaultInWords {
  readonly words: string;
  readonly when?: string;
}

const words: Readonly<
  Record<Language, Readonly<Record<'none' | 'same' | 'computed' | 'fact' | 'row' | 'each', (name: string) => string>>>
> = {
  fr: {
    none: () => 'rien',
    same: (name) => `la réponse à «\u00a0${name}\u00a0»`,
    computed: (name) => `calculé\u00a0: «\u00a0${name}\u00a0»`,
    fact: (name) => `le fait daté «\u00a0${name}\u00a0»`,
    row: () => 'un fait daté, selon la ligne',
    each: (names) => `une ligne pour chacun\u00a0: ${names}`,
  },
  en: {
    none: () => 'nothing',
    same: (name) => `the answer to “${name}”`,
    computed: (name) => `computed: “${name}”`,
    fact: (name) => `the dated fact “${name}”`,
    row: () => 'a dated fact, by row',
    each: (names) => `a row for each: ${names}`,
  },
};

/** A default for a person who reads no ids, in the order it is tried. */
export function defaultInWords(pack: Pack, field: Field, given: Default): readonly DefaultInWords[] {
  if ('choices' in given) {
    return given.choices.flatMap(({ when, value }) =>
      defaultInWords(pack, field, value).map((said) => ({
        ...said,
        ...(when ? { when: conditionInWords(pack, when) } : {}),
      })),
    );
  }
  const say = words[pack.language];
  if ('value' in given) return [{ words: valueInWords(pack, field, given.value) }];
  if ('fact' in given) {
    const { of } = given;
    const fact = of && pack.facts[of.file]?.find(({ id }) => id === of.id);
    return [{ words: fact ? say.fact(fact.label) : say.row('') }];
  }
  const id = 'same_as' in given ? given.same_as : given.derived;
  return [{ words: say['same_as' in given ? 'same' : 'computed'](labelInWords(knownIds(pack).get(id), id)) }];
}

function valueInWords(pack: Pack, field: Field, value: Value): string {
  const say = words[pack.language];
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return say.none('');
  if (typeof value === 'number') return printNumber(pack, value, field.unit);
  if (isPerson(value)) return optionInWords(pack, field, value.role);
  if (!Array.isArray(value)) return optionInWords(pack, field, asText(value));
  const names = (value as readonly unknown[])
    .map((one) => optionInWords(pack, field, asText(standsFor(one))))
    .join('; ');
  return field.type === 'rows' ? say.each(names) : names;
}
