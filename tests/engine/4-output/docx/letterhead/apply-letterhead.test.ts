import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TeamDocument } from '../../../../../src/engine/3-documents/document.ts';
import { applyLetterhead, readDocx, readLetterhead, toDocx } from '../../../../../src/engine/docx.ts';
import { paragraphsOf, partsOf, type ReadParagraph } from '../read-back.ts';
import { clause, documentOf, p, table } from '../sample.ts';
import { policy } from '../sample-policy.ts';
import { altered, bare, english, french, logo } from './letterheads.ts';

/** The policy in the look of a letterhead. */
async function dressed(letterhead: Uint8Array, document: TeamDocument = policy): Promise<Uint8Array> {
  const read = readLetterhead(letterhead);
  expect(read.code).toMatch(/^letterhead_(?:worn|without_\w+)$/);
  return applyLetterhead(await toDocx(document), read.letterhead);
}

/** A style of a package, by its id. */
const style = (file: Uint8Array, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`).exec(partsOf(file)['word/styles.xml']!)?.[0] ?? '';
const edges = (file: Uint8Array) =>
  Object.entries(partsOf(file)).filter(([path]) => /^word\/(?:header|footer)\d\.xml$/.test(path));
const textOf = (file: Uint8Array, kind: 'header' | 'footer', variant: string) => {
  const parts = partsOf(file);
  const id = new RegExp(`<w:${kind}Reference w:type="${variant}" r:id="(\\w+)"`).exec(parts['word/document.xml']!)?.[1];
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(parts['word/_rels/document.xml.rels']!)?.[1];
  return (
    target &&
    [...parts[`word/${target}`]!.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:instrText[^>]*>([^<]*)</g)]
      .map(([, text, code]) => text ?? `{${code}}`)
      .join('')
  );
};

describe('an organisation’s letterhead', () => {
  it('gives its styles, matched by name whatever the language of its ids', async () => {
    const file = await dressed(await french());
    expect(style(file, 'Title')).toMatch(/w:val="7A1F3D".*w:val="52"|w:val="52".*w:val="7A1F3D"/s);
    expect(style(file, 'Heading1')).toContain('<w:name w:val="heading 1"/>');
    expect(style(file, 'Heading1')).toContain('w:val="34"');
    expect(style(file, 'Heading2')).toContain('<w:basedOn w:val="Heading1"/>');
    expect(style(file, 'ListParagraph')).toContain('<w:contextualSpacing/>');
    expect(partsOf(file)['word/styles.xml']).toMatch(/<w:docDefaults>.*Georgia.*<w:lang w:val="fr-CA"/);
    // What it lacks stays ours, in its ink.
    expect(style(file, 'TOC1')).toContain('<w:name w:val="toc 1"/>');
    expect(style(file, 'SubtleReference')).toContain('<w:color w:val="7A1F3D"/>');
    expect(Object.values(partsOf(file)).join()).not.toContain('0B5563');
    expect(partsOf(file)['word/styles.xml']).not.toMatch(/Titre|En-tte/);
  });

  it('keeps a style of its own that has the id of one of ours', async () => {
    const file = await dressed(await french());
    expect(style(file, 'LetterheadNote')).toMatch(/Adresse.*<w:i\/>/);
    expect(style(file, 'Note')).toContain('<w:name w:val="Note"/>');
    expect(edges(file).find(([, xml]) => xml.includes('Rimouski'))?.[1]).toContain(
      '<w:pStyle w:val="LetterheadNote"/>',
    );
  });

  it('gives its header, footer and logo, and none of its text', async () => {
    const letterhead = await french();
    const file = await dressed(letterhead);
    expect(textOf(file, 'header', 'default')).toBe('12, rue du Quai, Rimouski');
    expect(unzipSync(file)['word/media/letterhead1.png']).toEqual(new Uint8Array(logo([122, 31, 61])));
    expect(Object.values(partsOf(file)).join()).not.toMatch(/corps de la lettre|Madame/);
  });

  it('gives its paper and margins; tables follow', async () => {
    const before = await toDocx(policy);
    const file = await dressed(await french());
    expect(partsOf(file)['word/document.xml']).toMatch(
      /<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/><w:pgMar w:top="1985" w:right="1134" w:bottom="1418" w:left="1701" w:header="567" w:footer="425" w:gutter="0"\/>/,
    );
    const widths = (one: Uint8Array) =>
      [...partsOf(one)['word/document.xml']!.matchAll(/<w:tbl>.*?<\/w:tbl>/g)].map(([xml]) => ({
        whole: Number(/<w:tblW [^>]*w:w="(\d+)"/.exec(xml)![1]),
        indent: Number(/<w:tblInd [^>]*w:w="(\d+)"/.exec(xml)![1]),
        columns: [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)),
        cells: [.../<w:tr>.*?<\/w:tr>/.exec(xml)![0].matchAll(/<w:tcW [^>]*w:w="(\d+)"/g)].map(([, width]) =>
          Number(width),
        ),
      }));
    expect(widths(file).length).toBeGreaterThan(0);
    widths(file).forEach(({ whole, indent, columns, cells }, rank) => {
      expect(whole + indent).toBe(11906 - 1134 - 1701);
      expect(columns.reduce((sum, one) => sum + one, 0)).toBe(whole);
      expect(cells).toEqual(columns);
      expect(columns).not.toEqual(widths(before)[rank]!.columns);
    });
  });

  it('turns its paper where ours lay on its side', async () => {
    const wide = documentOf([
      {
        id: 'one',
        number: '1.',
        title: 'Registre',
        clauses: [
          clause('1.1', 'Table', [
            table(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ['1', '2', '3', '4', '5', '6', '7', '8']),
          ]),
        ],
      },
    ]);
    expect(partsOf(await dressed(await french(), wide))['word/document.xml']).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
  });

  it.each([
    ['margins that leave no room', { width: 12240, height: 15840, left: 8000, right: 4000 }],
    ['a page no printer has', { width: 90000, height: 15840, left: 1000, right: 1000 }],
  ])('keeps our paper for %s', async (_name, { width, height, left, right }) => {
    const file = await dressed(
      await french({
        properties: { page: { size: { width, height }, margin: { top: 1440, bottom: 1440, left, right } } },
      }),
    );
    expect(partsOf(file)['word/document.xml']).toContain('<w:pgSz w:w="12240" w:h="15840"');
  });

  it('keeps text, numbers, lists, links, footnotes, answers and properties as they were', async () => {
    const before = await toDocx(policy);
    for (const letterhead of [await french(), await english(), await bare()]) {
      const file = applyLetterhead(before, readLetterhead(letterhead).letterhead);
      const [one, other] = [partsOf(before), partsOf(file)];
      for (const path of [
        'docProps/core.xml',
        'docProps/custom.xml',
        'customXml/item1.xml',
        'customXml/itemProps1.xml',
        '_rels/.rels',
      ])
        expect(other[path]).toBe(one[path]);
      expect(readDocx(file)).toEqual(readDocx(before));
      const said = (all: ReadParagraph[]) => all.map(({ list, text }) => ({ list, text }));
      const opening =
        textOf(file, 'header', 'default') === 'Maison des jeunes L’Embarcadère · PROJET'
          ? []
          : [{ list: undefined, text: 'PROJET' }];
      expect(said(paragraphsOf(file))).toEqual([...opening, ...said(paragraphsOf(before))]);
      const marks = (xml: string) =>
        xml.match(/<w:(?:bookmarkStart|hyperlink|footnoteReference)[^>]*>|<w:instrText.*?<\/w:instrText>/g);
      expect(marks(other['word/document.xml']!)).toEqual(marks(one['word/document.xml']!));
      const links = (xml: string) => xml.match(/<Relationship [^>]*External"\/>/g);
      expect(links(other['word/_rels/document.xml.rels']!)).toEqual(links(one['word/_rels/document.xml.rels']!));
      expect(other['word/footnotes.xml']!.match(/<w:t.*?<\/w:t>/g)).toEqual(
        one['word/footnotes.xml']!.match(/<w:t.*?<\/w:t>/g),
      );
    }
  });

  it('leaves the headings numbered, and numbers nothing else', async () => {
    const file = await dressed(await french());
    for (const [id, level] of [
      ['Heading1', 0],
      ['Heading2', 1],
    ] as const) {
      expect(style(file, id)).toMatch(
        new RegExp(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="[1-9]\\d*"/></w:numPr>`),
      );
      expect(style(file, id)).toContain(`<w:outlineLvl w:val="${level}"/>`);
      expect(style(file, id)).not.toContain('<w:ind');
    }
    expect(style(file, 'TOCHeading')).toContain('<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(style(file, 'TOCHeading')).toContain('<w:outlineLvl w:val="9"/>');
  });

  it('gives the same bytes each time', async () => {
    const letterhead = await english();
    expect(Buffer.from(await dressed(letterhead)).equals(Buffer.from(await dressed(letterhead)))).toBe(true);
    const plain = await toDocx(policy);
    expect(applyLetterhead(plain, undefined)).toBe(plain);
  });
});

