import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { TeamDocument } from '../../../3-documents/document.ts';
import { INK } from './ink.ts';
import { type NumberJump, numberJumps } from './number-jumps.ts';

/** The lists' references. Dotted, so that no id of a pack or word of a team resembles one. */
export const HEADINGS = 'balises.headings';
export const ANNEXES = 'balises.annexes';
/** The same for a second document of the file, which has headings of its own. */
export const TWIN_HEADINGS = 'balises.headings.twin';
export const TWIN_ANNEXES = 'balises.annexes.twin';
export const BULLETS = 'balises.bullets';
export const ORDERED = 'balises.ordered';
export const TICKS = 'balises.ticks';

/** How far each level of a list moves to the right, and the room its bullet or number takes. */
export const STEP = 397;
/** Room for « 14.12 » in front of a clause's title. */
export const HEADING_NUMBER = 680;
/** Room for « Annexe A. » in front of its title. */
const ANNEX_NUMBER = 1500;
/** Word counts nine levels; deeper lists stay at the last. */
export const LAST_LEVEL = 8;

const LEVELS = Array.from({ length: LAST_LEVEL + 1 }, (_, level) => level);
const BULLET_SIGNS = ['•', '–', '◦'];
const ORDER_FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

function listLevel(level: number, sign: Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions {
  const indent = { left: STEP * (level + 1), hanging: STEP };
  return { level, ...sign, alignment: AlignmentType.LEFT, style: { paragraph: { indent }, run: { color: INK } } };
}

function headingLevel(level: number, text: string, style?: string, start?: number): ILevelsOptions {
  const paragraph = { indent: { left: HEADING_NUMBER, hanging: HEADING_NUMBER } };
  return {
    level,
    format: LevelFormat.DECIMAL,
    text,
    ...(start === undefined ? {} : { start }),
    alignment: AlignmentType.LEFT,
    style: { ...(style ? { style } : {}), paragraph },
  };
}

function annexLevel(text: string): ILevelsOptions {
  const paragraph = { indent: { left: ANNEX_NUMBER, hanging: ANNEX_NUMBER } };
  return { level: 0, format: LevelFormat.UPPER_LETTER, text, alignment: AlignmentType.LEFT, style: { paragraph } };
}

/** Clauses that count on from another number. */
function headingsFrom({ reference, starts: [section, clause] }: NumberJump) {
  return {
    reference,
    levels: [headingLevel(0, '%1.', undefined, section), headingLevel(1, '%1.%2', undefined, clause)],
  };
}

function twinFrom(jump: NumberJump) {
  return headingsFrom({ ...jump, reference: `${jump.reference}.twin` });
}

/**
 * The lists of a file, of one document or two: sections « 7. » and clauses « 7.5 », those after a gap, annexes
 * « Annexe A. » and « A.1 », bullets, ordered lists.
 */
export const numbering = (document: TeamDocument, twin?: TeamDocument): INumberingOptions => ({
  config: [
    {
      reference: HEADINGS,
      levels: [headingLevel(0, '%1.', 'Heading1'), headingLevel(1, '%1.%2', 'Heading2')],
    },
    { reference: ANNEXES, levels: [annexLevel(`${document.words.annex} %1.`), headingLevel(1, '%1.%2')] },
    ...(twin
      ? [
          { reference: TWIN_HEADINGS, levels: [headingLevel(0, '%1.'), headingLevel(1, '%1.%2')] },
          { reference: TWIN_ANNEXES, levels: [annexLevel(`${twin.words.annex} %1.`), headingLevel(1, '%1.%2')] },
        ]
      : []),
    ...[numberJumps(document).map(headingsFrom), twin ? numberJumps(twin).map(twinFrom) : []].flat(),
    {
      reference: BULLETS,
      levels: LEVELS.map((level) => listLevel(level, { format: LevelFormat.BULLET, text: BULLET_SIGNS[level % 3] })),
    },
    {
      reference: TICKS,
      levels: LEVELS.map((level) => listLevel(level, { format: LevelFormat.BULLET, text: '☐' })),
    },
    {
      reference: ORDERED,
      levels: LEVELS.map((level) => listLevel(level, { format: ORDER_FORMATS[level % 3], text: `%${level + 1}.` })),
    },
  ],
});
