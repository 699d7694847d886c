import type { Row } from '../../0-language/answers.ts';
import type { Interview } from '../model/interview.ts';
import { activeRows, isAboveCeiling, planRows, platformFact, type PlannedRow } from './plan.ts';
import { workload } from './workload.ts';

/** Half the rhythm on every platform in use, to the quarter of a publication. */
export function fewerPosts(interview: Interview): readonly Row[] {
  return changed(interview, activeRows(interview), ({ posts }) => ({
    posts_per_week: Math.max(0.25, Math.floor(posts * 2) / 4),
  }));
}

/** The plan with the costliest platform left. */
export function withoutCostliest(interview: Interview): readonly Row[] {
  return changed(interview, [costliest(interview)], () => ({ status: 'leaving' }));
}

/** The plan with short texts instead of the costliest format. */
export function simplerFormat(interview: Interview): readonly Row[] {
  return changed(interview, [costliest(interview)], () => ({ format: 'text_link' }));
}

/** The plan with each missing rhythm set to the platform's usual one. */
export function withRhythm(interview: Interview): readonly Row[] {
  const missing = activeRows(interview).filter(({ posts }) => posts === 0);
  return changed(interview, missing, ({ platform }) => ({
    posts_per_week: platformFact(interview, platform, 'posts_per_week') ?? 1,
  }));
}

/** The plan with each rhythm brought down to the platform's ceiling. */
export function underCeiling(interview: Interview): readonly Row[] {
  const above = activeRows(interview).filter((row) => isAboveCeiling(interview, row));
  return changed(interview, above, ({ platform }) => ({
    posts_per_week: platformFact(interview, platform, 'ceiling') ?? null,
  }));
}

/** The row in use whose removal saves the most; `undefined` when none is in use. */
export function costliest(interview: Interview): PlannedRow | undefined {
  const saves = (row: PlannedRow) =>
    saved(
      interview,
      changed(interview, [row], () => ({ status: 'leaving' })),
    );
  return activeRows(interview).reduce<PlannedRow | undefined>(
    (best, row) => (!best || saves(row) > saves(best) ? row : best),
    undefined,
  );
}

/** Hours a week that another plan would save, to the tenth. */
export function saved(interview: Interview, plan: readonly Row[]): number {
  const after = workload(interview, activeRows(interview, plan));
  return Math.round(((workload(interview).minutes - after.minutes) / 60) * 10) / 10;
}

function changed(
  interview: Interview,
  rows: readonly (PlannedRow | undefined)[],
  change: (row: PlannedRow) => Row,
): readonly Row[] {
  const byIndex = new Map(rows.flatMap((row) => (row ? [[row.index, row] as const] : [])));
  return planRows(interview).map((row, index) => {
    const planned = byIndex.get(index);
    return planned ? { ...row, ...change(planned) } : row;
  });
}
