import { lexer, type Token, type Tokens } from 'marked';
import type { Language } from '../../0-language/answers.ts';
import type { Message } from '../../0-language/messages/message.ts';
import type { Block, TemplateInline } from '../../0-language/nodes.ts';
import { readSlots } from './read-slots.ts';
import { typography, wrongSpace } from './typography.ts';

/** What reads one file's prose: its language, where it stands, and where mistakes go. */
export interface ProseReader {
  readonly language: Language;
  readonly file: string;
  /** The whole file, to find the line of a mistake. */
  readonly source: string;
  /** Words that print in place of a slot that names them, whoever the team is. */
  readonly local: ReadonlyMap<string, string>;
  readonly report: (message: Message) => void;
}

/** An author's Markdown as our small tree. HTML, entities and what a clause does not have are reported. */
export function readProse(reader: ProseReader, markdown: string): readonly Block<TemplateInline>[] {
  const space = wrongSpace(
    markdown.replace(/^\|.*$/gm, (row) => row.replace(/[:-]{3,}/g, '')),
    reader.language,
  );
  if (space) reader.report(mistake(reader, 'typography', space, ` ${space}`));
  return lexer(typography(markdown, reader.language)).flatMap((token) => readBlock(reader, token));
}

/** One line of an author's words, slots allowed, no Markdown. */
export function readWords(reader: ProseReader, words: string): readonly TemplateInline[] {
  const space = wrongSpace(words, reader.language);
  if (space) reader.report(mistake(reader, 'typography', space, ` ${space}`));
  return slotted(reader, typography(words, reader.language));
}

function readBlock(reader: ProseReader, token: Token): readonly Block<TemplateInline>[] {
  const inlines = (tokens: Token[] | undefined) => (tokens ?? []).flatMap((one) => readInline(reader, one));
  switch (token.type) {
    case 'space':
    case 'checkbox': // the list says that its items have one
      return [];
    case 'paragraph':
    case 'text':
      return [{ type: 'paragraph', children: inlines((token as Tokens.Paragraph).tokens) }];
    case 'heading':
      return [{ type: 'heading', children: inlines(token.tokens) }];
    case 'blockquote':
      return [{ type: 'quote', children: (token.tokens ?? []).flatMap((one) => readBlock(reader, one)) }];
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const ticks = items.every(({ task }) => task) ? { ticks: true as const } : {};
      return [
        {
          type: 'list',
          ordered,
          ...ticks,
          items: items.map((item) => item.tokens.flatMap((one) => readBlock(reader, one))),
        },
      ];
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [
        {
          type: 'table',
          head: header.map((cell) => inlines(cell.tokens)),
          rows: rows.map((row) => row.map((cell) => inlines(cell.tokens))),
        },
      ];
    }
    case 'html':
      reader.report(mistake(reader, 'html_in_template', token.raw.trim()));
      return [];
    default:
      reader.report(mistake(reader, 'markdown_not_allowed', token.raw.trim()));
      return [];
  }
}

function readInline(reader: ProseReader, token: Token): readonly TemplateInline[] {
  switch (token.type) {
    case 'checkbox': // the list says that its items have one
      return [];
    case 'text':
      return slotted(reader, (token as Tokens.Text).text, token.raw);
    case 'escape':
      return [{ type: 'text', value: (token as Tokens.Escape).text }];
    case 'strong':
      return [{ type: 'strong', children: inside(reader, token) }];
    case 'em':
      return [{ type: 'emphasis', children: inside(reader, token) }];
    case 'link':
      return [{ type: 'link', href: (token as Tokens.Link).href, children: inside(reader, token) }];
    case 'html':
      reader.report(mistake(reader, 'html_in_template', token.raw));
      return [];
    default:
      reader.report(mistake(reader, 'markdown_not_allowed', token.raw));
      return [];
  }
}

function inside(reader: ProseReader, token: Token): readonly TemplateInline[] {
  return ('tokens' in token ? (token.tokens ?? []) : []).flatMap((one: Token) => readInline(reader, one));
}

function slotted(reader: ProseReader, text: string, raw = text): readonly TemplateInline[] {
  const entity = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.exec(raw)?.[0];
  if (entity) reader.report(mistake(reader, 'html_in_template', entity));
  const { nodes, unknown } = readSlots(text);
  for (const slot of unknown) reader.report({ ...mistake(reader, 'unknown_slot', slot), params: { slot, hint: '' } });
  return nodes.map((node) =>
    node.type === 'field' && !node.preposition && reader.local.has(node.id)
      ? { type: 'text', value: reader.local.get(node.id)! }
      : node,
  );
}

/** A message on the line of the file where the words stand; the first, when they stand more than once. */
function mistake(reader: ProseReader, code: Message['code'], found: string, words = found): Message {
  const offset = reader.source.indexOf(words.split('\n')[0]!);
  const before = offset < 0 ? '' : reader.source.slice(0, offset);
  const line = before.split('\n').length;
  return {
    code,
    params: { found },
    place: { file: reader.file, line, column: before.length - before.lastIndexOf('\n') },
  };
}
