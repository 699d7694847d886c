import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../../src/engine/0-language/nodes.ts';
import { toDocx } from '../../../../../src/engine/docx.ts';
import { paragraphsOf, partsOf } from '../read-back.ts';
import { documentOf, documentWith, emphasis, lineBreak, link, mark, p, strong, table, text, typed } from '../sample.ts';

const one = async (...nodes: Inline[]) => {
  const file = await toDocx(documentWith(p(...nodes)));
  return {
    ...paragraphsOf(file)[4],
    links: partsOf(file)['word/_rels/document.xml.rels']?.match(/<Relationship [^>]*External"\/>/g) ?? [],
  };
};

describe('text', () => {
  it('keeps strong and emphasis, one in the other', async () => {
    const { xml } = await one(strong(text('a'), emphasis(text('b'))));
    expect(xml).toMatch(/<w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">a</);
    expect(xml).toMatch(/<w:b\/><w:bCs\/><w:i\/><w:iCs\/><\/w:rPr><w:t xml:space="preserve">b</);
  });

  it('turns line ends and tabs into Word’s own', async () => {
    const read = await one(typed('a\nb\r\nc\rd\te'), lineBreak, text('f'));
    expect(read.text).toBe('a\nb\nc\nd\te\nf');
    expect(read.xml).not.toMatch(/>[^<]*[\n\r\t][^<]*</);
  });

  it('says a mark in exactly its words, in bold on a tint', async () => {
    for (const kind of ['undecided', 'blank', 'to_confirm', 'to_correct'] as const) {
      const read = await one(text('Avant '), mark(kind, '[✕ à décider]'));
      expect(read.text).toBe('Avant [✕ à décider]');
      expect(read.xml).toMatch(/<w:rStyle w:val="Mark/);
    }
    const styles = partsOf(await toDocx(documentWith()))['word/styles.xml'] ?? '';
    expect(styles).toMatch(/w:styleId="Mark">.*?<w:b\/>.*?<w:shd /);
  });

  it.each(['CURRENT', 'TOTAL_PAGES', 'TOTAL_PAGES_IN_SECTION', 'SECTION'])(
    'prints %s as the word it is',
    async (word) => {
      const read = await one(typed(word));
      expect(read.text).toBe(word);
      expect(read.xml).not.toContain('fldChar');
    },
  );

  it.each([
    '{balises.headings-0}',
    '{balises.ordered-0}',
    '{default-bullet-numbering-0}',
    '{{balises.bullets-0}}',
    '{a}{b}',
  ])('prints %s as typed, lists around it or not', async (value) => {
    const read = paragraphsOf(
      await toDocx(
        documentOf([], {
          title: value,
          organisation: value,
          front: [p(typed(value)), { type: 'list', ordered: true, items: [[p(value)]] }],
        }),
      ),
    );
    expect(read.map((paragraph) => paragraph.text)).toEqual([value, value, value, value]);
  });
});

describe('links', () => {
  it('lead where they say, each address written once', async () => {
    const read = await one(
      link('https://a.example/?x=1&y="2"', text('ici')),
      text(' '),
      link('https://a.example/?x=1&y="2"', text('encore')),
      link('mailto:info@a.example', strong(text('écrire'))),
    );
    expect(read.text).toBe('ici encoreécrire');
    expect(read.links).toEqual([
      expect.stringContaining('Id="rIdLink1"'),
      expect.stringContaining('Target="mailto:info@a.example"'),
    ]);
    expect(read.links[0]).toContain('Target="https://a.example/?x=1&amp;y=%222%22"');
    expect(read.xml?.match(/<w:hyperlink /g)).toHaveLength(3);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://a.example',
    'www.a.example',
    '#haut',
    '',
    'http://',
    'https://[',
    'mailto:',
    `https://a.example/${'a'.repeat(2100)}`,
  ])('are plain text for %s', async (href) => {
    const read = await one(link(href, text('mots')));
    expect([read.text, read.links]).toEqual(['mots', []]);
    expect(read.xml).not.toContain('w:hyperlink');
  });

  it('never stand inside one another, nor empty', async () => {
    const read = await one(
      link('https://a.example', text('a'), link('https://b.example', text('b'))),
      link('https://c.example'),
    );
    expect([read.text, read.links.length]).toEqual(['ab', 1]);
    expect(read.xml?.match(/<w:hyperlink /g)).toHaveLength(1);
  });

  it('work in a table', async () => {
    const parts = partsOf(await toDocx(documentWith(table(['a'], [link('https://a.example/', text('a'))]))));
    expect(parts['word/document.xml']).toContain('<w:hyperlink w:history="1" r:id="rIdLink1">');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://a.example/"');
  });
});
