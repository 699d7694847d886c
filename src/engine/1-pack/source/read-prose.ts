import { lexer, type Token, type Tokens } from 'marked';
import type { Language } from '../../0-language/answers.ts';
import type { Message, Place } from '../../0-language/messages/message.ts';
import type { Block, TemplateInline } from '../../0-language/nodes.ts';
import type { ClauseTemplate, Floor } from '../model/documents.ts';
import { offsetIn } from './place-at.ts';
import { readSlots } from './read-slots.ts';
import { typography, wrongSpace } from './typography.ts';

/** How deep the headings inside a clause are at least: ###. */
const INSIDE_CLAUSE = 3;

/** The words above and below the line of a clause; without a line, all stands above. */
export type Floors = Pick<ClauseTemplate, Floor>;

/** What reads an author's prose: its language, where it stands, and where mistakes go. */
export interface ProseReader {
  readonly language: Language;
  /** Words that print in place of a slot that names them, whoever the team is. */
  readonly local: ReadonlyMap<string, string>;
  readonly report: (message: Message) => void;
  /** Where a character of the prose stands, by its offset. */
  readonly placeAt: (offset: number) => Place;
  /** Keeps the place of a slot, of a link's address, of each character of a text. */
  readonly note: (node: TemplateInline, place: (nth: number) => Place) => void;
}

/** An author's Markdown as our small tree. HTML, entities and what a clause does not have are reported. */
export function readProse(reader: ProseReader, markdown: string): readonly Block<TemplateInline>[] {
  return new Prose(reader, markdown).blocks();
}

/** A clause's Markdown, cut at its one line of `***` into what is adopted and how it is done. */
export function readFloors(reader: ProseReader, markdown: string): Floors {
  return new Prose(reader, markdown).floors();
}

/** One line of an author's words, slots allowed, no Markdown. */
export function readWords(reader: ProseReader, words: string): readonly TemplateInline[] {
  return new Prose(reader, words).slotted();
}

/** One prose as it is read, from its beginning to its end. */
class Prose {
  private readonly reader: ProseReader;
  /** As it prints: sign for sign as long as what the author wrote. */
  private readonly text: string;
  /** Where what was read last ends. */
  private end = 0;

  constructor(reader: ProseReader, written: string) {
    this.reader = reader;
    this.text = typography(written, reader.language);
    const ruled = written.replace(/^\|.*$/gm, (row) => row.replace(/[:-]{3,}/g, (rule) => '-'.repeat(rule.length)));
    const wrong = wrongSpace(ruled, reader.language);
    if (wrong)
      reader.report({ code: 'typography', params: { found: wrong.found }, place: reader.placeAt(wrong.offset) });
  }

  blocks(): readonly Block<TemplateInline>[] {
    return lexer(this.text).flatMap((token) => this.block(token));
  }

