import { names } from './names.ts';

/** What a value may be: how it is written in the dressed document, or nothing where it may not stand. */
export type ValueKind = (value: string) => string | undefined;

/** Points in a unit of length (ISO 29500-1, 22.9.2.15). */
const POINTS: Readonly<Record<string, number>> = { pt: 1, pc: 12, pi: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };
const NUMBER = /^\s*([+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15}))\s*([a-z]{2}|%)?\s*$/;
const LARGEST = 2 ** 31 - 1;

/**
 * A whole number; a decimal is rounded, as Word does. Where `perPoint` says how many make a point, a length may also
 * have a unit: « 2.5cm » ; where `perCent` says how many make a hundredth, a share may have its sign: « 50% ».
 */
function whole(
  least: number,
  most: number,
  { perPoint, perCent }: { perPoint?: number; perCent?: number } = {},
): ValueKind {
  return (value) => {
    const [, digits, unit] = NUMBER.exec(value) ?? [];
    if (digits === undefined) return undefined;
    const factor =
      unit === undefined ? 1 : unit === '%' ? perCent : perPoint && POINTS[unit] && perPoint * POINTS[unit];
    const number = Math.round(Number(digits) * (factor ?? Number.NaN));
    // A number below zero may be rounded to another zero.
    return number >= least && number <= most ? String(number + 0) : undefined;
  };
}

/** One of a few words. */
export function oneOf(words: readonly string[]): ValueKind {
  const all = new Set(words);
  return (value) => (all.has(value) ? value : undefined);
}

function matching(pattern: RegExp): ValueKind {
  return (value) => (pattern.test(value) ? value : undefined);
}

const byName = (words: string): ValueKind => oneOf(words.trim().split(/\s+/));

/** Every kind that the tables of what may stand where name. */
export const kinds: Readonly<Record<string, ValueKind>> = {
  ...Object.fromEntries(Object.entries(names).map(([kind, words]) => [kind, byName(words)])),
  text: (value) => value,
  /** A number as measured by some programs in decimals. */
  number: matching(/^-?\d{1,9}(?:\.\d{1,9})?$/),
  int: whole(-LARGEST, LARGEST),
  nat: whole(0, LARGEST),
  level: whole(0, 9),
  long: matching(/^[\da-f]{8}$/i),
  short: matching(/^[\da-f]{4}$/i),
  byte: matching(/^[\da-f]{2}$/i),
  panose: matching(/^[\da-f]{20}$/i),
  cnf: matching(/^[01]{12}$/),
  lang: matching(/^[\w-]{1,85}$/),
  hex: (value) => (/^(?:#?[\da-f]{6}|auto)$/i.test(value) ? value.replace('#', '') : undefined),
  /** A switch (ISO 29500-1, 22.9.2.7). */
  on: (value) => (/^(?:true|false|on|off|[01])$/i.test(value) ? value.toLowerCase() : undefined),
  bool: (value) => (/^(?:true|false|[01])$/i.test(value) ? value.toLowerCase() : undefined),
  /** The switch of older drawings. */
  flag: (value) => (/^(?:t|f|true|false)$/i.test(value) ? value.toLowerCase() : undefined),
  /** Twentieths of a point, half-points, eighths of a point, points. */
  twips: whole(0, LARGEST, { perPoint: 20 }),
  signedTwips: whole(-LARGEST, LARGEST, { perPoint: 20 }),
  // Word’s largest type has 1,638 points.
  halfPoints: whole(0, 3276, { perPoint: 2 }),
  signedHalfPoints: whole(-3276, 3276, { perPoint: 2 }),
  eighths: whole(0, LARGEST, { perPoint: 8 }),
  points: whole(0, LARGEST, { perPoint: 1 }),
  /** How wide letters are, in hundredths. */
  scale: whole(1, 600, { perCent: 1 }),
  /** The width of a table or a cell: twentieths of a point, or a share in fiftieths of a hundredth. */
  width: (value) => (/^-?\d+(?:\.\d+)?%$/.test(value) ? value : kinds['signedTwips']!(value)),
  /** A length of drawings: 12,700 make a point; 914,400 an inch. */
  coordinate: whole(-27273042329600, 27273042316900, { perPoint: 12700 }),
  size: whole(0, 27273042316900, { perPoint: 12700 }),
  inset: whole(-LARGEST, LARGEST, { perPoint: 12700 }),
  line: whole(0, 20116800, { perPoint: 12700 }),
  /** Shares of drawings, in thousandths of a hundredth: any, at least none, within a whole. */
  share: whole(-LARGEST, LARGEST, { perCent: 1000 }),
  positive: whole(0, LARGEST, { perCent: 1000 }),
  part: whole(0, 100_000, { perCent: 1000 }),
  signedPart: whole(-100_000, 100_000, { perCent: 1000 }),
  scaled: whole(1000, 100_000, { perCent: 1000 }),
  spaced: whole(0, 13_200_000, { perCent: 1000 }),
  /** Angles of drawings: 60,000 make a degree. */
  angle: whole(-LARGEST, LARGEST),
  turn: whole(0, 21_599_999),
  slant: whole(-5_399_999, 5_399_999),
  columns: whole(1, 16),
  pitch: byName('0 1 2 00 01 02 16 17 18 32 33 34 48 49 50 64 65 66 80 81 82'),
  charset: whole(-128, 127),
  themeColor: byName(
    `dark1 light1 dark2 light2 accent1 accent2 accent3 accent4 accent5 accent6 hyperlink followedHyperlink none
    background1 text1 background2 text2`,
  ),
  themeFont: byName('majorEastAsia majorBidi majorAscii majorHAnsi minorEastAsia minorBidi minorAscii minorHAnsi'),
  schemeColor: byName(
    'bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink phClr dk1 lt1 dk2 lt2',
  ),
  /** What a picture or a shape is, whichever format says it. */
  content: (value) =>
    /\/(?:picture|wordprocessing(?:Shape|Group))$/.test(value)
      ? value.replace('http://purl.oclc.org/ooxml/drawingml/', 'http://schemas.openxmlformats.org/drawingml/2006/')
      : undefined,
};
