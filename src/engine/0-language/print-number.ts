import type { Language } from './answers.ts';

const NO_BREAK = '\u00a0';

/**
 * A number with the language's decimal sign and, when it has one, its unit: « 4,9 heures ». Digits alone, however large
 * or small it is; empty for what is no number.
 */
export function printNumber(
  { language }: { readonly language: Language },
  number: number,
  unit?: readonly [string, string],
): string {
  if (!Number.isFinite(number)) return '';
  const [whole, decimals] = digitsOf(number).split('.') as [string, string | undefined];
  const french = language === 'fr';
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, french ? NO_BREAK : ',');
  const digits = decimals ? `${grouped}${french ? ',' : '.'}${decimals}` : grouped;
  if (!unit) return digits;
  const one = french ? Math.abs(number) < 2 : number === 1;
  return `${digits}${NO_BREAK}${unit[one ? 0 : 1]}`;
}

/** To the tenth: « 4,9 ». */
export function printTenths(pack: { readonly language: Language }, number: number): string {
  return printNumber(pack, Math.round(number * 10) / 10);
}

/** Its digits, never with an exponent as `String` writes those from 1e21 and below 1e-6: at most 20 decimals. */
function digitsOf(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
