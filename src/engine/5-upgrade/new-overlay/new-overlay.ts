import { dataOf } from '../read-entries.ts';
import { isRecord } from '../../0-language/is-record.ts';
import { TAKEN_NAMES } from '../../1-pack/check/taken-names.ts';
import { OVERLAY_TEXTS } from './overlay-texts.ts';

type Files = ReadonlyMap<string, string>;

/** Why there can be no overlay of that name: it is no name, is the base's, is one of the site's own, or is taken. */
export type NameRefusal = 'bad' | 'base' | 'site' | 'taken';

/**
 * The files of a small overlay of the base that passes the check, to begin from: path from the root of the repository →
 * text. `files` are those of every pack, `date` (`YYYY-MM-DD`) the day of its first version.
 */
export function newOverlay(files: Files, name: string, date: string): Files | NameRefusal {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) return 'bad';
  if (name === 'base') return 'base';
  if (TAKEN_NAMES.has(name)) return 'site';
  if ([...files.keys()].some((path) => path.startsWith(`templates/${name}/`) || path.startsWith(`questions/${name}/`)))
    return 'taken';
  const head = dataOf(files.get('templates/base/pack.yaml') ?? '');
  const base = isRecord(head) ? head : {};
  const words: Readonly<Record<string, string>> = {
    name,
    date,
    version: quoted(String(base['version'])),
    local: sayLocal(base['local']),
  };
  const fill = (text: string) => text.replace(/\{(name|date|version|local)\}/g, (_, key: string) => words[key]!);
  return new Map(Object.entries(OVERLAY_TEXTS).map(([path, text]) => [fill(path), fill(text)]));
}

/** Each value the base leaves to its members, with the words it has meanwhile. */
function sayLocal(declared: unknown): string {
  const fields = (Array.isArray(declared) ? declared : []).filter(isRecord);
  const entries = fields.map(({ id, label, value }) => {
    const [asked, given] = [label, value].map((one) => (isRecord(one) ? one : {})) as [
      Record<string, string>,
      Record<string, string>,
    ];
    const words = (language: string) => JSON.stringify(given[language] || `[${asked[language] ?? String(id)}]`);
    return `  - id: ${String(id)}\n    value:\n      fr: ${words('fr')}\n      en: ${words('en')}\n`;
  });
  return entries.length === 0
    ? ''
    : `# Ce que chaque membre remplit pour lui-même.\n# What each member fills in for itself.\nlocal:\n${entries.join('')}`;
}

/** A version such as 1.10 is a text, not a number. */
function quoted(version: string): string {
  return /^\d+\.\d+\.\d+$/.test(version) ? version : JSON.stringify(version);
}
