import { addDays } from '../../0-language/calendar.ts';
import { clean } from '../../4-output/clean.ts';

/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same each time the same day is written, so that a calendar puts the new one in the place of the old. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  /** Days before it that a calendar reminds of it. */
  readonly reminder?: number;
}

export interface Calendar {
  readonly name: string;
  /** BCP 47. */
  readonly locale: string;
  /** `YYYY-MM-DD`: the day the calendar is made. */
  readonly date: string;
  readonly days: readonly CalendarDay[];
}

/** The octets of a line of iCalendar. */
const LONGEST = 75;

/** A calendar by RFC 5545: the same days give the same bytes. */
export function toIcs({ name, locale, date, days }: Calendar): string {
  const language = `LANGUAGE=${locale}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Balises//Balises 1//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${day.uid}`,
      `DTSTAMP:${compact(date)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day.date)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day.date, 1) ?? day.date)}`,
      `SUMMARY;${language}:${escapeText(day.summary)}`,
      `DESCRIPTION;${language}:${escapeText(day.description)}`,
      'TRANSP:TRANSPARENT',
      ...(day.reminder === undefined
        ? []
        : [
            'BEGIN:VALARM',
            'ACTION:DISPLAY',
            `TRIGGER:-P${day.reminder}D`,
            `DESCRIPTION:${escapeText(day.summary)}`,
            'END:VALARM',
          ]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A text in which no sign means anything to a calendar; what is no text at all is left out (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return clean(text)
    .replace(/[\ufffd\x7f-\x9f]/g, (sign) => (sign === '\ufffd' ? sign : ''))
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replaceAll('\t', ' ');
}

/** A line in pieces of 75 octets at most, each after the first behind a space; no character is cut. */
function fold(line: string): string {
  const pieces: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      pieces.push('');
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += size;
  }
  return pieces.join('\r\n ');
}

/** The octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0)!;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}
