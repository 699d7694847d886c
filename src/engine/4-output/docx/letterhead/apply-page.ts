import { down, inside, make, rewriteInside } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';
import { fitTables } from './fit-tables.ts';
import type { MergedStyles } from './merge-styles.ts';
import { hasFirstPage, letterheadPageOf } from './page.ts';
import type { Letterhead } from './read-letterhead.ts';
import type { RunningPart } from './running.ts';
import { inStyle } from './style-uses.ts';

/** What there is to apply. */
interface AppliedPage {
  readonly letterhead: Letterhead;
  readonly styles: MergedStyles;
  /** The runs of the draft mark, where no header carries it. */
  readonly mark: readonly Element[];
  readonly edges: readonly (RunningPart & { readonly id: string })[];
}

/** Settings of a section that are the organisation's; the others stay. */
const PAGE = /^w:(?:headerReference|footerReference|pgSz|pgMar|pgBorders|titlePg)$/;
/** These come after `w:titlePg` (ISO 29500-1, 17.6.17). */
const LAST = /^w:(?:textDirection|bidi|rtlGutter|docGrid)$/;

/** The text of a document on the organisation's paper. */
export function applyPage(root: Element, { letterhead, styles, mark, edges }: AppliedPage): Element {
  const body = down(root, 'w:body')!;
  const section = down(body, 'w:sectPr')!;
  const page = letterheadPageOf(section, letterhead);
  const opening =
    mark.length > 0
      ? [
          make('w:p', {}, [
            make('w:pPr', {}, [make('w:pStyle', { 'w:val': styles.aside.get('Note') ?? 'Note' }), make('w:keepNext')]),
            ...mark,
          ]),
        ]
      : [];
  const references = edges.map(({ kind, variant, id }) =>
    make(`w:${kind}Reference`, { 'w:type': variant, 'r:id': id }),
  );
  const kept = inside(section).filter(({ name }) => !PAGE.test(name));
  const worn = make('w:sectPr', section.attributes, [
    ...references,
    ...page.settings,
    ...kept.filter(({ name }) => !LAST.test(name)),
    ...(hasFirstPage(letterhead) ? [make('w:titlePg')] : []),
    ...kept.filter(({ name }) => LAST.test(name)),
  ]);
  const { text: style } = styles;
  const blocks = fitTables({ ...body, children: inside(body).filter((one) => one !== section) }, page);
  const text =
    style === undefined
      ? blocks
      : rewriteInside(blocks, (block) => (block.name === 'w:p' ? inStyle(block, style) : block));
  return {
    ...root,
    children: root.children.map((child) =>
      child === body ? { ...body, children: [...opening, ...text.children, worn] } : child,
    ),
  };
}
