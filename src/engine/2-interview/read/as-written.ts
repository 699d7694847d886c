import { isNotApplicable, isUndecided } from '../../0-language/answers.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { fieldOf } from '../model/fields.ts';
import { eachAsWritten, isData, textsAsWritten } from '../field-types/as-written.ts';
import { fieldKinds } from '../field-types/field-types.ts';
import type { Written } from './written.ts';

/**
 * The data of an answers file in which texts stay as they are written: without quotes, `1.10` is not the number 1.1.
 */
export function asWritten({ data, source }: Pick<Written, 'data' | 'source'>, pack: Pack): unknown {
  if (data === source || !isData(data) || !isData(source)) return data;
  return eachAsWritten(data, source, (key, value, written) =>
    key === 'adopted'
      ? eachAsWritten(value, written, (_rank, one, typed) =>
          eachAsWritten(one, typed, (part, given, own) => partAsWritten(pack, part, given, own)),
        )
      : partAsWritten(pack, key, value, written),
  );
}

/** The parts of a file, or of a version that was adopted, that hold texts. */
const TEXTS = ['notes', 'adaptations', 'version', 'resolution'];

function partAsWritten(pack: Pack, key: string, value: unknown, written: unknown): unknown {
  if (key === 'answers' || key === 'confirmed')
    return eachAsWritten(value, written, (id, answer, typed) => answerAsWritten(fieldOf(pack, id), answer, typed));
  return TEXTS.includes(key) ? textsAsWritten(value, written) : value;
}

function answerAsWritten(field: Field | undefined, answer: unknown, source: unknown): unknown {
  if (isUndecided(answer as never) || isNotApplicable(answer as never))
    return eachAsWritten(answer, source, (key, one, typed) =>
      key === 'note' || key === 'not_applicable' ? textsAsWritten(one, typed) : one,
    );
  return field ? fieldKinds[field.type].asWritten(field, answer, source) : answer;
}
