import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/engine/documents.ts';
import type { Answers, Language } from '../../src/engine/interview.ts';
import { clauseOf, inlinesOf, wordsOf } from '../engine/3-documents/texts.ts';
import { nameOf, team } from './shipped.ts';

const clause = (answers: Answers, id: string, language: Language = 'fr', document = 'policy') =>
  clauseOf(assemble(team(answers, language), { document }), id);
const words = (...args: Parameters<typeof clause>) => wordsOf(clause(...args));
/** What the guide says: the decision, then the practice. */
const guideWords = (answers: Answers, id: string, language: Language = 'fr') => words(answers, id, language, 'guide');
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
      'minor_images_clause--parents_fr',
    ],
    ['no website', { mission_values__website_role: 'no_site' }, 'complement_site', 'complement_site--no_site'],
    [
      'no individual profile, even for who has one',
      { facebook_presence: 'profile_existing' },
      'platform_terms',
      'platform_terms--general',
    ],
    [
      'a neutral team still has a rule on delicate subjects',
      { official_positions__mode: 'neutral' },
      'positions',
      'positions--neutral',
    ],
    ['the fixed items have a clause of their own', {}, 'content_prohibited_floor', 'content_prohibited_floor--whole'],
    ['without spokespersons', { spokespersons: [] }, 'spokespersons_clause', 'spokespersons_clause--unnamed'],
    [
      'whom to tell, where it was discussed',
      { help_requests__auto_reply: 'no' },
      'help_emergency',
      'help_emergency--told',
    ],
    ['whom to tell, where it was not', {}, 'help_emergency', 'help_emergency--unmet'],
    [
      'a recognised online service follows its protocol',
      { help_requests__online_intervention: 'yes_service' },
      'help_referral',
      'help_referral--service_lines',
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
    const found = clause(answers, id, 'fr', 'guide');
    expect([nameOf(found), found.status]).toEqual([name, 'printed']);
    // What law or safety asks is adopted, in the same wording.
    if (found.class === 'floor')
      expect([name, clause(answers, id).status]).toEqual([nameOf(clause(answers, id)), 'printed']);
  });

  it.each([
    ['a profile still prints the Page', { facebook_presence: 'profile_existing' }],
    ['not yet prints the Page', { facebook_presence: 'not_yet' }],
  ] as const)('%s, in the guide', (_what, answers) => {
    const found = clause(answers, 'fb_page', 'fr', 'guide');
    expect([nameOf(found), found.status]).toEqual(['fb_page--page', 'printed']);
  });

  it.each([
    ['transition, for a profile', { facebook_presence: 'profile_existing' }, 'fb_transition', 'printed'],
    ['transition, for a Page', {}, 'fb_transition', 'absent'],
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
    // The guide prints all that applies: what is absent there is absent for good.
    expect(clause(answers, id, 'fr', 'guide').status).toBe(status);
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
        inlinesOf(clause(answers, id, language, 'guide').blocks).filter(
          (node) => node.type === 'mark' && node.kind === 'to_correct',
        ),
      ).toHaveLength(1);
  });

  it.each([
    [{}, 'image_consent_clause'],
    [{ ...MINORS, minor_images: 'parent_and_child' }, 'minor_images_clause'],
    [{}, 'custody'],
    [{ image_consent__mode: 'written' }, 'image_consent_clause'],
    [{ credentials_custody: 'manager' }, 'custody'],
  ] as readonly (readonly [Answers, string])[])('a good one is not: %j', (answers, id) => {
    const { blocks, status } = clause(answers, id, 'fr', 'guide');
    expect(status).toBe('printed');
    expect(inlinesOf(blocks).filter((node) => node.type === 'mark' && node.kind === 'to_correct')).toEqual([]);
  });
});

describe('what is said', () => {
  it('« tu » and « vous » are of French only', () => {
    expect(guideWords({ tone_values: ['warm', 'tutoiement'] }, 'messages_tone')).toMatch(
      /chaleureux et avec tutoiement/,
    );
    expect(guideWords({ tone_values: ['warm', 'tutoiement'] }, 'messages_tone', 'en')).toMatch(/posts: warm\./);
    expect(guideWords({ tone_values: ['warm', 'vouvoiement'] }, 'messages_tone', 'en')).toMatch(/posts: warm\./);
  });

  it('thanking a sponsor is never printed as a prohibition', () => {
    expect(words({ prohibited_content: ['partisan', 'thanks_sponsors'] }, 'content_prohibited')).not.toMatch(
      /remerciement d’un commanditaire|Exception permise/,
    );
  });

  it('a line to confirm says so, and another country’s line is said in words', () => {
    expect(guideWords({ jurisdiction: 'fr' }, 'help_referral')).toContain('à confirmer');
    expect(guideWords({ jurisdiction: 'other' }, 'help_referral')).toMatch(/urgence.*du pays de la personne/);
  });

  it('illegal content about a minor is never captured', () => {
    expect(words({}, 'minor_sexual_content')).toMatch(/ne doit pas copier, capturer ni transmettre/);
    expect(words({}, 'moderation_floor')).toMatch(
      /Exception\u00a0: contenu sexuel montrant ou visant une personne mineure/,
    );
  });

  it('the number of an emergency is that of the place', () => {
    for (const [jurisdiction, number] of [
      ['qc', '911'],
      ['ca_other', '911'],
      ['ch', '112'],
      ['other', 'd’urgence'],
    ] as const)
      for (const told of [{}, { help_requests__auto_reply: 'yes' }] as readonly Answers[])
        expect(words({ jurisdiction, ...told }, 'help_emergency')).toContain(number);
  });

  it('a Page is no individual profile, and nobody has to use their own account', () => {
    expect(words({ facebook_presence: 'profile_existing' }, 'platform_terms')).toMatch(
      /ucun profil individuel.*Personne n’est obligé/,
    );
  });

  it('a recognised online service follows its protocol, and nobody else intervenes', () => {
    expect(words({ help_requests__online_intervention: 'yes_service' }, 'help_referral')).toMatch(
      /suit son protocole.*ne doit pas intervenir/,
    );
    expect(words({}, 'help_referral')).toMatch(/ne doit pas faire d’accompagnement, d’intervention/);
  });

  it('journalists are sent to the person in charge where nobody is named', () => {
    const said = (answers: Answers) => words({ spokespersons: [], ...answers }, 'spokespersons_clause');
    expect(said({})).toContain('la coordination');
    expect(said({ responsible__lead: 'president', org_kind__employer: 'no' })).toContain('la présidence');
  });

  it('the body that adopts is the one that names a backup', () => {
    const answers = { responsible__backup: null, adoption__body: 'assembly' };
    expect(words(answers, 'lead_role')).toMatch(/La désignation d’une relève .*obligatoire/);
    expect(guideWords(answers, 'lead_role')).toMatch(/instance qui adopte/);
    expect(words(answers, 'adoption_clause')).toMatch(/^L’assemblée générale .*adopte/);
  });

  it('the organisation’s phone goes to a person who asks for help', () => {
    expect(guideWords({ org_name__phone: '418 555-0123' }, 'help_referral')).toContain('418 555-0123');
    expect(words({ org_name__phone: '418 555-0123' }, 'help_referral')).toContain('donne un numéro');
  });

  it('a blank is said in words', () => {
    expect(words({ adoption__date: null }, 'adoption_clause')).toContain('[date à fixer]');
    expect(words({ responsible__lead: null }, 'lead_role')).toMatch(/\[[^\]]+ à nommer\]/);
  });
});
