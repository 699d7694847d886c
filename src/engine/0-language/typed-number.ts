/** Figures by three, with a space, a comma or a point between: `1 000`, `1,000,000`, `1.000,5`. */
const GROUPED = /^-?[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
/**
 * Where one sign stands before three figures, it parts the thousands in one language, and the decimals in the other.
 */
const TWO_WAYS = /^(-?[1-9]\d{0,2})([.,])(\d{3})$/;

/** The number a person typed, with the signs of either language; `undefined` where it is none, or may be two. */
export function typedNumber(text: string): number | undefined {
  const typed = text.trim().replace(/\s/g, ' ');
  if (TWO_WAYS.test(typed)) return undefined;
  const between = GROUPED.exec(typed)?.[1];
  const plain = between ? typed.replaceAll(between, '') : typed;
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** How to write each of the two numbers that a text such as « 1,500 » may be: `1500`, or `1,5`. */
export function twoNumbers(text: string): { readonly whole: string; readonly decimal: string } | undefined {
  const [, before, sign, after] = TWO_WAYS.exec(text.trim()) ?? [];
  if (before === undefined) return undefined;
  const short = after!.replace(/0+$/, '') || '0';
  return { whole: `${before}${after}`, decimal: `${before}${sign}${short.length === 3 ? `${short}0` : short}` };
}
