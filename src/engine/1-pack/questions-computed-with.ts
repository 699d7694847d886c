/**
 * The questions whose answers the engine itself computes derived values with: no part of a pack needs to read them. A test
 * holds the list to what the engine reads.
 */
export const COMPUTED_WITH: ReadonlySet<string> = new Set([
  'accounts_register', 'adoption', 'approval_model', 'discussion_stance', 'facebook_presence', 'goals', 'help_requests', 'jurisdiction', 'linked_documents', 'metrics',
  'mission_values', 'moderation_matrix', 'news_watch', 'org_kind', 'org_name', 'org_sectors', 'platform_plan', 'policy_people', 'privacy_officer', 'prohibited_content',
  'publication_criteria', 'question_contact', 'responsible', 'serves_groups', 'smart_goals', 'spokespersons', 'team_size', 'weekly_hours', 'workload_numbers',
]);
