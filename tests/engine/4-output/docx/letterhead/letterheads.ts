import { crc32, deflateSync } from 'node:zlib';
import {
  AlignmentType,
  Document,
  DocumentDefaults,
  Footer,
  Header,
  ImageRun,
  type IParagraphStyleOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ISectionOptions,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// Documents as organisations have them, made here: a logo, an address, French style names, colours of their own.

/** A picture of one colour with a white disc in it. */
export function logo([red, green, blue]: readonly [number, number, number], width = 120, height = 48): Buffer {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: width }, (__, x) =>
        (x - 24) ** 2 + (y - 24) ** 2 < 300 ? [255, 255, 255] : [red, green, blue],
      ).flat(),
    ]),
  );
  const chunk = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), content]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const picture = (colour: readonly [number, number, number]) =>
  new ImageRun({
    type: 'png',
    data: logo(colour),
    transformation: { width: 120, height: 48 },
    altText: { name: 'logo', title: 'logo', description: 'Le logo' },
  });
const line = (text: string, style?: string, more: object = {}) =>
  new Paragraph({ ...(style ? { style } : {}), ...more, children: [new TextRun(text)] });
const pages = (style: string) =>
  new Paragraph({
    style,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['p. ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
const bytes = async (document: Document) => new Uint8Array(await Packer.toArrayBuffer(document));
const NORMAL: IParagraphStyleOptions = { id: 'Normal', name: 'Normal', quickFormat: true };
const defaults = (font: string, size: number, spacing?: object) =>
  new DocumentDefaults({
    run: { font, size, language: { value: 'en-US' } },
    ...(spacing ? { paragraph: { spacing } } : {}),
  });
const body = [line('Madame, Monsieur,'), line('Le corps de la lettre ne doit pas être repris.')];

/** As Word in French saves it: « Titre1 » named “heading 1”, A4, wide margins, logo on the left, page numbers of its own. */
export const french = (more: Partial<ISectionOptions> = {}): Promise<Uint8Array> =>
  bytes(
    new Document({
      styles: {
        importedStyles: [defaults('Georgia', 22, { after: 160, line: 276 })],
        paragraphStyles: [
          NORMAL,
          {
            id: 'Titre',
            name: 'Title',
            basedOn: 'Normal',
            next: 'Normal',
            run: { size: 52, color: '7A1F3D', font: 'Georgia' },
            paragraph: { alignment: AlignmentType.CENTER },
          },
          {
            id: 'Sous-titre',
            name: 'Subtitle',
            basedOn: 'Normal',
            run: { italics: true, color: '555555' },
            paragraph: { alignment: AlignmentType.CENTER },
          },
          {
            id: 'Titre1',
            name: 'heading 1',
            basedOn: 'Normal',
            next: 'Normal',
            run: { size: 34, color: '7A1F3D', bold: true },
            paragraph: { spacing: { before: 400, after: 120 }, indent: { left: 300 } },
          },
          {
            id: 'Titre2',
            name: 'heading 2',
            basedOn: 'Titre1',
            run: { size: 26, color: 'B3541E' },
            paragraph: { spacing: { before: 240, after: 60 } },
          },
          { id: 'En-ttedetabledesmatires', name: 'TOC Heading', basedOn: 'Titre1', next: 'Normal' },
          {
            id: 'Paragraphedeliste',
            name: 'List Paragraph',
            basedOn: 'Normal',
            paragraph: { indent: { left: 720 }, contextualSpacing: true },
          },
          { id: 'En-tte', name: 'header', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 0 } } },
          {
            id: 'Pieddepage',
            name: 'footer',
            basedOn: 'Normal',
            run: { size: 16, color: '7A1F3D' },
            paragraph: { spacing: { after: 0 } },
          },
          { id: 'Note', name: 'Adresse', basedOn: 'En-tte', run: { italics: true } },
        ],
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: 11906, height: 16838 },
              margin: { top: 1985, right: 1134, bottom: 1418, left: 1701, header: 567, footer: 425 },
            },
          },
          headers: {
            default: new Header({
              children: [
                new Paragraph({ style: 'En-tte', children: [picture([122, 31, 61])] }),
                line('12, rue du Quai, Rimouski', 'Note'),
              ],
            }),
          },
          footers: { default: new Footer({ children: [pages('Pieddepage')] }) },
          children: body,
          ...more,
        },
      ],
    }),
  );

/** As many are: Times with no space between paragraphs, first page and even pages apart, a table in the header, no page numbers. */
export const english = (): Promise<Uint8Array> => {
  const cell = (child: Paragraph) => new TableCell({ width: { size: 4680, type: WidthType.DXA }, children: [child] });
  const table = new Table({
    style: 'TableGrid',
    width: { size: 9360, type: WidthType.DXA },
    columnWidths: [4680, 4680],
    rows: [
      new TableRow({
        children: [
          cell(new Paragraph({ style: 'NoSpacing', children: [picture([20, 90, 160])] })),
          cell(line('Harbour Youth Centre', 'NoSpacing', { alignment: AlignmentType.RIGHT })),
        ],
      }),
    ],
  });
  return bytes(
    new Document({
      evenAndOddHeaderAndFooters: true,
      styles: {
        importedStyles: [defaults('Times New Roman', 24)],
        paragraphStyles: [
          { ...NORMAL, paragraph: { alignment: AlignmentType.JUSTIFIED } },
          { id: 'NoSpacing', name: 'No Spacing', basedOn: 'Normal', run: { size: 24, color: '145AA0' } },
          { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 20 } },
          {
            id: 'Footer',
            name: 'footer',
            basedOn: 'Normal',
            run: { size: 18 },
            paragraph: { alignment: AlignmentType.CENTER },
          },
        ],
      },
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: { width: 12240, height: 15840 },
              margin: { top: 1440, right: 1800, bottom: 1440, left: 1800, header: 720, footer: 720 },
            },
          },
          headers: {
            first: new Header({ children: [table, line('', 'Header')] }),
            default: new Header({ children: [line('Harbour Youth Centre', 'Header')] }),
            even: new Header({ children: [line('Even Harbour', 'Header')] }),
          },
          footers: {
            first: new Footer({ children: [line('1 Quay Street · 555-0100', 'Footer')] }),
            default: new Footer({ children: [line('1 Quay Street', 'Footer')] }),
          },
          children: body,
        },
      ],
    }),
  );
};

/** A document with styles only: the logo, if any, is in its text. */
export const bare = (): Promise<Uint8Array> =>
  bytes(
    new Document({
      styles: {
        paragraphStyles: [
          NORMAL,
          { id: 'Heading1', name: 'Heading 1', basedOn: 'Normal', run: { color: '006633', size: 36 } },
        ],
      },
      sections: [{ children: body }],
    }),
  );

/** A file with some of its parts written anew; `undefined` takes a part away. */
export function altered(
  file: Uint8Array,
  change: (parts: Record<string, string>) => Readonly<Record<string, string | undefined>>,
): Uint8Array {
  const entries = unzipSync(file);
  const texts = Object.fromEntries(
    Object.entries(entries)
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  );
  for (const [path, text] of Object.entries(change(texts))) {
    if (text === undefined) delete entries[path];
    else entries[path] = strToU8(text);
  }
  return zipSync(entries);
}
