import { isScalar, parseDocument } from 'yaml';
import type { Files } from './item.ts';
import { dataOf } from './read-entries.ts';
import type { Rename } from './read-renames.ts';
import { renameInData } from './rename-in-data.ts';
import { renameInWords } from './rename-in-words.ts';
import { spliceYaml, type YamlPath } from './text/splice-yaml.ts';
import { joinText, splitText } from './text/text-parts.ts';
import { frenchOf, isUpToDate, withAge } from './translation-age.ts';

/**
 * The files of one pack with ids as a newer version of its parent has them, wherever they stand; all else keeps its
 * bytes.
 */
export function renameItems(files: Files, name: string, renames: readonly Rename[]): Files {
  const own = (path: string) => path.startsWith(`questions/${name}/`) || path.startsWith(`templates/${name}/`);
  return renames.reduce<Files>(
    (all, rename) =>
      new Map(
        [...all].map(([path, text]) =>
          own(path) ? [inPath(path, rename), inFile(all, path, text, rename)] : [path, text],
        ),
      ),
    files,
  );
}

/** A field renamed in a French text leaves its English sister up to date. */
function inFile(all: Files, path: string, text: string, rename: Rename): string {
  const followed = inText(path, text, rename);
  const french = path.endsWith('.en.md') ? all.get(frenchOf(path)) : undefined;
  return french?.includes(rename.from) && isUpToDate(all, path)
    ? withAge(followed, inText(frenchOf(path), french, rename))
    : followed;
}

function inPath(path: string, { kind, from, to }: Rename): string {
  return kind === 'clause'
    ? path.replace(new RegExp(`/(\\d+-)${from}(--[a-z0-9_]+)?((?:\\.en)?\\.md)$`), `/$1${to}$2$3`)
    : path;
}

function inText(path: string, text: string, rename: Rename): string {
  if (!text.includes(rename.from)) return text;
  if (path.endsWith('.yaml'))
    return path.endsWith('/changelog.yaml') ? text : inYaml(text, rename, /^questions\/[^/]+\/\d/.test(path));
  const { body, ...front } = splitText(text);
  if (body === undefined) return text;
  const keys = Object.fromEntries(Object.entries(front).map(([key, part]) => [key, inYaml(part, rename, false)]));
  return joinText({ ...keys, body: renameInWords(body, rename) });
}

function inYaml(text: string, rename: Rename, ofQuestions: boolean): string {
  return renameInData(dataOf(text), rename, ofQuestions).reduce(
    (so, { path, value }) => (typeof value === 'string' ? inScalar(so, path, value) : spliceYaml(so, path, value)),
    text,
  );
}

/** A text in place of another, written the same way where it can be. */
function inScalar(text: string, path: YamlPath, value: string): string {
  const node = parseDocument(text).getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string') return text;
  const [start, end] = node.range!;
  const written = text.slice(start, end);
  return written.includes(node.value)
    ? text.slice(0, start) + written.replace(node.value, () => value) + text.slice(end)
    : spliceYaml(text, path, value);
}
