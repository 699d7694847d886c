/**
 * The derived values that are a plain condition on answers, each as that condition: by it, what an overlay no longer
 * asks or offers is followed to the clauses that depend on it. A test holds them to what the engine computes.
 */
export const COMPUTED_AS: Readonly<Record<string, string>> = {
  minors: 'serves_groups includes under_14 or serves_groups includes age_14_17',
  adults_served:
    'serves_groups includes vulnerable_adults or serves_groups includes seniors or serves_groups includes victims',
  serves_vulnerable:
    'serves_groups includes under_14 or serves_groups includes age_14_17 or serves_groups includes vulnerable_adults or serves_groups includes seniors or serves_groups includes victims',
  private_messages_open: 'not (privacy_officer__private_messages is not_handled)',
};
