import { describe, expect, it } from 'vitest';
import { changesOf, readPack, type PackChange } from '../../../../src/engine/pack.ts';
import type { Language } from '../../../../src/engine/interview.ts';
import { clause, headOf, sister } from '../../overlay-files.ts';
import { smallFiles } from '../../small-pack.ts';

const HEAD = headOf(
  'own',
  'small',
  `quick: [org_name, platform_plan, jurisdiction, serves_groups, responsible]
roles: [{id: network, label: {fr: "réseau", en: "network"}, article: {fr: "le", en: "the"}}]
hide: [{option: jurisdiction.fr, reason: {fr: "Pas chez nous.", en: "Not here."}}, {question: policy_strength, reason: {fr: "Non.", en: "No."}}]
`,
);
const OWN: Readonly<Record<string, string>> = {
  'templates/own/pack.yaml': HEAD,
  'questions/own/01-organisation.yaml':
    '- {id: serves_groups, label: {fr: "Vos publics?", en: "Your publics?"}, default: []}\n- id: jurisdiction\n  options: [{id: be, label: {fr: "Belgique", en: "Belgium"}}]\n',
  'questions/own/rules.yaml':
    '- {id: r_same_backup, message: {fr: "Deux, c\'est mieux.", en: "Two are better."}, reason: {fr: "Oui.", en: "Yes."}}\n',
  'templates/own/facts/platforms.yaml': '- {id: facebook, label: {fr: "Notre page", en: "Our page"}}\n',
  'templates/own/policy/02-platforms/90-rhythm.md': clause('Rarement.', 'custody: free\nreason: "Moins."'),
  'templates/own/policy/02-platforms/90-rhythm.en.md': sister('Seldom.', 'reason: "Less."\n'),
  'templates/own/policy/02-platforms/95-ours.md': clause('À nous.'),
  'templates/own/policy/02-platforms/95-ours.en.md': sister('Ours.'),
};

function read(name: string, language: Language, files: Readonly<Record<string, string>> = OWN) {
  const { pack, messages } = readPack(new Map([...smallFiles, ...Object.entries(files)]), name, language);
  expect(messages.filter(({ warning }) => !warning)).toEqual([]);
  return pack!;
}

const labels = (list: readonly PackChange[]) => list.map(({ label, isNew }) => `${isNew ? '+' : '~'} ${label}`);

describe('what an overlay changed', () => {
  it('is told whole, by label: what is new and what is other than it was', () => {
    const changes = changesOf(read('own', 'fr'), read('small', 'fr'));
    expect(labels(changes.clauses)).toEqual(['~ À nous', '+ À nous']);
    expect(changes.clauses[0]!.reason).toBe('Moins.');
    expect(changes.questions.map(({ label, aspects }) => [label, aspects])).toEqual([
      ['Où?', [{ of: 'options', names: ['Belgique'] }]],
      [
        'Vos publics?',
        [
          { of: 'words', names: [] },
          { of: 'default', names: [] },
        ],
      ],
    ]);
    expect(labels(changes.rules)).toEqual(['~ Deux, c’est mieux.']);
    expect(labels(changes.facts)).toEqual(['~ Notre page']);
    expect(labels(changes.others)).toEqual(['+ réseau']);
    expect([changes.quick, changes.order, changes.documents]).toEqual([true, false, []]);
    expect(changes.hidden.map(({ label }) => label)).toEqual(['France (Où?)', 'Quelle force?']);
  });

  it('nothing where it changed nothing', () => {
    const bare = { 'templates/own/pack.yaml': headOf('own') };
    const { quick, order, ...lists } = changesOf(read('own', 'en', bare), read('small', 'en', bare));
    expect([quick, order]).toEqual([false, false]);
    for (const list of Object.values(lists)) expect(list).toEqual([]);
  });

  it('an overlay of an overlay: its own changes alone, by the names the one it changes gives', () => {
    const files = {
      ...OWN,
      'templates/local/pack.yaml': headOf(
        'local',
        'own',
        'hide: [{clause: ours, reason: {fr: "Pas ici.", en: "Not here."}}, {question: serves_groups, reason: {fr: "Non.", en: "No."}}]',
      ),
    };
    const changes = changesOf(read('local', 'fr', files), read('own', 'fr', files));
    expect(changes.hidden.map(({ label, reason }) => [label, reason])).toEqual([
      ['À nous', 'Pas ici.'],
      ['Vos publics?', 'Non.'],
    ]);
    expect([changes.clauses, changes.questions, changes.rules, changes.quick]).toEqual([[], [], [], false]);
  });
});
