import { countsPages, withoutOddFields } from './fields.ts';
import type { OpenPackage, Relationship } from './package.ts';
import { everyElement, make, rewriteInside, withAttributes } from './tree.ts';
import type { Element, Node } from './xml.ts';

/** A picture that a part shows, under the id that the part calls it by. */
export interface Picture {
  readonly id: string;
  /** Where it is in the organisation's file. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A header, a footer or a theme of the organisation's, with all it needs and nothing that leads outside the file. */
export interface Story {
  readonly root: Element;
  readonly pictures: readonly Picture[];
  readonly countsPages: boolean;
}

/** What Word draws by itself; a drawing as SVG always has such a picture beside it. */
const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i;
/** Marks of places, of remarks, of changes and of lists: they mean nothing outside the text they were in. */
const MEANINGLESS =
  /^w:(?:bookmark(?:Start|End)|comment(?:Range(?:Start|End)|Reference)|perm(?:Start|End)|proofErr|numPr|\w+Change|del|moveFrom|move(?:From|To)Range(?:Start|End)|customXml\w+Range(?:Start|End)|sectPr|altChunk|subDoc|control|object|(?:foot|end)noteReference|dataBinding)$/;
const ACCEPTED = /^w:(?:ins|moveTo)$/;
/** What goes with a picture that is not taken, the nearest first. */
const FRAME = /^(?:a:ext|w:drawing|w:pict|mc:AlternateContent)$/;
const GONE = make('gone');

/** A part made safe; `undefined` where it is missing, or once the file is refused. */
export function readStory(file: OpenPackage, path: string): Story | undefined {
  const root = file.xml(path);
  if (!root) return undefined;
  const leads = new Map(file.relationships(path).map((one) => [one.id, one]));
  const isTaken = (id: string) => isPicture(leads.get(id), file);
  const whole = rewriteInside(root, (element) => cleaned(element, isTaken));
  // What stood in no frame, as in a theme, goes alone.
  const clean = withoutOddFields(rewriteInside(whole, (element) => (element === GONE ? [] : [element])));
  const used = new Set(
    everyElement(clean)
      .flatMap(({ attributes }) => Object.entries(attributes))
      .filter(([name]) => name.startsWith('r:'))
      .map(([, id]) => id),
  );
  const pictures = [...used].flatMap((id) => {
    const { target } = leads.get(id)!;
    const bytes = file.bytes(target);
    return bytes ? [{ id, path: target, bytes }] : [];
  });
  return { root: clean, pictures, countsPages: countsPages(clean) };
}

function isPicture(lead: Relationship | undefined, file: OpenPackage): boolean {
  return lead?.type === 'image' && !lead.external && PICTURE.test(lead.target) && file.paths.includes(lead.target);
}

function cleaned(element: Element, isTaken: (id: string) => boolean): readonly Node[] {
  const { name } = element;
  if (MEANINGLESS.test(name)) return [];
  if (ACCEPTED.test(name)) return element.children;
  if (FRAME.test(name) && everyElement(element).includes(GONE)) return [];
  const local = withoutAddresses(element);
  const lost = Object.entries(element.attributes)
    .filter(([attribute, id]) => attribute.startsWith('r:') && !isTaken(id))
    .map(([attribute]) => attribute);
  if (lost.length === 0) return [local];
  if (name === 'w:hyperlink') return element.children;
  if (/:hlink\w+$/.test(name)) return [];
  // A linked picture may also be in the file.
  const kept = withAttributes(local, Object.fromEntries(lost.map((attribute) => [attribute, undefined])));
  return Object.keys(kept.attributes).some((attribute) => attribute.startsWith('r:')) ? [kept] : [GONE];
}

/** Old drawings can also name an address outright. */
function withoutAddresses(element: Element): Element {
  if (!/^[vo]:/.test(element.name)) return element;
  return withAttributes(element, { src: undefined, href: undefined, 'o:href': undefined, 'o:althref': undefined });
}
