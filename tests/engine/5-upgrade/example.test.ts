import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/engine/pack.ts';
import { applyChoices, compareParents, type Choice } from '../../../src/engine/upgrade.ts';
import { packFiles } from '../../../src/cli/read-files.ts';
import { fingerprint } from '../../../src/engine/1-pack/source/fingerprint.ts';
import { clause, headOf, sister } from '../overlay-files.ts';
import { smallFiles } from '../small-pack.ts';

type Files = ReadonlyMap<string, string>;

/** Files with some replaced: a text, a change of it, or nothing for a file that goes. */
function withFiles(
  files: Files,
  changes: Readonly<Record<string, string | undefined | ((text: string) => string)>>,
): Files {
  const changed = Object.entries(changes).map(
    ([path, change]) => [path, typeof change === 'function' ? change(files.get(path)!) : change] as const,
  );
  return new Map([...files, ...changed].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function applied(old: Files, next: Files, member: Files, choices: Readonly<Record<string, Choice>>, name = 'own') {
  const comparison = compareParents(old, next, member, name)!;
  const { write, remove, left } = applyChoices(comparison, member, name, new Map(Object.entries(choices)));
  return {
    comparison,
    left,
    write,
    remove,
    member: new Map([...member, ...write].filter(([path]) => !remove.includes(path))) as Files,
  };
}

const ROLES = 'templates/small/policy/03-roles';
const VERSION = (text: string) => text.replace('version: "1.10"', 'version: "1.11"');

/** The next version of the small pack: a clause reworded in one paragraph, a default changed, an option more, a question and its option renamed. */
const next = withFiles(smallFiles, {
  'templates/small/pack.yaml': (text) =>
    VERSION(text)
      .replace('jurisdiction, serves_groups', 'place, serves_groups')
      .replaceAll('jurisdiction is fr', 'place is france'),
  'templates/small/changelog.yaml': `- version: "1.11"\n  date: 2026-12-01\n  words: {fr: "Deux noms", en: "Two names"}\n  renamed:\n    - {option: jurisdiction.fr, to: france}\n    - {question: jurisdiction, to: place}\n`,
  'questions/small/01-organisation.yaml': (text) =>
    text
      .replace('- id: jurisdiction', '- id: place')
      .replace('{id: fr, label: {fr: "France"', '{id: france, label: {fr: "France"')
      .replace('en: "Seniors"}', 'en: "Older people"}'),
  'questions/small/02-team.yaml': (text) => text.replace('default: mixed', 'default: mandatory'),
  'templates/small/policy/document.yaml': (text) => text.replace('jurisdiction is fr', 'place is france'),
  'templates/small/policy/04-safety/20-laws_clause--qc.md': (text) => text.replaceAll('jurisdiction', 'place'),
  'templates/small/policy/04-safety/20-laws_clause--qc.en.md': (text) => text.replaceAll('jurisdiction', 'place'),
  'templates/small/policy/04-safety/20-laws_clause--elsewhere.md': (text) => text.replaceAll('jurisdiction', 'place'),
  'templates/small/policy/04-safety/20-laws_clause--elsewhere.en.md': (text) =>
    text.replaceAll('jurisdiction', 'place'),
  [`${ROLES}/10-lead_role.md`]: (text) =>
    text
      .replace('custody: free', 'custody: recommended')
      .replace('Cette personne {DOIT} veiller.', 'Cette personne {DOIT} veiller.\n\nElle rend compte.'),
  [`${ROLES}/10-lead_role.en.md`]: (text) => `${text}\nShe reports.\n`,
});

const member: Files = new Map(
  Object.entries({
    'templates/own/pack.yaml': headOf(
      'own',
      'small',
      `# what we do without\nhide:\n  - {option: jurisdiction.fr, reason: {fr: "Nous sommes ici.", en: "We are here."}}\n`,
    ),
    'questions/own/02-team.yaml':
      '# Our team\n- id: policy_strength   # weaker\n  default: recommended\n\n# the rest stays\n- id: responsible\n  label: {fr: "Qui?", en: "Who?"}\n',
    'templates/own/policy/03-roles/10-lead_role.md': clause(
      'Chez nous, la gestion est confiée {à responsible__lead}. Cette personne {DOIT} veiller.',
      'custody: free\nwhen: jurisdiction is qc',
    ),
    'templates/own/policy/03-roles/10-lead_role.en.md': sister(
      'Here, the accounts are run by {responsible__lead}. This person {DOIT} watch.',
    ),
  }),
);

describe('a member, and the next version of its parent', () => {
  it('the member was whole before', () => {
    expect(readPack(new Map([...smallFiles, ...member]), 'own', 'fr').messages).toEqual([]);
    expect(readPack(next, 'small', 'fr').messages).toEqual([]);
  });

  it('the condition of a computed value follows the new ids', () => {
    const derived = (condition: string) =>
      headOf('own', 'small', `derived: [{id: minors, condition: "${condition}"}]\n`);
    const own: Files = new Map([['templates/own/pack.yaml', derived('minors is yes or jurisdiction is fr')]]);
    expect(compareParents(smallFiles, next, own, 'own')!.followed.get('templates/own/pack.yaml')).toBe(
      derived('minors is yes or place is france'),
    );
  });

  it('each point in question, with what each side changed and the words of the three', () => {
    const { points, renames, from, to } = compareParents(smallFiles, next, member, 'own')!;
    expect([from, to]).toEqual(['1.10', '1.11']);
    expect(renames).toEqual([
      { kind: 'option', of: 'jurisdiction', from: 'fr', to: 'france' },
      { kind: 'question', from: 'jurisdiction', to: 'place' },
    ]);
    expect(points.map(({ id, change, keys, own, both }) => ({ id, change, keys, own, both }))).toEqual([
      { id: 'option:serves_groups.seniors', change: 'changed', keys: ['label'], own: [], both: [] },
      { id: 'question:policy_strength', change: 'changed', keys: ['default'], own: ['default'], both: ['default'] },
      {
        id: 'clause:lead_role',
        change: 'changed',
        keys: ['fr.custody', 'fr.decision', 'en.decision'],
        own: ['fr.title', 'fr.when', 'fr.decision', 'en.title', 'en.decision'],
        both: ['fr.decision', 'en.decision'],
      },
    ]);
    expect(points[1]!.texts).toEqual([{ name: 'default', old: 'mixed', new: 'mandatory', own: 'recommended' }]);
    expect(points[2]!.texts.map(({ name }) => name)).toEqual(['fr', 'en']);
    expect(points[2]!.texts[1]).toEqual({
      name: 'en',
      old: expect.stringMatching(/watch\.$/) as string,
      new: expect.stringMatching(/She reports\.$/) as string,
      own: expect.stringMatching(/Here, the accounts/) as string,
    });
  });

  it('merging: both sides’ paragraphs, a reason where one is owed now, the new ids, and every other byte', () => {
    const { left, member: after } = applied(smallFiles, next, member, {
      'option:serves_groups.seniors': 'keep',
      'question:policy_strength': 'keep',
      'clause:lead_role': 'merge',
    });
    expect(left).toEqual([]);
    expect(after.get('templates/own/policy/03-roles/10-lead_role.md')).toBe(
      '---\ntitle: "À nous"\nclass: core\nrationale: "Parce que."\nsources: [S0-01]\ncustody: recommended\nwhen: place is qc\nreason: "Gardé tel quel quand small est passé à la version 1.11; dites pourquoi."\n---\nChez nous, la gestion est confiée {à responsible__lead}. Cette personne {DOIT} veiller.\n\nElle rend compte.\n',
    );
    expect(after.get('templates/own/pack.yaml')).toBe(
      headOf(
        'own',
        'small',
        `# what we do without\nhide:\n  - {option: place.france, reason: {fr: "Nous sommes ici.", en: "We are here."}}\n`,
      ).replace('made_for: "1.10"', 'made_for: "1.11"'),
    );
    expect(after.get('questions/own/02-team.yaml')).toBe(member.get('questions/own/02-team.yaml'));
    expect(after.get('questions/own/01-organisation.yaml')).toBe(
      '- id: serves_groups\n  options:\n    - id: seniors\n      label:\n        fr: "Personnes aînées"\n        en: Seniors\n',
    );
    for (const language of ['fr', 'en'] as const)
      expect(readPack(new Map([...next, ...after]), 'own', language).messages).toEqual([]);
  });

  it('where both changed the same paragraph there is no merge, and the point waits', () => {
    const parent = withFiles(next, {
      [`${ROLES}/10-lead_role.en.md`]: (text) => text.replace('The accounts', 'All accounts'),
    });
    const {
      comparison,
      left,
      member: after,
    } = applied(smallFiles, parent, member, {
      'clause:lead_role': 'merge',
      'option:serves_groups.seniors': 'take',
      'question:policy_strength': 'take',
    });
    expect(comparison.points[2]!.refused).toEqual({ merge: 'conflict' });
    expect(left).toEqual(['clause:lead_role']);
    expect(after.get('templates/own/pack.yaml')).toContain('made_for: "1.10"');
  });

  it('taking: the member’s own version goes, what was not in question stays', () => {
    const { member: after, remove } = applied(smallFiles, next, member, {
      'option:serves_groups.seniors': 'take',
      'question:policy_strength': 'take',
      'clause:lead_role': 'take',
    });
    expect(remove).toEqual([
      'templates/own/policy/03-roles/10-lead_role.md',
      'templates/own/policy/03-roles/10-lead_role.en.md',
    ]);
    expect(after.get('questions/own/02-team.yaml')).toBe(
      '# Our team\n\n# the rest stays\n- id: responsible\n  label: {fr: "Qui?", en: "Who?"}\n',
    );
    const { pack, messages } = readPack(new Map([...next, ...after]), 'own', 'fr');
    expect(messages).toEqual([]);
    expect(pack?.hidden).toMatchObject([{ kind: 'option', id: 'place.france' }]);
  });

  it('an English text that was up to date with the French one still is, after a merge and a rename', () => {
    const aged = (files: Files, pack: string): Files => {
      const path = `templates/${pack}/policy/03-roles/10-lead_role`;
      const [, title, rationale, body] = /title: "(.*)"[\s\S]*rationale: "(.*)"[\s\S]*?---\n([\s\S]*)$/.exec(
        files.get(`${path}.md`)!,
      )!;
      return withFiles(files, {
        [`${path}.en.md`]: (text) =>
          text.replace('---\n', `---\nof: ${fingerprint([title!, rationale!, '', body!])}\n`),
      });
    };
    const [before, after] = [aged(smallFiles, 'small'), aged(next, 'small')];
    const ours = aged(
      withFiles(member, {
        'templates/own/policy/03-roles/10-lead_role.md': (text) => `${text}\nAu {jurisdiction}.\n`,
        'templates/own/policy/03-roles/10-lead_role.en.md': (text) => `${text}\nIn {jurisdiction}.\n`,
      }),
      'own',
    );
    expect(readPack(new Map([...before, ...ours]), 'own', 'en').messages).toEqual([]);
    const parent = withFiles(after, {
      [`${ROLES}/10-lead_role.md`]: next.get(`${ROLES}/10-lead_role.md`)!.replace('\n\nElle rend compte.', ''),
      [`${ROLES}/10-lead_role.en.md`]: next
        .get(`${ROLES}/10-lead_role.en.md`)!
        .replace('\nShe reports.\n', '')
        .replace('rationale: "Because."', 'rationale: "Why."'),
    });
    for (const choice of ['keep', 'merge'] as const) {
      const done = applied(before, parent, ours, {
        'option:serves_groups.seniors': 'take',
        'question:policy_strength': 'take',
        'clause:lead_role': choice,
      });
      expect([choice, readPack(new Map([...parent, ...done.member]), 'own', 'en').messages]).toEqual([choice, []]);
      expect(done.member.get('templates/own/policy/03-roles/10-lead_role.en.md')).toMatch(
        /of: [a-p]{8}\n[\s\S]*\{place\}/,
      );
    }
  });

  it.each(['free', 'recommended', 'locked'])(
    'what its parent adds under ids the member had given: said, and both can stand (%s)',
    (custody) => {
      const asked = (label: string, option: string) =>
        `- id: photos\n  label: {fr: "${label}", en: "${label}"}\n  why: {fr: "P.", en: "B."}\n  sources: [S0-01]\n  type: single\n  options:\n    - {id: ${option}, label: {fr: "${option}", en: "${option}"}}\n    - {id: asked, label: {fr: "D.", en: "A."}}\n  default: ${option}\n`;
      const words = (fr: string, more = `custody: ${custody}`) => clause(`${fr} {photos}`, more);
      const parent = withFiles(smallFiles, {
        'templates/small/pack.yaml': VERSION,
        'templates/small/changelog.yaml': `- version: "1.11"\n  date: 2026-12-01\n  words: {fr: "Photos", en: "Photos"}\n`,
        'questions/small/02-team.yaml': (text) => `${text}\n${asked('Des photos?', 'always')}`,
        [`${ROLES}/90-photos.md`]: words('La base.'),
        [`${ROLES}/90-photos.en.md`]: sister('The base. {photos}'),
      });
      const ours: Files = new Map([
        ['templates/own/pack.yaml', headOf('own')],
        ['questions/own/02-team.yaml', asked('Nos photos?', 'never')],
        ['templates/own/policy/03-roles/95-photos.md', words('Nous.', 'custody: free\nwhen: photos is never')],
        ['templates/own/policy/03-roles/95-photos.en.md', sister('Us. {photos}')],
      ]);
      const merged = applied(smallFiles, parent, ours, { 'question:photos': 'merge', 'clause:photos': 'merge' });
      expect(merged.comparison.points.map(({ id, change, renamed, mine }) => [id, change, renamed, mine])).toEqual([
        ['question:photos', 'clash', 'photos_own', undefined],
        ['clause:photos', 'clash', 'photos_own', undefined],
      ]);
      expect(merged.left).toEqual([]);
      const { pack, messages } = readPack(new Map([...parent, ...merged.member]), 'own', 'fr');
      expect(messages).toEqual([]);
      expect(
        pack!.steps
          .flatMap(({ questions }) => questions)
          .filter(({ id }) => id.startsWith('photos'))
          .map(({ id, label, options }) => [id, label, options!.map((one) => one.id)]),
      ).toEqual([
        ['photos', 'Des photos?', ['always', 'asked']],
        ['photos_own', 'Nos photos?', ['never', 'asked']],
      ]);
      const clauses = pack!.documents[0]!.sections.flatMap((section) => section.clauses);
      expect(clauses.filter(({ id }) => id.startsWith('photos')).map((one) => [one.id, one.pack])).toEqual([
        ['photos', 'small'],
        ['photos_own', 'own'],
      ]);
      expect(merged.member.get('templates/own/policy/03-roles/95-photos_own.md')).toBe(
        words('Nous.', 'custody: free\nwhen: photos_own is never').replace('{photos}', '{photos_own}'),
      );
      // Or the parent's alone.
      const taken = applied(smallFiles, parent, ours, { 'question:photos': 'take', 'clause:photos': 'take' });
      expect([...taken.member.keys()]).toEqual(['templates/own/pack.yaml']);
    },
  );

  it('locked words can only be taken', () => {
    const locked = withFiles(next, {
      [`${ROLES}/10-lead_role.md`]: (text) => text.replace('custody: recommended', 'custody: locked'),
    });
    const point = compareParents(smallFiles, locked, member, 'own')!.points.find(
      ({ id }) => id === 'clause:lead_role',
    )!;
    expect([Object.keys(point.edits), point.refused]).toEqual([['take'], { keep: 'locked', merge: 'locked' }]);
  });

  it('an overlay of an overlay: what both parents changed is in question', () => {
    const grand = (files: Files) =>
      new Map([
        ...files,
        ['templates/mid/pack.yaml', headOf('mid')],
        ['questions/mid/02-team.yaml', '- id: policy_strength\n  label: {fr: "Force?", en: "Force?"}\n'],
      ]);
    const child: Files = new Map([['templates/own/pack.yaml', headOf('own', 'mid')]]);
    const { points } = compareParents(grand(smallFiles), grand(next), child, 'own')!;
    expect(points.map(({ id, keys }) => [id, keys])).toEqual(
      expect.arrayContaining([['question:policy_strength', ['default']]]),
    );
    const kept = applied(
      grand(smallFiles),
      grand(next),
      child,
      Object.fromEntries(points.map(({ id }) => [id, 'keep'] as const)),
    );
    expect(readPack(new Map([...grand(next), ...kept.member]), 'own', 'fr').pack?.steps[1]!.questions[2]).toMatchObject(
      { label: 'Force?', default: { value: 'mixed' } },
    );
  });
});

describe('the base, and an invented next version', () => {
  const old = new Map(
    [...packFiles()]
      .filter(([path]) => path.split('/')[1] === 'base')
      .map(([path, text]) => [path, path.endsWith('.en.md') ? text.replace(/^of: .*\n/m, '') : text]),
  );
  const POLICY = 'templates/base/policy';
  const rename = (text: string) =>
    text.replace(/(?<![\w.#-])weekly_hours(?=(__given|__undecided)?(?!\w))/g, 'week_hours');
  const renamed = new Map([...old].map(([path, text]) => [path, path.includes('/sources.yaml') ? text : rename(text)]));
  const changed = withFiles(renamed, {
    'templates/base/pack.yaml': (text) => text.replace(/^version: .*/m, 'version: "2.0.0"'),
    'templates/base/changelog.yaml':
      '- version: "2.0.0"\n  date: 2027-01-10\n  words: {fr: "Trois articles", en: "Three clauses"}\n  renamed:\n    - {question: weekly_hours, to: week_hours}\n',
    'questions/base/09-adoption.yaml': (text) =>
      `${text}\n- id: newsletter\n  type: single\n  label: {fr: "Infolettre?", en: "Newsletter?"}\n  why: {fr: "Une habitude.", en: "A habit."}\n  sources: []\n  options:\n    - {id: "yes", label: {fr: "Oui", en: "Yes"}}\n    - {id: "no", label: {fr: "Non", en: "No"}}\n  default: "no"\n`,
    [`${POLICY}/03-accounts/90-following_rule.md`]: (text) => `${text}\nUne phrase de plus.\n`,
    [`${POLICY}/03-accounts/90-following_rule.en.md`]: (text) => `${text}\nOne more sentence.\n`,
    [`${POLICY}/02-roles/50-approvals--second_reader.md`]: (text) => `${text}\nUne phrase de plus.\n`,
    [`${POLICY}/02-roles/50-approvals--second_reader.en.md`]: (text) => `${text}\nOne more sentence.\n`,
    [`${POLICY}/09-application/40-review_clause.md`]: (text) =>
      text.replace('La personne responsable prépare la révision', 'La personne responsable la prépare'),
    [`${POLICY}/09-application/40-review_clause.en.md`]: (text) =>
      text.replace('The social media lead prepares the review', 'The social media lead prepares it'),
  });
  const ours: Files = new Map([
    [
      'templates/roeq/pack.yaml',
      headOf('roeq', 'base', 'local: [{id: local_report, value: {fr: "le réseau", en: "the network"}}]\n'),
    ],
    ['questions/roeq/04-team.yaml', '- id: weekly_hours\n  label: {fr: "Combien d’heures?", en: "How many hours?"}\n'],
    [
      `templates/roeq/policy/09-application/40-review_clause.md`,
      old.get(`${POLICY}/09-application/40-review_clause.md`)!.replace('rationale:', 'rationale: "À nous." #'),
    ],
    [
      `templates/roeq/policy/09-application/40-review_clause.en.md`,
      old.get(`${POLICY}/09-application/40-review_clause.en.md`)!.replace('rationale:', 'rationale: "Ours." #'),
    ],
  ]);

  it('exactly those points, and a pack that reads without a mistake after any one choice for all', () => {
    const comparison = compareParents(old, changed, ours, 'roeq')!;
    expect(comparison.points.map(({ id, change }) => `${change} ${id}`).sort()).toEqual([
      'changed clause:approvals--second_reader',
      'changed clause:following_rule',
      'changed clause:review_clause',
      'new question:newsletter',
    ]);
    for (const choice of ['keep', 'take', 'merge'] as const) {
      const { left, member: after } = applied(
        old,
        changed,
        ours,
        Object.fromEntries(comparison.points.map(({ id }) => [id, choice])),
        'roeq',
      );
      const { pack, messages } = readPack(new Map([...changed, ...after]), 'roeq', 'fr');
      expect([choice, left, messages]).toEqual([choice, [], []]);
      const find = (id: string) =>
        pack!.documents[0]!.sections.flatMap(({ clauses }) => clauses).find((one) => one.id === id)!;
      expect([
        choice,
        find('review_clause').pack,
        JSON.stringify(find('review_clause').practice).includes('prépare la révision'),
      ]).toEqual([choice, choice === 'take' ? 'base' : 'roeq', choice === 'keep']);
      expect(JSON.stringify(find('following_rule').decision).includes('Une phrase de plus')).toBe(choice !== 'keep');
      expect(pack!.steps.flatMap(({ questions }) => questions).some(({ id }) => id === 'newsletter')).toBe(
        choice !== 'keep',
      );
      expect(pack!.steps.flatMap(({ questions }) => questions).find(({ id }) => id === 'week_hours')?.label).toBe(
        'Combien d’heures?',
      );
    }
  });
});

it('what is gone into another clause is shown beside the words that say it now; kept, it stays the member’s', () => {
  const LEAD = `${ROLES}/10-lead_role`;
  const cut = withFiles(smallFiles, {
    'templates/small/pack.yaml': VERSION,
    'templates/small/changelog.yaml':
      '- version: "1.11"\n  date: 2026-12-01\n  words: {fr: "Un de moins", en: "One less"}\n  gone:\n    - {id: lead_role, into: rhythm}\n',
    [`${LEAD}.md`]: undefined,
    [`${LEAD}.en.md`]: undefined,
  });
  const without = new Map([...cut].filter(([path]) => !path.startsWith(LEAD)));
  const { comparison, member: kept } = applied(smallFiles, without, member, { 'clause:lead_role': 'keep' });
  const point = comparison.points.find(({ id }) => id === 'clause:lead_role')!;
  expect(point).toMatchObject({ change: 'gone', into: 'clause:rhythm' });
  expect(point.texts.find(({ name }) => name === 'fr')!.new).toContain('viser {posts_per_week} publications');
  expect(kept.get('templates/own/policy/03-roles/10-lead_role.md')).toContain('Chez nous');
});

it('the two floors of a clause are two parts', () => {
  const RHYTHM = 'templates/small/policy/02-platforms/90-rhythm';
  const more = (words: string) => (text: string) => `${text}\n***\n\n${words}\n`;
  const cut = withFiles(smallFiles, {
    'templates/small/pack.yaml': VERSION,
    [`${RHYTHM}.md`]: more('Un peu à la fois.'),
    [`${RHYTHM}.en.md`]: more('A little at a time.'),
  });
  const { comparison } = applied(smallFiles, cut, member, {});
  expect(comparison.points.find(({ id }) => id === 'clause:rhythm')!.keys).toEqual(['fr.practice', 'en.practice']);
});
