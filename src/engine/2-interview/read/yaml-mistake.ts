import { type Document, isMap, visit } from 'yaml';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import { ODD_SPACE, yamlKind } from '../../0-language/yaml-kind.ts';

/**
 * The first mistake of a text in YAML, said with its line; nothing where there is none. A text that only breaks off is
 * damaged.
 */
export function yamlMistake(
  document: Document.Parsed,
  text: string,
  lineOf: (offset: number) => number,
): TeamMessage | undefined {
  const [error] = document.errors; // those after it mostly follow from it
  const odd = text.split('\n').findIndex((line) => ODD_SPACE.test(line));
  if (odd >= 0 && (error || !isMap(document.get('answers', true))))
    return { code: 'line_space', params: { line: lineOf(0) + odd } };
  if (!error) return lostAlias(document, lineOf);
  if (error.code === 'RESOURCE_EXHAUSTION') return { code: 'file_trapped' }; // nested without end
  const kind = yamlKind(error.code, error.message) ?? 'unread';
  const [at] = error.pos;
  if (isCut(text, at)) return { code: 'file_damaged' };
  return { code: `line_${kind}`, params: { line: lineOf(kind === 'quote' ? openingQuote(document, at) : at) } };
}

/** JSON that ends where it should go on was cut: who writes by hand writes YAML. */
function isCut(text: string, at: number): boolean {
  return /^\s*[[{]/.test(text) && text.slice(at).trim() === '';
}

/** Where the quotation marks open that do not close in their line, or where the mistake is. */
function openingQuote(document: Document.Parsed, at: number): number {
  let opening = at;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (range && range[0] < at && range[1] <= at + 1 && type?.startsWith('QUOTE')) opening = range[0];
    },
  });
  return opening;
}

/** A star begins a name that must stand before: no answers file has any reason to. */
function lostAlias(document: Document.Parsed, lineOf: (offset: number) => number): TeamMessage | undefined {
  let lost: number | undefined;
  const anchors = new Set<string>();
  visit(document, {
    Value: (_key, { anchor }) => void (anchor === undefined || anchors.add(anchor)),
    Alias: (_key, { source, range }) => {
      if (anchors.has(source)) return undefined;
      lost = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return lost === undefined ? undefined : { code: 'line_sign', params: { line: lineOf(lost) } };
}
