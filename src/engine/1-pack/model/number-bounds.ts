import type { Field } from './questions.ts';

type Bounds = Pick<Field, 'min' | 'max' | 'decimals'>;

/** Whether a number is within a field’s bounds (at least 0 where it has none) and no finer than its decimals. */
export function fitsBounds(field: Bounds, number: number): boolean {
  const { min = 0, max = Infinity } = field;
  return number >= min && number <= max && !isTooFine(field, number);
}

/** Whether a number has more decimals than a field takes. */
export function isTooFine({ decimals = 0 }: Bounds, number: number): boolean {
  const scaled = number * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) > 1e-9;
}

/** The bounds of a field in figures, the same in every language: `0–60`, `≥ 0`. */
export function boundsInFigures({ min = 0, max }: Bounds): string {
  return max === undefined ? `≥ ${min}` : `${min}–${max}`;
}
