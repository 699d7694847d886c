import type { LetterheadCode } from '../../../0-language/messages/letterhead-messages.ts';
import type { FileRefusal } from '../../carried.ts';
import { conform } from '../schema/conform.ts';
import { inside, isOn } from '../xml/tree.ts';
import { type Element, startTag } from '../xml/xml.ts';
import { OpenPackage, type Relationship } from './package.ts';
import { neededStyles } from './needed-styles.ts';
import { isBlankPart, type Part, readPart } from './part.ts';
import { sectionsIn } from './sections.ts';
import { stylesIn } from './style-uses.ts';

/** Which pages a header is for. */
export type Variant = 'default' | 'first' | 'even';
export type Edges = Readonly<Partial<Record<Variant, Part>>>;

/** What is taken of an organisation's own document: its look, none of its text. */
export interface Letterhead {
  readonly styles?: Element | undefined;
  readonly theme?: Part | undefined;
  readonly fonts?: Element | undefined;
  /** The settings of the first section that has a header or a footer, or of the last. */
  readonly section?: Element | undefined;
  /** Those that show something. */
  readonly headers: Edges;
  readonly footers: Edges;
  /** Even pages have headers of their own. */
  readonly evenAndOdd: boolean;
}

/** A letterhead with what there is to say of it, or why the file is not taken. */
export type ReadLetterhead =
  | { readonly letterhead: Letterhead; readonly code: LetterheadCode }
  | { readonly letterhead?: undefined; readonly code: LetterheadCode };

const REFUSALS: Readonly<Partial<Record<FileRefusal, LetterheadCode>>> = {
  file_damaged: 'letterhead_damaged',
  file_foreign: 'letterhead_foreign',
  file_protected: 'letterhead_protected',
  file_oversized: 'letterhead_oversized',
  file_trapped: 'letterhead_trapped',
};
const DOCUMENT =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;

/**
 * What is written anew for each document: headers and footers drawn by hand stay below, and no document has so many
 * styles.
 */
const MOST_ELEMENTS = 60_000;
const MOST_STYLES = 2_000;
const MACROS = /macroenabled|vbaproject/;

/**
 * Reads the organisation's own Word document or template, within bounds; total, whatever the bytes are. Macros are a
 * reason to refuse; what leads outside the file is dropped, never fetched.
 */
export function readLetterhead(bytes: Uint8Array): ReadLetterhead {
  const file = new OpenPackage(bytes);
  const main = file.relationships('').find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  const hasMacros = file.paths.some((path) => /vba(?:project|data)/i.test(path) || MACROS.test(file.typeOf(path)));
  if (hasMacros && !file.refused) return { code: 'letterhead_macros' };
  const read = main !== undefined && DOCUMENT.test(file.typeOf(main)) ? readParts(file, main) : undefined;
  if (file.refused) return { code: REFUSALS[file.refused] ?? 'letterhead_foreign' };
  if (!read) return { code: 'letterhead_foreign' };
  const { letterhead, lost } = read;
  if (lost) return { letterhead, code: 'letterhead_without_picture' };
  return { letterhead, code: hasEdges(letterhead) ? 'letterhead_worn' : 'letterhead_without_header' };
}

/** What a section takes of the document, and whether a picture or a drawing of its headers could not be taken. */
interface Section extends Pick<Letterhead, 'headers' | 'footers'> {
  readonly section: Element;
  readonly lost: boolean;
}

function hasEdges({ headers, footers }: Pick<Letterhead, 'headers' | 'footers'>): boolean {
  return [headers, footers].some((edges) => Object.keys(edges).length > 0);
}

function readParts(file: OpenPackage, main: string): { letterhead: Letterhead; lost: boolean } | undefined {
  const leads = file.relationships(main).filter(({ external }) => !external);
  const pathOf = (type: string) => leads.find((lead) => lead.type === type)?.target;
  const xml = (part: string, type: string) => {
    const path = pathOf(part);
    const root = path === undefined ? undefined : file.xml(path);
    return root?.name === type ? root : undefined;
  };
  const conformed = (root: Element | undefined) => root && conform(root, root.name).element;
  const sections = readSections(file, main, leads);
  if (!sections) return undefined;
  const { lost, ...chosen } = sections.find(hasEdges) ??
    sections.find((section) => section.lost) ??
    sections.at(-1) ?? { section: undefined, headers: {}, footers: {}, lost: false };
  const edges = [chosen.headers, chosen.footers].flatMap((some) => Object.values(some));
  const all = xml('styles', 'w:styles');
  const styles = conformed(all && neededStyles(all, stylesIn(edges.map(({ root }) => root))));
  const size = edges.reduce((sum, part) => sum + part.size, 0);
  if (size > MOST_ELEMENTS || (styles?.children.length ?? 0) > MOST_STYLES) return file.refuse('file_oversized');
  const theme = pathOf('theme');
  const letterhead = {
    ...chosen,
    styles,
    theme: theme === undefined ? undefined : readPart(file, theme, 'a:theme'),
    fonts: conformed(xml('fontTable', 'w:fonts')),
    evenAndOdd: isOn(xml('settings', 'w:settings'), 'w:evenAndOddHeaders'),
  };
  return { letterhead, lost };
}

/** Each section of the text with its headers and footers; nothing where the main part is no text of Word's. */
function readSections(file: OpenPackage, main: string, leads: readonly Relationship[]): readonly Section[] | undefined {
  const text = file.text(main);
  if (text === undefined) return undefined;
  const start = startTag(text);
  const written = sectionsIn(text);
  if (!start || !written) return file.refuse('file_damaged');
  // What the root declares holds for its sections.
  const root = file.parse(`${start.text}${written.join('')}</${start.name}>`);
  const sections = root?.name === 'w:document' ? conform(root, 'w:document').element : undefined;
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  const parts = new Map<string, Part | undefined>();
  const partOf = (id: string, kind: 'header' | 'footer') => {
    const lead = byId.get(id);
    if (lead?.type !== kind) return undefined;
    if (!parts.has(lead.target))
      parts.set(lead.target, readPart(file, lead.target, kind === 'header' ? 'w:hdr' : 'w:ftr'));
    return parts.get(lead.target);
  };
  return sections && inside(sections).map((section) => readSection(section, partOf));
}

function readSection(section: Element, partOf: (id: string, kind: 'header' | 'footer') => Part | undefined): Section {
  const edges = { header: {}, footer: {} } as Record<'header' | 'footer', Partial<Record<Variant, Part>>>;
  let lost = false;
  for (const { name, attributes } of inside(section)) {
    const kind = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : undefined;
    const part = kind && partOf(attributes['r:id']!, kind);
    lost ||= part?.lost ?? false;
    if (kind && part && !isBlankPart(part)) edges[kind][attributes['w:type'] as Variant] ??= part;
  }
  return { section, headers: edges.header, footers: edges.footer, lost };
}
