import { asText } from '../../0-language/answers.ts';
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { Message, Place } from '../../0-language/messages/message.ts';
import { keysAt } from './keys-at.ts';
import { expectedOf } from './nearest.ts';
import { offsetIn } from './place-at.ts';
import { aliasMistake, syntaxMistake } from './yaml-syntax.ts';

/** Keys and indexes, from the top of a YAML text. */
export type Path = readonly (string | number)[];

/** A YAML text read and checked against its schema; `data` is absent when a message says why. */
export interface ReadYaml<T> {
  readonly data?: T;
  readonly messages: readonly Message[];
  readonly yaml: YamlText;
}

/** A YAML text, value by value. */
export interface YamlText {
  /** Where a value stands, or the nearest that holds it; of a text, where one of its characters does, by its offset. */
  readonly placeOf: (path: Path, offset?: number) => Place;
  /** A value as it is written; nothing where there is none. */
  readonly textOf: (path: Path) => string | undefined;
  /** What is wrong with a value that stands at a path, by another schema. */
  readonly judge: (value: unknown, schema: z.ZodType, path: Path) => readonly Message[];
}

/**
 * Reads a YAML text against a strict schema, or the one that fits what it holds. `startLine` shifts the places of a
 * front matter.
 */
export function readYaml<T>(
  text: string,
  file: string,
  schemaFor: z.ZodType<T> | ((data: unknown) => z.ZodType<T>),
  startLine = 0,
): ReadYaml<T> {
  const { document, lines, read, quoted } = parse(text);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + startLine, column: col };
  };
  const yaml: YamlText = {
    placeOf: (path, offset) =>
      placeAt(offset === undefined ? offsetOf(document, path) : inText(text, document, path, offset)),
    textOf: (path) => {
      const range = nodeAt(document, path)?.range;
      return range ? text.slice(range[0], range[1]) : undefined;
    },
    judge: (value, schema, at) => {
      const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
      return issues.flatMap((issue) =>
        shapeMessages(
          issue,
          schema,
          (path) => yaml.placeOf([...at, ...path]),
          (path, key) => placeAt(keyOffset(document, [...at, ...path], key)),
        ),
      );
    },
  };
  const [error] = document.errors; // those after it mostly follow from it
  const mistake = error ? syntaxMistake(error, text) : 'reason' in read ? aliasMistake(read.reason, text) : undefined;
  if (mistake || 'reason' in read)
    return { messages: mistake ? [{ ...mistake.message, place: placeAt(mistake.at) }] : [], yaml };
  const schema = typeof schemaFor === 'function' ? schemaFor(read.data) : schemaFor;
  const result = schema.safeParse(read.data);
  return result.success
    ? { data: result.data, messages: quoted.map((at) => ({ code: 'quotes_kept', place: placeAt(at) })), yaml }
    : { messages: yaml.judge(read.data, schema, []), yaml };
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly read: ReturnType<typeof dataOf>;
  /** Where texts without straight quotes begin with others. */
  readonly quoted: readonly number[];
}

/**
 * What was parsed lately, by its text: packs share the files of the one they change, and each is read in two languages.
 */
const lately = new Map<string, Parsed>();
/** Characters kept parsed: a base and some fifty packs that change it. */
const MOST_KEPT = 2_000_000;
let kept = 0;

function parse(text: string): Parsed {
  const known = lately.get(text);
  if (known) return known;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  const parsed = { document, lines, read: dataOf(document), quoted: curlyQuotes(document) };
  kept += text.length;
  if (kept > MOST_KEPT) {
    lately.clear();
    kept = text.length;
  }
  lately.set(text, parsed);
  return parsed;
}

function curlyQuotes(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const isPlain = node.type === 'PLAIN' && typeof node.value === 'string';
      if (isPlain && /^[“”„«‘’]/.test(node.value as string)) found.push(node.range![0]);
    },
  });
  return found;
}

function nodeAt(document: Document, path: Path): Node | undefined {
  return document.getIn(path, true) as Node | undefined;
}

/** The offset of the nearest node on a path: the value, else what holds it. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const range = nodeAt(document, path.slice(0, depth))?.range;
    if (range) return range[0];
  }
  return 0;
}

/** The offset of a character of a text, however it is quoted and cut into lines. */
function inText(source: string, document: Document, path: Path, offset: number): number {
  const node = nodeAt(document, path);
  if (!isText(node)) return offsetOf(document, path);
  const [start, end] = node.range!;
  const [opening] = /^(?:["']|[|>].*\n)?/.exec(source.slice(start, end))!;
  return offsetIn(source.slice(0, end), start + opening.length, node.value.slice(0, offset));
}

function isText(node: Node | undefined): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string';
}

/** The offset of a key itself. */
function keyOffset(document: Document, path: Path, key: string): number {
  const parent = document.getIn(path, true);
  const pair = isMap(parent) ? parent.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
  return (pair?.key as Node | undefined)?.range?.[0] ?? offsetOf(document, path);
}

/** The plain data of a document; an alias that leads nowhere, or that multiplies, is a mistake of syntax. */
function dataOf(document: Document): { data: unknown } | { reason: string } {
  try {
    return { data: document.toJS({ maxAliasCount: 100 }) ?? {} };
  } catch (reason) {
    return { reason: (reason as Error).message };
  }
}

/** What the schema wanted, in an author's words: a kind of value, a list of choices, a shape of text. */
function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return typeof issue.input === 'string'
        ? expectedOf(issue.values.map(String), issue.input)
        : issue.values.join(', ');
    case 'invalid_format':
      return issue.message; // each shape of text in the schemas gives an example for its message
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectedBy))].join(' / ');
    default:
      return issue.code;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '1, 2, 3…',
  array: '- …',
  object: '…: …',
  record: '…: …',
  tuple: '[…, …]',
  boolean: 'true',
};

function shapeMessages(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  placeOf: (path: Path) => Place,
  keyPlace: (path: Path, key: string) => Place,
): readonly Message[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const place = placeOf(path);
  const name = path.filter((key) => typeof key === 'string').join('.') || '…'; // the place says which of a list
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, path);
    return issue.keys.map((key) => ({
      code: 'unknown_key',
      params: { key, expected: expectedOf(keys, key) },
      place: keyPlace(path, key),
    }));
  }
  if (issue.code === 'invalid_value' && path.at(-1) === 'type') {
    return [
      { code: 'wrong_type_of_field', params: { type: asText(issue.input) || '?', expected: expectedBy(issue) }, place },
    ];
  }
  if (issue.code === 'invalid_format' && path.at(-1) === 'logo' && !/\.svg$/i.test(asText(issue.input)))
    return [{ code: 'logo_not_svg', params: { file: asText(issue.input) }, place }];
  const keys = issue.code === 'invalid_type' && issue.expected === 'object' ? keysAt(schema, path) : [];
  const expected = keys.length > 0 ? keys.map((key) => `${key}: …`).join(', ') : expectedBy(issue);
  if (issue.input === undefined && path.length > 0)
    return [
      {
        code: 'key_missing',
        params: { key: path.filter((key) => typeof key === 'string').join('.'), expected },
        place,
      },
    ];
  return [{ code: 'wrong_shape', params: { path: name, expected }, place }];
}
