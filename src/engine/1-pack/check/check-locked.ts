import { standsFor } from '../../0-language/answers.ts';
import type { Condition } from '../../0-language/condition.ts';
import type { Checking } from './checking.ts';
import { computedOf } from '../model/computed.ts';
import { findAnswers } from './find-answers.ts';
import type { Lineage } from '../source/lineage.ts';
import { optionsOf } from '../model/known-ids.ts';
import type { Default } from '../model/pack.ts';
import type { Candidate, Possible } from './possible-answers.ts';
import { clausesOf } from '../model/documents.ts';

/**
 * Warns of the locked clauses of its parents that no answer prints any more, since an overlay asks or offers less: it
 * may have no use for them, and does not lose them unawares.
 */
export function checkLocked(checking: Checking, { overlays }: Lineage): void {
  if (overlays.length === 0) return;
  const { pack, report, places } = checking;
  const possible = stillPossible(checking);
  const wordings = pack.documents.flatMap((document) =>
    clausesOf(document).map((clause) => ({
      id: clause.id,
      clause,
      conditions: [document.when, clause.when].filter((one) => one !== undefined),
    })),
  );
  const locked = new Set(
    wordings.flatMap(({ id, clause }) => (clause.custody === 'locked' && clause.pack !== pack.name ? [id] : [])),
  );
  const lost = [...locked].filter((id) =>
    wordings.every((one) => one.id !== id || findAnswers(one.conditions, possible) === 'never'),
  );
  if (lost.length > 0)
    report({
      code: 'locked_unreached',
      params: { ids: lost.join(', ') },
      place: places.of('pack', pack.name, 'hide'),
      warning: true,
    });
}

/**
 * The answers left: no option that is gone, what is asked no more by its default, and the conditions that follow.
 */
function stillPossible({ known, pack, possible }: Checking): Possible {
  const derived = new Map(pack.derived.map((one) => [one.id, one]));
  return (comparison) => {
    const { id } = comparison;
    const option = 'option' in comparison ? comparison.option : undefined;
    const offered = option === undefined ? undefined : optionsOf(known, id);
    const field = derived.get(id);
    const { condition, includes } = field ?? {};
    const follows = condition ?? includes?.find((one) => one.id === option)?.when;
    const unasked = field && !condition && !includes && !computedOf(id);
    return possible(comparison).flatMap((choice) => {
      const chosen = comparison.op === 'includes' ? (choice.value === 'yes' ? option : null) : choice.value;
      if (
        typeof chosen === 'string' &&
        ((offered && !offered.includes(chosen)) || (unasked && !mayBe(field.default, chosen)))
      )
        return [];
      return [follows ? following(choice, follows) : choice];
    });
  };
}

function following(choice: Candidate, condition: Condition): Candidate {
  return { ...choice, needs: [...choice.needs, choice.value === 'yes' ? condition : { op: 'not', of: condition }] };
}

/** Whether a default may come to an option; what it takes from elsewhere may be any. */
function mayBe(source: Default | undefined, option: string): boolean {
  if (!source) return false;
  if ('choices' in source) return source.choices.some(({ value }) => mayBe(value, option));
  return !('value' in source) || [source.value].flat().some((one) => standsFor(one) === option);
}
