import type { Letterhead, Stories, Variant } from './read-letterhead.ts';
import type { Story } from './story.ts';
import { everyElement, rewriteInside, valueOf, withAttributes } from './tree.ts';
import type { Element } from './xml.ts';

const USE = /^w:(?:pStyle|rStyle|tblStyle)$/;

/** A part whose styles go by other ids; one without an id is not said at all. */
export function named(root: Element, idOf: (id: string) => string | undefined): Element {
  return rewriteInside(root, (element) => {
    if (!USE.test(element.name)) return [element];
    const id = idOf(valueOf(element) ?? '');
    return id === undefined ? [] : [withAttributes(element, { 'w:val': id })];
  });
}

/** The styles that a letterhead's headers and footers use, by its own ids. */
export function stylesOf({ headers, footers }: Letterhead): ReadonlySet<string> {
  const all = [headers, footers].flatMap((stories) => Object.values(stories)).flatMap(({ root }) => everyElement(root));
  return new Set(all.filter(({ name }) => USE.test(name)).map((use) => valueOf(use) ?? ''));
}

/** A letterhead whose headers and footers call styles as the dressed document does. */
export function withNamedStories(letterhead: Letterhead, ids: ReadonlyMap<string, string>): Letterhead {
  const renamed = (stories: Stories): Stories =>
    Object.fromEntries(
      (Object.entries(stories) as [Variant, Story][]).map(([variant, story]) => [
        variant,
        { ...story, root: named(story.root, (id) => ids.get(id)) },
      ]),
    );
  return { ...letterhead, headers: renamed(letterhead.headers), footers: renamed(letterhead.footers) };
}
