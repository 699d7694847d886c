import type { Block, Inline, Link, Slot, Target, TemplateInline } from '../../0-language/nodes.ts';
import { plainText } from '../../0-language/plain-text.ts';
import { closeSeams } from '../grammar/seams.ts';
import type { Interview } from '../model/interview.ts';
import { printField, type Local } from './print-field.ts';
import { tokenWords, type Force } from './strength.ts';

/** What a template's slots are filled from. */
export interface Filling {
  readonly interview: Interview;
  readonly force: Force;
  /** Names known only here: the columns of a repeated row, the facts the document relies on. */
  readonly local?: Local;
  /** The clauses and sections that print, by id: what a link inside the document leads to. */
  readonly targets?: ReadonlyMap<string, Target>;
}

/**
 * Blocks with every slot filled. Words from the pack take a capital where a sentence begins; typed words never change.
 */
export function fillBlocks(filling: Filling, blocks: readonly Block<TemplateInline>[]): readonly Block<Inline>[] {
  return blocks.map((block) => fillBlock(filling, block));
}

/** A run of inlines that starts a sentence, filled. */
export function fillInlines(filling: Filling, nodes: readonly TemplateInline[]): readonly Inline[] {
  return closeSeams(new Filler(filling).all(nodes));
}

/**
 * Words of the pack that stand outside any clause (a rule, a repair, a title), filled, as plain text: their verbs bind
 * as the whole document does.
 */
export function fillTemplate(interview: Interview, nodes: readonly TemplateInline[]): string {
  return plainText(fillInlines({ interview, force: 'none' }, nodes));
}

function fillBlock(filling: Filling, block: Block<TemplateInline>): Block<Inline> {
  const fill = (nodes: readonly TemplateInline[]) => fillInlines(filling, nodes);
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map((item) => fillBlocks(filling, item)) };
    case 'table':
      return { ...block, head: block.head.map(fill), rows: block.rows.map((row) => row.map(fill)) };
    case 'quote':
      return { ...block, children: fillBlocks(filling, block.children) };
    default:
      return { ...block, children: fill(block.children) };
  }
}

/** Walks one run of text and knows, at each slot, whether a sentence begins there. */
class Filler {
  private begins = true;
  private readonly filling: Filling;

  constructor(filling: Filling) {
    this.filling = filling;
  }

  all(nodes: readonly TemplateInline[]): readonly Inline[] {
    return nodes.flatMap((node) => this.one(node));
  }

  private one(node: TemplateInline): readonly Inline[] {
    switch (node.type) {
      case 'text':
        if (node.value.trim() !== '') this.begins = /[.!?…][»”)\u00a0]*\s+$/.test(node.value);
        return [node];
      case 'field':
      case 'token':
        return this.slot(node);
      case 'link':
        return this.link(node);
      default:
        return [{ ...node, children: this.all(node.children) }];
    }
  }

  /** A link to what does not print keeps its words; to what another document prints, it says which. */
  private link({ href, children }: Link<TemplateInline>): readonly Inline[] {
    const words = this.all(children);
    if (!href.startsWith('#')) return [{ type: 'link', href, children: words }];
    const to = this.filling.targets?.get(href.slice(1));
    if (to === undefined) return words;
    return to.elsewhere
      ? [
          ...words,
          { type: 'text', value: words.length > 0 ? ` (${to.label} ${to.number})` : `${to.label} ${to.number}` },
        ]
      : [{ type: 'reference', to, children: words }];
  }

  private slot(slot: Slot): readonly Inline[] {
    const { interview, force, local } = this.filling;
    const words: readonly Inline[] =
      slot.type === 'field'
        ? printField(interview, slot, local)
        : [{ type: 'text', value: tokenWords(interview, slot, force) }];
    const filled = this.begins ? capitalised(words) : words;
    this.begins = false;
    return filled;
  }
}

function capitalised(words: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = words;
  if (first?.type !== 'text' || first.typed) return words;
  return [{ ...first, value: first.value.charAt(0).toUpperCase() + first.value.slice(1) }, ...others];
}