it('takes of a style as Word writes it what is look: no list, no page break, no language, nothing of newer programs', async () => {
  const heading =
    '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="Titre 1"/><w:link w:val="Titre1Car"/><w:rsid w:val="00AB12CD"/><w:pPr><w:pageBreakBefore/><w:numPr><w:numId w:val="12"/></w:numPr><w:spacing w:before="360" w:line="300"/></w:pPr><w:rPr><w:color w:val="1F3864" w:themeColor="accent1"/><w:sz w:val="40"/><w:lang w:val="de-DE"/><w14:ligatures w14:val="standard"/></w:rPr></w:style>';
  const file = await dressed(
    altered(await french(), (parts) => ({
      'word/styles.xml': parts['word/styles.xml']!.replace(/<w:style [^>]*w:styleId="Titre1".*?<\/w:style>/, heading),
    })),
  );
  expect(style(file, 'Heading1')).toContain('<w:name w:val="heading 1"/>');
  expect(style(file, 'Heading1')).toContain('<w:color w:val="1F3864" w:themeColor="accent1"/><w:sz w:val="40"/>');
  // Said, because LibreOffice guesses otherwise.
  expect(style(file, 'Heading1')).toMatch(/<w:spacing w:lineRule="auto" [^>]*w:line="300"/);
  expect(style(file, 'Heading1')).not.toMatch(/pageBreakBefore|w:numId w:val="12"|w:lang|w14:|w:link|rsid/);
  expect(style(file, 'SubtleReference')).toContain('<w:color w:val="1F3864"/>');
});

