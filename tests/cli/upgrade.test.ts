import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, policy } from './run.ts';

const head = (version: string) => `name: up\nversion: ${version}\nlabel: {fr: "x", en: "x"}\n`;
const lead = (fr: string) =>
  `---\ntitle: "Responsable"\nclass: core\ncustody: free\nrationale: "Parce que."\nsources: []\n---\n${fr}\n`;
const PATH = 'templates/up/policy/07-roles/10-lead_role';
const at = folderWith({
  'old/templates/up/pack.yaml': head('1.0.0'),
  [`old/${PATH}.md`]: lead('Un.\n\nDeux.'),
  [`old/${PATH}.en.md`]: '---\ntitle: "Lead"\nrationale: "Because."\n---\nOne.\n',
  'old/questions/up/01-team.yaml': '- id: tone\n  label: {fr: "Ton?", en: "Tone?"}\n',
  'new/templates/up/pack.yaml': head('1.1.0'),
  [`new/${PATH}.md`]: lead('Un.\n\nDeux, dit autrement.'),
  [`new/${PATH}.en.md`]: '---\ntitle: "Lead"\nrationale: "Because."\n---\nOne.\n',
  'new/questions/up/01-team.yaml': '- id: tone\n  label: {fr: "Quel ton?", en: "Which tone?"}\n',
  'other/templates/up/pack.yaml': head('1.1.0'),
  [`other/${PATH}.md`]: lead('Un, autrement.\n\nDeux.'),
  [`other/${PATH}.en.md`]: '---\ntitle: "Lead"\nrationale: "Because."\n---\nOne.\n',
  'broken/templates/up/pack.yaml': 'name: [up\n',
});

/** A member that worded the clause in its own way. */
function member(): (name?: string) => string {
  return folderWith({
    'templates/ours/pack.yaml': 'name: ours\nversion: 1.0.0\nchanges: up\nmade_for: 1.0.0 # the first\n',
    'templates/ours/policy/07-roles/10-lead_role.md': lead('Un, chez nous.\n\nDeux.'),
    'templates/ours/policy/07-roles/10-lead_role.en.md': '---\ntitle: "Lead"\nrationale: "Because."\n---\nOne.\n',
    'templates/alone/pack.yaml': 'name: alone\nversion: 1.0.0\n',
  });
}

const upgrade = (ours: (name?: string) => string, ...words: readonly string[]) =>
  policy('upgrade', 'ours', '--in', ours(), '--from', at('old'), '--to', at('new'), ...words);
const head_of = (ours: (name?: string) => string) => readFileSync(ours('templates/ours/pack.yaml'), 'utf8');

