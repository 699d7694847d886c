import { describe, expect, it } from 'vitest';
import { assemblePolicy, clauseAbout } from '../../../src/engine/documents.ts';
import { allMet, team } from '../../packs/shipped.ts';

describe('the clause that speaks most of a question', () => {
  it.each([
    ['responsible', 'lead_role'],
    ['platform_plan', 'platforms_table'],
    ['image_consent', 'image_consent_clause'],
    ['adoption', 'review_clause'],
  ])('%s: %s', (question, clause) => {
    const interview = allMet();
    expect(clauseAbout(interview, assemblePolicy(interview), [question])).toBe(clause);
  });

  it('is one that prints, or none', () => {
    const unmet = team();
    const policy = assemblePolicy(unmet);
    expect(clauseAbout(unmet, policy, ['approval_model'])).toBeUndefined();
    expect(clauseAbout(unmet, policy, [])).toBeUndefined();
    expect(clauseAbout(unmet, policy, ['nothing'])).toBeUndefined();
  });
});
