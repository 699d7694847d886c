import type { AnswersFile } from '../../0-language/answers-file.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { differences } from '../align/differences.ts';
import { printed, type TeamDocument } from '../../3-documents/document.ts';
import { compareAnswers, type ChangedAnswer } from './compare-answers.ts';
import { causesOf, clausesIn, type Cause } from './causes.ts';
import { keyOfWords, wordsOfClause } from './clause-words.ts';
import { idsBehind } from './ids-behind.ts';
import { adoptedSide, readSide, sideOf, type Compared, type SaidSide, type Side } from './side.ts';

/** A version that is compared. */
export interface ComparedVersion {
  readonly version: string;
  /** The day it was adopted, else the day of its answers. */
  readonly date: string;
  readonly pack: { readonly name: string; readonly version: string };
}

/** A clause that is new, gone, in other words, or the same at another place among those that stay. */
export interface ChangedClause {
  readonly id: string;
  readonly number: string | null;
  readonly was: string | null;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** Its title and its words, in Markdown. */
  readonly before: string | null;
  readonly after: string | null;
  readonly because: readonly Cause[];
  /** The answers that made it so. */
  readonly ids: readonly string[];
}

/** What changed between two versions, as the command line prints it. */
export interface Changes {
  readonly from: ComparedVersion;
  readonly to: ComparedVersion;
  readonly answers: readonly ChangedAnswer[];
  readonly clauses: readonly ChangedClause[];
}

/** Two versions side by side. */
export interface Comparison {
  readonly changes: Changes;
  readonly before: TeamDocument;
  readonly after: TeamDocument;
  /** Whether the words of before are those of then; else they are what today's pack makes of its answers. */
  readonly oldWords: boolean;
}

/**
 * Compares two versions of the policy, or of its guide, both read with one pack in one language. Each side is taken as
 * it is; a clause of which only the number is another, or the number of one it leads to, did not change. The other way
 * round gives the same, mirrored.
 */
export function compareVersions(before: Side, after: Side, document: Compared = 'policy'): Comparison {
  const [old, now] = [sideOf(before, document), sideOf(after, document)];
  const answers = compareAnswers(old.interview, now.interview);
  return {
    changes: {
      from: versionOf(before, old),
      to: versionOf(after, now),
      answers,
      clauses: compareClauses(old, now, document, answers),
    },
    before: old.document,
    after: now.document,
    oldWords: old.kept !== undefined,
  };
}

/**
 * Compares the version that a file adopted last with what its answers give today, whether they changed since or not;
 * nothing where it keeps none.
 */
export function compareWithAdopted(
  pack: Pack,
  file: AnswersFile,
  document: Compared = 'policy',
): Comparison | undefined {
  const before = adoptedSide(pack, file);
  const { adopted, ...today } = file;
  return before && compareVersions(before, readSide(pack, today), document);
}

function versionOf({ file, interview }: Side, { kept }: SaidSide): ComparedVersion {
  const [version, adopted] = [interview.read('adoption__version'), interview.read('adoption__date')];
  return {
    version: kept?.version ?? (typeof version === 'string' ? version : ''),
    date: kept?.date ?? (typeof adopted === 'string' && adopted !== '' ? adopted : file.date),
    pack: kept?.pack ?? file.pack,
  };
}

function compareClauses(
  old: SaidSide,
  now: SaidSide,
  document: Compared,
  answers: readonly ChangedAnswer[],
): readonly ChangedClause[] {
  const [olds, news] = [clausesIn(old.document), clausesIn(now.document)];
  const moved = movedIds(old.document, now.document);
  const causes = causesOf(old, now, document);
  const changed = answers.map(({ id }) => id);
  return mergedIds([...olds.keys()], [...news.keys()]).flatMap((id): readonly ChangedClause[] => {
    const [was, is] = [olds.get(id), news.get(id)];
    const isSame = was && is && keyOfWords(was) === keyOfWords(is);
    if (isSame && !moved.has(id)) return [];
    const change = !was ? 'added' : !is ? 'removed' : isSame ? 'moved' : 'changed';
    const found = causes(id);
    const because = found.length > 0 ? found : [changed.length > 0 ? ('answers' as const) : ('words' as const)];
    const behind = because.includes('answers') ? idsBehind(id, changed, [old.interview, now.interview]) : [];
    return [
      {
        id,
        number: is?.number ?? null,
        was: was?.number ?? null,
        change,
        before: was ? wordsOfClause(was) : null,
        after: is ? wordsOfClause(is) : null,
        because,
        // A clause about what others say, as a list of subjects, reads no answer itself.
        ids: because.includes('answers') && behind.length === 0 ? changed : behind,
      },
    ];
  });
}

/** The ids of both sides in one order, each once: what stays in its place, and around it what is gone or new. */
function mergedIds(before: readonly string[], after: readonly string[]): readonly string[] {
  const ids: string[] = [];
  let now = 0;
  for (const stretch of differences(before, after)) {
    const [start, length] = stretch.before;
    ids.push(...after.slice(now, stretch.after[0]), ...before.slice(start, start + length));
    now = stretch.after[0] + stretch.after[1];
    ids.push(...after.slice(stretch.after[0], now));
  }
  return [...new Set([...ids, ...after.slice(now)])];
}

/** The clauses of both sides that are in another section, or in another order among those that stay in it. */
function movedIds(before: TeamDocument, after: TeamDocument): ReadonlySet<string> {
  const placed = (document: TeamDocument) =>
    printed(document).flatMap(({ id: section, clauses }) =>
      clauses.map(({ id }) => ({ id, name: `${section} ${id}` })),
    );
  const [olds, news] = [placed(before), placed(after)];
  const [inOld, inNew] = [olds, news].map((all) => new Set(all.map(({ id }) => id))) as [Set<string>, Set<string>];
  const [was, is] = [olds.filter(({ id }) => inNew.has(id)), news.filter(({ id }) => inOld.has(id))];
  const stretches = differences(
    was.map(({ name }) => name),
    is.map(({ name }) => name),
  );
  return new Set(
    stretches.flatMap(({ after: [start, length] }) => is.slice(start, start + length).map(({ id }) => id)),
  );
}
