import type { Comparison } from '../../0-language/condition.ts';

/** What packs and answers files may do with a type of field. */
interface FieldTypeUse {
  /** The comparisons that can hold in a condition; texts and dates are compared through derived values. */
  readonly compared: readonly Comparison['op'][];
  /** Where an answers file gives a bare scalar, it is read as it is written: `1.10` is no number. */
  readonly asWritten: boolean;
  /** The words of the pack that print while nothing is known, where the field has none of its own. */
  readonly blank: string;
}

/**
 * Every type of field. A type that is added here does not compile until the interview (`2-interview/types`) and the form
 * (`site/questionnaire/form/controls`) say what to do with it.
 */
export const FIELD_TYPES = {
  text: { compared: [], asWritten: true, blank: 'blank_text' },
  longtext: { compared: [], asWritten: true, blank: 'blank_longtext' },
  single: { compared: ['is'], asWritten: false, blank: 'blank_single' },
  multi: { compared: ['includes'], asWritten: false, blank: 'blank_multi' },
  number: { compared: ['=', '<', '>='], asWritten: false, blank: 'blank_number' },
  date: { compared: [], asWritten: true, blank: 'blank_date' },
  person: { compared: ['is'], asWritten: false, blank: 'blank_person' },
  rows: { compared: ['includes'], asWritten: false, blank: 'blank_rows' },
  list: { compared: ['includes'], asWritten: false, blank: 'blank_list' },
  group: { compared: [], asWritten: false, blank: 'blank_text' },
} as const satisfies Readonly<Record<string, FieldTypeUse>>;

export type FieldType = keyof typeof FIELD_TYPES;

/** The types of what one cell of a row may hold. */
export type CellType = Exclude<FieldType, 'rows' | 'group'>;

/** The names of the types, in the order messages give them. */
export const fieldTypes = Object.keys(FIELD_TYPES) as [FieldType, ...FieldType[]];
