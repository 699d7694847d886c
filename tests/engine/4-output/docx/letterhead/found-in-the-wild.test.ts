import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyLetterhead, readDocx, readLetterhead, toDocx } from '../../../../../src/engine/docx.ts';
import { processorTime } from '../../../processor-time.ts';
import { partsOf } from '../read-back.ts';
import { policy } from '../sample-policy.ts';
import { altered, french, logo } from './letterheads.ts';

// Letterheads as programs write them: each was once worn wrongly, refused, or slow.

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = '[Content_Types].xml';
const STYLES = 'word/styles.xml';
const DOCUMENT = 'word/document.xml';
const HEADER = 'word/header1.xml';
const own = await toDocx(policy);
const base = await french();

const wear = (file: Uint8Array) => {
  const { letterhead, code } = readLetterhead(file);
  return { code, parts: letterhead ? partsOf(applyLetterhead(own, letterhead)) : {} };
};
/** The parts at the edges of the worn pages, as one text. */
const edges = (parts: Record<string, string>) =>
  Object.entries(parts)
    .filter(([path]) => /^word\/(?:header|footer)\d\.xml$/.test(path))
    .map(([, xml]) => xml)
    .join('\n');
const style = ({ [STYLES]: xml = '' }: Record<string, string>, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`).exec(xml)?.[0] ?? '';
const withStyles = (change: (xml: string) => string) =>
  altered(base, (parts) => ({ [STYLES]: change(parts[STYLES]!) }));
/** The French letterhead with a header of its own, and what that leads to. */
const withHeader = (body: string, leads = '', more: Record<string, string> = {}, types = '') =>
  altered(base, (parts) => ({
    [HEADER]: `${/^[\s\S]*?<w:hdr[^>]*>/.exec(parts[HEADER]!)![0]}${body}</w:hdr>`,
    'word/_rels/header1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${leads}</Relationships>`,
    [TYPES]: parts[TYPES]!.replace('</Types>', `${types}</Types>`),
    ...more,
  }));
const lead = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;
const png = logo([1, 2, 3]).toString('latin1');
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const picture = (fill: string) =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="l"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${PIC}"><pic:pic xmlns:pic="${PIC}"><pic:nvPicPr><pic:cNvPr id="1" name="l"/><pic:cNvPicPr/></pic:nvPicPr>${fill}<pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const blip = (id: string, how = 'embed') => `<pic:blipFill><a:blip r:${how}="${id}"/></pic:blipFill>`;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('pictures', () => {
  it.each(['mc', 've'])('a picture that has two, under the prefix %s: the one Word draws is kept', (prefix) => {
    const both = `<${prefix}:AlternateContent xmlns:${prefix}="http://schemas.openxmlformats.org/markup-compatibility/2006"><${prefix}:Choice xmlns:ma="urn:ma" Requires="ma">${blip('rId1')}</${prefix}:Choice><${prefix}:Fallback>${blip('rId2')}</${prefix}:Fallback></${prefix}:AlternateContent>`;
    const { code, parts } = wear(
      withHeader(picture(both), lead('rId1', 'image', 'media/a.pdf') + lead('rId2', 'image', 'media/b.png'), {
        'word/media/a.pdf': '%PDF',
        'word/media/b.png': png,
      }),
    );
    expect(code).toBe('letterhead_worn');
    expect(edges(parts).match(/<pic:blipFill>/g)).toHaveLength(1);
    expect(edges(parts)).not.toContain('AlternateContent');
  });

  it('a picture under another name is known by its content type', () => {
    const type = '<Default Extension="tmp" ContentType="image/png"/>';
    const file = withHeader(
      picture(blip('rId1')),
      lead('rId1', 'image', 'media/a.tmp'),
      { 'word/media/a.tmp': png },
      type,
    );
    const { code, parts } = wear(file);
    expect(code).toBe('letterhead_worn');
    expect(Object.keys(parts)).toContain('word/media/letterhead1.png');
  });

  it('an embedded object shows its preview', () => {
    const object =
      '<w:p><w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="a" style="width:9pt"><v:imagedata r:id="rId1"/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId2"/></w:object></w:r></w:p>';
    const { code, parts } = wear(
      withHeader(object, lead('rId1', 'image', 'media/b.png') + lead('rId2', 'oleObject', 'embeddings/o.bin'), {
        'word/media/b.png': png,
      }),
    );
    expect(code).toBe('letterhead_worn');
    expect(edges(parts)).toMatch(/<w:pict>.*<v:imagedata/);
    expect(edges(parts)).not.toMatch(/OLEObject|<w:object/);
  });

  it('one that is elsewhere is said', () => {
    const words = '<w:p><w:r><w:t>Le Quai</w:t></w:r></w:p>';
    const linked = lead('rId1', 'image', 'https://a.example/l.png', ' TargetMode="External"');
    expect(wear(withHeader(words + picture(blip('rId1', 'link')), linked)).code).toBe('letterhead_without_picture');
  });
});

