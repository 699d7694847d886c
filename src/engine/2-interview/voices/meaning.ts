import {
  isBlank,
  isNotApplicable,
  isUndecided,
  type Answer,
  type Cell,
  type Row,
  type Value,
} from '../../0-language/answers.ts';
import { canonical } from '../../0-language/canonical.ts';
import { linesOf, oneLine } from '../../0-language/typed-text.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import { accept } from '../field-types/field-types.ts';
import { asPerson } from '../model/people.ts';
import { columnKey } from '../model/fields.ts';

/**
 * What an answer says, as a text that is the same for all that say it: choices and items in any order unless their
 * order counts, rows in any order, a role with or without an empty name, a text without the space around it.
 */
export function meaningOf(field: Field, answer: Answer): string {
  if (isUndecided(answer)) return 'undecided';
  if (isNotApplicable(answer)) return 'not_applicable';
  return canonical(meant(field, accept(field, answer) ?? answer));
}

function meant(field: Field, value: Value | Cell): unknown {
  if (isBlank(value)) return null;
  switch (field.type) {
    case 'person': {
      const person = asPerson(value);
      const name = oneLine(person?.name ?? '');
      return person ? { role: person.role, ...(name === '' ? {} : { name }) } : value;
    }
    case 'rows':
      return Array.isArray(value)
        ? (value as readonly Row[]).map((row) => canonical(meantRow(field, row))).sort()
        : value;
    case 'multi':
    case 'list':
      return Array.isArray(value) ? itemsOf(field, value as readonly string[]) : value;
    default:
      return typeof value === 'string' ? linesOf(value) : value;
  }
}

/** The cells a row has: one left blank is not one left to its default. */
function meantRow(field: Field, row: Row): unknown {
  return (field.columns ?? []).flatMap((column) => {
    const cell = row[columnKey(column)];
    return cell === undefined ? [] : [[column.id, meant(column, cell)]];
  });
}

function itemsOf({ ranked }: Field, items: readonly string[]): readonly string[] {
  const shown = [...new Set(items.map(oneLine))].filter((item) => item !== '');
  return ranked ? shown : shown.sort();
}
