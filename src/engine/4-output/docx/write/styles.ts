import {
  AlignmentType,
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx';
import { AMBER_TINT, INK, RED_TINT, SOFT_INK } from './ink.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { tableStyles } from './table-styles.ts';

function tint(fill: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill };
}

const CHARACTERS: readonly ICharacterStyleOptions[] = [
  { id: 'Hyperlink', name: 'Hyperlink', uiPriority: 99, run: { color: INK, underline: {} } },
  {
    id: 'SubtleReference',
    name: 'Subtle Reference',
    uiPriority: 31,
    run: { bold: true, smallCaps: true, size: 20, color: INK },
  },
  { id: 'Strong', name: 'Strong', uiPriority: 22, run: { bold: true, color: INK } },
  { id: 'Basis', name: 'Basis', uiPriority: 32, run: { size: 18, color: SOFT_INK } },
  // The library's empty notes parts name these two.
  { id: 'FootnoteReference', name: 'footnote reference', uiPriority: 99, run: { superScript: true } },
  { id: 'EndnoteReference', name: 'endnote reference', uiPriority: 99, run: { superScript: true } },
  { id: 'CommentReference', name: 'annotation reference', uiPriority: 99, run: { size: 16 } },
  { id: 'Mark', name: 'Mark', uiPriority: 32, run: { bold: true, shading: tint(AMBER_TINT) } },
  { id: 'MarkToCorrect', name: 'Mark to correct', basedOn: 'Mark', uiPriority: 32, run: { shading: tint(RED_TINT) } },
];

/**
 * Styles under Word's own ids, so that an organisation restyles a document by changing a style once.
 * Size and spacing live in the defaults, not in Normal: Normal would win over the table style.
 */
export function styles(locale: string, width: number): IStylesOptions {
  const defaults = new DocumentDefaults({
    run: { font: 'Calibri', size: 21, language: { value: locale, eastAsia: locale, bidirectional: 'ar-SA' } },
    paragraph: { alignment: AlignmentType.LEFT, spacing: { after: 100, line: 252, lineRule: LineRuleType.AUTO } },
  });
  return {
    importedStyles: [defaults, ...tableStyles()],
    paragraphStyles: paragraphStyles(width),
    characterStyles: CHARACTERS,
  };
}
