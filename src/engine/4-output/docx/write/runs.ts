import { DeletedTextRun, InsertedTextRun, type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Change } from '../../../0-language/nodes.ts';
import { clean } from '../../clean.ts';
import { REVISION } from '../elements/revision.ts';

/** How a run looks: what strong, emphasis, a link, a mark, a table or a language around it add. */
export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'style' | 'language'> & {
  /** Tracked as new, or gone. */
  readonly change?: Change | undefined;
};

/** A place to cut: `clean` leaves no NUL in a text, so it can stand for nothing else. */
const CUT = '\0';
/** The library fills `{list-0}` in the finished XML, typed or not: a run that ends after the brace hides it. */
const PLACEHOLDER = /\{(?=[^{}]+\})/g;
const PIECES = /(\0|\r\n|[\n\r\t])/;

/** Text as runs: line breaks and tabs become Word's own, every other character stays as it is. */
export function runs(text: string, look: Look = {}): readonly ParagraphChild[] {
  return clean(text)
    .replace(PLACEHOLDER, `{${CUT}`)
    .split(PIECES)
    .filter((piece) => piece !== '' && piece !== CUT)
    .map((piece) => run(piece, look));
}

function run(piece: string, look: Look): ParagraphChild {
  if (piece === '\t') return make({ children: [new Tab()] }, look);
  if (piece === '\n' || piece === '\r' || piece === '\r\n') return make({ break: 1 }, look);
  // `text`, never `children`: there, a piece that reads « CURRENT » or « SECTION » becomes a page field.
  return make({ text: piece }, look);
}

function make(content: IRunOptions, { change, ...look }: Look): ParagraphChild {
  const options = { ...look, ...content };
  if (change === undefined) return new TextRun(options);
  return change === 'inserted'
    ? new InsertedTextRun({ ...options, ...REVISION })
    : new DeletedTextRun({ ...options, ...REVISION });
}
