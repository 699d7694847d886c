import { asText, type Cell, type Row } from '../../0-language/answers.ts';
import type { Interview } from '../model/interview.ts';

/** A row of `platform_plan` as the workload counts it. */
export interface PlannedRow {
  readonly row: Row;
  readonly index: number;
  readonly platform: string;
  readonly format: string;
  readonly posts: number;
}

/** The rows of `platform_plan`, completed; none while the question has no value. */
export function planRows(interview: Interview): readonly Row[] {
  const value = interview.read('platform_plan');
  return Array.isArray(value) ? (value as readonly Row[]) : [];
}

/** The rows in use: status `active` or `starting`; of the team's plan, or of another plan. */
export function activeRows(interview: Interview, plan = planRows(interview)): readonly PlannedRow[] {
  return plan
    .map((row, index) => ({
      row,
      index,
      platform: asText(row['platform']),
      format: asText(row['format']),
      posts: typeof row['posts_per_week'] === 'number' ? row['posts_per_week'] : 0,
    }))
    .filter(({ row }) => row['status'] === 'active' || row['status'] === 'starting');
}

/** A platform's dated fact (default rhythm, ceiling, minimum age…) by name. */
export function platformFact(interview: Interview, platform: string, name: string): Cell | undefined {
  return interview.fact('platforms', platform)?.values[name];
}

export function isAboveCeiling(interview: Interview, row: PlannedRow): boolean {
  const ceiling = platformFact(interview, row.platform, 'ceiling');
  return typeof ceiling === 'number' && row.posts > ceiling;
}
