import { contrastOf } from '../../../0-language/contrast.ts';
import { unescapeXml } from '../package/escape-xml.ts';
import { INK } from '../write/ink.ts';
import type { Letterhead } from './read-letterhead.ts';
import { down, everyElement, inside, valueOf } from './tree.ts';
import type { Element } from './xml.ts';

/** What Word calls its own styles in every language; some programs write the French words instead. */
const IN_FRENCH: Readonly<Record<string, string>> = {
  titre: 'title',
  'sous-titre': 'subtitle',
  'titre 1': 'heading 1',
  'titre 2': 'heading 2',
  'titre 3': 'heading 3',
  'paragraphe de liste': 'list paragraph',
  citation: 'quote',
  'sans interligne': 'no spacing',
  'lien hypertexte': 'hyperlink',
  'en-tête': 'header',
  'pied de page': 'footer',
  'grille du tableau': 'table grid',
  'tableau normal': 'normal table',
  'note de bas de page': 'footnote text',
  'tm 1': 'toc 1',
  'en-tête de table des matières': 'toc heading',
};

/** A style's name as Word compares them: its own names in English, in small letters. */
export function nameOf(style: Element): string {
  const name = unescapeXml(valueOf(style, 'w:name') ?? '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  return IN_FRENCH[name] ?? name;
}

export const idOf = (style: Element): string => style.attributes['w:styleId'] ?? '';
export const typeOf = (style: Element): string => style.attributes['w:type'] ?? 'paragraph';

/** A style and those it is based on, the nearest first. */
export function lineage(styles: readonly Element[], style: Element): readonly Element[] {
  const line: Element[] = [];
  for (let one: Element | undefined = style; one && !line.includes(one);) {
    line.push(one);
    const parent: string | undefined = valueOf(one, 'w:basedOn');
    one = styles.find((other) => idOf(other) === parent);
  }
  return line;
}

const WHITE = '#ffffff';
/** A mark that is still seen on white paper (WCAG 1.4.11). */
const LEAST_CONTRAST = 3;

/** The colour that stands for our ink: that of the organisation's headings or of its theme; black where it would not be seen. */
export function inkOf({ styles, theme }: Letterhead): string {
  const all = inside(styles, 'w:style');
  const headings = ['heading 1', 'heading 2', 'title'].flatMap((name) =>
    all.filter((style) => nameOf(style) === name && typeOf(style) === 'paragraph'),
  );
  const colours = headings.map((style) =>
    lineage(all, style)
      .map((one) => valueOf(down(one, 'w:rPr'), 'w:color'))
      .find((one) => one !== undefined),
  );
  const accent = theme && everyElement(theme.root).find(({ name }) => name === 'a:accent1');
  const ofTheme = down(accent, 'a:srgbClr')?.attributes['val'];
  const colour = colours.find((one) => one !== undefined) ?? (headings.length > 0 ? 'auto' : (ofTheme ?? INK));
  return /^[\da-f]{6}$/i.test(colour) && contrastOf(`#${colour}`, WHITE) >= LEAST_CONTRAST
    ? colour.toUpperCase()
    : 'auto';
}
