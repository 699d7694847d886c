import { changeField } from '../overlay/change-field.ts';
import { changeList, type Changed } from '../overlay/change-list.ts';
import { compact } from '../source/compact.ts';
import type { Lineage } from '../source/lineage.ts';
import { hint } from '../source/nearest.ts';
import { newDerivedSchema, type WrittenDerivedChange } from '../source/overlay-schema.ts';
import { COMPUTED, computedOf } from '../model/computed.ts';
import type { FieldType } from '../model/field-types.ts';
import type { Derived, Included } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { Passage } from '../source/passage.ts';
import { readFieldChange } from './read-field.ts';

/** The computed values of a pack: its root's, as each overlay changes them, and adds some of its own. */
export function readDerived(reader: PackReader, { root, overlays }: Lineage): readonly Derived[] {
  const derived = root.head.derived.map(
    (one, index) => readOne(new Passage(reader, root.yaml, ['derived', index]), one) as Derived,
  );
  return overlays.reduce<readonly Derived[]>((known, { head, yaml }) => {
    const changes = (head.derived ?? []).flatMap((one, index) => {
      const here = new Passage(reader, yaml, ['derived', index]);
      const before = known.find(({ id }) => id === one.id);
      return !before && here.refuse(here.judge(one, newDerivedSchema)) ? [] : [readOne(here, one, before)];
    });
    return changeList<Derived>(reader, known, changes, changeDerived);
  }, derived);
}

function readOne(here: Passage, written: WrittenDerivedChange, known?: Derived): Changed<Derived> {
  const { id, condition, includes } = written;
  const type = typeOf(written, known);
  const stated = written.type ?? known?.type ?? type;
  if (!type) here.at('id').report('unknown_id', { id, pack: here.reader.name, hint: hint(Object.keys(COMPUTED), id) });
  else if (stated !== type) here.at('type').report('wrong_type_of_field', { type: stated!, expected: type });
  return here.noted(
    compact<Changed<Derived>>({
      ...readFieldChange(here, written),
      type: type ?? 'single',
      condition: here.condition('condition', condition),
      includes: includes?.flatMap((one, index) => readIncluded(here.at('includes', index), one)),
    }),
  );
}

/** A condition is answered by yes or no, a list includes some of its options; of the rest, the engine says what. */
function typeOf({ id, condition, includes }: WrittenDerivedChange, known?: Derived): FieldType | undefined {
  if (condition !== undefined) return 'single';
  return includes === undefined ? (known?.type ?? computedOf(id)?.type) : 'multi';
}

type WrittenIncluded = NonNullable<WrittenDerivedChange['includes']>[number];

function readIncluded(here: Passage, { id, before, when }: WrittenIncluded): readonly Included[] {
  const read = here.condition('when', when);
  return read ? [here.noted(compact<Changed<Included>>({ id, before, when: read }) as Included)] : [];
}

function changeDerived(one: Derived, by: Changed<Derived>, reader: PackReader): Derived {
  const { includes } = by;
  const changed = changeField(one, by, reader);
  return includes ? { ...changed, includes: changeList(reader, one.includes ?? [], includes) } : changed;
}
