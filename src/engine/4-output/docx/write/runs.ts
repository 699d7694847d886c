import { type IRunOptions, Tab, TextRun } from 'docx';
import { clean } from '../../clean.ts';

/** How a run looks: what strong, emphasis, a link, a mark, a table or a language around it add. */
export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'style' | 'language'>;

/** A place to cut: `clean` leaves no NUL in a text, so it can stand for nothing else. */
const CUT = '\0';
/** The library fills `{list-0}` in the finished XML, typed or not: a run that ends after the brace hides it. */
const PLACEHOLDER = /\{(?=[^{}]+\})/g;
const PIECES = /(\0|\r\n|[\n\r\t])/;

/** Text as runs: line breaks and tabs become Word's own, every other character stays as it is. */
export function runs(text: string, look: Look = {}): readonly TextRun[] {
  return clean(text)
    .replace(PLACEHOLDER, `{${CUT}`)
    .split(PIECES)
    .filter((piece) => piece !== '' && piece !== CUT)
    .map((piece) => run(piece, look));
}

function run(piece: string, look: Look): TextRun {
  if (piece === '\t') return new TextRun({ ...look, children: [new Tab()] });
  if (piece === '\n' || piece === '\r' || piece === '\r\n') return new TextRun({ ...look, break: 1 });
  // `text`, never `children`: there, a piece that reads « CURRENT » or « SECTION » becomes a page field.
  return new TextRun({ ...look, text: piece });
}
