import { fitTables } from './fit-tables.ts';
import { hasFirstPage, pageOf } from './page.ts';
import type { Letterhead } from './read-letterhead.ts';
import type { RunningPart } from './running.ts';
import { down, inside, make, rewriteInside } from './tree.ts';
import type { WornStyles } from './wear-styles.ts';
import type { Element } from './xml.ts';

interface Look {
  readonly letterhead: Letterhead;
  readonly styles: WornStyles;
  /** The runs of the draft mark, where no header carries it. */
  readonly mark: readonly Element[];
  readonly edges: readonly (RunningPart & { readonly id: string })[];
}

/** Settings of a section that are the organisation's; the others stay. */
const PAGE = /^w:(?:headerReference|footerReference|pgSz|pgMar|pgBorders|titlePg)$/;
/** These come after `w:titlePg` (ISO 29500-1, 17.6.17). */
const LAST = /^w:(?:textDirection|bidi|rtlGutter|docGrid)$/;

/** The text of a document on the organisation's paper. */
export function wearText(root: Element, { letterhead, styles, mark, edges }: Look): Element {
  const body = down(root, 'w:body')!;
  const section = down(body, 'w:sectPr')!;
  const page = pageOf(section, letterhead);
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
  const blocks = fitTables({ ...body, children: inside(body).filter((one) => one !== section) }, page);
  const text = rewriteInside(blocks, (block) => [inText(block, styles.text)]).children;
  return {
    ...root,
    children: root.children.map((child) =>
      child === body ? { ...body, children: [...opening, ...text, worn] } : child,
    ),
  };
}

/** A paragraph of plain text, in the style for it where there is one. */
function inText(block: Element, style: string | undefined): Element {
  if (style === undefined || block.name !== 'w:p' || down(block, 'w:pPr', 'w:pStyle')) return block;
  const settings = down(block, 'w:pPr');
  const children = [make('w:pStyle', { 'w:val': style }), ...inside(settings)];
  return { ...block, children: [make('w:pPr', {}, children), ...inside(block).filter((one) => one !== settings)] };
}
