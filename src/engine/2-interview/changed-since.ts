import type { Pack } from '../1-pack/pack.ts';

/**
 * The titles of the clauses of a pack whose words changed since a version of it, « 2.1.0+base.1.0.0 » where it changes another:
 * each once, in the order of the documents.
 */
export function changedSince({ name, revisions = {}, documents }: Pack, version: string): readonly string[] {
  const [own, parents = ''] = version.split('+') as [string, string?];
  const before = (pack: string) => (pack === name ? own : new RegExp(`\\b${pack}\\.(\\d[\\d.]*)`).exec(parents)?.[1]);
  const ids = Object.entries(revisions).flatMap(([pack, all]) => {
    const made = before(pack);
    return made === undefined ? [] : all.flatMap(([revised, clauses]) => (isNewer(revised, made) ? clauses : []));
  });
  const clauses = documents.flatMap(({ sections }) => sections.flatMap((section) => section.clauses));
  return [...new Set(clauses.flatMap(({ id, title }) => (ids.includes(id) ? [title] : [])))];
}

/** Whether a version, numbers between dots, comes after another. */
function isNewer(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && one[at]! > (other[at] ?? -1);
}
