import { isNotApplicable, isPerson, isUndecided } from '../../0-language/answers.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { columnKey, fieldOf } from '../model/fields.ts';
import type { Written } from './written.ts';

type Data = Readonly<Record<string, unknown>>;

/** The data of an answers file in which texts stay as they are written: without quotes, `1.10` is not the number 1.1. */
export function asWritten({ data, source }: Pick<Written, 'data' | 'source'>, pack: Pack): unknown {
  if (data === source || !isData(data) || !isData(source)) return data;
  return each(data, source, (key, value, written) => {
    if (key === 'answers')
      return each(value, written, (id, answer, typed) => answerAsWritten(fieldOf(pack, id), answer, typed));
    return key === 'notes' || key === 'adaptations' ? textsAsWritten(value, written) : value;
  });
}

function answerAsWritten(field: Field | undefined, answer: unknown, source: unknown): unknown {
  if (isUndecided(answer as never) || isNotApplicable(answer as never))
    return each(answer, source, (key, one, typed) =>
      key === 'note' || key === 'not_applicable' ? textsAsWritten(one, typed) : one,
    );
  switch (field?.type) {
    case 'text':
    case 'longtext':
    case 'date':
    case 'list':
      return textsAsWritten(answer, source);
    case 'person':
      return isPerson(answer as never) ? textsAsWritten(answer, source) : answer;
    case 'rows':
      return each(answer, source, (_rank, row, written) =>
        each(row, written, (key, cell, typed) =>
          answerAsWritten(
            field.columns?.find((column) => columnKey(column) === key),
            cell,
            typed,
          ),
        ),
      );
    default:
      return answer;
  }
}

/** Every number, yes or no in its own words; what is empty stays so. */
function textsAsWritten(value: unknown, source: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(source);
  return each(value, source, (_key, one, typed) => textsAsWritten(one, typed));
}

/** A list or an object with each of its values changed; anything else as it is. */
function each(
  value: unknown,
  source: unknown,
  change: (key: string, one: unknown, typed: unknown) => unknown,
): unknown {
  const written = isData(source) ? source : {};
  if (Array.isArray(value)) return value.map((one, rank) => change(String(rank), one, written[String(rank)]));
  if (!isData(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(key, one, written[key])]));
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}
