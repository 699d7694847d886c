import type { Language, Value } from '../../0-language/answers.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { Default } from '../model/pack.ts';
import type { Passage } from '../source/passage.ts';
import { typography } from '../source/typography.ts';

/** A default as an author wrote it at a place, in the engine's form. */
export function readDefault(here: Passage, written: unknown): Default {
  const read = defaultOf(here, written);
  here.reader.places.note(read, (nth) => (nth === 0 ? here : here.at(nth - 1)).place);
  return read;
}

function defaultOf(here: Passage, written: unknown): Default {
  if (isRecord(written)) {
    if (Array.isArray(written['cases']))
      return { choices: written['cases'].map((one, index) => readCase(here.at('cases', index), one)) };
    for (const kind of ['same_as', 'derived'] as const) {
      if (typeof written[kind] === 'string') return { [kind]: written[kind] } as Default;
    }
    if (typeof written['fact'] === 'string') return readFactDefault(written['fact']);
  }
  return { value: inLanguage(written, here.reader.language) as Value };
}

/** `file.id.value` names a value of one fact; `value` alone, of the fact chosen in the row's first column. */
function readFactDefault(written: string): Default {
  const [file, id, value] = written.split('.') as [string, string?, string?];
  return id !== undefined && value !== undefined ? { fact: value, of: { file, id } } : { fact: written };
}

function readCase(here: Passage, written: unknown) {
  const { when, value } = isRecord(written) ? written : { when: undefined, value: null };
  const condition = typeof when === 'string' ? here.condition('when', when) : undefined;
  return { ...(condition ? { when: condition } : {}), value: readDefault(here.at('value'), value) };
}

/** A value with each `{fr, en}` pair reduced to the words of one language, rows included. */
export function inLanguage(written: unknown, language: Language): unknown {
  if (Array.isArray(written)) return written.map((one) => inLanguage(one, language));
  if (!isRecord(written)) return typeof written === 'boolean' ? (written ? 'yes' : 'no') : written;
  if ('fr' in written && 'en' in written) return typography(String(written[language]), language);
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, inLanguage(value, language)]));
}
