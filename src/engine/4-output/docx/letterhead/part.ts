import { conform } from '../schema/conform.ts';
import { everyElement } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';
import { countsPages, withFieldsThat, worksAlone } from './fields.ts';
import type { OpenPackage } from './package.ts';
import { type Picture, readPicture } from './picture.ts';

/** A header, a footer or a theme of the organisation’s, with all it needs and nothing that leads outside the file. */
export interface Part {
  readonly root: Element;
  readonly pictures: readonly Picture[];
  readonly countsPages: boolean;
  /** What it takes to write it, in elements. */
  readonly size: number;
  /** A picture or a drawing of it could not be taken. */
  readonly lost: boolean;
}

/** Letters that take as long to write as an element. */
const AN_ELEMENT = 25;

/** A part made safe and valid; `undefined` where it is missing or of another kind, or once the file is refused. */
export function readPart(file: OpenPackage, path: string, type: 'w:hdr' | 'w:ftr' | 'a:theme'): Part | undefined {
  const text = file.text(path);
  const root = text === undefined ? undefined : file.parse(text);
  if (text === undefined || root?.name !== type) return undefined;
  const leads = new Map(file.relationships(path).map((one) => [one.id, one]));
  const pictures = new Map<string, Picture | undefined>();
  const pictureOf = (id: string) => {
    if (!pictures.has(id)) pictures.set(id, numbered(readPicture(file, leads.get(id)), pictures.size));
    return pictures.get(id)?.id;
  };
  const { element, lost } = conform(root, type, pictureOf);
  if (!element) return undefined;
  const clean = withFieldsThat(element, worksAlone);
  const all = everyElement(clean);
  const size = all.length + text.length / AN_ELEMENT;
  const used = new Set(all.flatMap(({ attributes }) => [attributes['r:embed'], attributes['r:id']]));
  const shown = [...pictures.values()].filter((one) => one !== undefined && used.has(one.id)) as readonly Picture[];
  return { root: clean, pictures: shown, countsPages: countsPages(clean), size, lost };
}

/** A file may give an id that is none. */
function numbered(picture: Picture | undefined, rank: number): Picture | undefined {
  return picture && { ...picture, id: `rIdPicture${rank + 1}` };
}

/** What is seen of a part: words, pictures, fields, lines. */
const SEEN: ReadonlySet<string> = new Set([
  'w:drawing',
  'w:pict',
  'w:sym',
  'w:pgNum',
  'w:fldSimple',
  'w:instrText',
  'w:pBdr',
  'w:tblBorders',
  'w:tcBorders',
  'w:shd',
]);

/** Whether a header or a footer shows nothing, as the empty ones that Word makes. */
export function isBlankPart({ root }: Part): boolean {
  return !everyElement(root).some(
    ({ name, children }) =>
      SEEN.has(name) || (name === 'w:t' && children.some((child) => typeof child === 'string' && child.trim() !== '')),
  );
}
