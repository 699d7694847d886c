import { wellFormed } from '../well-formed.ts';

/** As much of a text as a message shows. */
const LONGEST = 100;

/** What a file holds where something else was expected, as a message shows it; never throws, whatever the value is. */
export function sayFound(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST ? `${wellFormed(text.slice(0, LONGEST))}…` : text;
}
