import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../../src/engine/0-language/nodes.ts';
import { plainText } from '../../../../src/engine/0-language/plain-text.ts';
import { printed, type TeamClause, type TeamDocument } from '../../../../src/engine/documents.ts';
import { readDocx, toBilingualDocx } from '../../../../src/engine/docx.ts';
import { stories } from '../../../samples/stories.ts';
import { policyIn } from './editions.ts';
import { paragraphsIn, paragraphsOf, partsOf, type ReadParagraph } from './read-back.ts';
import { bullets, clause, documentOf, p, table, typed } from './sample.ts';
import { policy } from './sample-policy.ts';

/** Every line of a document, in order; the name of the organisation is said once for both. */
function linesOf(document: TeamDocument): readonly string[] {
  const contents =
    document.words.contents === undefined
      ? []
      : [
          document.words.contents,
          ...printed(document).map(({ number, title }) => [number, title].filter(Boolean).join(' ')),
        ];
  const sections = printed(document).flatMap(({ title, label, clauses, unnumbered }) => [
    labelled({ title, label }),
    ...clauses.flatMap((one) => [...(unnumbered ? [] : [labelled(one)]), ...one.blocks.flatMap(lines)]),
  ]);
  return [document.title, ...document.front.flatMap(lines), ...contents, ...sections].filter((line) => line !== '');
}

/** A heading, with its label after it. */
function labelled({ title, label }: Pick<TeamClause, 'title' | 'label'>): string {
  return label === undefined ? title : `${title}\u2003${label}`;
}

function lines(block: Block<Inline>): readonly string[] {
  switch (block.type) {
    case 'list':
      return block.items.flat().flatMap(lines);
    case 'table':
      return [block.head, ...block.rows].flat().map(plainText);
    case 'quote':
      return block.children.flatMap(lines);
    case 'note':
      return [`▲ ${plainText(block.children)}`];
    default:
      return [plainText(block.children)];
  }
}

/** True where the lines stand among others in their order. */
function inOrder(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const line of all) if (line === some[at]) at += 1;
  return at === some.length;
}

