import type { z } from 'zod';
import type { Message } from '../../0-language/messages/message.ts';
import type { Field, Question } from '../model/pack.ts';
import {
  newFieldSchema,
  newOptionSchema,
  newQuestionSchema,
  type WrittenFieldChange,
  type WrittenQuestionChange,
} from '../source/overlay-schema.ts';
import type { Passage } from '../source/passage.ts';

/**
 * What is wrong with a change: something new in it is not whole, a type is not the known one's, a legal floor is
 * touched.
 */
export function judgeChange(
  here: Passage,
  written: WrittenQuestionChange,
  known: Question | undefined,
): readonly Message[] {
  return judgeField(here, written, known, newQuestionSchema);
}

function judgeField(
  here: Passage,
  written: WrittenQuestionChange | WrittenFieldChange,
  known: Field | Question | undefined,
  whole: z.ZodType,
): readonly Message[] {
  if (!known) return here.judge(written, whole);
  const each = (key: 'fields' | 'columns') => {
    const inside: readonly WrittenFieldChange[] = (key in written && (written as WrittenQuestionChange)[key]) || [];
    const knownInside: readonly Field[] = (known as Question)[key] ?? [];
    return inside.flatMap((one, index) =>
      judgeField(
        here.at(key, index),
        one,
        knownInside.find(({ id }) => id === one.id),
        newFieldSchema,
      ),
    );
  };
  return [
    ...judgeType(here, written, known),
    ...judgeOptions(here, written, known),
    ...each('fields'),
    ...each('columns'),
  ];
}

function judgeType(here: Passage, { type }: WrittenFieldChange, known: Field): readonly Message[] {
  return type === undefined || type === known.type
    ? []
    : [{ code: 'wrong_type_of_field', params: { type, expected: known.type }, place: here.at('type').place }];
}

function judgeOptions(here: Passage, { options = [], when }: WrittenFieldChange, known: Field): readonly Message[] {
  const fixed = (option: string, place: Passage): Message => ({
    code: 'fixed_changed',
    params: { id: `${known.id}.${option}` },
    place: place.place,
  });
  const changed = options.flatMap((option, index): readonly Message[] => {
    const same = known.options?.find(({ id }) => id === option.id);
    if (!same) return here.at('options', index).judge(option, newOptionSchema);
    return same.fixed ? [fixed(option.id, here.at('options', index))] : [];
  });
  // Where a question is not asked, what is fixed in it would not hold.
  const floor = when === undefined ? undefined : known.options?.find((option) => option.fixed);
  return floor ? [...changed, fixed(floor.id, here.at('when'))] : changed;
}
