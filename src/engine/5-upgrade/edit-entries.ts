import type { Address, Files } from './item.ts';
import { dataOf } from './read-entries.ts';
import { isRecord } from '../0-language/is-record.ts';
import { same } from '../0-language/same.ts';
import { spliceYaml, type YamlPath } from './text/splice-yaml.ts';

/** The files with `key` of an entry set; the file and the entry are made where they lack. */
export function setKey(files: Files, file: string, address: Address, key: string, value: unknown): Files {
  const text = files.get(file) ?? '';
  const { path, data, missing } = locate(dataOf(text), address);
  if (missing.length === 0)
    return isRecord(data) && same(data[key], value)
      ? files
      : withText(
          files,
          file,
          data === undefined && path.length > 0
            ? spliceYaml(text, path, { [key]: value })
            : spliceYaml(text, [...path, key], value),
        );
  const made = missing.reduceRight<Readonly<Record<string, unknown>>>(
    (inner, step) => (typeof step === 'string' ? { [step]: [inner] } : { ...step, ...inner }),
    { [key]: value },
  );
  return withText(
    files,
    file,
    Array.isArray(data)
      ? spliceYaml(text, [...path, data.length], made)
      : path.length === 0
        ? spliceYaml(text, [0], made)
        : spliceYaml(text, path, [made]),
  );
}

/** The files without `key` of an entry, or without the entry; what is left empty goes too, the file at last. */
export function clearKey(files: Files, file: string, address: Address, key?: string): Files {
  const text = files.get(file) ?? '';
  const { path, data, missing } = locate(dataOf(text), address);
  if (missing.length > 0 || data === undefined || (key !== undefined && !(isRecord(data) && key in data))) return files;
  return withText(files, file, clear(text, key === undefined ? path : [...path, key]));
}

/** What says nothing alone in an entry. */
const IDLE = new Set(['id', 'reason']);

function clear(text: string, path: YamlPath): string | undefined {
  if (path.length === 0) return undefined;
  const above = path.slice(0, -1);
  const holder = above.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown>)[step],
    dataOf(text),
  );
  const left = Array.isArray(holder)
    ? holder.length - 1
    : Object.keys(holder as object).filter((key) => key !== path.at(-1) && !IDLE.has(key)).length;
  return left === 0 ? clear(text, above) : spliceYaml(text, path, undefined);
}

interface Located {
  readonly path: YamlPath;
  readonly data: unknown;
  /** The rest of the way, from the first entry that is not there. */
  readonly missing: Address;
}

function locate(data: unknown, address: Address, path: YamlPath = []): Located {
  const [step, ...rest] = address;
  if (step === undefined) return { path, data, missing: [] };
  if (typeof step === 'string') return locate(isRecord(data) ? data[step] : undefined, rest, [...path, step]);
  const index = Array.isArray(data) ? data.findIndex((entry) => isRecord(entry) && entry['id'] === step.id) : -1;
  return index < 0
    ? { path, data, missing: address }
    : locate((data as readonly unknown[])[index], rest, [...path, index]);
}

/** The files with this text at a path; without it where there is none. */
export function withText(files: Files, path: string, text: string | undefined): Files {
  if (text !== undefined) return new Map([...files, [path, text]]);
  return new Map([...files].filter(([one]) => one !== path));
}
