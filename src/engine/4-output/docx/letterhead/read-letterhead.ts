import type { LetterheadCode } from '../../../0-language/messages/letterhead-messages.ts';
import type { Refusal } from '../../carried.ts';
import { OpenPackage, type Relationship } from './package.ts';
import { readStory, type Story } from './story.ts';
import { everyElement, inside, isOn } from './tree.ts';
import { type Element, parseXml } from './xml.ts';

/** Which pages a header is for. */
export type Variant = 'default' | 'first' | 'even';
export type Stories = Readonly<Partial<Record<Variant, Story>>>;

/** What is taken of an organisation's own document: its look, none of its text. */
export interface Letterhead {
  readonly styles?: Element | undefined;
  readonly theme?: Story | undefined;
  readonly fonts?: Element | undefined;
  /** The settings of the first section that has a header or a footer, or of the last. */
  readonly section?: Element | undefined;
  readonly headers: Stories;
  readonly footers: Stories;
  /** Even pages have headers of their own. */
  readonly evenAndOdd: boolean;
}

/** A letterhead with what there is to say of it, or why the file is not taken. */
export type ReadLetterhead =
  | { readonly letterhead: Letterhead; readonly code: LetterheadCode }
  | { readonly letterhead?: undefined; readonly code: LetterheadCode };

const REFUSALS: Readonly<Partial<Record<Refusal, LetterheadCode>>> = {
  file_damaged: 'letterhead_damaged',
  file_foreign: 'letterhead_foreign',
  file_protected: 'letterhead_protected',
  file_oversized: 'letterhead_oversized',
  file_trapped: 'letterhead_trapped',
};
const DOCUMENT =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;
const SECTION = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/g;
/** What a section was before a change that Word keeps track of. */
const FORMER = /<w:sectPrChange\b[\s\S]*?<\/w:sectPrChange>/g;

/**
 * Reads the organisation's own Word document or template, within bounds; total, whatever the bytes are. Macros are a
 * reason to refuse; what leads outside the file is dropped, never fetched.
 */
export function readLetterhead(bytes: Uint8Array): ReadLetterhead {
  const file = new OpenPackage(bytes);
  const types = file.text('[Content_Types].xml') ?? '';
  if (!file.refused && (/macroEnabled/i.test(types) || file.paths.some((path) => /vba/i.test(path))))
    return { code: 'letterhead_macros' };
  const main =
    file.relationships('').find(({ type, external }) => type === 'officeDocument' && !external)?.target ?? '';
  const text = file.text(main);
  const isWord =
    text !== undefined &&
    /<w:document\s[^>]*\bxmlns:w="http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main"/.test(text) &&
    partTypes(file).some(([path, type]) => path === `/${main}` && DOCUMENT.test(type));
  const letterhead = isWord ? readParts(file, main, text) : undefined;
  if (file.refused) return { code: REFUSALS[file.refused] ?? 'letterhead_foreign' };
  if (!letterhead) return { code: 'letterhead_foreign' };
  const isBare = [letterhead.headers, letterhead.footers].every((stories) => Object.keys(stories).length === 0);
  return { letterhead, code: isBare ? 'letterhead_without_header' : 'letterhead_worn' };
}

function partTypes(file: OpenPackage): readonly (readonly [string, string])[] {
  return inside(file.xml('[Content_Types].xml'), 'Override').map(({ attributes }) => [
    attributes['PartName'] ?? '',
    attributes['ContentType'] ?? '',
  ]);
}

function readParts(file: OpenPackage, main: string, text: string): Letterhead {
  const leads = file.relationships(main).filter(({ external }) => !external);
  const pathOf = (type: string) => leads.find((lead) => lead.type === type)?.target;
  const xml = (type: string) => optional(pathOf(type), (path) => file.xml(path));
  const section = chooseSection(text);
  return {
    styles: xml('styles'),
    theme: optional(pathOf('theme'), (path) => readStory(file, path)),
    fonts: xml('fontTable'),
    section,
    headers: readStories(file, leads, section, 'header'),
    footers: readStories(file, leads, section, 'footer'),
    evenAndOdd: isOn(xml('settings'), 'w:evenAndOddHeaders'),
  };
}

function optional<T>(path: string | undefined, read: (path: string) => T): T | undefined {
  return path === undefined ? undefined : read(path);
}

function chooseSection(text: string): Element | undefined {
  const sections = (text.replace(FORMER, '').match(SECTION) ?? []).map(parseXml).filter((one) => one !== undefined);
  return (
    sections.find((one) => everyElement(one).some(({ name }) => /^w:(?:header|footer)Reference$/.test(name))) ??
    sections.at(-1)
  );
}

function readStories(
  file: OpenPackage,
  leads: readonly Relationship[],
  section: Element | undefined,
  kind: 'header' | 'footer',
): Stories {
  const found: Partial<Record<Variant, Story>> = {};
  for (const { attributes } of inside(section, `w:${kind}Reference`)) {
    const variant = attributes['w:type'];
    const lead = leads.find(({ id, type }) => id === attributes['r:id'] && type === kind);
    const story = optional(lead?.target, (path) => readStory(file, path));
    if (story && (variant === 'default' || variant === 'first' || variant === 'even')) found[variant] = story;
  }
  return found;
}
