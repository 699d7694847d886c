import { type Document, isScalar, LineCounter, parseDocument, type Range, visit } from 'yaml';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Written } from './written.ts';
import { KeysOfObject, type Repeat, sayRepeated } from './repeated-keys.ts';
import { yamlMistake } from './yaml-mistake.ts';

/** A name may stand for a part of the file that often: more is made to multiply. */
const MOST_ALIASES = 100;

/**
 * Parses YAML, or says in which line it cannot be read and why. `before` counts the lines of the file that come before
 * the text.
 */
export function parseYaml(text: string, before: number): Written | TeamMessage {
  try {
    const lines = new LineCounter();
    // The library compares each key with each other, for minutes: what comes twice is found here.
    const document = withoutStacks(() =>
      parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error', lineCounter: lines }),
    );
    const lineOf = (offset: number) => before + lines.linePos(offset).line;
    const mistake = yamlMistake(document, text, lineOf);
    if (mistake) return mistake;
    const messages = sayRepeated(renameRepeated(document, lineOf));
    return { data: plain(document), source: plain(withSources(document)), messages };
  } catch (reason) {
    return { code: isTrap(reason as Error) ? 'file_trapped' : 'file_damaged' };
  }
}

/** The library makes an error of each mistake, and one is said: the stacks of ninety thousand would take seconds. */
function withoutStacks<T>(read: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return read();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function plain(document: Document.Parsed): unknown {
  return document.toJS({ maxAliasCount: MOST_ALIASES });
}

/** What a key held before it came again stays under a name of its own. */
function renameRepeated(document: Document.Parsed, lineOf: (offset: number) => number): readonly Repeat[] {
  const repeats: Repeat[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const keys = new KeysOfObject<(typeof items)[number]>();
      for (const item of items) {
        const again = keys.meet(String(item.key), item);
        if (!again) continue;
        const { range } = item.key as { readonly range?: Range };
        repeats.push({ key: String(item.key), line: lineOf(range?.[0] ?? 0) });
        again.before.key = document.createNode(again.name);
      }
    },
  });
  return repeats;
}

/** The same document, each scalar a text as it is written. */
function withSources(document: Document.Parsed): Document.Parsed {
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isScalar(node)) node.value = node.source ?? String(node.value);
    },
  });
  return document;
}

/** Nested without end once it is read, or aliases that multiply, in the library's own words. */
function isTrap({ message }: Error): boolean {
  return /call stack|Excessive alias/.test(message);
}
