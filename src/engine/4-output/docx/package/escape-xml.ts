import { clean } from '../../clean.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NAMES = new Map(Object.entries(NAMED).map(([name, character]) => [character, name]));
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi;

/** Text made safe for an element or an attribute of the parts we write ourselves. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => `&${NAMES.get(character)};`);
}

/** The text of an element, whichever references the program that saved it chose to write. */
export function unescapeXml(text: string): string {
  return text.replace(REFERENCE, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