/** The languages a paragraph says its runs are in. */
function languagesOf({ xml }: ReadParagraph): readonly string[] {
  return [...new Set([...xml.matchAll(/<w:lang w:val="([^"]+)"\/>/g)].map(([, tag]) => tag!))];
}

/** The numbers Word gives the headings of a language, counted as it does: each list by itself, a section starting its clauses over. */
function numbersIn(locale: string, file: Uint8Array): readonly string[] {
  const { 'word/numbering.xml': numbering = '', 'word/styles.xml': styles = '' } = partsOf(file);
  const abstracts = new Map(
    [...numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].map((match) => [
      match[1],
      match[0],
    ]),
  );
  const listOf = new Map(
    [...numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"\/>/g)].map(
      ([, id, abstract]) => [id, abstract],
    ),
  );
  const usual = /w:styleId="Heading1">.*?<w:numId w:val="(\d+)"\/>/s.exec(styles)?.[1];
  const counts = new Map<string, [number, number]>();
  return paragraphsOf(file).flatMap((one) => {
    const level = ['Heading1', 'Heading2'].indexOf(one.style ?? '');
    if (level < 0 || languagesOf(one)[0] !== locale || one.list?.id === '0') return []; // no list: no number
    const list = listOf.get(one.list?.id ?? usual)!;
    const [section, title] = counts.get(list) ?? [0, 0];
    const now: [number, number] = level === 0 ? [section + 1, 0] : [section, title + 1];
    counts.set(list, now);
    const [format, text = ''] = [
      ...abstracts.get(list)!.matchAll(/<w:numFmt w:val="(\w+)"\/>.*?<w:lvlText w:val="([^"]*)"\/>/gs),
    ].map(([, ...found]) => found)[level]!;
    const first =
      format === 'upperLetter' || abstracts.get(list)!.includes('"upperLetter"')
        ? String.fromCharCode(64 + now[0])
        : `${now[0]}`;
    return [text.replace('%1', first).replace('%2', `${now[1]}`)];
  });
}

const numberedIn = (document: TeamDocument) => printed(document).filter(({ unnumbered }) => !unnumbered);
const numbersOf = (document: TeamDocument) =>
  numberedIn(document).flatMap(({ number, clauses }) => [number, ...clauses.map((one) => one.number)]);

/** The ids of the clauses that a column names, in order. */
function clausesIn(file: Uint8Array, prefix: string): readonly string[] {
  return [...(partsOf(file)['word/document.xml'] ?? '').matchAll(new RegExp(`w:name="${prefix}([^"]+)"`, 'g'))].map(
    ([, id]) => id!,
  );
}

describe.each(stories)('the bilingual policy of $name', ({ file: answers }) => {
  it.each([
    ['fr', 'en'],
    ['en', 'fr'],
  ] as const)('says in %s and %s all that either document says', async (...languages) => {
    const [first, second] = languages.map((language) => policyIn(language, answers)) as [TeamDocument, TeamDocument];
    const file = await toBilingualDocx(first, second);
    const all = paragraphsOf(file).filter(({ style, text }) => style !== 'Subtitle' && text !== '');
    const said = all.map(({ text }) => text);
    expect(said.toSorted()).toEqual([first, second].flatMap(linesOf).toSorted());
    const words = all.filter(({ text }) => !/^[\dA-Z]+\.\d+$/.test(text)); // a number alone is of no language
    expect(words.filter((one) => languagesOf(one).length === 0)).toEqual([]);
    for (const document of [first, second]) {
      expect(inOrder(linesOf(document), said)).toBe(true);
      expect(numbersIn(document.locale, file)).toEqual(numbersOf(document));
    }
    expect(numbersOf(first).map((number) => number?.replace(/^\p{L}{2,} /u, ''))).toEqual(
      numbersOf(second).map((number) => number?.replace(/^\p{L}{2,} /u, '')),
    );
    const ids = numberedIn(first).flatMap(({ clauses }) => clauses.map(({ id }) => id));
    expect([clausesIn(file, 'clause_'), clausesIn(file, 'clause2_')]).toEqual([ids, ids]);
    expect(readDocx(file).text).toBe(JSON.stringify(first.answers));
  });
});

const english = documentOf(
  [
    {
      id: 'one',
      number: '1.',
      title: 'Purpose',
      clauses: [clause('1.1', 'Trial', [p('Before.'), table(['Head'], ['cell']), p('After.')])],
    },
  ],
  {
    language: 'en',
    locale: 'en-CA',
    title: 'Policy',
    words: { draft: 'DRAFT', page: 'Page', of: 'of', annex: 'Schedule', contents: 'Contents' },
  },
);
const french = documentOf(
  [
    {
      id: 'one',
      number: '1.',
      title: 'Objet',
      clauses: [clause('1.1', 'Essai', [p('Avant.'), table(['Tête'], ['case']), p('Après.')])],
    },
  ],
  {
    title: 'Politique',
    words: { draft: 'PROJET', page: 'Page', of: 'de', annex: 'Annexe', contents: 'Table des matières' },
  },
);

describe('two languages side by side', () => {
  it('put a clause in a row, its tables across the page between two rows, and nothing in a table in a table', async () => {
    const xml = partsOf(await toBilingualDocx(french, english))['word/document.xml'] ?? '';
    const tables = [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, inside = '']) => inside);
    expect(tables.filter((inside) => inside.includes('<w:tbl>'))).toEqual([]);
    const texts = tables.map((inside) =>
      [...inside.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) =>
        paragraphsIn(cell)
          .map(({ text }) => text)
          .join('|'),
      ),
    );
    expect(texts).toEqual([
      ['Table des matières|1. Objet', 'Contents|1. Purpose'],
      ['Essai|Avant.', 'Trial|Before.'],
      ['Tête', 'case'],
      ['Head', 'cell'],
      ['Après.', 'After.'],
    ]);
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/);
    expect(xml).toMatch(/<w:p>(?:(?!<w:p>).)*<\/w:p><w:sectPr>/s);
  });

  it('never skip a level of heading, and keep section titles out of tables, where Word lists them', async () => {
    const file = await toBilingualDocx(policy, { ...english, sections: policy.sections });
    const levels = paragraphsOf(file).flatMap(({ style }) =>
      /^Heading\d$/.test(style ?? '') ? [Number(style!.slice(-1))] : [],
    );
    for (const [rank, level] of levels.entries()) expect(level - (levels[rank - 1] ?? 0)).toBeLessThanOrEqual(1);
    const cells = [...(partsOf(file)['word/document.xml'] ?? '').matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].flatMap(
      ([, cell = '']) => paragraphsIn(cell),
    );
    expect(cells.some(({ style }) => style === 'Heading2')).toBe(true);
    expect(cells.some(({ style }) => style === 'Heading1')).toBe(false);
  });

  it('say each run’s language: the words of a document in its own, what the team typed in the first', async () => {
    const words = (before: string) => [
      {
        id: 'one',
        number: '1.',
        title: before,
        clauses: [clause('1.1', before, [p(`${before} `, typed('Le Quai'), '.')])],
      },
    ];
    const file = await toBilingualDocx(
      { ...french, sections: words('Avant') },
      { ...english, sections: words('Before') },
    );
    const runs = [
      ...(partsOf(file)['word/document.xml'] ?? '').matchAll(
        /<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<w:lang w:val="([^"]+)"\/><\/w:rPr><w:t [^>]*>([^<]*)</gs,
      ),
    ].map(([, tag, text]) => `${text} ${tag}`);
    expect(runs.slice(-6)).toEqual(
      ['Avant  fr-CA', 'Le Quai fr-CA', '. fr-CA', 'Before en-CA', 'Before  en-CA', 'Le Quai fr-CA', '. en-CA'].slice(
        -6,
      ),
    );
    expect(runs.filter((run) => /^(Politique|Avant|Table)/.test(run)).every((run) => run.endsWith(' fr-CA'))).toBe(
      true,
    );
    expect(runs.filter((run) => /^(Policy|Before|Contents)/.test(run)).every((run) => run.endsWith(' en-CA'))).toBe(
      true,
    );
  });

  it('lead each list of contents to the titles of its own language', async () => {
    const xml = partsOf(await toBilingualDocx(french, english))['word/document.xml'] ?? '';
    expect([...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor)).toEqual([
      'section_one',
      'section2_one',
    ]);
    for (const name of ['section_one', 'section2_one']) expect(xml.split(`w:name="${name}"`)).toHaveLength(2);
  });

  it('say draft and title in both, and the page number in figures alone', async () => {
    const file = await toBilingualDocx(french, english);
    expect(paragraphsOf(file, 'word/header1.xml').map(({ text }) => text)).toEqual([
      'Maison des jeunes L’Embarcadère\tPROJET / DRAFT',
    ]);
    expect(paragraphsOf(file, 'word/footer1.xml').map(({ text }) => text)).toEqual(['Politique / Policy\t / ']);
    expect(partsOf(file)['docProps/core.xml']).toContain('<dc:title>Politique / Policy</dc:title>');
  });

  it('leave blank the side of a clause that only the other prints', async () => {
    const more = { id: 'two', number: '2.', title: 'More', clauses: [clause('2.1', 'Alone', [bullets([p('x')])])] };
    const both = await toBilingualDocx(french, { ...english, sections: [...english.sections, more] });
    const cells = [...(partsOf(both)['word/document.xml'] ?? '').matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(
      ([, cell = '']) =>
        paragraphsIn(cell)
          .map(({ text }) => text)
          .join('|'),
    );
    expect(cells.slice(-2)).toEqual(['', 'Alone|x']);
  });

  it('give the same bytes twice, and show what was typed as it was typed', async () => {
    const hostile = '</w:tc>{balises.headings-0}\n\ufffe🌊';
    const typedIn = (document: TeamDocument) => ({ ...document, organisation: hostile, front: [p(typed(hostile))] });
    const make = () => toBilingualDocx(typedIn(french), typedIn(english));
    const file = await make();
    expect(Buffer.from(await make()).equals(Buffer.from(file))).toBe(true);
    const shown = hostile.replace('\ufffe', '\ufffd');
    expect(paragraphsOf(file).filter(({ text }) => text === shown)).toHaveLength(3);
  });
});