  floors(): Floors {
    const tokens = lexer(this.text);
    const decision: Block<TemplateInline>[] = [];
    let practice: Block<TemplateInline>[] | undefined;
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'hr') (practice ?? decision).push(...this.block(token));
      else if (!isFloorLine(tokens, index)) this.refuse('floors_line', token.raw.trim());
      else if (practice) this.refuse('floors_twice', token.raw.trim());
      else {
        practice = [];
        this.find(token.raw.trim());
      }
    }
    return practice ? { decision, practice } : { decision };
  }

  private block(token: Token): readonly Block<TemplateInline>[] {
    switch (token.type) {
      case 'space':
      case 'checkbox': // the list says that its items have one
        return [];
      case 'paragraph':
      case 'text':
        this.checkBars(token);
        return [{ type: 'paragraph', children: this.inlines(token) }];
      case 'heading':
        if ((token as Tokens.Heading).depth < INSIDE_CLAUSE) this.mark('heading_level', firstLine(token.raw));
        return [{ type: 'heading', children: this.inlines(token) }];
      case 'blockquote':
        return [{ type: 'quote', children: (token.tokens ?? []).flatMap((one) => this.block(one)) }];
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        const ticks = items.every(({ task }) => task) ? { ticks: true as const } : {};
        return [
          {
            type: 'list',
            ordered,
            ...ticks,
            items: items.map((item) => item.tokens.flatMap((one) => this.block(one))),
          },
        ];
      }
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        this.checkRows(token.raw, header.length);
        return [
          {
            type: 'table',
            head: header.map((cell) => this.inlines(cell)),
            rows: rows.map((row) => row.map((cell) => this.inlines(cell))),
          },
        ];
      }
      default:
        this.refuse(token.type === 'html' ? 'html_in_template' : 'markdown_not_allowed', token.raw.trim());
        return [];
    }
  }

  private inlines({ tokens = [] }: { readonly tokens?: readonly Token[] }): readonly TemplateInline[] {
    return tokens.flatMap((token) => this.inline(token));
  }

  private inline(token: Token): readonly TemplateInline[] {
    switch (token.type) {
      case 'checkbox': // the list says that its items have one
        return [];
      case 'text':
        return this.slotted((token as Tokens.Text).text, token.raw);
      case 'escape':
        return [{ type: 'text', value: (token as Tokens.Escape).text }];
      case 'strong':
        return [{ type: 'strong', children: this.inlines(token) }];
      case 'em':
        return [{ type: 'emphasis', children: this.inlines(token) }];
      case 'link':
        return [this.link(token as Tokens.Link)];
      default:
        this.refuse(token.type === 'html' ? 'html_in_template' : 'markdown_not_allowed', token.raw);
        return [];
    }
  }

  /** Its place is that of its address. */
  private link(token: Tokens.Link): TemplateInline {
    const start = this.next(token.raw);
    const children = this.inlines(token);
    const offset = token.raw.startsWith('[') ? this.find('](') + 2 : start;
    return this.noted({ type: 'link', href: token.href, children }, () => offset);
  }

  /** Text with slots; `raw` is how it is written. */
  slotted(text = this.text, raw = text): readonly TemplateInline[] {
    const entity = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.exec(raw)?.[0];
    if (entity !== undefined) this.report('html_in_template', { found: entity }, this.next(entity));
    const { nodes, unknown } = readSlots(text);
    return nodes.map((node) => {
      const start = this.find(node.type === 'text' ? node.value : '{');
      if (node.type !== 'text') this.find('}');
      else if (unknown.includes(node.value)) this.report('unknown_slot', { slot: node.value, hint: '' }, start);
      const local = node.type === 'field' && !node.preposition ? this.reader.local.get(node.id) : undefined;
      return local === undefined
        ? this.noted(node, (nth) => offsetIn(this.text, start, node.type === 'text' ? node.value.slice(0, nth) : ''))
        : { type: 'text', value: local };
    });
  }

  /** What a word processor pastes as a list or a table, and Markdown takes for words. */
  private checkBars({ raw }: Token): void {
    const bullet = /^[ \t]*([•·▪◦‣●○■\uf0b7])[ \t]/m.exec(raw);
    if (bullet) this.mark('bullet_sign', bullet[1]!);
    const first = firstLine(raw).trim();
    if (/^\|.*\|$/.test(first))
      this.mark('table_rule', first, {
        expected: `|${' --- |'.repeat(cellsOf(first).length)}`,
      });
  }

  /** A row with a cell too many loses it, without a word from marked. */
  private checkRows(raw: string, expected: number): void {
    for (const row of raw.trimEnd().split('\n'))
      if (cellsOf(row).length !== expected) {
        this.mark('table_row', row.trim(), { expected });
        return;
      }
  }

  private mark(code: Message['code'], found: string, params: Message['params'] = {}): void {
    this.report(code, { found, ...params }, this.next(found));
  }

  private noted(node: TemplateInline, offsetOf: (nth: number) => number): TemplateInline {
    this.reader.note(node, (nth) => this.reader.placeAt(offsetOf(nth)));
    return node;
  }

  private refuse(code: Message['code'], found: string): void {
    this.report(code, { found }, this.find(found));
  }

  private report(code: Message['code'], params: Message['params'] & object, offset: number): void {
    this.reader.report({ code, params, place: this.reader.placeAt(offset) });
  }

  /** Where words stand that are read now: marked tells no positions, and cuts lines of lists and quotations short. */
  private next(words: string): number {
    const found = this.text.indexOf(firstLine(words), this.end);
    return found < 0 ? this.end : found;
  }

  /** The same; what is read next stands after them. */
  private find(words: string): number {
    const found = this.next(words);
    if (this.text.startsWith(firstLine(words), found)) this.end = found + firstLine(words).length;
    return found;
  }
}

/** Whether a rule is the line between two floors: `***`, with blank lines around. */
function isFloorLine(tokens: readonly Token[], index: number): boolean {
  const text = (some: readonly Token[]) => some.map(({ raw }) => raw).join('');
  return (
    /(^|\n[ \t]*\n|^\s+)$/.test(text(tokens.slice(0, index))) &&
    /^\*{3}[ \t]*(\n[ \t]*(\n|$)|$)/.test(text(tokens.slice(index)))
  );
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
}

function firstLine(words: string): string {
  return words.split('\n')[0]!;
}
