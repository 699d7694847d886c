import { marked } from 'marked';
import type { Block, Inline } from '../../../src/engine/0-language/nodes.ts';
import { withNumber } from '../../../src/engine/0-language/plain-text.ts';
import { clean } from '../../../src/engine/4-output/clean.ts';

/** What a reader sees of HTML: breaks as line ends, tags gone, references resolved. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<br\s*\/?>\n?/g, '\n')
    .replace(/<\/(p|li|h\d|td|th|blockquote|tr|pre)>|<(p|ul|ol|blockquote|table)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi,
      (_, decimal: string | undefined, hex: string | undefined, name: string) =>
        decimal
          ? String.fromCodePoint(Number(decimal))
          : hex
            ? String.fromCodePoint(parseInt(hex, 16))
            : { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name]!,
    );
}

/** What a reader sees of Markdown, once rendered. */
export function textOfMarkdown(markdown: string): string {
  return textOfHtml(marked.parse(markdown, { async: false }));
}

/** The tags of a text of HTML, each once. */
export function tagsOf(html: string): readonly string[] {
  return [...new Set(html.match(/<[^>]*>/g) ?? [])];
}

/** Every word of assembled blocks, as any output must show it. */
export function textOfBlocks(blocks: readonly Block<Inline>[]): string {
  const inline = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) =>
        node.type === 'break'
          ? '\n'
          : node.type === 'reference'
            ? withNumber(inline(node.children), node.to)
            : 'children' in node
              ? inline(node.children)
              : clean(node.value),
      )
      .join('');
  return blocks
    .map((block): string => {
      switch (block.type) {
        case 'list':
          return block.items.map(textOfBlocks).join(' ');
        case 'table':
          return [...block.head, ...block.rows.flat()].map(inline).join(' ');
        case 'quote':
          return textOfBlocks(block.children);
        default:
          return inline(block.children);
      }
    })
    .join(' ');
}

/** Spaces and line ends count as one space, and none at either end: what they hold between them does not change. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a team could paste: each was once read as something other than text by some Markdown or HTML reader. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<b>gras</b>',
  '<!-- caché -->',
  '</p></article>',
  '<img src=x onerror=alert(1)>',
  '&amp; &lt; &#60; &eacute; &nbsp;',
  'A&B &',
  '"\'`',
  '**gras** *doux* __gras__ _doux_ ~~barré~~',
  '***',
  '*',
  '_',
  '__init__ snake_case_name _a',
  'a*b*c',
  '\\',
  '\\\\*',
  'fin\\',
  '`code` ``x`` ```',
  '~~~\ncode\n~~~',
  '```\ncode',
  '# Titre',
  '## Deux',
  '#',
  '#mot-clic',
  'Titre\n===',
  'Titre\n---',
  'Titre\n:-',
  'Titre\n-:',
  'Titre\n:-:',
  '---',
  '- - -',
  '___',
  '+',
  '- point',
  '+ point',
  '* point',
  '1. un',
  '1) un',
  '1986. Une grande année',
  '- [ ] case',
  '[ ] case',
  '> cité',
  '>',
  '    quatre espaces',
  '\tune tabulation',
  '  deux espaces',
  'a\n    b',
  'a  \nb',
  'a\\\nb',
  'a\n\nb',
  'a\n\n\n# b',
  '\n\na\n\n',
  'a\r\nb\rc',
  '[lien](javascript:alert(1))',
  '![image](http://a.example/x.png)',
  '[a]',
  '[a]: http://a.example',
  '[a][b]',
  '[^1]',
  '[^1]: note',
  '<http://a.example>',
  'https://a.example/_x_',
  'http://a.example',
  'www.a.example',
  'ftp://a.example',
  'WWW.A.EXAMPLE',
  'HTTPS://A.EXAMPLE',
  'moi@a.example',
  'mailto:moi@a.example',
  '| a | b |',
  'a|b',
  '| a |\n|---|\n| b |',
  'a\u2028b\u2029c\u0085d',
  '{org}',
  '{{org}}',
  '{DOIT}',
  '${x}',
  '$1 $& %1',
  '$$x$$',
  ':smile:',
  '==surligné==',
  '^a^',
  '\u202eenvers\u202c مرحبا שלום',
  '🌊👩‍👩‍👧',
  'e\u0301',
  '\0\u0001\ufffe\ud800',
  'x'.repeat(20_000),
  'mot '.repeat(5_000).trim(),
];
