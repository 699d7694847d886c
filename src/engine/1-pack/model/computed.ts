import type { FieldType } from './field-types.ts';

/** A value that the engine computes from answers: its type, and what it is computed with. */
interface Computed {
  readonly type: FieldType;
  /** Questions, fields and other computed values; nothing for what looks at whatever the team answered. */
  readonly reads: readonly string[];
  /** The files of dated facts. */
  readonly facts?: readonly string[];
}

/** What the weekly need of a plan is worked out with. */
const WORKLOAD = {
  reads: [
    'platform_plan',
    'discussion_stance__stance',
    'approval_model__mode',
    'news_watch__minutes_per_week',
    'workload_numbers',
  ],
  facts: ['workload'],
} as const;
const WORKLOAD_AND_HOURS = { ...WORKLOAD, reads: [...WORKLOAD.reads, 'weekly_hours__hours'] } as const;
/** Whoever else is named may be named by one of these places. */
const PLACES = ['responsible__lead', 'responsible__backup'] as const;

/**
 * Every value that the engine computes and a pack may read like an answer; what conditions alone give is the pack's
 * own. One that is added here does not compile until the interview (`2-interview/computed`) derives it.
 */
export const COMPUTED = {
  active_platforms: { type: 'multi', reads: ['platform_plan'] },
  active_platform_count: { type: 'number', reads: ['platform_plan'] },
  active_formats: { type: 'multi', reads: ['platform_plan'] },
  active_tools: { type: 'multi', reads: ['platform_plan'] },
  posts_per_week: { type: 'number', reads: ['platform_plan'] },
  rows_without_rhythm: { type: 'number', reads: ['platform_plan'] },
  rows_above_ceiling: { type: 'number', reads: ['platform_plan'], facts: ['platforms'] },
  age_limited_platform_count: { type: 'number', reads: ['platform_plan'], facts: ['platforms'] },

  workload__minutes: { type: 'number', ...WORKLOAD },
  workload__hours: { type: 'number', ...WORKLOAD },
  workload__hours_rounded: { type: 'number', ...WORKLOAD },
  workload__startup_hours: { type: 'number', ...WORKLOAD },
  workload__ratio: { type: 'number', ...WORKLOAD_AND_HOURS },
  workload__gap_hours: { type: 'number', ...WORKLOAD_AND_HOURS },
  workload__spare_hours: { type: 'number', ...WORKLOAD_AND_HOURS },
  plan_fewer_posts: { type: 'rows', reads: ['platform_plan'] },
  plan_fewer_posts_saving: { type: 'number', ...WORKLOAD },
  plan_without_costliest: { type: 'rows', ...WORKLOAD },
  costliest_platform: { type: 'single', ...WORKLOAD },
  costliest_saving: { type: 'number', ...WORKLOAD },
  plan_simpler_format: { type: 'rows', ...WORKLOAD },
  plan_simpler_format_saving: { type: 'number', ...WORKLOAD },
  plan_with_rhythm: { type: 'rows', reads: ['platform_plan'], facts: ['platforms'] },
  plan_under_ceiling: { type: 'rows', reads: ['platform_plan'], facts: ['platforms'] },

  one_admin_count: { type: 'number', reads: ['accounts_register'] },
  no_two_factor_count: { type: 'number', reads: ['accounts_register'] },
  private_recovery_count: { type: 'number', reads: ['accounts_register'], facts: ['mail_domains'] },
  dormant_count: { type: 'number', reads: ['accounts_register'] },
  register_mismatch_count: { type: 'number', reads: ['accounts_register', 'platform_plan'] },

  authority_role: { type: 'person', reads: ['adoption__body', 'org_kind__employer', 'responsible__lead'] },
  highest_role: { type: 'person', reads: ['adoption__body', 'org_kind__employer'] },
  backup_is_lead: { type: 'single', reads: PLACES },
  approver_is_lead: { type: 'single', reads: ['approval_model__approver', ...PLACES] },
  contact_is_lead: { type: 'single', reads: ['question_contact', ...PLACES] },
  alternate_is_contact: { type: 'single', reads: ['question_contact__alternate', 'question_contact', ...PLACES] },
  backup_or_authority: {
    type: 'person',
    reads: ['adoption__body', 'backup_is_lead', 'org_kind__employer', 'responsible__lead'],
  },
  spokespersons_outside_count: { type: 'number', reads: ['spokespersons', 'policy_people__people', ...PLACES] },
  team_total: { type: 'number', reads: ['team_size__staff', 'team_size__volunteers'] },

  criticism_actions: { type: 'multi', reads: ['moderation_matrix'] },
  distress_actions: { type: 'multi', reads: ['moderation_matrix'] },
  moderated_situations: { type: 'multi', reads: ['moderation_matrix'] },
  removal_situation_count: { type: 'number', reads: ['moderation_matrix'] },
  foreign_line_count: { type: 'number', reads: ['help_requests__lines', 'jurisdiction'], facts: ['help_lines'] },
  emergency_number: { type: 'single', reads: ['jurisdiction'] },

  goals_first: { type: 'single', reads: ['goals'] },
  goals_leading: { type: 'multi', reads: ['goals'] },
  goals_count: { type: 'number', reads: ['goals'] },
  smart_goal_count: { type: 'number', reads: ['smart_goals'] },
  smart_incomplete_count: { type: 'number', reads: ['smart_goals', 'metrics__items'] },
  prohibited_content_core: { type: 'multi', reads: ['prohibited_content'] },
  publication_criteria_besides_mission: { type: 'multi', reads: ['publication_criteria'] },
  linked_document_count: { type: 'number', reads: ['linked_documents'] },
  prevailing_document_count: { type: 'number', reads: ['linked_documents'] },
  documents_to_write: { type: 'multi', reads: ['linked_documents'] },
  companion_count: { type: 'number', reads: [] },

  org_article_guess: { type: 'single', reads: ['org_name__short', 'org_name__full'] },
  mentions_tax_receipt: { type: 'single', reads: [] },
  undecided_count: { type: 'number', reads: [] },
  quick_open_count: { type: 'number', reads: [] },
  settled_count: { type: 'number', reads: [] },
  adopting_body: { type: 'single', reads: ['adoption__body'] },
  adoption_dates_wrong: {
    type: 'single',
    reads: ['adoption__date', 'adoption__effective', 'adoption__review_months'],
  },
  amended_version: { type: 'text', reads: ['adoption__version'] },
  amended_on: { type: 'date', reads: ['adoption__version'] },
  review_date: { type: 'date', reads: ['adoption__effective', 'adoption__review_months'] },
} as const satisfies Readonly<Record<string, Computed>>;

export type ComputedId = keyof typeof COMPUTED;

/** What is said of a computed value; nothing of another id. */
export function computedOf(id: string): Computed | undefined {
  return Object.hasOwn(COMPUTED, id) ? COMPUTED[id as ComputedId] : undefined;
}

/** Whether a value is computed from a file of facts, itself or through what it is computed with. */
export function isComputedFrom(file: string, id: string): boolean {
  const computed = computedOf(id);
  return (computed?.facts?.includes(file) || computed?.reads.some((one) => isComputedFrom(file, one))) ?? false;
}
