import { comparisonsOf, type Condition } from '../../0-language/condition.ts';
import type { Checking } from './checking.ts';
import { findAnswers, type Witness } from './find-answers.ts';
import { fieldBehind } from '../model/known-ids.ts';
import type { ClauseTemplate, DocumentTemplate } from '../model/pack.ts';
import type { Possible } from './possible-answers.ts';
import { writeCondition } from '../../0-language/write-condition.ts';
import { clausesOf } from '../model/documents.ts';

/** No two wordings of one clause may print together. */
export function checkVariants({ possible, report, places }: Checking, document: DocumentTemplate): void {
  const clauses = clausesOf(document);
  for (const [index, one] of clauses.entries()) {
    for (const other of clauses.slice(index + 1).filter(({ id }) => id === one.id)) {
      if (one.variant === other.variant && one.pack === other.pack) continue; // two files of one name
      if (['never', 'unsure'].includes(findAnswers(whenBoth(one, other), possible) as string)) continue;
      const params = { id: one.id, first: one.variant ?? one.id, second: other.variant ?? other.id };
      report({ code: 'variants_overlap', params, place: places.of('wording', other.place, 'when') });
    }
  }
}

function whenBoth(one: ClauseTemplate, other: ClauseTemplate): readonly Condition[] {
  return [one.when, other.when].filter((when) => when !== undefined);
}

/**
 * Between them, the wordings of a clause must cover what they tell apart. What all of them ask for is their common
 * reason not to print, and so is a question that is not asked; what is left may leave no combination of the values they
 * compare without a wording.
 */
export function checkGaps(
  { pack, known, possible, report, places, gapsMeant }: Checking,
  document: DocumentTemplate,
): void {
  for (const [id, wordings] of Map.groupBy(clausesOf(document), (clause) => clause.id)) {
    if (wordings.length < 2 || wordings.some(({ when, place }) => !when || gapsMeant.has(place))) continue;
    const all = wordings.map(({ when }) => partsOf(when!));
    const isCommon = (part: Condition) =>
      all.every((parts) => parts.some((one) => writeCondition(one) === writeCondition(part)));
    const compared = new Set(
      all.flatMap((parts) => parts.filter((part) => !isCommon(part)).flatMap(comparisonsOf)).map((one) => one.id),
    );
    if ([...compared].some((one) => !fieldBehind(known, one))) continue;
    const none = wordings.map(({ when }): Condition => ({ op: 'not', of: when! }));
    const found = findAnswers(
      [...all[0]!.filter(isCommon), ...(document.when ? [document.when] : []), ...none],
      asking(possible, compared),
    );
    const gap = sayFound(found, compared);
    if (gap && wordings[0]!.pack === pack.name)
      report({
        code: 'variants_gap',
        params: { id, condition: gap },
        place: places.of('wording', wordings[0]!.place, 'when'),
      });
  }
}

/** The conditions a condition joins with `and`. */
function partsOf(condition: Condition): readonly Condition[] {
  return condition.op === 'and' ? condition.of.flatMap(partsOf) : [condition];
}

/** The same answers, with all of some questions asked. */
function asking(possible: Possible, ids: ReadonlySet<string>): Possible {
  return (comparison) => possible(comparison).filter(({ value }) => value !== null || !ids.has(comparison.id));
}

/** What the search settled about some ids, as a condition. */
function sayFound(found: Witness, ids: ReadonlySet<string>): string | undefined {
  if (typeof found === 'string') return undefined;
  const settled = found.flatMap(({ yes, comparison }): readonly Condition[] =>
    ids.has(comparison.id) ? [yes ? comparison : { op: 'not', of: comparison }] : [],
  );
  return settled.length > 0 ? writeCondition({ op: 'and', of: settled }) : undefined;
}
