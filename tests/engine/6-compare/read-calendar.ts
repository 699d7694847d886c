import { expect } from 'vitest';

/** A line of a calendar: its name, its parameters, its value, and the text that the value says. */
export interface CalendarLine {
  readonly name: string;
  readonly params: string;
  readonly value: string;
  readonly text: string;
}

/** Reads a calendar by the rules of RFC 5545, which each of its lines is held to. */
export function readCalendar(text: string): readonly CalendarLine[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(Buffer.from(line).toString()).toBe(line);
  }
  const whole = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  return whole.map((line) => {
    const [, name, params = '', value] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/su.exec(line)!;
    const said = value!.replace(/\\([\\;,n])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
    return { name: name!, params, value: value!, text: said };
  });
}
