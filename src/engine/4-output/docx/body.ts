import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import { printed, type TeamClause, type TeamDocument, type TeamSection } from '../../3-documents/document.ts';
import { HEADING_NUMBER } from './numbering.ts';
import { runs } from './runs.ts';
import { AT_MARGIN, type Sheet } from './sheet.ts';

/** Everything between header and footer, in reading order. */
export function body(document: TeamDocument, sheet: Sheet): readonly FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(document.title) }),
    new Paragraph({ style: 'Subtitle', children: runs(document.organisation) }),
    ...sheet.write(document.front, AT_MARGIN),
    ...printed(document).flatMap((section) => sectionOf(section, sheet)),
  ];
}

function sectionOf(section: TeamSection, sheet: Sheet): readonly FileChild[] {
  const heading = HeadingLevel.HEADING_1;
  return [
    new Paragraph({ heading, numbering: unless(section.number), children: runs(section.title) }),
    ...label(section.label, section.number),
    ...section.clauses.flatMap((clause) => clauseOf(clause, sheet)),
  ];
}

function clauseOf(clause: TeamClause, sheet: Sheet): readonly FileChild[] {
  const heading = HeadingLevel.HEADING_2;
  return [
    new Paragraph({ heading, numbering: unless(clause.number), children: runs(clause.title) }),
    ...label(clause.label, clause.number),
    ...sheet.write(clause.blocks, AT_MARGIN),
  ];
}

/** The heading styles number by themselves; a heading without a number has to say so. */
function unless(number: number | string | undefined): false | undefined {
  return number === undefined ? false : undefined;
}

/** « Obligatoire » or « Recommandé », under the words of the heading it is about. */
function label(words: string | undefined, number: number | string | undefined): readonly FileChild[] {
  if (words === undefined) return [];
  const indent = number === undefined ? undefined : { left: HEADING_NUMBER };
  const children = runs(words, { style: 'SubtleReference' });
  return [new Paragraph({ style: 'Note', keepNext: true, indent, children })];
}