describe('policy upgrade', () => {
  it('without a choice: a report, and nothing written', async () => {
    const ours = member();
    const { code, out, err } = await upgrade(ours);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('── question:tone (changed)');
    expect(out).toMatch(
      /── clause:lead_role \(changed\)[\s\S]*┌ up 1\.0\.0 → up 1\.1\.0\n   │ …\n   │ Deux\{\+, dit autrement\+\}\.\n[\s\S]*┌ up 1\.0\.0 → ours[\s\S]*│ Un\{\+, chez nous\+\}\./,
    );
    expect(out).toContain('--merge clause:lead_role (merge): writes templates/ours/policy/07-roles/10-lead_role.md');
    expect(out).toContain(
      '--take clause:lead_role (take): removes templates/ours/policy/07-roles/10-lead_role.en.md, templates/ours/policy/07-roles/10-lead_role.md',
    );
    expect([head_of(ours), existsSync(ours('questions'))]).toEqual([
      'name: ours\nversion: 1.0.0\nchanges: up\nmade_for: 1.0.0 # the first\n',
      false,
    ]);
  });

  it('short, what both sides speak of first: only what changed is shown, marked', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `Paragraphe ${index}.`).join('\n\n');
    const sister = '---\ntitle: "Lead"\nrationale: "Because."\n---\nOne.\n';
    const version = folderWith({
      'old/templates/up/pack.yaml': head('1.0.0'),
      [`old/${PATH}.md`]: lead(long),
      [`old/${PATH}.en.md`]: sister,
      'old/questions/up/01-team.yaml': '- id: tone\n  label: {fr: "Ton?", en: "Tone?"}\n',
      'new/templates/up/pack.yaml': head('1.1.0'),
      [`new/${PATH}.md`]: lead(long.replace('Paragraphe 20.', 'Paragraphe vingt.')),
      [`new/${PATH}.en.md`]: sister,
      'new/questions/up/01-team.yaml': '- id: tone\n  label: {fr: "Quel ton?", en: "Which tone?"}\n',
      [`new/${PATH.replace('10-lead_role', '20-long')}.md`]: lead(long),
      [`new/${PATH.replace('10-lead_role', '20-long')}.en.md`]: sister,
    });
    const ours = folderWith({
      'templates/ours/pack.yaml': 'name: ours\nversion: 1.0.0\nchanges: up\nmade_for: 1.0.0\n',
      [`${PATH.replace('/up/', '/ours/')}.md`]: lead(long.replace('Paragraphe 3.', 'Paragraphe trois.')),
      [`${PATH.replace('/up/', '/ours/')}.en.md`]: sister,
    });
    const { out } = await upgrade(ours, '--from', version('old'), '--to', version('new'));
    expect(out).toContain('│ Paragraphe [-20-]{+vingt+}.');
    expect(out).toContain('│ Paragraphe [-3-]{+trois+}.');
    expect(out).not.toContain('Paragraphe 21.');
    expect(out.indexOf('clause:lead_role')).toBeLessThan(out.indexOf('question:tone'));
    expect(out).toContain('you have nothing of your own there: --take question:tone');
    expect(out.split('\n').length).toBeLessThan(60);
  });

  it('where both changed the same words: the three versions in a folder, with marks, to mend by hand', async () => {
    const [ours, out] = [member(), folderWith()];
    const said = await upgrade(ours, '--to', at('other'), '--out', out('mend'));
    expect(said.out).toContain('--out FOLDER writes the three versions');
    expect(readdirSync(out('mend'))).toEqual(['clause-lead_role.fr.txt']);
    expect(readFileSync(out('mend/clause-lead_role.fr.txt'), 'utf8')).toBe(
      lead('<<<<<<< ours\nUn, chez nous.\n||||||| up 1.0.0\nUn.\n=======\nUn, autrement.\n>>>>>>> up 1.1.0\n\nDeux.'),
    );
  });

  it('in French, and as data', async () => {
    expect((await upgrade(member(), '--lang', 'fr')).out).toContain('── clause:lead_role (changé)');
    const data: unknown = JSON.parse((await upgrade(member(), '--json')).out);
    expect(data).toMatchObject({
      parent: 'up',
      from: '1.0.0',
      to: '1.1.0',
      points: [
        { id: 'question:tone', keys: ['label'] },
        {
          id: 'clause:lead_role',
          keys: ['fr.decision'],
          both: ['fr.decision'],
          choices: {
            merge: {
              write: {
                'templates/ours/policy/07-roles/10-lead_role.md': lead('Un, chez nous.\n\nDeux, dit autrement.'),
              },
            },
          },
        },
      ],
    });
    expect(data).not.toHaveProperty('applied');
  });

  it('with choices: writes them, says what is left, and settles the version with the last', async () => {
    const ours = member();
    const first = await upgrade(ours, '--merge', 'clause:lead_role');
    expect([first.code, first.out]).toEqual([
      0,
      expect.stringMatching(
        /writes templates\/ours\/policy\/07-roles\/10-lead_role\.md\n1 point has no choice yet[\s\S]*question:tone/,
      ),
    ]);
    expect(head_of(ours)).toContain('made_for: 1.0.0');
    const last = await upgrade(ours, '--keep', 'question:tone', '--merge', 'all');
    expect([last.code, last.out]).toEqual([0, expect.stringContaining('made_for is 1.1.0')]);
    expect(readFileSync(ours('questions/ours/01-team.yaml'), 'utf8')).toBe(
      '- id: tone\n  label:\n    fr: "Ton?"\n    en: "Tone?"\n',
    );
    expect(readFileSync(ours('templates/ours/policy/07-roles/10-lead_role.md'), 'utf8')).toBe(
      lead('Un, chez nous.\n\nDeux, dit autrement.'),
    );
    expect((await upgrade(ours, '--keep', 'question:tone', '--merge', 'all', '--json')).out).toContain('"left": []');
    expect(head_of(ours)).toContain('made_for: 1.1.0');
    expect((await upgrade(ours, '--take', 'all')).code).toBe(0);
    expect(
      readdirSync(ours('templates/ours'), { recursive: true }).filter((path) => String(path).endsWith('.md')),
    ).toEqual([]);
  });

  it('keeping all writes no fact that the member never touched, nor what it never took away', async () => {
    const line = (label: string) =>
      `- id: crisis\n  label: {fr: "${label}", en: "${label}"}\n  source: "https://example.org"\n  verified: 2026-01-01\n  check_again: 2027-01-01\n`;
    const facts = 'templates/up/facts/help_lines.yaml';
    const question = (label: string, why: string) =>
      `- id: tone\n  label: {fr: "${label}", en: "${label}"}\n  why: {fr: "${why}", en: "${why}"}\n`;
    const version = folderWith({
      'old/templates/up/pack.yaml': head('1.0.0'),
      [`old/${facts}`]: line('0199'),
      'old/questions/up/01-team.yaml': question('Un', 'Un'),
      'new/templates/up/pack.yaml': head('1.1.0'),
      [`new/${facts}`]: line('0911'),
      'new/questions/up/01-team.yaml': question('Deux', 'Deux'),
      [`new/${PATH}.md`]: lead('Nouveau.'),
      [`new/${PATH}.en.md`]: '---\ntitle: "Lead"\nrationale: "Because."\n---\nNew.\n',
    });
    const files = {
      'templates/ours/pack.yaml': 'name: ours\nversion: 1.0.0\nchanges: up\nmade_for: 1.0.0\n',
      'questions/ours/01-team.yaml': '- id: tone\n  label: {fr: "Trois", en: "Three"}\n',
    };
    const ours = folderWith(files);
    const { code, out } = await upgrade(ours, '--from', version('old'), '--to', version('new'), '--keep', 'all');
    expect([code, out]).toEqual([0, expect.stringContaining('made_for is 1.1.0')]);
    expect(readdirSync(ours('templates/ours'))).toEqual(['pack.yaml']);
    expect(head_of(ours)).toBe(files['templates/ours/pack.yaml'].replace('made_for: 1.0.0', 'made_for: 1.1.0'));
    expect(readFileSync(ours('questions/ours/01-team.yaml'), 'utf8')).toBe(files['questions/ours/01-team.yaml']);
    // What is named is kept as its parent had it.
    const named = folderWith(files);
    await upgrade(named, '--from', version('old'), '--to', version('new'), '--keep', 'fact:help_lines.crisis');
    expect(readFileSync(named('templates/ours/facts/help_lines.yaml'), 'utf8')).toContain('0199');
  });

  it('a version may be a git ref of this repository', async () => {
    const ours = folderWith({
      'templates/ours/pack.yaml': 'name: ours\nversion: 1.0.0\nchanges: base\nmade_for: 1.0.0\n',
    });
    const { code, out } = await policy('upgrade', 'ours', '--in', ours(), '--from', 'HEAD', '--to', 'HEAD');
    expect([code, out]).toEqual([0, expect.stringContaining('Nothing changed.')]);
  });

  it.each([
    ['an overlay that is not there', ['nowhere'], /no pack “nowhere”/],
    ['a pack that changes no other', ['alone'], /changes no other pack/],
    [
      'a merge of words both changed',
      ['ours', '--to', at('other'), '--merge', 'clause:lead_role'],
      /--merge clause:lead_role: not possible: both changed/,
    ],
  ])('1: %s', async (_name, [name, ...words], message) => {
    const ours = member();
    const { code, out, err } = await policy(
      'upgrade',
      name!,
      '--in',
      ours(),
      '--from',
      at('old'),
      '--to',
      at('new'),
      ...words,
    );
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(message)]);
    expect(readFileSync(ours('templates/ours/policy/07-roles/10-lead_role.md'), 'utf8')).toContain('Un, chez nous.');
  });

  it('1: a version that cannot be read', async () => {
    const { code, err } = await policy(
      'upgrade',
      'ours',
      '--in',
      member()(),
      '--from',
      at('old'),
      '--to',
      at('broken'),
    );
    expect([code, err]).toEqual([1, expect.stringContaining('templates/up/pack.yaml: this YAML cannot be read')]);
  });

  it.each([
    ['no name', [], /one overlay/],
    ['no versions, in a folder that has no history', ['ours'], /history lacks version 1\.0\.0 of “up”.*--from/],
    ['a version that is nowhere', ['ours', '--from', at('old'), '--to', '--no-such'], /--no-such|to/],
    ['a version that is neither folder nor ref', ['ours', '--from', at('old'), '--to', 'v99'], /“v99” is neither/],
    ['a point that does not exist', ['ours', '--from', at('old'), '--to', at('new'), '--keep', 'clause:x'], /clause:x/],
    [
      'two choices for one',
      ['ours', '--from', at('old'), '--to', at('new'), '--keep', 'clause:lead_role', '--take', 'clause:lead_role'],
      /two choices/,
    ],
    [
      'all, twice',
      ['ours', '--from', at('old'), '--to', at('new'), '--keep', 'all', '--take', 'all'],
      /--keep, --take/,
    ],
  ])('2: %s', async (_name, words, message) => {
    const ours = member();
    const { code, out, err } = await policy('upgrade', ...words, '--in', ours());
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)]);
    expect(head_of(ours)).toContain('made_for: 1.0.0');
  });
});

describe('policy new', () => {
  it('writes an overlay, and says what and what next', async () => {
    const here = folderWith();
    const { code, out, err } = await policy('new', 'reseau', '--in', here(), '--date', '2026-11-21');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^templates\/reseau\/pack\.yaml\n[\s\S]*check reseau/);
    expect(readFileSync(here('templates/reseau/changelog.yaml'), 'utf8')).toContain('date: 2026-11-21');
    const again = await policy('new', 'reseau', '--in', here());
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('“reseau” already')]);
  });

  it.each([
    ['base', /base/],
    ['Mon-réseau', /lowercase/],
    ['', /lowercase/],
  ])('2: « %s », and nothing is written', async (name, message) => {
    const here = folderWith();
    const { code, out, err } = await policy('new', name, '--in', here());
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)]);
    expect(readdirSync(here())).toEqual([]);
  });
});
