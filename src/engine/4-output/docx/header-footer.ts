import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { TeamDocument } from '../../3-documents/document.ts';
import { runs } from './runs.ts';

/** A name that fills the header would push the text off the page. */
const LONGEST = 80;

/** The organisation's name on every page, and « PROJET » while the document is one. */
export function header({ organisation, draft, words }: TeamDocument): Header {
  const mark = draft ? [tab(), ...runs(words.draft, { style: 'Mark' })] : [];
  const children = [...runs(shorten(organisation)), ...mark];
  return new Header({ children: [new Paragraph({ style: 'Header', children })] });
}

/** The document's title, and « Page 2 de 9 », counted by Word. */
export function footer({ title, words }: TeamDocument): Footer {
  const page = [
    ...runs(`${words.page} `), new TextRun({ children: [PageNumber.CURRENT] }),
    ...runs(` ${words.of} `), new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];
  const children = [...runs(shorten(title)), tab(), ...page];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] });
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 3 * LONGEST).replace(/\s+/g, ' ')];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}
