import type { TeamMessage } from '../../0-language/messages/message.ts';
import { boundsInFigures, fitsBounds, isTooFine } from '../../1-pack/model/number-bounds.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import { printNumber } from '../../0-language/print-number.ts';
import { twoNumbers } from '../../0-language/typed-number.ts';
import { asData, noTexts, type CellKind } from './field-kind.ts';

export const numberKind: CellKind = {
  accept: (field, answer) => (isNumber(answer) && fitsBounds(field, answer) ? withoutDust(field, answer) : undefined),
  asWritten: asData,
  mistake: (field, answer) => {
    if (typeof answer === 'string') return readTwoWays(field, answer);
    return isNumber(answer) && !fitsBounds(field, answer) ? outOfBounds(field, answer) : undefined;
  },
  print: ({ pack }, { unit }, value) => {
    const words = isNumber(value) ? printNumber(pack, value, unit) : '';
    return words === '' ? [] : [{ type: 'text', value: words }];
  },
  alone: ({ pack }, { unit }, value) => (isNumber(value) ? printNumber(pack, value, unit) : ''),
  texts: noTexts,
};

function isNumber(answer: unknown): answer is number {
  return typeof answer === 'number' && Number.isFinite(answer);
}

/** The number a person meant by the binary one that stands for it: 0.1 + 0.2 is 0.3. */
function withoutDust({ decimals = 0 }: Field, answer: number): number {
  return Number.isInteger(answer) ? answer : Math.round(answer * 10 ** decimals) / 10 ** decimals;
}

function readTwoWays({ label }: Field, found: string): TeamMessage | undefined {
  const numbers = twoNumbers(found);
  return numbers && { code: 'number_two_ways', params: { label, found, ...numbers } };
}

function outOfBounds(field: Field, answer: number): TeamMessage {
  const { label, decimals = 0 } = field;
  const bounds = boundsInFigures(field);
  const expected = isTooFine(field, answer) && decimals === 0 ? `${bounds} (1, 2, 3…)` : bounds;
  return { code: 'number_bounds', params: { label, expected, found: answer } };
}