describe('what a letterhead lacks of ours', () => {
  it('the draft mark opens the text and stands in every footer, where the header no longer has it', async () => {
    const file = await dressed(await french());
    expect(paragraphsOf(file)[0]).toMatchObject({ text: 'PROJET', style: 'Note' });
    expect(textOf(file, 'footer', 'default')).toBe('p. {PAGE} / {NUMPAGES}PROJET');
    const adopted = await dressed(await french(), { ...policy, draft: false });
    expect(paragraphsOf(adopted)[0]?.text).toBe(policy.title);
    expect(textOf(adopted, 'footer', 'default')).toBe('p. {PAGE} / {NUMPAGES}');
  });

  it('page x of y stands under a footer that counts nothing, on first and even pages too', async () => {
    const file = await dressed(await english());
    const ours = `PROJET · ${policy.title} · Page {PAGE} de {NUMPAGES}`;
    expect(['first', 'default', 'even'].map((variant) => textOf(file, 'footer', variant))).toEqual([
      `1 Quay Street · 555-0100${ours}`,
      `1 Quay Street${ours}`,
      ours,
    ]);
    expect(['default', 'even'].map((variant) => textOf(file, 'header', variant))).toEqual([
      'Harbour Youth Centre',
      'Even Harbour',
    ]);
    expect(partsOf(file)['word/document.xml']).toContain('<w:titlePg/>');
    expect(partsOf(file)['word/settings.xml']).toContain('<w:evenAndOddHeaders w:val="true"/>');
  });

  it('our own header and footer stay where it has none, and the file says so', async () => {
    expect(readLetterhead(await bare()).code).toBe('letterhead_without_header');
    const file = await dressed(await bare());
    expect(textOf(file, 'header', 'default')).toBe(`${policy.organisation} · PROJET`);
    expect(textOf(file, 'footer', 'default')).toBe(`${policy.title} · Page {PAGE} de {NUMPAGES}`);
    expect(paragraphsOf(file)[0]?.text).toBe(policy.title);
  });

  it('space between paragraphs, and our small type in tables, even beside a style of the same name', async () => {
    const file = await dressed(await english());
    const plain = paragraphsOf(file).find(({ text }) => text.startsWith('La présente politique'))!;
    expect(plain.style).toBe('BalisesText');
    expect(style(file, 'BalisesText')).toContain('w:after="100"');
    expect(style(file, 'NoSpacing')).toContain('145AA0');
    expect(style(file, 'BalisesNoSpacing')).toMatch(/<w:jc w:val="left"\/>.*<w:sz w:val="20"\/>/);
    expect(paragraphsOf(file).find(({ text }) => text === 'Plateforme')?.style).toBe('BalisesNoSpacing');
  });
});

