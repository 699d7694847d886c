/** What tells sections and remarks apart in the text of a document; a program chooses the prefix. */
const MARK = /<!--|<(\/?)(?:[\w.-]+:)?(sectPr(?:Change)?)(?=[\s/>])/g;
/** A section, what it was before a change that Word keeps track of, and the section in that. */
const DEEPEST = 3;

/**
 * The settings of each section of a document that has a header or a footer, and of the last, as they are written, in
 * order; nothing where they are not well formed. The text around them, which can be long, is passed over, once.
 */
export function sectionsIn(text: string): readonly string[] | undefined {
  const sections: string[] = [];
  const open: string[] = [];
  let start = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [, closing, name] = match;
    const end = text.indexOf(name === undefined ? '-->' : '>', MARK.lastIndex);
    if (end < 0) return undefined;
    MARK.lastIndex = end;
    if (name === undefined) continue;
    if (open.length === 0) start = match.index;
    if (closing === '/' ? open.pop() !== name : open.length === DEEPEST) return undefined;
    if (closing !== '/' && text[end - 1] !== '/') open.push(name);
    if (open.length === 0) sections.push(text.slice(start, end + 1));
  }
  if (open.length > 0) return undefined;
  return sections.filter((section, rank) => section.includes('Reference') || rank === sections.length - 1);
}
