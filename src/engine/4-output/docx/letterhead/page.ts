import type { Letterhead } from './read-letterhead.ts';
import { down, inside, isOn, make } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';

/** A page of the dressed document: its settings, and how long its lines were and are, in twentieths of a point. */
export interface LetterheadPage {
  readonly settings: readonly Element[];
  readonly before: number;
  readonly after: number;
}

/** Word's longest side of a page, 22 inches; and the shortest line that our tables still fit. */
const LONGEST = 31680;
const SHORTEST_LINE = 5760;

/** The organisation's paper and margins, turned on its side where ours was; ours where they leave too little room. */
export function letterheadPageOf(ours: Element, { section }: Letterhead): LetterheadPage {
  const [size, margins] = [down(ours, 'w:pgSz')!, down(ours, 'w:pgMar')!];
  const before = lineOf(size, margins);
  const [theirSize, theirMargins] = [down(section, 'w:pgSz'), down(section, 'w:pgMar')];
  if (!theirSize || !theirMargins) return { settings: [size, margins], before, after: before };
  const sides = [lengthOf(theirSize, 'w:w'), lengthOf(theirSize, 'w:h')].sort((one, other) => one - other);
  const isLying = lengthOf(size, 'w:w') > lengthOf(size, 'w:h');
  const [width = 0, height = 0] = isLying ? sides.reverse() : sides;
  const worn = make('w:pgSz', {
    'w:w': String(width),
    'w:h': String(height),
    'w:orient': isLying ? 'landscape' : 'portrait',
  });
  const around = make(
    'w:pgMar',
    Object.fromEntries(
      ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'].map((side) => [
        `w:${side}`,
        String(lengthOf(theirMargins, `w:${side}`)),
      ]),
    ),
  );
  const after = lineOf(worn, around);
  const room = height - Math.abs(lengthOf(around, 'w:top')) - Math.abs(lengthOf(around, 'w:bottom'));
  const isFit = [width, height].every((side) => side <= LONGEST) && after >= SHORTEST_LINE && room >= SHORTEST_LINE;
  if (!isFit) return { settings: [size, margins], before, after: before };
  const borders = inside(section, 'w:pgBorders');
  return { settings: [worn, around, ...borders], before, after };
}

/** Whether the first page has a header of its own. */
export function hasFirstPage({ section }: Letterhead): boolean {
  return isOn(section, 'w:titlePg');
}

/** A length, in whole twentieths of a point; nothing where none is said. */
function lengthOf(element: Element, attribute: string): number {
  return Number(element.attributes[attribute] ?? 0);
}

function lineOf(size: Element, margins: Element): number {
  return (
    lengthOf(size, 'w:w') -
    lengthOf(margins, 'w:left') -
    lengthOf(margins, 'w:right') -
    Math.max(0, lengthOf(margins, 'w:gutter'))
  );
}
