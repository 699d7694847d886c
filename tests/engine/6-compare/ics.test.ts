import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIcs, type CalendarDay } from '../../../src/engine/compare.ts';
import { readCalendar } from './read-calendar.ts';
import { HOSTILE } from '../4-output/read-back.ts';

const day: CalendarDay = {
  uid: 'review-abcdefgh@balises.invalid',
  date: '2027-12-31',
  summary: 'Revoir; la politique, \\ ici',
  description: 'Une\nDeux\r\nTrois',
  reminder: 30,
};
const calendar = (days: readonly CalendarDay[], name = 'Politique') =>
  toIcs({ name, locale: 'fr-CA', date: '2026-11-20', days });

describe('a calendar', () => {
  it('is what RFC 5545 says', () => {
    expect(calendar([day])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Balises//Balises 1//FR',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Politique',
        'BEGIN:VEVENT',
        'UID:review-abcdefgh@balises.invalid',
        'DTSTAMP:20261120T000000Z',
        'DTSTART;VALUE=DATE:20271231',
        'DTEND;VALUE=DATE:20280101',
        'SUMMARY;LANGUAGE=fr-CA:Revoir\\; la politique\\, \\\\ ici',
        'DESCRIPTION;LANGUAGE=fr-CA:Une\\nDeux\\nTrois',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-P30D',
        'DESCRIPTION:Revoir\\; la politique\\, \\\\ ici',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('holds any words whole, in lines of 75 octets in which no character is cut', () => {
    const words = fc.oneof(
      fc.constantFrom(
        ...HOSTILE,
        'é'.repeat(80),
        '😀'.repeat(40),
        'END:VEVENT\r\nBEGIN:VEVENT',
        'a;b:c,d\\n\\',
        '\ud800',
      ),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const lines = readCalendar(calendar([{ ...day, summary, description }], summary));
        const found = (name: string) => lines.filter((line) => line.name === name);
        expect(found('BEGIN').map(({ value }) => value)).toEqual(['VCALENDAR', 'VEVENT', 'VALARM']);
        const plain = (text: string) =>
          text
            .toWellFormed()
            .replace(/\r\n|[\r\n\u2028\u2029]/g, '\n')
            .replaceAll('\t', ' ')
            .replace(/(?!\n)\p{Cc}|[\ufffe\uffff]/gu, (sign) => (sign >= '\x7f' && sign <= '\x9f' ? '' : '\ufffd'));
        expect(found('SUMMARY')[0]!.text).toBe(plain(summary));
        expect(found('DESCRIPTION')[0]!.text).toBe(plain(description));
        expect(found('X-WR-CALNAME')[0]!.text).toBe(plain(summary));
      }),
      { seed: 20261120, numRuns: process.env['FULL'] ? 20_000 : 500 },
    );
  });
});
