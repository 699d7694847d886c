import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../../src/engine/0-language/nodes.ts';
import { plainText } from '../../../../src/engine/0-language/plain-text.ts';
import { printed, type TeamClause, type TeamDocument } from '../../../../src/engine/3-documents/document.ts';
import { toDocx } from '../../../../src/engine/docx.ts';
import { paragraphsOf, partsOf } from './read-back.ts';
import { documentWith, p } from './sample.ts';
import { policy } from './sample-policy.ts';

const file = await toDocx(policy);
const parts = partsOf(file);
const paragraphs = paragraphsOf(file);

/** Every line the pages should print, in order; footnotes have a part of their own. */
function linesOf(document: TeamDocument): string[] {
  const contents =
    document.words.contents === undefined
      ? []
      : [document.words.contents, ...printed(document).map(({ number, title }) => `${number} ${title}\t`)];
  const sections = printed(document).flatMap(({ title, label, clauses }) => [
    labelled({ title, label }),
    ...clauses.flatMap((clause) => [labelled(clause), ...clause.blocks.flatMap(lines)]),
  ]);
  return [document.title, document.organisation, ...document.front.flatMap(lines), ...contents, ...sections];
}

/** A heading, with its label after it. */
function labelled({ title, label }: Pick<TeamClause, 'title' | 'label'>): string {
  return label === undefined ? title : `${title}\u2003${label}`;
}

function lines(block: Block<Inline>): string[] {
  switch (block.type) {
    case 'list':
      return block.items.flat().flatMap(lines);
    case 'table':
      return [block.head, ...block.rows].flat().map(plainText);
    case 'quote':
      return block.children.flatMap(lines);
    case 'note':
      return [];
    default:
      return [plainText(block.children)];
  }
}

describe('a policy in Word', () => {
  it('reads back as the assembled text, in the same order', () => {
    const read = paragraphs.map(({ text }) => text).filter((text) => text !== '');
    expect(read).toEqual(linesOf(policy).filter((line) => line !== ''));
  });

  it('counts sections and clauses to the numbers the document gives them', () => {
    const counted: string[] = [];
    let [sections, annexes, clause] = [0, 0, 0];
    for (const { style, list } of paragraphs) {
      if (list?.id === '0') continue;
      const letter = () => String.fromCharCode(64 + annexes);
      if (style === 'Heading1')
        [sections, annexes, clause] = list ? [sections, annexes + 1, 0] : [sections + 1, annexes, 0];
      if (style === 'Heading1') counted.push(list ? `Annexe ${letter()}.` : `${sections}.`);
      if (style === 'Heading2') counted.push(`${list ? letter() : sections}.${(clause += 1)}`);
    }
    expect(counted).toEqual(
      printed(policy).flatMap(({ number, clauses }) => [number, ...clauses.map((one) => one.number)]),
    );
    expect(parts['word/numbering.xml']).toContain('<w:numFmt w:val="upperLetter"/><w:lvlText w:val="Annexe %1."/>');
  });

  it('lists its sections with links to them, and fields for their pages that ask nothing when the file opens', () => {
    const xml = parts['word/document.xml'] ?? '';
    const links = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="(section_\w+)"/g)].map(([, anchor]) => anchor);
    expect(links).toEqual(printed(policy).map(({ id }) => `section_${id}`));
    for (const anchor of links) expect(xml.split(`w:name="${anchor}"`)).toHaveLength(2);
    expect([...xml.matchAll(/PAGEREF (\w+)/g)].map(([, anchor]) => anchor)).toEqual(links);
    expect(xml).not.toContain('w:dirty');
  });

  it('makes a footnote of each legal basis, called by the last words it is about', () => {
    const notes = paragraphsOf(file, 'word/footnotes.xml')
      .filter(({ style }) => style === 'FootnoteText')
      .map(({ text }) => text.trim());
    expect(notes).toEqual(
      printed(policy).flatMap(({ clauses }) =>
        clauses.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.type === 'note' ? [`▲ ${plainText(block.children)}`] : [])),
        ),
      ),
    );
    const calling = paragraphs.filter(({ xml }) => xml.includes('<w:footnoteReference ')).map(({ text }) => text);
    expect(calling).toEqual(['publier ensuite.', 'voix', '']);
  });

  it('ties the heading styles to one list of two levels', () => {
    const list =
      /<w:style [^>]*w:styleId="Heading1">.*?<w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/>.*?<\/w:style>/.exec(
        parts['word/styles.xml'] ?? '',
      )?.[1];
    expect(parts['word/styles.xml']).toMatch(
      new RegExp(`w:styleId="Heading2">.*?<w:ilvl w:val="1"/><w:numId w:val="${list}"/>`),
    );
    const abstract = new RegExp(`<w:num w:numId="${list}"><w:abstractNumId w:val="(\\d+)"/>`).exec(
      parts['word/numbering.xml'] ?? '',
    )?.[1];
    expect(parts['word/numbering.xml']).toMatch(
      new RegExp(
        `w:abstractNumId="${abstract}"[^>]*><w:multiLevelType w:val="multilevel"/>.*?<w:pStyle w:val="Heading1"/><w:lvlText w:val="%1."/>.*?<w:pStyle w:val="Heading2"/><w:lvlText w:val="%1.%2"/>`,
      ),
    );
  });

  it('uses only styles it defines, one a paragraph', () => {
    const defined = new Set([...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id));
    const used = Object.values(parts).flatMap((part) =>
      [...part.matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map(([, id]) => id),
    );
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    expect(paragraphs.filter(({ xml }) => xml.split('<w:pStyle').length > 2)).toEqual([]);
  });

  it('prints the organisation and PROJET above, the title and « Page X de Y » below', () => {
    expect(paragraphsOf(file, 'word/header1.xml').map(({ text }) => text)).toEqual([
      'Maison des jeunes L’Embarcadère\tPROJET',
    ]);
    expect(paragraphsOf(file, 'word/footer1.xml').map(({ text }) => text)).toEqual([`${policy.title}\tPage  de `]);
    expect(parts['word/footer1.xml']).toMatch(/Page <.*>PAGE<.*> de <.*>NUMPAGES</);
  });

  it('says PROJET nowhere once adopted', async () => {
    const adopted = partsOf(await toDocx({ ...policy, front: [], draft: false }));
    expect(Object.values(adopted).filter((part) => part.includes('PROJET'))).toEqual([]);
  });

  it('gives its language, title, author and date', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-CA"');
    expect(parts['word/settings.xml']).toContain('<w:themeFontLang w:val="fr-CA"/>');
    const core = parts['docProps/core.xml'];
    expect(core).toContain('<dc:title>Politique d’utilisation des médias sociaux</dc:title>');
    expect(core).toContain('<dc:creator>Maison des jeunes L’Embarcadère</dc:creator>');
    expect(core).toContain('<dc:language>fr-CA</dc:language>');
    expect(core?.match(/2026-11-20T00:00:00Z/g)).toHaveLength(2);
  });

  it('leaves out a date Word could not read', async () => {
    for (const date of ['', 'demain', '2026-02-30', '1500-01-01']) {
      expect(partsOf(await toDocx({ ...policy, date }))['docProps/core.xml']).not.toContain('dcterms:created');
    }
  });

  it('asks for no refresh of fields when it is opened', () => {
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  it('makes a document of nothing', async () => {
    const { contents: _none, ...words } = policy.words;
    expect(
      paragraphsOf(await toDocx({ ...policy, title: '', organisation: '', front: [], sections: [], words })),
    ).toHaveLength(2);
    expect(paragraphsOf(await toDocx({ ...policy, sections: [] })).map(({ text }) => text)).not.toContain(
      'Table des matières',
    );
  });
});