describe('what a letterhead may not bring', () => {
  const inHeader = async (xml: string, rels = '', more: Readonly<Record<string, string>> = {}) => {
    const file = await french();
    const header = (parts: Record<string, string>) =>
      Object.keys(parts).find((path) => /^word\/header\d\.xml$/.test(path))!;
    return altered(file, (parts) => {
      const path = header(parts);
      const leads = path.replace('word/', 'word/_rels/') + '.rels';
      return {
        [path]: parts[path]!.replace('</w:hdr>', `${xml}</w:hdr>`),
        [leads]: parts[leads]!.replace('</Relationships>', `${rels}</Relationships>`),
        ...more,
      };
    });
  };
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const everything = (file: Uint8Array) =>
    Object.entries(partsOf(file))
      .filter(([path]) => path !== 'word/_rels/document.xml.rels')
      .map(([, text]) => text)
      .join('\n');

  it('nothing outside the file: pictures, links and the template go, words stay', async () => {
    const blip = (id: string, how: string) =>
      `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:${how}="${id}"/></wp:inline></w:drawing></w:r></w:p>`;
    const file = await dressed(
      await inHeader(
        `<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>quai.example</w:t></w:r></w:hyperlink></w:p>${blip('rIdY', 'link')}${blip('rIdZ', 'embed')}<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="https://spy.example/v.png"/></v:shape></w:pict></w:r></w:p>`,
        `<Relationship Id="rIdX" Type="${OFFICE}/hyperlink" Target="https://spy.example/" TargetMode="External"/><Relationship Id="rIdY" Type="${OFFICE}/image" Target="https://spy.example/p.png" TargetMode="External"/><Relationship Id="rIdZ" Type="${OFFICE}/image" Target="media/missing.png"/>`,
        {
          'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/attachedTemplate" Target="https://spy.example/t.dotm" TargetMode="External"/></Relationships>`,
        },
      ),
    );
    expect(everything(file)).not.toMatch(/spy\.example|rId[XYZ]"|attachedTemplate|External|missing\.png/);
    expect(textOf(file, 'header', 'default')).toContain('quai.example');
    expect(unzipSync(file)['word/media/letterhead1.png']).toBeDefined();
  });

  it('no field that fetches, and no object; what a field showed stays', async () => {
    const field = (code: string, shown: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code.slice(0, 4)}</w:instrText></w:r><w:r><w:instrText>${code.slice(4)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const file = await dressed(
      await inHeader(
        `${field('INCLUDEPICTURE "https://spy.example/a.png"', 'image')}${field(' DDEAUTO c:\\\\x', 'calc')}${field(' DATE \\@ "yyyy"', '2026')}<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;c:/x&quot;"><w:r><w:t>simple</w:t></w:r></w:fldSimple></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p><w:r><w:object/></w:r></w:p>`,
      ),
    );
    expect(everything(file)).not.toMatch(/INCLUDE|DDEAUTO|spy\.example|<w:object/);
    const shown = textOf(file, 'header', 'default')!;
    expect(shown).toBe('12, rue du Quai, Rimouskiimagecalc{ DAT}{E \\@ "yyyy"}2026simple');
    for (const [, xml] of edges(file))
      expect(xml.match(/"begin"/g)?.length).toBe(xml.match(/fldCharType="end"/g)?.length);
  });

  it('no mark of a place, remark or change', async () => {
    const file = await dressed(
      await inHeader(
        '<w:p><w:bookmarkStart w:id="0" w:name="section_objet"/><w:bookmarkEnd w:id="0"/><w:ins w:id="1" w:author="a"><w:r><w:t>gardé</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>effacé</w:delText></w:r></w:del></w:p>',
      ),
    );
    const header = edges(file).find(([, xml]) => xml.includes('gardé'))![1];
    expect(header).not.toMatch(/bookmark|w:ins |w:del|effacé/);
  });

  it('no colour that paper does not show', async () => {
    const pale = altered(await french(), (parts) => ({
      'word/styles.xml': parts['word/styles.xml']!.replaceAll('7A1F3D', 'FFFFF0'),
    }));
    expect(style(await dressed(pale), 'SubtleReference')).toContain('<w:color w:val="auto"/>');
  });
});

it('dresses a document that carries nothing, in either language', async () => {
  for (const language of ['fr', 'en'] as const) {
    const document = documentOf([{ id: 'one', title: 'Feuille', clauses: [clause('1', 'a', [p('Bonjour')])] }], {
      language,
      locale: `${language}-CA`,
      sheet: true,
    });
    const file = await dressed(await english(), document);
    expect(partsOf(file)['word/styles.xml']).toContain(`<w:lang w:val="${language}-CA"`);
    expect(readDocx(file).text).toBeUndefined();
  }
});
