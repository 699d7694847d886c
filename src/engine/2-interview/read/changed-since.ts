import type { Pack } from '../../1-pack/model/pack.ts';
import { clausesOf } from '../../1-pack/model/documents.ts';
import { questionsOf } from '../../1-pack/model/questions.ts';

/** What a pack has that an older version of it had not, or had in other words. */
export interface Since {
  /** Titles of the clauses whose words changed, each once, in the order of the documents. */
  readonly clauses: readonly string[];
  /** Labels of the new questions. */
  readonly questions: readonly string[];
}

/** What changed in a pack since a version of it. */
export function changedSince(pack: Pack, version: string): Since {
  const { documents, steps } = pack;
  const ids = idsSince(pack, version);
  const clauses = clausesOf({ documents });
  const questions = questionsOf({ steps });
  return {
    clauses: [...new Set(clauses.flatMap(({ id, title }) => (ids.includes(id) ? [title] : [])))],
    questions: questions.flatMap(({ id, label }) => (ids.includes(id) ? [label] : [])),
  };
}

/** The ids that changed in a pack since a version of it, « 2.1.0+base.1.0.0 » where it changes another. */
export function idsSince({ name, revisions = {} }: Pack, version: string): readonly string[] {
  const [own, parents = ''] = version.split('+') as [string, string?];
  const before = (pack: string) => (pack === name ? own : new RegExp(`\\b${pack}\\.(\\d[\\d.]*)`).exec(parents)?.[1]);
  return Object.entries(revisions).flatMap(([pack, all]) => {
    const made = before(pack);
    return made === undefined ? [] : all.flatMap(([revised, changed]) => (isNewer(revised, made) ? changed : []));
  });
}

/** Whether a version, numbers between dots, comes after another. */
function isNewer(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && one[at]! > (other[at] ?? -1);
}
