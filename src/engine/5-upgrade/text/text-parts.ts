/**
 * A text cut into its front matter, key by key as written, and what follows it (`body`); together they are its bytes.
 */
export type TextParts = Readonly<Record<string, string>>;

/** The line between two floors, blank lines around. */
const FLOOR_LINE = /(?<=^|\n[ \t]*\r?\n)\*{3}[ \t]*(?=\r?\n[ \t]*\r?\n|\s*$)/;
const FRONT = /^---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

/** Cuts a Markdown file, or the YAML of a document: each part holds its own line ends. */
export function splitText(text: string): TextParts {
  const front = FRONT.exec(text);
  if (!front) return keysOf(text);
  return { ...keysOf(front[1] ?? ''), body: text.slice(front[0].length) };
}

/** A clause's text below its front matter as its two floors, the line between them left out. */
export function splitFloors(body: string): { readonly decision: string; readonly practice?: string } {
  const line = FLOOR_LINE.exec(body);
  if (!line) return { decision: body };
  const after = line.index + line[0].length;
  return { decision: `${body.slice(0, line.index).trimEnd()}\n`, practice: body.slice(after).trimStart() };
}

/** The text of two floors, a line between them. */
export function joinFloors(decision: string, practice: string): string {
  return `${decision.trimEnd()}\n\n***\n\n${practice.trimStart()}`;
}

/** The text of these parts, in their order; `body` makes it Markdown. */
export function joinText({ body, ...keys }: TextParts): string {
  const written = Object.values(keys)
    .map((part) => (part.endsWith('\n') ? part : `${part}\n`))
    .join('');
  return body === undefined ? written : `---\n${written}---\n${body}`;
}

/** One part a key, with the lines that belong to it; comments before the first key stand alone. */
function keysOf(yaml: string): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const part of yaml.split(/^(?=[a-z_]+:)/m)) if (part !== '') parts[/^([a-z_]+):/.exec(part)?.[1] ?? '#'] = part;
  return parts;
}
