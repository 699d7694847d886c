import type { Changed } from '../overlay/change-list.ts';
import type { Default, Field, Option } from '../model/pack.ts';
import { compact } from '../source/compact.ts';
import type { WrittenFieldChange } from '../source/overlay-schema.ts';
import type { Passage } from '../source/passage.ts';
import { readDefault } from './read-default.ts';

/** A whole field. */
export function readField(here: Passage, written: WrittenFieldChange): Field {
  const { id, ...rest } = readFieldChange(here, written);
  return here.noted({ id, type: 'group', ...rest } as Field);
}

/** The keys that are written of a field, and those of its options and columns. */
export function readFieldChange(here: Passage, written: WrittenFieldChange): Changed<Field> {
  const usual = (key: 'default' | 'undecided_default'): Default | undefined =>
    written[key] === undefined ? undefined : readDefault(here.at(key), written[key]);
  here.reader.places.name('field', written.id, here);
  return here.noted(
    compact<Changed<Field>>({
      id: written.id,
      before: written.before,
      type: written.type,
      label: here.words('label', written.label),
      help: here.words('help', written.help),
      when: here.condition('when', written.when),
      default: usual('default'),
      undecided_default: usual('undecided_default'),
      required: written.required,
      options: written.options?.map((option, index) => readOption(here.at('options', index), written.id, option)),
      options_from: written.options_from,
      unit: written.unit?.[here.reader.language],
      ranked: written.ranked,
      min: written.min,
      max: written.max,
      decimals: written.decimals,
      max_length: written.max_length,
      example: here.words('example', written.example),
      blank: here.words('blank', written.blank),
      inline: written.inline && here.template('inline', written.inline),
      columns: written.columns?.map((column, index) => readFieldChange(here.at('columns', index), column) as Field),
    }),
  );
}

function readOption(here: Passage, field: string, written: NonNullable<WrittenFieldChange['options']>[number]): Option {
  here.reader.places.name('option', `${field}.${written.id}`, here);
  return here.noted(
    compact<Changed<Option>>({
      id: written.id,
      before: written.before,
      label: here.words('label', written.label),
      short: here.words('short', written.short),
      when: here.condition('when', written.when),
      typed_in: written.typed_in,
      typed_label: here.words('typed_label', written.typed_label),
      exclusive: written.exclusive,
      excludes: written.excludes,
      fixed: written.fixed,
      only_in: written.only_in,
    }) as Option,
  );
}
