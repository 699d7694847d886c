import { describe, expect, it } from 'vitest';
import { changedSince } from '../../../../src/engine/2-interview/read/changed-since.ts';
import { openAnswers } from '../../../../src/engine/interview.ts';
import { readOwn } from '../../overlay-files.ts';
import { smallFiles, smallPack } from '../../small-pack.ts';

const release = (version: string, clauses: string, questions = '') =>
  `- {version: "${version}", date: "2026-11-20", words: {fr: "Mieux", en: "Better"}, clauses: [${clauses}], questions: [${questions}]}`;
const BASE_LOG = {
  'templates/small/changelog.yaml': [
    release('1.10', 'rhythm, fb_page', 'jurisdiction'),
    release('1.9', 'lead_role'),
    release('1.2', ''),
  ].join('\n'),
};
const OWN_LOG = { ...BASE_LOG, 'templates/own/changelog.yaml': release('1.0.0', 'backup_role') };
const TITLES: Readonly<Record<string, string>> = {
  fb_page: 'Page',
  rhythm: 'Rythme',
  lead_role: 'Responsable',
  backup_role: 'Relève',
};
/** The small pack's clauses with titles of their own. */
const titled = Object.fromEntries(
  [...smallFiles].flatMap(([path, text]) => {
    const title = TITLES[/\d+-([a-z_]+)(--[a-z_]+)?\.md$/.exec(path)?.[1] ?? ''];
    return title ? [[path, text.replace('title: "Titre"', `title: "${title}"`)]] : [];
  }),
);

describe('the clauses that changed since', () => {
  const pack = smallPack('fr', { ...titled, ...BASE_LOG });
  it.each([
    ['1.10', []],
    ['1.9', ['Page', 'Rythme']],
    ['1.2', ['Page', 'Rythme', 'Responsable']],
    ['2.0', []],
    ['hier', []],
  ])('version %s', (version, titles) => {
    expect(changedSince(pack, version)).toEqual({
      clauses: titles,
      questions: ['1.9', '1.2'].includes(version) ? ['Où?'] : [],
    });
  });

  it('of an overlay, in its own words and in those of the packs it changes', () => {
    const own = readOwn({ ...titled, ...OWN_LOG }).pack!;
    expect(own.version).toBe('1.0.0+small.1.10');
    expect(changedSince(own, '1.0.0+small.1.10').clauses).toEqual([]);
    expect(changedSince(own, '1.0.0+small.1.9').clauses).toEqual(['Page', 'Rythme']);
    expect(changedSince(own, '0.9.0+small.1.10').clauses).toEqual(['Relève']);
    expect(changedSince(own, '0.9.0+small.1.9').clauses).toEqual(['Page', 'Rythme', 'Relève']);
  });

  it('is said when a file is opened, and only then', () => {
    const given = { format: 'balises/answers@1', pack: { name: 'small', version: '1.9' }, answers: {} };
    expect(openAnswers(given, pack, '2026-11-20').messages).toMatchObject([
      { code: 'file_of_other_version' },
      { code: 'clauses_changed', params: { count: 2, names: 'Page · Rythme' } },
      { code: 'questions_new', params: { count: 1, names: 'Où?' } },
    ]);
    expect(openAnswers({ ...given, pack: { name: 'small', version: '1.10' } }, pack, '2026-11-20').messages).toEqual(
      [],
    );
    expect(openAnswers(given, smallPack(), '2026-11-20').messages).toMatchObject([{ code: 'file_of_other_version' }]);
  });
});

it('a clause may print what the pack is called, and its version', () => {
  const { pack } = readOwn({
    'templates/own/policy/03-roles/30-made_with.md':
      '---\ntitle: "T"\nclass: fact\ncustody: free\nrationale: "R"\nsources: []\n---\n{pack_label}, version {pack_version}.\n',
    'templates/own/policy/03-roles/30-made_with.en.md':
      '---\ntitle: "T"\nrationale: "R"\n---\n{pack_label}, version {pack_version}.\n',
  });
  const clause = pack!.documents[0]!.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'made_with');
  expect(JSON.stringify(clause!.decision)).toContain('Notre réseau');
  expect(JSON.stringify(clause!.decision)).toContain('1.0.0+small.1.10');
});
