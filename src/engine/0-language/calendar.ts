/** Dates are `YYYY-MM-DD` strings from end to end; nothing here reads a clock or a time zone. */

/** Days in a month (1-12) of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a date that is in the calendar, from year 1000 to 9999. */
export function isDate(text: string): boolean {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * The date a number of months later, or the last day of that month when the day does not exist; a part of a month is
 * left out. Nothing where there is no date to count from, or where counting leaves the calendar.
 */
export function addMonths(date: string, months: number): string | undefined {
  if (!isDate(date)) return undefined;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + Math.trunc(months);
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const toDay = Math.min(day, daysIn(toYear, toMonth));
  return inCalendar(
    [String(toYear).padStart(4, '0'), String(toMonth).padStart(2, '0'), String(toDay).padStart(2, '0')].join('-'),
  );
}

/** The date a number of days later; nothing as above. */
export function addDays(date: string, days: number): string | undefined {
  const to = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
  return isDate(date) && !Number.isNaN(to.getTime()) ? inCalendar(to.toISOString().slice(0, 10)) : undefined;
}

/** The first Monday from a date on; nothing as above. */
export function nextMonday(date: string): string | undefined {
  return addDays(date, (8 - new Date(`${date}T00:00:00Z`).getUTCDay()) % 7);
}

function inCalendar(date: string): string | undefined {
  return isDate(date) ? date : undefined;
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
