import type { Rename } from './read-renames.ts';
import { renameInWords } from './rename-in-words.ts';
import { isRecord } from '../0-language/is-record.ts';
import { same } from '../0-language/same.ts';
import type { YamlPath } from './text/splice-yaml.ts';

/** A value to put in place of another. */
export interface Replaced {
  readonly path: YamlPath;
  readonly value: unknown;
}

/** Keys whose text is a condition or names ids; all other text is words. */
const NAMING = new Set([
  'when',
  'condition',
  'to_correct',
  'repeat',
  'same_as',
  'before',
  'typed_in',
  'refers_to',
  'question',
  'questions',
  'quick',
  'option',
  'options_from',
  'clause',
]);
const DEFAULTS = new Set(['default', 'undecided_default']);

/**
 * What a rename changes in the data of a YAML file: the entry itself where it is a file of questions, and what names
 * it.
 */
export function renameInData(data: unknown, rename: Rename, ofQuestions: boolean): readonly Replaced[] {
  return walk(data, [], rename, undefined).filter(({ path }) => ofQuestions || path.at(-1) !== 'id');
}

/** `field`: whose options or default this is. */
function walk(data: unknown, path: YamlPath, rename: Rename, field: string | undefined): readonly Replaced[] {
  if (typeof data === 'string') {
    const value = renamed(data, path, rename, field);
    return value === data ? [] : [{ path, value }];
  }
  if (Array.isArray(data)) return data.flatMap((one, index) => walk(one, [...path, index], rename, field));
  if (!isRecord(data)) return [];
  if (path.at(-1) === 'set') return inSet(data, path, rename);
  const inner = typeof data['id'] === 'string' && path.at(-2) !== 'options' ? data['id'] : field;
  return Object.entries(data).flatMap(([key, value]) => walk(value, [...path, key], rename, inner));
}

/** What a repair sets, by field: its keys are ids. */
function inSet(data: Readonly<Record<string, unknown>>, path: YamlPath, rename: Rename): readonly Replaced[] {
  const { kind, from, to, of } = rename;
  const value = Object.fromEntries(
    Object.entries(data).map(([id, set]) => {
      const changed = walk(set, ['default'], rename, id).reduce<unknown>(
        (so, one) => putIn(so, one.path.slice(1), one.value),
        set,
      );
      return [
        kind === 'question' && id === from ? to : id,
        kind === 'option' && id === of ? changed : kind === 'question' ? changed : set,
      ];
    }),
  );
  return same(value, data) ? [] : [{ path, value }];
}

function putIn(data: unknown, [key, ...rest]: YamlPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.toSpliced(Number(key), 1, putIn(data[Number(key)], rest, value));
  return { ...(data as object), [key]: putIn((data as Record<string, unknown>)[key], rest, value) };
}

function renamed(text: string, path: YamlPath, rename: Rename, field: string | undefined): string {
  const { kind, from, to, of } = rename;
  const key = path.findLast((one) => typeof one === 'string');
  const list = path.at(-1) === 'id' ? path.at(-3) : undefined;
  if (path.at(-1) === 'id')
    return text === from &&
      (kind === 'question' ? isField(list) : kind === 'option' && list === 'options' && field === of)
      ? to
      : text;
  if (
    kind === 'option' &&
    field === of &&
    text === from &&
    (key === 'excludes' || (path.some((one) => DEFAULTS.has(String(one))) && !NAMING.has(key ?? '')))
  )
    return to;
  return NAMING.has(key ?? '') ? inNaming(text, rename) : renameInWords(text, rename);
}

/** An entry of a file of questions, or of their fields and columns. */
function isField(list: string | number | undefined): boolean {
  return list === undefined || list === 'fields' || list === 'columns';
}

/** In a condition, an id or « field.option ». */
function inNaming(text: string, { kind, from, to, of }: Rename): string {
  if (kind === 'question')
    return text.replace(new RegExp(`(?<![\\w.])${from}(?=(?:__given|__undecided|__met)?(?!\\w))`, 'g'), to);
  if (kind === 'clause') return text === from ? to : text;
  return text
    .replace(new RegExp(`(?<!\\w)(${of} (?:is not|is|includes) )${from}(?!\\w)`, 'g'), `$1${to}`)
    .replace(new RegExp(`^${of}\\.${from}$`), `${of}.${to}`);
}
