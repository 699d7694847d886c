import type { z } from 'zod';
import type { Message } from '../../0-language/messages/message.ts';
import {
  newFieldSchema,
  newOptionSchema,
  newQuestionSchema,
  type WrittenFieldChange,
  type WrittenQuestionChange,
} from '../source/overlay-schema.ts';
import type { Field, Question } from '../model/pack.ts';
import type { ReadYaml } from '../source/read-yaml.ts';

type Path = readonly (string | number)[];
type Judging = Pick<ReadYaml<unknown>, 'judge' | 'placeOf'>;

/** What is wrong with a change: something new in it is not whole, a type is not the known one's, a legal floor is touched. */
export function judgeChange(
  written: WrittenQuestionChange,
  known: Question | undefined,
  path: Path,
  judging: Judging,
): readonly Message[] {
  return judgeField(written, known, path, judging, newQuestionSchema);
}

function judgeField(
  written: WrittenQuestionChange | WrittenFieldChange,
  known: Field | Question | undefined,
  path: Path,
  judging: Judging,
  whole: z.ZodType,
): readonly Message[] {
  if (!known) return judging.judge(written, whole, path);
  const each = (key: 'fields' | 'columns') => {
    const inside: readonly WrittenFieldChange[] = (key in written && (written as WrittenQuestionChange)[key]) || [];
    const knownInside: readonly Field[] = (known as Question)[key] ?? [];
    return inside.flatMap((one, index) =>
      judgeField(
        one,
        knownInside.find(({ id }) => id === one.id),
        [...path, key, index],
        judging,
        newFieldSchema,
      ),
    );
  };
  return [
    ...judgeType(written, known, path, judging),
    ...judgeOptions(written, known, path, judging),
    ...each('fields'),
    ...each('columns'),
  ];
}

function judgeType({ type }: WrittenFieldChange, known: Field, path: Path, { placeOf }: Judging): readonly Message[] {
  return type === undefined || type === known.type
    ? []
    : [{ code: 'wrong_type_of_field', params: { type, expected: known.type }, place: placeOf([...path, 'type']) }];
}

function judgeOptions(
  { options = [], when }: WrittenFieldChange,
  known: Field,
  path: Path,
  { judge, placeOf }: Judging,
): readonly Message[] {
  // Where a question is not asked, what is fixed in it would not hold.
  const floor = when === undefined ? undefined : known.options?.find(({ fixed }) => fixed);
  const unasked: readonly Message[] = floor
    ? [{ code: 'fixed_changed', params: { id: `${known.id}.${floor.id}` }, place: placeOf([...path, 'when']) }]
    : [];
  return options
    .flatMap((option, index): readonly Message[] => {
      const at = [...path, 'options', index];
      const same = known.options?.find(({ id }) => id === option.id);
      if (!same) return judge(option, newOptionSchema, at);
      return same.fixed
        ? [{ code: 'fixed_changed', params: { id: `${known.id}.${option.id}` }, place: placeOf(at) }]
        : [];
    })
    .concat(unasked);
}
