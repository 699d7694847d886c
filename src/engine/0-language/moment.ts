import { isDate } from './calendar.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A moment, `2026-11-30T14:05:00Z`, or a day, which begins it, as a number that grows with time; without a zone, it is
 * read as UTC on any machine. Nothing for any other text.
 */
export function momentOf(text: string): number | undefined {
  const [, day, time = '00:00', zone = 'Z'] = MOMENT.exec(text) ?? [];
  if (day === undefined || !isDate(day)) return undefined;
  const moment = Date.parse(`${day}T${time}${zone}`);
  return Number.isNaN(moment) ? undefined : moment;
}
