import { down, everyElement, inside, make, rewriteInside, valueOf, withAttributes } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';
import { verbOf, withFieldsThat } from './fields.ts';
import { hasFirstPage } from './page.ts';
import type { Part } from './part.ts';
import type { Picture } from './picture.ts';
import type { Letterhead, Variant } from './read-letterhead.ts';
import { plainName } from './style.ts';

/** A header or a footer of the dressed document. */
export interface RunningPart {
  readonly kind: 'header' | 'footer';
  readonly variant: Variant;
  readonly root: Element;
  readonly pictures: readonly Picture[];
}

/** What stands at the edges of the dressed pages. */
export interface Running {
  readonly parts: readonly RunningPart[];
  /** The runs of the draft mark, where the first page's header no longer carries it. */
  readonly mark: readonly Element[];
}

/** How the organisation's headers are written in the dressed document. */
export interface RunningStyles {
  /** A part of theirs whose styles have their new ids. */
  readonly styled: (root: Element) => Element;
  /** The new id of a style of theirs for a line of ours. */
  readonly forLine: (id: string) => string | undefined;
  /** Whether the text uses a style of this name. */
  readonly isUsed: (name: string) => boolean;
}

const TEXT = { 'xml:space': 'preserve' };
const BETWEEN = make('w:r', {}, [make('w:t', TEXT, [' · '])]);

/**
 * The organisation's headers and footers, ours where it has none. A line under its footers gives what they lack: the
 * draft mark, and our title with « page x of y » where nothing of theirs counts pages.
 */
export function runningOf(header: Element, footer: Element, letterhead: Letterhead, styles: RunningStyles): Running {
  const { headers, footers, evenAndOdd } = letterhead;
  const variants: readonly Variant[] = [
    'default',
    ...(hasFirstPage(letterhead) ? (['first'] as const) : []),
    ...(evenAndOdd ? (['even'] as const) : []),
  ];
  // Nothing else in our header has a look of its own.
  const mark = everyElement(header).filter((one) => one.name === 'w:r' && down(one, 'w:rPr', 'w:rStyle') !== undefined);
  const isMarked = headers.default === undefined;
  const isCounted = headers.default?.countsPages === true || footers.default?.countsPages === true;
  const line = (above?: Element) => lineOf(isMarked ? [] : mark, isCounted ? [] : runsOf(footer), above, styles);
  const drawn = withDrawingIds();
  const theirs = ({ root }: Part) => drawn(styles.styled(withFieldsThat(root, (code) => isWorking(code, styles))));
  const parts = variants.flatMap((variant): RunningPart[] => {
    const [top, bottom] = [headers[variant], footers[variant]];
    const ours =
      variant === 'default' ? [{ kind: 'header', variant, root: spaced(header), pictures: [] } as const] : [];
    const under = bottom
      ? { ...bottom.root, children: [...theirs(bottom).children, ...line(bottom.root)] }
      : { ...footer, children: line() };
    return [
      ...(top ? [{ kind: 'header', variant, root: theirs(top), pictures: top.pictures } as const] : ours),
      ...(under.children.length > 0
        ? [{ kind: 'footer', variant, root: under, pictures: bottom?.pictures ?? [] } as const]
        : []),
    ];
  });
  const first = variants.includes('first') ? 'first' : 'default';
  return { parts, mark: first === 'default' && isMarked ? [] : mark };
}

/** Word prints an error for the words of a style that the text does not use; it knows headings by their rank too. */
function isWorking(code: string, { isUsed }: RunningStyles): boolean {
  if (verbOf(code) !== 'STYLEREF') return true;
  const [, quoted, bare] = /^\s*styleref\s+(?:"([^"]*)"|(\S+))/i.exec(code.replace(/&quot;/g, '"')) ?? [];
  const name = plainName(quoted ?? bare ?? '');
  return isUsed(/^\d$/.test(name) ? `heading ${name}` : name);
}

/** Numbers the drawings of all the parts it is given, each its own way. */
function withDrawingIds(): (root: Element) => Element {
  let drawings = 0;
  return (root) =>
    rewriteInside(root, (one) => {
      if (one.name !== 'wp:docPr') return one;
      drawings += 1;
      return withAttributes(one, { id: String(drawings) });
    });
}

function runsOf(part: Element): readonly Element[] {
  return inside(part, 'w:p').flatMap((paragraph) => inside(paragraph, 'w:r'));
}

/** The line, placed as the last paragraph above it. */
function lineOf(
  mark: readonly Element[],
  page: readonly Element[],
  above: Element | undefined,
  { forLine }: RunningStyles,
): readonly Element[] {
  const runs = [...mark, ...(mark.length > 0 && page.length > 0 ? [BETWEEN] : []), ...page];
  if (runs.length === 0) return [];
  const place = down(inside(above, 'w:p').at(-1), 'w:pPr');
  const style = forLine(valueOf(place, 'w:pStyle') ?? '') ?? 'Footer';
  const settings = [
    make('w:pStyle', { 'w:val': style }),
    ...inside(place).filter(({ name }) => name === 'w:ind' || name === 'w:jc'),
  ];
  return [spaced(make('w:p', {}, [make('w:pPr', {}, settings), ...runs]))];
}

/** A tab would lead to the stops of another style: the two sides stand one after the other. */
function spaced(element: Element): Element {
  return rewriteInside(element, (one) => (one.name === 'w:r' && inside(one, 'w:tab').length > 0 ? BETWEEN : one));
}
