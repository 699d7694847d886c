import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { TeamDocument } from '../../../3-documents/document.ts';
import { runs } from './runs.ts';
import { onOneLine, type Side } from './side.ts';

/** A name that fills the header would push the text off the page. */
const LONGEST = 80;
const LONGEST_OF_TWO = 46;

/** The organisation's name on every page, and « PROJET » while the document is one. */
export function header(sides: readonly Side[]): Header {
  const draft = sides.some(({ document }) => document.draft);
  const mark = draft ? [tab(), ...onOneLine(sides, ({ words }) => words.draft, { style: 'Mark' })] : [];
  const name = onOneLine(sides, ({ organisation }) => shorten(organisation, sides));
  return new Header({ children: [new Paragraph({ style: 'Header', children: [...name, ...mark] })] });
}

/**
 * The document's title, and « Page 2 de 9 », counted by Word; « 2 / 9 » where two languages would each say it their
 * way.
 */
export function footer(sides: readonly Side[]): Footer {
  const [{ words }] = sides.map(({ document }) => document) as [TeamDocument];
  const speaksTwo = sides.some(({ document }) => document.words.of !== words.of);
  const page = [
    ...(speaksTwo ? [] : runs(`${words.page} `)),
    new TextRun({ children: [PageNumber.CURRENT] }),
    ...runs(speaksTwo ? ' / ' : ` ${words.of} `),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];
  const title = onOneLine(sides, (document) => shorten(document.title, sides));
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [...title, tab(), ...page] })] });
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function shorten(text: string, { length }: readonly Side[]): string {
  const longest = length > 1 ? LONGEST_OF_TWO : LONGEST;
  const characters = Array.from(text.slice(0, 3 * LONGEST).replace(/\s+/g, ' '));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}
