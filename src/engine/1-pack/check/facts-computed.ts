/**
 * The derived values that are computed from a file of facts: the engine reads those facts itself, so no field of the
 * pack names them. What a default takes from a fact is read off the pack.
 */
const COMPUTED_FROM: Readonly<Record<string, readonly string[]>> = {
  workload: [
    'workload__minutes',
    'workload__hours',
    'workload__hours_rounded',
    'workload__startup_hours',
    'workload__ratio',
    'workload__gap_hours',
    'workload__spare_hours',
    'plan_fewer_posts_saving',
    'plan_without_costliest',
    'costliest_platform',
    'costliest_saving',
    'plan_simpler_format',
    'plan_simpler_format_saving',
  ],
  platforms: ['age_limited_platform_count', 'rows_above_ceiling', 'plan_with_rhythm', 'plan_under_ceiling'],
  help_lines: ['foreign_line_count'],
  mail_domains: ['private_recovery_count'],
};

/** Whether a derived value is computed from a file of facts. */
export function isComputedFrom(file: string, id: string): boolean {
  return Object.hasOwn(COMPUTED_FROM, file) && COMPUTED_FROM[file]!.includes(id);
}