describe('the package', () => {
  it('the main part has the type of its extension; names are in capitals', () => {
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const file = altered(base, (parts) => ({
      [TYPES]: parts[TYPES]!.replace(/<Override [^>]*PartName="\/word\/document\.xml"[^>]*>/, '')
        .replace(/(<Default [^>]*)ContentType="application\/xml"( Extension="xml")?/, `$1ContentType="${main}"$2`)
        .replace(/<Default [^>]*Extension="xml"[^>]*>/, `<Default Extension="xml" ContentType="${main}"/>`),
    }));
    expect(wear(file).code).toBe('letterhead_worn');
    const capitals = altered(base, (parts) => ({ 'WORD/Styles.XML': parts[STYLES]!, [STYLES]: undefined }));
    expect(style(wear(capitals).parts, 'Title')).toContain('7A1F3D');
  });

  it('a password counts before what older programs are shown', () => {
    const name = (text: string) =>
      Buffer.concat([Buffer.from(`${text}\0`, 'utf16le'), Buffer.alloc(128)]).subarray(0, 128);
    const file = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1016),
      name('WordDocument'),
      name('EncryptedPackage'),
    ]);
    expect(readLetterhead(file).code).toBe('letterhead_protected');
    expect(readDocx(file)).toEqual({ refused: 'file_protected' });
  });

  it('sizes that stand in the long fields are read, and a directory that lacks them is damaged', () => {
    const plain = Buffer.from(zipSync({ 'customXml/item1.xml': Buffer.from('<a/>') }, { level: 0 }));
    const directory = plain.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    const end = plain.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    const entry = Buffer.from(plain.subarray(directory, end));
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeUInt32LE(entry.readUInt32LE(24), 4);
    extra.writeUInt32LE(entry.readUInt32LE(20), 12);
    entry.writeUInt32LE(0xffffffff, 20);
    entry.writeUInt32LE(0xffffffff, 24);
    const without = Buffer.concat([plain.subarray(0, directory), entry, plain.subarray(end)]);
    entry.writeUInt16LE(20, 30);
    const last = Buffer.from(plain.subarray(end));
    last.writeUInt32LE(entry.length + 20, 12);
    const long = Buffer.concat([plain.subarray(0, directory), entry, extra, last]);
    expect(readDocx(long)).toEqual({ refused: 'file_foreign' });
    expect(readDocx(without)).toEqual({ refused: 'file_damaged' });
  });
});

describe('lengths and numbers', () => {
  it.each([
    ['1in', '1440'],
    ['2.54cm', '1440'],
    ['25.4mm', '1440'],
    ['72pt', '1440'],
    ['6pc', '1440'],
    ['6pi', '1440'],
    ['1133.858', '1134'],
  ])('a margin of %s is %s twentieths of a point', (written, twips) => {
    const file = altered(base, (parts) => ({
      [DOCUMENT]: parts[DOCUMENT]!.replace(/w:left="1701"/, `w:left="${written}"`),
    }));
    expect(wear(file).parts[DOCUMENT]).toContain(`w:left="${twips}"`);
  });

  it('styles and tables have whole numbers', () => {
    const table =
      '<w:tbl><w:tblPr><w:tblW w:w="9360.0" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9360.4"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    expect(edges(wear(withHeader(table)).parts)).toMatch(/w:w="9360" w:type="dxa".*w:gridCol w:w="9360"/);
    const { parts } = wear(withStyles((xml) => xml.replace('w:val="52"', 'w:val="52.0"')));
    expect(style(parts, 'Title')).toContain('<w:sz w:val="52"/>');
  });
});

