import { parseDocument, visit } from 'yaml';
import { FIELD_TYPES, fieldOf, MOST_ANSWERS, type TeamMessage } from '../engine/interview.ts';
import type { Pack } from '../engine/pack.ts';

/** The same data twice: with its numbers and booleans, and with every scalar as it is written. */
export interface Written {
  readonly data: unknown;
  readonly source: unknown;
}

/** Twenty times what a long story takes: YAML takes long to parse, and what Balises exports is JSON. */
const MOST_YAML = 100_000;
/** A name may stand for a part of the file that often: more is made to multiply. */
const MOST_ALIASES = 100;

/** Parses an answers file, JSON or YAML, or says why it cannot be: total, and quick whatever the text is. */
export function parseAnswers(text: string): Written | TeamMessage {
  if (text.length > MOST_ANSWERS) return { code: 'file_oversized' };
  const written = parseJson(text);
  if (written || text.length <= MOST_YAML) return written ?? parseYaml(text);
  return { code: /^\s*\{/.test(text) ? 'file_damaged' : 'file_oversized' };
}

function parseJson(text: string): Written | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return { data, source: data };
  } catch {
    return undefined;
  }
}

function parseYaml(text: string): Written | TeamMessage {
  try {
    return { data: plainData(text, 'core'), source: plainData(text, 'failsafe') };
  } catch (reason) {
    return { code: isTrap(reason as Error) ? 'file_trapped' : 'file_damaged' };
  }
}

/** Throws where the text is no YAML, or gives one key twice: the library compares each key with each other, for minutes. */
function plainData(text: string, schema: 'core' | 'failsafe'): unknown {
  const document = parseDocument(text, { schema, uniqueKeys: false, prettyErrors: false });
  if (document.errors[0]) throw document.errors[0];
  visit(document, {
    Map: (_key, { items }) => {
      if (new Set(items.map(({ key }) => String(key))).size < items.length) throw new SyntaxError('a key comes twice');
    },
  });
  return document.toJS({ maxAliasCount: MOST_ALIASES });
}

/** Nested without end, or aliases that multiply, in the library's own words. */
function isTrap({ message }: Error): boolean {
  return /call stack|Excessive alias/.test(message);
}

/** The data of an answers file in which texts stay as they are written: without quotes, `1.10` is not the number 1.1. */
export function asWritten({ data, source }: Written, pack: Pack): unknown {
  const [answers, sources] = [answersOf(data), answersOf(source)];
  if (!answers || !sources) return data;
  const kept = Object.entries(answers).map(([id, answer]) => [
    id,
    isText(pack, id) && isScalar(answer) ? String(sources[id]) : answer,
  ]);
  return { ...(data as object), answers: Object.fromEntries(kept) };
}

function isText(pack: Pack, id: string): boolean {
  const field = fieldOf(pack, id);
  return field !== undefined && FIELD_TYPES[field.type].asWritten;
}

function isScalar(answer: unknown): boolean {
  return typeof answer === 'number' || typeof answer === 'boolean';
}

function answersOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const answers = typeof data === 'object' && data !== null && 'answers' in data ? data.answers : undefined;
  return typeof answers === 'object' && answers !== null && !Array.isArray(answers)
    ? (answers as Record<string, unknown>)
    : undefined;
}
