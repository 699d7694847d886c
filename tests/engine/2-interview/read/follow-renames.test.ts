import { describe, expect, it } from 'vitest';
import { openAnswers, type AnswersFile } from '../../../../src/engine/interview.ts';
import { headOf } from '../../overlay-files.ts';
import { smallPack } from '../../small-pack.ts';
import { readPack, decoded } from '../renamed-pack.ts';

const CHANGELOG = `
- version: "1.10"
  date: 2026-11-20
  words: {fr: "Encore", en: "Again"}
  renamed:
    - {question: area, to: jurisdiction}
    - {clause: head, to: lead_role}
    - {option: jurisdiction.quebec, to: qc}
- version: "1.9"
  date: 2026-10-20
  words: {fr: "Des noms", en: "Names"}
  renamed:
    - {question: place, to: area}
    - {clause: chief, to: head}
    - {question: company__name, to: org_name__full}
    - {question: network_plan, to: platform_plan}
    - {question: network_plan__network, to: platform_plan__platform}
    - {option: platform_plan__format.picture, to: photo}
    - {option: serves_groups.elders, to: seniors}
- version: "1.8"
  date: 2026-09-20
  words: {fr: "Premier", en: "First"}
`;
const pack = readPack({ 'templates/small/changelog.yaml': CHANGELOG });
const open = (answers: object, more: Partial<AnswersFile> = {}) =>
  openAnswers(
    {
      format: 'balises/answers@1',
      pack: { name: 'small', version: '1.8' },
      language: 'fr',
      path: 'quick',
      date: '2026-11-20',
      answers,
      notes: {},
      ...more,
    },
    pack,
    '2026-11-20',
  );

describe('an answers file made before ids were renamed', () => {
  it.each([
    ['a field', { company__name: 'Maison' }, { org_name__full: 'Maison' }],
    ['a question left undecided', { area: { undecided: true } }, { jurisdiction: { undecided: true } }],
    ['a question, twice over', { place: 'fr' }, { jurisdiction: 'fr' }],
    ['a question renamed once since', { area: 'fr' }, { jurisdiction: 'fr' }],
    ['an option of a question renamed too', { place: 'quebec' }, { jurisdiction: 'qc' }],
    ['an option among several', { serves_groups: ['under_14', 'elders'] }, { serves_groups: ['under_14', 'seniors'] }],
    [
      'rows, a column, and an option in a row',
      {
        network_plan: [
          { network: 'facebook', format: 'picture' },
          { network: 'instagram', name: 'elders' },
        ],
      },
      {
        platform_plan: [
          { platform: 'facebook', format: 'photo' },
          { platform: 'instagram', name: 'elders' },
        ],
      },
    ],
    [
      'ids of today, which stay',
      { org_name__full: 'quebec', serves_groups: ['seniors'] },
      { org_name__full: 'quebec', serves_groups: ['seniors'] },
    ],
  ])('%s', (_name, before, after) => {
    const { file } = open(before);
    expect([file?.answers, file?.aside]).toEqual([after, undefined]);
  });

  it('notes follow; what changed its name is said after the version, what is gone after that', () => {
    const { file, messages } = open({ place: 'quebec', gone_since: 1 }, { notes: { place: 'Vérifier' } });
    expect(file?.notes).toEqual({ jurisdiction: 'Vérifier' });
    expect(file?.aside).toEqual({ gone_since: 1 });
    expect(messages).toEqual([
      { code: 'file_of_other_version', params: { found: '1.8', expected: '1.10' } },
      { code: 'file_renamed', params: { ids: 'place → area, area → jurisdiction, jurisdiction.quebec → qc' } },
      { code: 'unknown_answer', params: { id: 'gone_since' } },
    ]);
    expect(open({ org_name__full: 'Maison' }).messages.map(({ code }) => code)).toEqual(['file_of_other_version']);
  });

  it('the team’s own words stay with a clause that was renamed, twice', () => {
    const { file } = open(
      {},
      { adaptations: { clauses: { chief: 'Nos mots.', purpose_statement: 'Autres.' }, added: [] } },
    );
    expect(file?.adaptations?.clauses).toEqual({ lead_role: 'Nos mots.', purpose_statement: 'Autres.' });
  });

  it('the team’s own words for what is gone follow to what says it now, one after the other', () => {
    const gone = readPack({
      'templates/small/changelog.yaml':
        '- version: "1.10"\n  date: 2026-11-21\n  words: {fr: "x", en: "x"}\n  gone: [{id: trust, into: lead_role}, {id: support, into: lead_role}, {id: nothing}, {id: leaflet, into: policy}]\n',
    });
    const clauses = { trust: 'Un.', lead_role: 'Deux.', support: 'Trois.', nothing: 'Quatre.' };
    for (const one of [gone, decoded(gone)]) {
      const given = { format: 'balises/answers@1', answers: {}, adaptations: { clauses, added: [] } };
      const { file, messages } = openAnswers(given, one, '2026-11-20');
      expect(file?.adaptations?.clauses).toEqual({ lead_role: 'Un.\nDeux.\nTrois.', nothing: 'Quatre.' });
      expect(messages.map(({ code }) => code)).toEqual(['unplaced_words']);
    }
  });

  it('an id that the pack has again is not followed', () => {
    const again = { ...smallPack(), renamed: [['org_name__short', 'org_name__full']] as const };
    expect(
      openAnswers({ format: 'balises/answers@1', answers: { org_name__short: 'MDJ' } }, again, '2026-11-20').file
        ?.answers,
    ).toEqual({ org_name__short: 'MDJ' });
  });

  it('an overlay follows its parent’s renames and its own, also once sent to a browser; without any, the pack has no such key', () => {
    const own = readPack(
      {
        'templates/small/changelog.yaml': CHANGELOG,
        'templates/own/pack.yaml': headOf('own'),
        'templates/own/changelog.yaml':
          '- {version: "1.0.0", date: 2026-11-21, words: {fr: "x", en: "x"}, renamed: [{question: house, to: org_name__full}]}\n',
      },
      'own',
    );
    for (const one of [own, decoded(own)])
      expect(
        openAnswers({ format: 'balises/answers@1', answers: { place: 'fr', house: 'Maison' } }, one, '2026-11-20').file
          ?.answers,
      ).toEqual({ jurisdiction: 'fr', org_name__full: 'Maison' });
    expect(readPack({})).not.toHaveProperty('renamed');
  });
});
