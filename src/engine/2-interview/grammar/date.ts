import { isDate } from '../../0-language/calendar.ts';

/** Made once: a format costs more to make than hundreds of dates to print. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inFormat(locale: string, date: string, options: Intl.DateTimeFormatOptions): string {
  if (!isDate(date)) return '';
  const key = `${locale} ${Object.keys(options).join()}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** « 1er août 2026 », “August 1, 2026”, “1 August 2026”, as the locale (BCP 47) has it; empty for what is no date. */
export function printDate(locale: string, date: string): string {
  const words = inFormat(locale, date, { dateStyle: 'long' });
  return locale.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}

/** The month a date is in: « août 2026 », “August 2026”; empty for what is no date. */
export function printMonth(locale: string, date: string): string {
  return inFormat(locale, date, { month: 'long', year: 'numeric' });
}
