import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx';
import { HAIRLINE, INK, SOFT_INK } from './ink.ts';
import { HEADINGS, STEP } from './numbering.ts';

/** A style of the gallery, which a template of the organisation's can redefine. */
type Named = Omit<IParagraphStyleOptions, 'basedOn' | 'quickFormat'>;

/** The library writes widow control in a style, but its type leaves it out. */
const WIDOWS: Named['paragraph'] & { readonly widowControl: true } = { widowControl: true };
/** The rule has to be said: without it, LibreOffice prints the lines of a long title over one another. */
const SOLID = { line: 240, lineRule: LineRuleType.AUTO };
const CLOSE = { line: 250, lineRule: LineRuleType.AUTO };
const HEADING = { keepNext: true, keepLines: true };

function hairline(space: number) {
  return { style: BorderStyle.SINGLE, size: 4, space, color: HAIRLINE };
}

function numbered(level: number) {
  return { numbering: { reference: HEADINGS, level, instance: 0 }, outlineLevel: level };
}

/** Words with a bar beside them. */
function quoted(named: Named, bar: { readonly size: number; readonly color: string }): Named {
  const left = { style: BorderStyle.SINGLE, space: 10, ...bar };
  return { ...named, paragraph: { indent: { left: STEP, right: STEP }, border: { left } } };
}

const TEXT: readonly Named[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    uiPriority: 10,
    paragraph: { ...HEADING, spacing: { before: 120, after: 100, ...SOLID } },
    run: { size: 48, bold: true, color: INK },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    uiPriority: 11,
    paragraph: { ...HEADING, spacing: { after: 200 }, border: { bottom: hairline(10) } },
    run: { size: 26, color: SOFT_INK },
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    uiPriority: 9,
    paragraph: { ...HEADING, ...numbered(0), spacing: { before: 260, after: 60, ...SOLID } },
    run: { size: 32, bold: true, color: INK },
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    uiPriority: 9,
    paragraph: { ...HEADING, ...numbered(1), spacing: { before: 160, after: 20, ...SOLID } },
    run: { size: 24, bold: true, color: INK },
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    uiPriority: 9,
    paragraph: { ...HEADING, outlineLevel: 2, spacing: { before: 160, after: 60, ...SOLID } },
    run: { bold: true },
  },
  { id: 'ListNumber2', name: 'List Number 2', uiPriority: 99, paragraph: { spacing: { before: 60, after: 80 } } },
  { id: 'ListParagraph', name: 'List Paragraph', uiPriority: 34, paragraph: { spacing: { after: 80 } } },
  quoted({ id: 'Quote', name: 'Quote', uiPriority: 29 }, { size: 12, color: HAIRLINE }),
  quoted({ id: 'Decision', name: 'Decision', uiPriority: 29 }, { size: 18, color: INK }),
  {
    id: 'Note',
    name: 'Note',
    uiPriority: 30,
    paragraph: { spacing: { after: 100, ...CLOSE } },
    run: { size: 18, color: SOFT_INK },
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    uiPriority: 99,
    paragraph: { spacing: { after: 0, ...SOLID } },
    run: { size: 18 },
  },
  {
    id: 'CommentText',
    name: 'annotation text',
    uiPriority: 99,
    paragraph: { spacing: { after: 60, ...SOLID } },
    run: { size: 20 },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    uiPriority: 39,
    paragraph: { ...HEADING, spacing: { before: 360, after: 80, ...SOLID } },
    run: { size: 28, bold: true, color: INK },
  },
  {
    id: 'NoSpacing',
    name: 'No Spacing',
    uiPriority: 1,
    paragraph: { spacing: { before: 0, after: 0, ...CLOSE } },
    run: { size: 20 },
  },
];

/** Every paragraph style the document uses; a line of text is `width` long. */
export function paragraphStyles(width: number): readonly IParagraphStyleOptions[] {
  const inMargin = { rightTabStop: width, spacing: { after: 0, ...SOLID } };
  const run = { size: 18, color: SOFT_INK };
  const contents = { id: 'TOC1', name: 'toc 1', next: 'Normal', uiPriority: 39 };
  const fullLines: readonly Named[] = [
    { ...contents, paragraph: { rightTabStop: width, spacing: { after: 60 } } },
    { id: 'Header', name: 'header', uiPriority: 99, run, paragraph: { ...inMargin, border: { bottom: hairline(6) } } },
    { id: 'Footer', name: 'footer', uiPriority: 99, run, paragraph: { ...inMargin, border: { top: hairline(6) } } },
  ];
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: WIDOWS },
    ...[...TEXT, ...fullLines].map((style) => ({ ...style, basedOn: 'Normal', quickFormat: true })),
  ];
}
