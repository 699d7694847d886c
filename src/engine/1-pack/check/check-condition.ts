import { comparisonsOf, type Comparison, type Condition } from '../../0-language/condition.ts';
import type { Place } from '../../0-language/messages/message.ts';
import type { Checking } from './checking.ts';
import { fieldBehind, idBehind, isColumn, optionsOf } from '../model/known-ids.ts';
import { expectedOf, hint } from '../source/nearest.ts';
import { FIELD_TYPES } from '../model/field-types.ts';
import type { Field } from '../model/pack.ts';

/** Of what a comparison names: its id, then what it is compared with. */
const OPERAND = 1;

/** Every id a condition names must exist, and so must every option it compares with, by a comparison that can hold. */
export function checkCondition(checking: Checking, condition: Condition): void {
  for (const comparison of comparisonsOf(condition))
    if (checkId(checking, comparison.id, checking.places.ofPart(comparison))) checkComparison(checking, comparison);
}

/** Whether an id is known, families included; one that is not is reported, unless its own file was refused. */
export function checkId(checking: Checking, id: string, place: Place): boolean {
  if (fieldBehind(checking.known, id) || checking.gone.has(idBehind(id))) return true;
  if (!checking.refused(id))
    checking.report({
      code: 'unknown_id',
      params: { id, pack: checking.pack.name, hint: hint(checking.known.keys(), id) },
      place,
    });
  return false;
}

function checkComparison({ known, gone, report, places }: Checking, comparison: Comparison): void {
  const { id, op } = comparison;
  const type = isColumn(known, id) ? 'rows' : (known.get(id)?.type ?? 'single');
  const compared: readonly string[] = FIELD_TYPES[type].compared;
  if (!compared.includes(op)) {
    const some = compared.map((one) => `${id} ${one} …`);
    const expected = some.length > 0 ? some : [`${id}__given is yes`, `${id}__given is no`];
    report({
      code: 'wrong_shape',
      params: { path: `${id} ${op} …`, expected: expected.join(' / ') },
      place: places.ofPart(comparison),
    });
    return;
  }
  const options = 'option' in comparison ? optionsOf(known, id) : undefined;
  if (
    options &&
    'option' in comparison &&
    !options.includes(comparison.option) &&
    !isGone(gone, known.get(id), comparison.option)
  ) {
    report({
      code: 'unknown_option',
      params: { id, option: comparison.option, expected: expectedOf(options, comparison.option) },
      place: places.ofPart(comparison, OPERAND),
    });
  }
}

/** Whether an overlay took away an option of a field, or the fact it stands for. */
export function isGone(gone: ReadonlySet<string>, field: Field | undefined, option: string): boolean {
  return [field, field?.columns?.[0]].some(
    (one) =>
      one &&
      [`${one.id}.${option}`, `${one.options_from}.${option}`, one.options_from ?? ''].some((id) => gone.has(id)),
  );
}