describe('our text is read', () => {
  const titled = (settings: string) =>
    style(wear(withStyles((xml) => xml.replace('w:val="7A1F3D"', settings))).parts, 'Title');

  it('white on white is not worn; white on a dark ground is', () => {
    expect(titled('w:val="FFFFFF" w:themeColor="background1"')).not.toContain('FFFFFF');
    const dark = wear(
      withStyles((xml) =>
        xml.replace(
          /(<w:style [^>]*w:styleId="Titre1".*?<w:rPr>)(.*?)<w:color [^>]*>/,
          '$1$2<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>',
        ),
      ),
    );
    expect(style(dark.parts, 'Heading1')).toContain('<w:color w:val="FFFFFF"/>');
  });

  it.each(['<w:vanish/>', '<w:rtl/>', '<w:specVanish/>'])('%s of a style is left out', (setting) => {
    const { parts } = wear(
      withStyles((xml) => xml.replace(/(<w:style [^>]*w:styleId="Titre".*?<w:rPr>)/, `$1${setting}`)),
    );
    expect(style(parts, 'Title')).not.toBe('');
    expect(style(parts, 'Title')).not.toContain(setting);
  });

  it('the direction of another writing stays with the header that is in it', () => {
    const { parts } = wear(
      withStyles((xml) =>
        xml.replace(/(<w:style [^>]*w:styleId="Normal"[^>]*>.*?)<\/w:style>/, '$1<w:pPr><w:bidi/></w:pPr></w:style>'),
      ),
    );
    expect(style(parts, 'Normal')).not.toContain('<w:bidi/>');
    expect(style(parts, 'LetterheadNormal')).toContain('<w:bidi/>');
  });
});

describe('headers and their fields', () => {
  it('an empty header is none', () => {
    const file = altered(withHeader('<w:p/>'), (parts) => ({
      [DOCUMENT]: parts[DOCUMENT]!.replace(/<w:footerReference[^>]*>/, ''),
    }));
    const { code, parts } = wear(file);
    expect(code).toBe('letterhead_without_header');
    expect(edges(parts)).toContain('PROJET');
  });

  it.each(['STYLEREF "Titre de chapitre"', 'PRINTDATE', 'SUBJECT', 'NUMWORDS'])(
    '%s keeps what it showed last',
    (code) => {
      const xml = edges(wear(withHeader(`<w:p>${field(code, 'Rapport annuel')}</w:p>`)).parts);
      expect(xml).toContain('Rapport annuel');
      expect(xml).not.toContain(code.split(' ')[0]);
    },
  );

  it('the words of a style that our text has are still told', () => {
    expect(edges(wear(withHeader(`<w:p>${field('STYLEREF "heading 1"', 'x')}</w:p>`)).parts)).toContain('STYLEREF');
  });

  it('what was reckoned from a page’s number goes whole', () => {
    const around = `<w:p><w:r><w:t>Quai</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=</w:instrText></w:r>${field('PAGE', '3')}<w:r><w:instrText>-1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>77</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    expect(edges(wear(withHeader(around)).parts)).not.toContain('77');
  });
});

describe('each is read and worn in less than two seconds', () => {
  const begins = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const chain = Array.from(
    { length: 3_000 },
    (_, rank) =>
      `<w:style w:type="paragraph" w:styleId="c${rank}"><w:name w:val="c${rank}"/><w:basedOn w:val="c${rank + 1}"/></w:style>`,
  ).join('');
  const cases: Readonly<Record<string, () => Uint8Array>> = {
    'a chain of 1,500 styles': () =>
      altered(withHeader('<w:p><w:pPr><w:pStyle w:val="c1500"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'), (parts) => ({
        [STYLES]: parts[STYLES]!.replace('</w:styles>', `${chain}</w:styles>`),
      })),
    '30,000 styles': () =>
      withStyles((xml) =>
        xml.replace(
          '</w:styles>',
          `${'<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>'.repeat(30_000)}</w:styles>`,
        ),
      ),
    '100,000 sections without end': () =>
      altered(base, (parts) => ({
        [DOCUMENT]: parts[DOCUMENT]!.replace(/<w:body>[\s\S]*/, '<w:sectPr '.repeat(100_000)),
      })),
    '40,000 sections': () =>
      altered(base, (parts) => ({
        [DOCUMENT]: parts[DOCUMENT]!.replace(
          '<w:body>',
          `<w:body>${'<w:p><w:pPr><w:sectPr/></w:pPr></w:p>'.repeat(40_000)}`,
        ),
      })),
    '20,000 fields without end': () => withHeader(`<w:p>${begins.repeat(20_000)}</w:p>`),
    '20,000 declarations': () =>
      withStyles((xml) =>
        xml.replace(
          '<w:styles',
          `<w:styles ${Array.from({ length: 20_000 }, (_, rank) => `xmlns:n${rank}="u"`).join(' ')}`,
        ),
      ),
    'a picture of nineteen megabytes that packs badly': () =>
      withHeader(
        picture(blip('rId1')),
        lead('rId1', 'image', 'media/a.bmp'),
        {
          'word/media/a.bmp': Array.from({ length: 9 }, () => 'aBc§'.repeat(500_000)).join('\n'),
        },
        '<Default Extension="bmp" ContentType="image/bmp"/>',
      ),
  };
  it.each(Object.entries(cases))('%s', (_name, make) => {
    const file = make();
    const started = processorTime();
    wear(file);
    expect(processorTime() - started).toBeLessThan(2_000);
  });
});
