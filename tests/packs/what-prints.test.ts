import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/engine/documents.ts';
import type { Answers, Language } from '../../src/engine/interview.ts';
import { clauseOf, inlinesOf, wordsOf } from '../engine/3-documents/texts.ts';
import { nameOf, team } from './shipped.ts';

const clause = (answers: Answers, id: string, language: Language = 'fr') =>
  clauseOf(assemble(team(answers, language)), id);
const words = (...args: Parameters<typeof clause>) => wordsOf(clause(...args));
const MINORS = { serves_groups: ['under_14'] };

describe('which wording prints', () => {
  it.each([
    [
      'floor clauses print even about what does not concern the team',
      { help_requests: { not_applicable: 'x' } },
      'help_referral',
      'help_referral--lines_only',
    ],
    [
      'a teenager’s own consent, in Québec',
      { ...MINORS, minor_images: 'teen_own_consent' },
      'minor_images_clause',
      'minor_images_clause--teen_qc',
    ],
    [
      'a teenager’s own consent, kept from elsewhere',
      { ...MINORS, minor_images: 'teen_own_consent', jurisdiction: 'fr' },
      'minor_images_clause',
      'minor_images_clause--parent_and_child',
    ],
    ['no website', { mission_values__website_role: 'no_site' }, 'complement_site', 'complement_site--no_site'],
    ['a profile still prints the Page', { facebook_presence: 'profile_existing' }, 'fb_page', 'fb_page--page'],
    ['not yet prints the Page', { facebook_presence: 'not_yet' }, 'fb_page', 'fb_page--page'],
    ['the fixed items have a clause of their own', {}, 'content_prohibited_floor', 'content_prohibited_floor'],
    ['without spokespersons', { spokespersons: [] }, 'spokespersons_clause', 'spokespersons_clause--unnamed'],
    ['an emergency number by place: Canada', { jurisdiction: 'ca_other' }, 'help_emergency', 'help_emergency--911'],
    ['an emergency number by place: elsewhere', { jurisdiction: 'ch' }, 'help_emergency', 'help_emergency--local'],
    [
      'a recognised online service follows its protocol',
      { help_requests__online_intervention: 'yes_service' },
      'no_intervention',
      'no_intervention--service',
    ],
    [
      'no consent prints the written one',
      { image_consent__mode: 'none' },
      'image_consent_clause',
      'image_consent_clause--written',
    ],
    [
      'verbal consent prints the logged one',
      { image_consent__mode: 'verbal' },
      'image_consent_clause',
      'image_consent_clause--logged',
    ],
    [
      'a general permission prints the specific one',
      { ...MINORS, minor_images: 'general_registration' },
      'minor_images_clause',
      'minor_images_clause--parent_and_child',
    ],
    ['passwords in one head print the manager', { credentials_custody: 'one_person' }, 'custody', 'custody--manager'],
    [
      'passwords in a shared file print the manager',
      { credentials_custody: 'shared_plain' },
      'custody',
      'custody--manager',
    ],
  ] as readonly (readonly [string, Answers, string, string])[])('%s', (_what, answers, id, name) => {
    const found = clause(answers, id);
    expect([nameOf(found), found.status]).toEqual([name, 'printed']);
  });

  it.each([
    ['transition, for a profile', { facebook_presence: 'profile_existing' }, 'fb_transition', 'printed'],
    ['transition, for a Page', {}, 'fb_transition', 'absent'],
    ['positions, for a neutral team', { official_positions__mode: 'neutral' }, 'positions', 'absent'],
    ['neutrality, for a neutral team', { official_positions__mode: 'neutral' }, 'neutrality', 'printed'],
    ['measures, in guidelines', { policy_strength: 'recommended' }, 'breach_clause', 'absent'],
    ['departures, in guidelines', { policy_strength: 'recommended' }, 'departure_guideline', 'printed'],
    [
      'a Page, without Facebook in use',
      { platform_plan: [{ platform: 'facebook', status: 'leaving' }] },
      'fb_page',
      'absent',
    ],
    ['no disclaimer', { disclaimer__use: 'none' }, 'disclaimer_clause', 'absent'],
    ['no meetings', { meeting_item__rhythm: 'none' }, 'meetings', 'absent'],
  ] as readonly (readonly [string, Answers, string, string])[])('%s: %s', (_what, answers, id, status) => {
    expect(clause(answers, id).status).toBe(status);
  });
});

