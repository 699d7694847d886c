import { asText } from '../0-language/answers.ts';
import type { Files } from './item.ts';
import { lineageOf } from './lineage-of.ts';
import { dataOf } from './read-entries.ts';
import { isRecord } from '../0-language/is-record.ts';

/** An id that a pack changed: of a question, field or column; of an option of the field `of`; of a clause. */
export interface Rename {
  readonly kind: 'question' | 'option' | 'clause';
  readonly from: string;
  readonly to: string;
  readonly of?: string;
}

/**
 * What was renamed between two versions of a pack (and of those it changes), in the order it was, as its changelog
 * says.
 */
export function readRenames(old: Files, next: Files, name: string): readonly Rename[] {
  return newReleases(old, next, name).flatMap(({ renamed }) => renamed);
}

/** The releases of a pack and of those it changes that an older version of them had not, oldest first. */
function newReleases(old: Files, next: Files, name: string): readonly ReadRelease[] {
  return lineageOf(next, name).flatMap((pack) => {
    const known = new Set([...releases(old, pack).map(({ version }) => version), writtenVersion(old, pack)]);
    return releases(next, pack)
      .filter(({ version }) => !known.has(version))
      .reverse();
  });
}

interface ReadRelease {
  readonly version: string;
  readonly renamed: readonly Rename[];
  readonly gone: readonly Readonly<Record<string, unknown>>[];
}

/** The clauses and documents that are gone between two versions of a pack, and what says now what each said. */
export function readGone(old: Files, next: Files, name: string): ReadonlyMap<string, string> {
  return new Map(
    newReleases(old, next, name).flatMap(({ gone }) =>
      gone.flatMap(({ id, into }) => (typeof id === 'string' && typeof into === 'string' ? [[id, into] as const] : [])),
    ),
  );
}

/** The version a pack gives itself. */
export function writtenVersion(files: Files, name: string): string {
  return headOf(files, name, 'version');
}

/** The version of its parent that an overlay was last compared with. */
export function madeFor(files: Files, name: string): string {
  return headOf(files, name, 'made_for');
}

function headOf(files: Files, name: string, key: string): string {
  const data = dataOf(files.get(`templates/${name}/pack.yaml`) ?? '');
  return isRecord(data) ? asText(data[key]) : '';
}

/** The versions of a changelog, newest first. */
function releases(files: Files, name: string): readonly ReadRelease[] {
  const data = dataOf(files.get(`templates/${name}/changelog.yaml`) ?? '');
  return (Array.isArray(data) ? data : []).filter(isRecord).map(({ version, renamed, gone }) => ({
    version: String(version),
    renamed: (Array.isArray(renamed) ? renamed : []).flatMap(readRename),
    gone: (Array.isArray(gone) ? gone : []).filter(isRecord),
  }));
}

function readRename(written: unknown): readonly Rename[] {
  if (!isRecord(written) || typeof written['to'] !== 'string') return [];
  const to = written['to'];
  const { question, option, clause } = written;
  if (typeof question === 'string') return [{ kind: 'question', from: question, to }];
  if (typeof clause === 'string') return [{ kind: 'clause', from: clause, to }];
  const [, of, from] = typeof option === 'string' ? (/^([^.]+)\.(.+)$/.exec(option) ?? []) : [];
  return of === undefined || from === undefined ? [] : [{ kind: 'option', of, from, to }];
}
