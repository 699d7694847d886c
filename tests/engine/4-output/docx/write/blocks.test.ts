import { describe, expect, it } from 'vitest';
import { toDocx } from '../../../../../src/engine/docx.ts';
import { paragraphsOf, partsOf } from '../read-back.ts';
import { bullets, clause, documentOf, documentWith, heading, note, ordered, p, quote, table } from '../sample.ts';

type Blocks = Parameters<typeof documentWith>;
/** What follows the title, the organisation and the two headings. */
const bodyOf = async (...blocks: Blocks) => paragraphsOf(await toDocx(documentWith(...blocks))).slice(4);
const xmlOf = async (...blocks: Blocks) => partsOf(await toDocx(documentWith(...blocks)))['word/document.xml'] ?? '';

describe('lists', () => {
  it('are numbered by Word, each ordered list from 1', async () => {
    const body = await bodyOf(
      ordered([p('a')], [p('b'), ordered([p('c')])]),
      ordered([p('d')]),
      bullets([p('e')]),
      bullets([p('f')]),
    );
    const lists = Object.fromEntries(body.map(({ text, list }) => [text, list]));
    expect(lists['a']).toEqual(lists['b']);
    expect(lists['c']?.level).toBe(1);
    expect(new Set([lists['a'], lists['c'], lists['d'], lists['e']].map((list) => list?.id)).size).toBe(4);
    expect(lists['e']).toEqual(lists['f']);
    expect(body.every(({ style }) => style === 'ListParagraph')).toBe(true);
  });

  it('start over in Word’s own terms', async () => {
    const parts = partsOf(await toDocx(documentWith(ordered([p('a')]), ordered([p('b')]))));
    const ids = paragraphsOf(await toDocx(documentWith(ordered([p('a')]), ordered([p('b')])))).flatMap(
      ({ list }) => list?.id ?? [],
    );
    for (const id of ids) {
      expect(parts['word/numbering.xml']).toMatch(
        new RegExp(`<w:num w:numId="${id}">.*?<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>`),
      );
    }
  });

  it('give a bullet to an item that opens with something else, and to an empty one', async () => {
    const body = await bodyOf(bullets([quote(p('cité'))], [], [bullets([p('dedans')])]));
    expect(body.map(({ text, list, style }) => [text, list?.level, style])).toEqual([
      ['', 0, 'ListParagraph'],
      ['cité', undefined, 'Quote'],
      ['', 0, 'ListParagraph'],
      ['', 0, 'ListParagraph'],
      ['dedans', 1, 'ListParagraph'],
    ]);
  });

  it('stop at Word’s ninth level, however deep', async () => {
    let deep = bullets([p('fond')]);
    for (let depth = 0; depth < 15; depth += 1) deep = bullets([p(`${depth}`), deep]);
    const levels = (await bodyOf(deep)).map(({ list }) => list?.level ?? -1);
    expect(Math.max(...levels)).toBe(8);
    expect(levels).toHaveLength(16);
  });
});

describe('blocks', () => {
  it('have their styles', async () => {
    const body = await bodyOf(p('a'), heading('b'), quote(p('d')));
    expect(body.map(({ style }) => style)).toEqual([undefined, 'Heading3', 'Quote']);
  });

  it('call their footnote from the last words before it, or from a line of its own after a table', async () => {
    const calling = async (...blocks: Parameters<typeof bodyOf>) =>
      (await bodyOf(...blocks)).filter(({ xml }) => xml.includes('<w:footnoteReference ')).map(({ text }) => text);
    const rows = table(['h'], ['x']);
    expect(await calling(p('a'), note('n'))).toEqual(['a']);
    expect(await calling(p('a'), bullets([p('b')], [p('c'), bullets([p('d')])]), note('n'))).toEqual(['d']);
    expect(await calling(p('a'), ordered([p('b')], [p('c'), rows]), note('n'))).toEqual(['']);
    expect(await calling(quote(p('q')), note('n'))).toEqual(['q']);
    expect(await calling(p('a'), rows, note('n'))).toEqual(['a']);
    expect(await calling(rows, note('n'))).toEqual(['']);
    expect(await calling(note('n'))).toEqual(['']);
  });

  it('stay with what they introduce', async () => {
    const body = await bodyOf(p('intro'), bullets([p('a')]), p('libre'), p('fin'));
    expect(body.map(({ xml }) => xml.includes('<w:keepNext/>'))).toEqual([true, false, false, false]);
    const noted = await bodyOf(p('a'), ordered([p('c')], [p('d'), bullets([p('e')], [p('f')])]), note('g'));
    expect(noted.filter(({ xml }) => xml.includes('<w:keepNext/>')).map(({ text }) => text)).toEqual(['a', 'd']);
  });

  it('carry a label after the heading, and no number where there is none', async () => {
    const document = documentOf([
      {
        id: 'a',
        title: 'Sans',
        label: 'Obligatoire',
        clauses: [{ ...clause('1', 'C', [], { label: 'Recommandé' }), number: undefined }],
      },
    ]);
    const [section, one] = paragraphsOf(await toDocx(document)).slice(2);
    expect([section?.list?.id, one?.list?.id]).toEqual(['0', '0']);
    expect([section?.text, one?.text]).toEqual(['Sans\u2003Obligatoire', 'C\u2003Recommandé']);
  });
});

describe('tables', () => {
  it('repeat their header, never split a row, and fill the line', async () => {
    const xml = await xmlOf(
      table(['Plateforme', 'Rythme'], ['Facebook', '3'], ['Instagram', 'une fois par semaine, le jeudi']),
    );
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9746);
    expect(widths[0]).toBeLessThan(widths[1] ?? 0);
  });

  it('are rectangular, whatever their rows', async () => {
    const xml = await xmlOf(table(['a'], ['b', 'c', 'd'], []));
    expect(xml.match(/<w:tr>/g)).toHaveLength(3);
    expect(xml.match(/<w:tc>/g)).toHaveLength(9);
  });

  it('are left out when they hold nothing, and have no header row without a header', async () => {
    expect(await xmlOf(table([]))).not.toContain('<w:tbl>');
    expect(await xmlOf(table([], ['a']))).not.toContain('<w:tblHeader/>');
  });

  it('keep a short one on one page, and of a long one the first and the last two rows', async () => {
    const kept = async (count: number) => {
      const rows = Array.from({ length: count }, (_, rank) => [`${rank}`]);
      return (await bodyOf(table(['t'], ...rows)))
        .map(({ text, xml }) => (xml.includes('<w:keepNext/>') ? text : ''))
        .join('');
    };
    expect(await kept(3)).toBe('t01');
    expect(await kept(9)).toBe('t7');
  });

  it('leave height to write in a blank row', async () => {
    expect(await xmlOf(table(['a'], ['']))).toContain('<w:trHeight w:val="480" w:hRule="atLeast"/>');
    expect(await xmlOf(table(['a'], ['b']))).not.toContain('w:trHeight');
  });

  it('are followed by a paragraph, so that two never join', async () => {
    expect(await xmlOf(table(['a']), table(['b']))).toMatch(/<\/w:tbl><w:p>.*?<\/w:p><w:tbl>.*<\/w:tbl><w:p>/);
  });
});