describe('paper', () => {
  const sizeOf = async (document: TeamDocument) =>
    /<w:pgSz [^>]*>/.exec(partsOf(await toDocx(document))['word/document.xml'] ?? '')?.[0];

  it('is Letter or A4, with margins of 2.2 cm', async () => {
    expect(await sizeOf(policy)).toBe('<w:pgSz w:w="12240" w:h="15840" w:orient="portrait"/>');
    expect(await sizeOf({ ...policy, paper: 'a4' })).toBe('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(parts['word/document.xml']).toContain('<w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247"');
  });

  it('lies on its side for a table of many columns, wherever it is', async () => {
    const wide: Block<Inline> = { type: 'table', head: Array.from({ length: 9 }, () => []), rows: [] };
    const turned = '<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>';
    expect(await sizeOf(documentWith(wide))).toBe(turned);
    expect(
      await sizeOf(
        documentWith({ type: 'list', ordered: false, items: [[p('a'), { type: 'quote', children: [wide] }]] }),
      ),
    ).toBe(turned);
  });
});

describe('a policy whose guide says how', () => {
  const short = { ...policy, decisions: true as const };

  it('opens each clause with its number and title, on the line of its first words', async () => {
    const clauses = printed(short).flatMap((section) => section.clauses);
    const led = paragraphsOf(await toDocx(short)).filter(({ style }) => style === 'ListNumber2');
    expect(led.map(({ list }) => list?.level)).toEqual(clauses.map(() => 1));
    for (const [rank, { title, label, blocks }] of clauses.entries()) {
      const [first] = blocks;
      const words = first?.type === 'paragraph' ? plainText(first.children) : '';
      expect(led[rank]!.text).toContain(`${title}.${label === undefined ? '' : `\u2003${label}`}`);
      expect(led[rank]!.text).toContain(words);
    }
  });

  it('closes each with what it rests on, and has no footnote', async () => {
    const read = await toDocx(short);
    expect(partsOf(read)['word/document.xml']).not.toContain('footnoteReference ');
    const bases = paragraphsOf(read).filter(({ text }) => text.includes('▲ '));
    expect(bases).toHaveLength(3);
  });
});