describe('a bad practice is never recorded: its clause is marked to correct', () => {
  it.each([
    [{ image_consent__mode: 'none' }, 'image_consent_clause'],
    [{ image_consent__mode: 'verbal' }, 'image_consent_clause'],
    [{ ...MINORS, minor_images: 'general_registration' }, 'minor_images_clause'],
    [{ credentials_custody: 'one_person' }, 'custody'],
    [{ credentials_custody: 'shared_plain' }, 'custody'],
  ] as readonly (readonly [Answers, string])[])('%j', (answers, id) => {
    for (const language of ['fr', 'en'] as const)
      expect(
        inlinesOf(clause(answers, id, language).blocks).filter(
          (node) => node.type === 'mark' && node.kind === 'to_correct',
        ),
      ).toHaveLength(1);
  });

  it.each([
    [{}, 'image_consent_clause'],
    [{ ...MINORS, minor_images: 'parent_and_child' }, 'minor_images_clause'],
    [{}, 'custody'],
  ] as readonly (readonly [Answers, string])[])('a good one is not: %j', (answers, id) => {
    expect(inlinesOf(clause(answers, id).blocks).filter((node) => node.type === 'mark')).toEqual([]);
  });
});

describe('what is said', () => {
  it('« tu » and « vous » are of French only', () => {
    expect(words({ tone_values: ['warm', 'tutoiement'] }, 'messages_tone')).toMatch(/chaleureux et avec tutoiement/);
    expect(words({ tone_values: ['warm', 'tutoiement'] }, 'messages_tone', 'en')).toMatch(/to the next: warm\. /);
    expect(words({ tone_values: ['warm', 'vouvoiement'] }, 'messages_tone', 'en')).toMatch(/to the next: warm\. /);
  });

  it('thanking a sponsor is never printed as a prohibition', () => {
    expect(words({ prohibited_content: ['partisan', 'thanks_sponsors'] }, 'content_prohibited')).not.toMatch(
      /remerciement d’un commanditaire|Exception permise/,
    );
  });

  it('a line to confirm says so, and another country’s line is said in words', () => {
    expect(words({ jurisdiction: 'fr' }, 'help_referral')).toContain('à confirmer');
    expect(words({ jurisdiction: 'other' }, 'help_referral')).toMatch(/urgence.*de votre pays/);
  });

  it('illegal content about a minor is never captured', () => {
    expect(words({}, 'moderation_ladder')).toMatch(/jamais copié, capturé/);
  });

  it('journalists are sent to the authority where nobody is named', () => {
    expect(words({ spokespersons: [] }, 'spokespersons_clause')).toContain('la direction');
    expect(words({ spokespersons: [], org_kind__employer: 'no' }, 'spokespersons_clause')).toContain('la présidence');
  });

  it('the body that adopts is the one that names a backup', () => {
    expect(words({ responsible__backup: null, adoption__body: 'assembly' }, 'backup_role')).toContain(
      'l’assemblée générale',
    );
  });

  it('the organisation’s phone goes to a person who asks for help', () => {
    expect(words({ org_name__phone: '418 555-0123' }, 'help_referral')).toContain('418 555-0123');
  });

  it('a blank is said in words', () => {
    expect(words({ adoption__date: null }, 'adoption_clause')).toContain('[date à fixer]');
    expect(words({ responsible__lead: null }, 'lead_role')).toMatch(/\[[^\]]+ à nommer\]/);
  });
});
