import type { Comparison } from '../../0-language/condition.ts';

/** What packs may do with a type of field. */
interface FieldTypeUse {
  /** The comparisons that can hold in a condition; texts and dates are compared through derived values. */
  readonly compared: readonly Comparison['op'][];
  /** The words of the pack that print while nothing is known, where the field has none of its own. */
  readonly blank: string;
}

/**
 * Every type of field. A type that is added here does not compile until the interview (`2-interview/field-types`) and
 * the form (`site/questionnaire/form/controls`) say what to do with it.
 */
export const FIELD_TYPES = {
  text: { compared: [], blank: 'blank_text' },
  longtext: { compared: [], blank: 'blank_longtext' },
  single: { compared: ['is'], blank: 'blank_single' },
  multi: { compared: ['includes'], blank: 'blank_multi' },
  number: { compared: ['=', '<', '>='], blank: 'blank_number' },
  date: { compared: [], blank: 'blank_date' },
  person: { compared: ['is'], blank: 'blank_person' },
  rows: { compared: ['includes'], blank: 'blank_rows' },
  list: { compared: ['includes'], blank: 'blank_list' },
  group: { compared: [], blank: 'blank_text' },
} as const satisfies Readonly<Record<string, FieldTypeUse>>;

export type FieldType = keyof typeof FIELD_TYPES;

/** The types of what one cell of a row may hold. */
export type CellType = Exclude<FieldType, 'rows' | 'group'>;

/** The names of the types, in the order messages give them. */
export const fieldTypes = Object.keys(FIELD_TYPES) as [FieldType, ...FieldType[]];
