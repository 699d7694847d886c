import { down, inside, make, rewrite, isElement } from './tree.ts';
import type { Element, Node } from './xml.ts';

/** The order of a style's parts, and of its paragraph settings: Word wants them so (ISO 29500-1, 17.7.4.17 and 17.3.1.26). */
const STYLE = [
  'name',
  'aliases',
  'basedOn',
  'next',
  'uiPriority',
  'semiHidden',
  'unhideWhenUsed',
  'qFormat',
  'pPr',
  'rPr',
  'tblPr',
  'trPr',
  'tcPr',
  'tblStylePr',
];
const PARAGRAPH = [
  'keepNext',
  'keepLines',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
  'tabs',
  'suppressAutoHyphens',
  'kinsoku',
  'wordWrap',
  'overflowPunct',
  'topLinePunct',
  'autoSpaceDE',
  'autoSpaceDN',
  'bidi',
  'adjustRightInd',
  'snapToGrid',
  'spacing',
  'ind',
  'contextualSpacing',
  'mirrorIndents',
  'suppressOverlap',
  'jc',
  'textDirection',
  'textAlignment',
  'textboxTightWrap',
  'outlineLvl',
];
/** The text's language is ours; lists, frames, page breaks and tracked changes are of the text it came from. */
const LEFT = /^w:(?:lang|numPr|framePr|pageBreakBefore|\w+Change|link|rsid|autoRedefine|locked|hidden|personal\w*)$/;

/** Without what only newer programs write beside a style, and what belongs to the text it came from. */
export function plainStyle(style: Element): Element {
  const [plain] = rewrite(style, ({ name, attributes, children }): readonly Node[] => {
    if (!name.startsWith('w:') || LEFT.test(name)) return [];
    const own = Object.entries(attributes).filter(
      ([attribute]) => attribute.startsWith('w:') && !attribute.startsWith('w:rsid'),
    );
    // The rule that goes without saying in the format does not in LibreOffice, which prints lines over one another.
    const said: Readonly<Record<string, string>> =
      name === 'w:spacing' && attributes['w:line'] !== undefined ? { 'w:lineRule': 'auto' } : {};
    return [make(name, { ...said, ...Object.fromEntries(own) }, children.filter(isElement))];
  });
  return plain as Element;
}

/** A style whose parts are these where they are given, in Word's order. */
export function withParts(style: Element, ...parts: readonly Element[]): Element {
  return merged(style, parts, STYLE);
}

/** A style whose paragraph settings are these where they are given. */
export function withParagraph(style: Element, ...settings: readonly Element[]): Element {
  if (settings.length === 0) return style;
  return withParts(style, merged(down(style, 'w:pPr') ?? make('w:pPr'), settings, PARAGRAPH));
}

/** A style without some of its paragraph settings. */
export function withoutParagraph(style: Element, ...names: readonly string[]): Element {
  const settings = down(style, 'w:pPr');
  return settings
    ? withParts(style, { ...settings, children: inside(settings).filter(({ name }) => !names.includes(name)) })
    : style;
}

function merged(element: Element, parts: readonly Element[], order: readonly string[]): Element {
  const given = new Set(parts.map(({ name }) => name));
  const all = [...inside(element).filter(({ name }) => !given.has(name)), ...parts];
  const rank = ({ name }: Element) =>
    order.includes(name.slice('w:'.length)) ? order.indexOf(name.slice('w:'.length)) : order.length;
  return { ...element, children: all.sort((one, other) => rank(one) - rank(other)) };
}
