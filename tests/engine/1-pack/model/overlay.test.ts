import { describe, expect, it } from 'vitest';
import { readPack, type Pack } from '../../../../src/engine/pack.ts';
import { readInterview, type Language } from '../../../../src/engine/interview.ts';
import { assemble, toMarkdown } from '../../../../src/engine/documents.ts';
import { clause, headOf, readOwn, sister } from '../../overlay-files.ts';
import { smallFiles, smallPack } from '../../small-pack.ts';

const POLICY = 'templates/own/policy';
const pair = (path: string, fr: string, en: string, front?: string, enFront?: string) => ({
  [`${POLICY}/${path}.md`]: clause(fr, front),
  [`${POLICY}/${path}.en.md`]: sister(en, enFront),
});
const clausesOf = (pack: Pack | undefined) =>
  pack?.documents.flatMap(({ sections }) =>
    sections.flatMap((section) =>
      section.clauses.map((one) => `${section.id}/${one.id}${one.variant ? `--${one.variant}` : ''}`),
    ),
  );
const find = (pack: Pack | undefined, id: string) =>
  pack?.documents
    .flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))
    .filter((one) => one.id === id) ?? [];
const question = (pack: Pack | undefined, id: string) =>
  pack?.steps.flatMap(({ questions }) => questions).find((one) => one.id === id);
const codes = ({ messages }: { readonly messages: readonly { readonly code: string }[] }) =>
  messages.map(({ code }) => code);
const withHead = (more: string, files: Readonly<Record<string, string>> = {}) =>
  readOwn(files, 'fr', headOf('own', 'small', more));

describe('an overlay that changes nothing', () => {
  it.each(['fr', 'en'] as const)('says what its parent says (%s)', (language) => {
    const { pack, messages } = readOwn({}, language);
    expect(messages).toEqual([]);
    const { name, version, lineage, labels, identity, ...same } = pack!;
    const { name: _name, version: _version, lineage: _lineage, labels: _labels, ...parent } = smallPack(language);
    expect(same).toEqual(parent);
    const label = language === 'fr' ? 'Notre réseau' : 'Our network';
    expect({ name, version, lineage, labels, label: identity?.label }).toEqual({
      name: 'own',
      version: '1.0.0+small.1.10',
      lineage: ['own', 'small'],
      labels: { small: 'Balises', own: label },
      label,
    });
  });
});

describe('clauses', () => {
  it('one of a known id takes the place of every wording, and says whose words it prints', () => {
    const { pack, messages } = readOwn(pair('03-roles/20-backup_role', 'Deux relèves.', 'Two backups.'));
    expect(messages).toEqual([]);
    expect(find(pack, 'backup_role').map(({ variant, pack: from, place }) => ({ variant, from, place }))).toEqual([
      { variant: undefined, from: 'own', place: 'templates/own/policy/03-roles/20-backup_role.md' },
    ]);
    expect(find(pack, 'lead_role')[0]!.pack).toBe('small');
  });

  it('an id may have digits, of a clause, a section and a document', () => {
    const { pack, messages } = readOwn({
      ...pair('02-platforms/95-rule_2', 'Deux.', 'Two.'),
      'templates/own/sheet_2/document.yaml': 'title: {fr: "Fiche", en: "Sheet"}\npaper: letter\n',
      'templates/own/sheet_2/01-part_2/section.md': '---\ntitle: "Partie"\nclass: core\n---\n',
      'templates/own/sheet_2/01-part_2/section.en.md': '---\ntitle: "Part"\n---\n',
      'templates/own/sheet_2/01-part_2/10-rule_3.md': clause('Trois.'),
      'templates/own/sheet_2/01-part_2/10-rule_3.en.md': sister('Three.'),
    });
    expect(messages).toEqual([]);
    expect([find(pack, 'rule_2'), find(pack, 'rule_3')].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('one with a variant takes the place of that wording alone', () => {
    const { pack, messages } = readOwn(
      pair(
        '03-roles/20-backup_role--named',
        'La relève, {responsible__backup}.',
        'The backup, {responsible__backup}.',
        'custody: free\nwhen: responsible__backup__given is yes',
      ),
    );
    expect(messages).toEqual([]);
    expect(find(pack, 'backup_role').map(({ variant, pack: from }) => [variant, from])).toEqual([
      ['named', 'own'],
      ['to_name', 'small'],
    ]);
  });

  it('a new one goes after those of its number, in a section named by its id whatever its number', () => {
    const { pack, messages } = readOwn(pair('30-roles/10-second_lead', 'À deux.', 'By two.'));
    expect(messages).toEqual([]);
    expect(clausesOf(pack)).toEqual(
      clausesOf(smallPack())!.flatMap((one) => (one === 'roles/lead_role' ? [one, 'roles/second_lead'] : [one])),
    );
  });

  it('its number moves it', () => {
    const { pack } = readOwn(pair('02-platforms/05-rhythm', 'Souvent.', 'Often.'));
    expect(clausesOf(pack)!.filter((one) => one.startsWith('platforms/'))).toEqual([
      'platforms/rhythm',
      'platforms/platforms_table',
      'platforms/fb_page',
    ]);
  });

  it('it may move to another section, where it says why, and sections move and come by number', () => {
    const head = (title: string) => ({
      fr: `---\ntitle: "${title}"\nclass: core\n---\n`,
      en: `---\ntitle: "${title} en"\n---\n`,
    });
    const { pack, messages } = readOwn({
      [`${POLICY}/01-roles/section.md`]: head('Qui').fr,
      [`${POLICY}/01-roles/section.en.md`]: head('Qui').en,
      [`${POLICY}/035-values/section.md`]: head('Valeurs').fr,
      [`${POLICY}/035-values/section.en.md`]: head('Valeurs').en,
      ...pair(
        '035-values/10-personal_limits',
        'Rester polie.',
        'Stay polite.',
        'custody: free\nreason: "Une valeur."',
        'reason: "A value."\n',
      ),
    });
    expect(messages).toEqual([]);
    expect(pack!.documents[0]!.sections.map(({ id, title }) => [id, title])).toEqual([
      ['purpose', 'Partie 01-purpose'],
      ['roles', 'Qui'],
      ['platforms', 'Partie 02-platforms'],
      ['safety', 'Partie 04-safety'],
      ['adoption', 'Partie 05-adoption'],
      ['values', 'Valeurs'],
    ]);
    expect(clausesOf(pack)!.filter((one) => one.endsWith('personal_limits'))).toEqual(['values/personal_limits']);
  });

  it('a section of nobody, or a file of no kind, is said', () => {
    expect(codes(readOwn(pair('09-nowhere/10-trial', 'Essai.', 'Trial.')))).toEqual(['section_missing']);
    expect(codes(readOwn({ 'templates/own/policy/notes.md': 'Notes', 'questions/own/Équipe.yaml': '[]' }))).toEqual([
      'unread_file',
      'clause_astray',
    ]);
  });
});

describe('custody', () => {
  const locked = (custody: string) =>
    new Map(
      [...smallFiles].map(([path, text]) => [
        path,
        path.includes('rhythm') ? text.replace('custody: free', `custody: ${custody}`) : text,
      ]),
    );
  const read = (custody: string, files: Readonly<Record<string, string>>, more = '', language: Language = 'fr') =>
    readOwn({ ...Object.fromEntries(locked(custody)), ...files }, language, headOf('own', 'small', more));
  const own = (front: string, enFront = '', path = '02-platforms/90-rhythm') =>
    pair(path, 'Souvent.', 'Often.', front, enFront);

  it('a locked clause is neither replaced, nor hidden, nor given a variant', () => {
    expect(codes(read('locked', own('custody: locked\nreason: "Mieux."', 'reason: "Better."\n')))).toEqual([
      'clause_locked',
    ]);
    expect(
      codes(
        read('locked', own('custody: locked\nwhen: policy_strength is mixed', '', '02-platforms/90-rhythm--mixed')),
      ),
    ).toContain('clause_locked');
    expect(codes(read('locked', {}, 'hide: [{clause: rhythm, reason: {fr: "Non", en: "No"}}]'))).toEqual([
      'clause_locked',
    ]);
  });

  it('of a clause with several wordings, the strictest custody counts', () => {
    const small = new Map(locked('recommended'));
    const variant = (id: string, files: Readonly<Record<string, string>>) =>
      Object.entries(files).map(
        ([path, text]) => [path.replace('own', 'small').replace('rhythm', `rhythm--${id}`), text] as const,
      );
    const wordings = [
      ...variant('mixed', own('custody: locked\nwhen: policy_strength is mixed')),
      ...variant('other', own('custody: recommended\nwhen: policy_strength is not mixed')),
    ];
    for (const path of small.keys()) if (path.includes('rhythm')) small.delete(path);
    const ours = own('custody: recommended\nreason: "Mieux."', 'reason: "Better."\n');
    const files = new Map([...small, ...wordings, ['templates/own/pack.yaml', headOf('own')], ...Object.entries(ours)]);
    expect(codes(readPack(files, 'small', 'fr'))).toEqual([]);
    expect(codes(readPack(files, 'own', 'fr'))).toEqual(['clause_locked']);
  });

  it('a recommended one gives way to a reason in both languages, and to no looser custody', () => {
    expect(codes(read('recommended', own('custody: recommended')))).toEqual(['reason_missing']);
    const unsaid = own('custody: recommended\nreason: "Mieux."');
    expect([
      codes(read('recommended', unsaid)),
      read('recommended', unsaid, '', 'en').messages.map(({ place }) => place?.file),
    ]).toEqual([[], ['templates/own/policy/02-platforms/90-rhythm.en.md']]);
    expect(codes(read('recommended', own('custody: free\nreason: "Mieux."', 'reason: "Better."\n')))).toEqual([
      'custody_looser',
    ]);
    const { pack, messages } = read('recommended', own('custody: locked\nreason: "Mieux."', 'reason: "Better."\n'));
    expect(messages).toEqual([]);
    expect(find(pack, 'rhythm')[0]).toMatchObject({ custody: 'locked', reason: 'Mieux.', pack: 'own' });
  });

  it('an overlay of an overlay is bound by both', () => {
    const files = {
      ...own('custody: locked'),
      'templates/third/pack.yaml': headOf('third', 'own'),
      'templates/third/policy/02-platforms/90-rhythm.md': clause('Rarement.'),
      'templates/third/policy/02-platforms/90-rhythm.en.md': sister('Seldom.'),
    };
    const changed = new Map(Object.entries(files).map(([path, text]) => [path, text]));
    const { messages } = readOwn({
      ...Object.fromEntries(changed),
      'templates/own/pack.yaml': headOf('own', 'third'),
      'templates/third/pack.yaml': headOf('third'),
    });
    expect(messages).toEqual([]);
    const bound = readOwn({
      ...Object.fromEntries(changed),
      'templates/third/policy/02-platforms/90-rhythm.md': clause('Rarement.', 'custody: locked'),
      'templates/own/pack.yaml': headOf('own', 'third'),
      'templates/third/pack.yaml': headOf('third'),
    });
    expect(bound.messages).toMatchObject([{ code: 'clause_locked', params: { id: 'rhythm', pack: 'third' } }]);
  });
});

describe('an overlay of an overlay', () => {
  const network = headOf(
    'third',
    'small',
    `logo: logo.svg
colours: {light: "#0b5c6b", dark: "#7fd1df"}
presentation:
  sentence: {fr: "Une politique pour tous.", en: "A policy for all."}
  what: {fr: "Des questions.", en: "Questions."}
  about: [{fr: "Le réseau.", en: "The network."}]
hide: [{clause: rhythm, reason: {fr: "Pas chez nous.", en: "Not here."}}]
`,
  );
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
  const files = { 'templates/third/pack.yaml': network, 'templates/third/logo.svg': svg };

  it('has the logo, the colours and the presentation of the one it changes, and its own name', () => {
    const { pack, messages } = readOwn(files, 'fr', headOf('own', 'third'));
    expect(messages).toEqual([]);
    expect(pack!.identity).toEqual({
      label: 'Notre réseau',
      logo: svg,
      colours: { light: '#0b5c6b', dark: '#7fd1df' },
      presentation: { sentence: 'Une politique pour tous.', what: 'Des questions.', about: ['Le réseau.'] },
    });
    const own = readOwn(files, 'fr', headOf('own', 'third', 'colours: {light: "#5c0b6b", dark: "#df7fd1"}'));
    expect(own.pack!.identity).toMatchObject({ colours: { light: '#5c0b6b' }, logo: svg });
  });

  it('knows what the one it changes took away, by its name and whose change it is', () => {
    const { pack } = readOwn(files, 'fr', headOf('own', 'third'));
    expect(pack!.hidden.map(({ pack: whose, label }) => [whose, label])).toEqual([['third', 'Titre']]);
  });
});

describe('questions, options, rules, facts', () => {
  const step = 'questions/own/10-organisation.yaml';

  it('a change replaces the keys it gives, of a question, a field, an option, a column', () => {
    const { pack, messages } = readOwn({
      [step]: `
- id: jurisdiction
  default: fr
  options: [{id: fr, short: {fr: "chez nous", en: "home"}}, {id: be, before: fr, label: {fr: "Belgique", en: "Belgium"}}]
- {id: org_name, fields: [{id: org_name__full, max_length: 20}, {id: org_name__motto, type: text, label: {fr: "Devise", en: "Motto"}}]}
`,
      'questions/own/02-team.yaml':
        '- {id: platform_plan, columns: [{id: platform_plan__name, label: {fr: "Nom affiché", en: "Shown name"}}]}',
    });
    expect(messages).toEqual([]);
    const { label, ...jurisdiction } = question(pack, 'jurisdiction')!;
    expect(label).toBe('Où?');
    expect(jurisdiction.default).toEqual({ value: 'fr' });
    expect(jurisdiction.options).toEqual([
      { id: 'qc', label: 'Québec', short: 'le Québec' },
      { id: 'be', label: 'Belgique' },
      { id: 'fr', label: 'France', short: 'chez nous' },
    ]);
    expect(question(pack, 'org_name')!.fields.map(({ id, max_length }) => [id, max_length])).toEqual([
      ['org_name__full', 20],
      ['org_name__short', undefined],
      ['org_name__article', undefined],
      ['org_name__motto', undefined],
    ]);
    expect(question(pack, 'platform_plan')!.columns![1]).toMatchObject({ label: 'Nom affiché', type: 'text' });
  });

  it('a new question is whole, and goes where it says', () => {
    const written =
      '- {id: motto, before: jurisdiction, type: text, label: {fr: "Devise?", en: "Motto?"}, why: {fr: "Parce que.", en: "Because."}, sources: [S0-01]}';
    const { pack, messages } = readOwn({ [step]: written });
    expect(messages.map(({ code, warning }) => [code, warning])).toEqual([['question_silent', true]]); // nothing prints the motto
    expect(pack!.steps[0]!.questions.map(({ id }) => id)).toEqual([
      'org_name',
      'motto',
      'jurisdiction',
      'serves_groups',
    ]);
    expect(readOwn({ [step]: written.replace(/why: \{[^}]*\}, /, '') }).messages).toMatchObject([
      { code: 'key_missing', params: { key: 'why', expected: 'fr: …, en: …' }, place: { file: step, line: 1 } },
    ]);
    expect(codes(readOwn({ [step]: written.replace('jurisdiction', 'juridiction') }))).toEqual(['unknown_id']);
    expect(codes(readOwn({ [step]: `${written}\n${written}` }))).toContain('duplicate_id');
  });

  it('a type stays, and a misspelt key is said', () => {
    expect(readOwn({ [step]: '- {id: jurisdiction, type: text}' }).messages).toMatchObject([
      { code: 'wrong_type_of_field', params: { type: 'text', expected: 'single' } },
    ]);
    expect(codes(readOwn({ [step]: '- {id: jurisdiction, lable: {fr: "Où", en: "Where"}}' }))).toEqual(['unknown_key']);
  });

  it('a rule that can be an error gives way to a reason', () => {
    const change = '- {id: r_same_backup, severity: W}';
    expect(codes(readOwn({ 'questions/own/rules.yaml': change }))).toEqual(['reason_missing']);
    const { pack, messages } = readOwn({
      'questions/own/rules.yaml': change.replace(
        '}',
        ', reason: {fr: "Nous sommes deux.", en: "There are two of us."}}',
      ),
    });
    expect(messages).toEqual([]);
    expect(pack!.rules.find(({ id }) => id === 'r_same_backup')).toMatchObject({
      severity: [{ value: 'W' }],
      questions: ['responsible'],
    });
  });

  it('a fact is changed or added, and the questions that draw on it follow', () => {
    const { pack, messages } = readOwn({
      'templates/own/facts/platforms.yaml':
        '- {id: facebook, label: {fr: "Notre page", en: "Our page"}}\n- {id: mastodon, before: other, label: {fr: "Mastodon", en: "Mastodon"}, values: {posts_per_week: 1}, source: "https://example.org", verified: "2026-11-20", check_again: "2027-11-20"}',
    });
    expect(messages).toEqual([]);
    expect(question(pack, 'platform_plan')!.columns![0]!.options!.map(({ label }) => label)).toEqual([
      'Notre page',
      'Instagram',
      'Mastodon',
      'Autre',
    ]);
    expect(pack!.facts['platforms']![0]!.values['posts_per_week']).toBe(3);
  });
});

describe('hiding', () => {
  const reason = 'reason: {fr: "Pas chez nous.", en: "Not here."}';

  it.each([
    ['clause: rhythm', 'Titre', (pack: Pack) => find(pack, 'rhythm')],
    [
      'option: jurisdiction.fr',
      'France (Où?)',
      (pack: Pack) => question(pack, 'jurisdiction')!.options!.filter(({ id }) => id === 'fr'),
    ],
    [
      'option: platforms.instagram',
      'Instagram (Quelles plateformes?)',
      (pack: Pack) => question(pack, 'platform_plan')!.columns![0]!.options!.filter(({ id }) => id === 'instagram'),
    ],
    [
      'rule: r_same_backup',
      'Deux personnes, c’est mieux.',
      (pack: Pack) => pack.rules.filter(({ id }) => id === 'r_same_backup'),
    ],
    ['question: policy_strength', 'Quelle force?', (pack: Pack) => [question(pack, 'policy_strength')].filter(Boolean)],
  ])('%s', (what, label, left) => {
    const { pack, messages } = withHead(`hide: [{${what}, ${reason}}]`);
    expect(messages).toEqual([]);
    expect(left(pack!)).toEqual([]);
    expect(left(smallPack())).not.toEqual([]);
    expect(pack!.hidden).toEqual([
      { kind: what.split(':')[0], id: what.split(' ')[1], label, pack: 'own', reason: 'Pas chez nous.' },
    ]);
  });

  it('a question no longer asked reads as its safe default, whatever a file says', () => {
    const { pack } = withHead(`hide: [{question: policy_strength, ${reason}}, {question: platform_plan, ${reason}}]`);
    const { read } = readInterview(pack!, { policy_strength: 'mandatory', adoption__review_months: 3 }, '2026-11-20');
    expect([read('policy_strength'), read('adoption__review_months'), read('platform_plan__platform')]).toEqual([
      'mixed',
      12,
      ['facebook'],
    ]);
  });

  it.each([
    ['platform_plan', 'platform_plan__format includes photo'],
    ['responsible', 'responsible__undecided is yes'],
    ['responsible', 'responsible__lead__given is yes'],
  ])('a condition of the base may still name what belongs to %s: %s', (id, when) => {
    const rule = `- {id: r_own, severity: I, when: ${when}, message: {fr: "Ah.", en: "Ah."}, questions: [jurisdiction], repair: []}`;
    const base = { 'questions/small/rules.yaml': `${smallFiles.get('questions/small/rules.yaml')}\n${rule}\n` };
    const head = headOf('own', 'small', `hide: [{question: ${id}, ${reason}}]`);
    expect(readOwn(base, 'fr', head).messages).toEqual([]);
  });

  it('what is not there, or more than one thing at once, is said', () => {
    expect(withHead(`hide: [{clause: rythm, ${reason}}]`).messages).toMatchObject([
      { code: 'nothing_to_hide', params: { hint: ' → rhythm?' } },
    ]);
    expect(codes(withHead(`hide: [{clause: rhythm, rule: r_same_backup, ${reason}}]`))).toEqual(['wrong_shape']);
    expect(codes(withHead(`hide: [{document: policy, ${reason}}]`))).toEqual(['nothing_to_hide']);
  });

  it.each(smallPack().steps.flatMap(({ questions }) => questions.map(({ id }) => id)))(
    'a policy still comes without the question %s',
    (id) => {
      const { pack } = withHead(`hide: [{question: ${id}, ${reason}}]`);
      expect(pack).toBeDefined();
      expect(toMarkdown(assemble(readInterview(pack!, {}, '2026-11-20'))).length).toBeGreaterThan(200);
    },
  );
});

describe('the head', () => {
  it('local fields are given by each member', () => {
    const declared = {
      'templates/small/pack.yaml': `${smallFiles.get('templates/small/pack.yaml')}\nlocal: [{id: local_who, label: {fr: "Qui?", en: "Who?"}, required: true, value: {fr: "la base", en: "the base"}}]\n`,
      ...pair('03-roles/30-who', 'Écrivez : {local_who}.', 'Write: {local_who}.'),
    };
    expect(codes(readOwn(declared))).toEqual(['local_empty']);
    const { pack, messages } = readOwn(
      declared,
      'fr',
      headOf('own', 'small', 'local: [{id: local_who, value: {fr: "l\'équipe", en: "the team"}}]'),
    );
    expect(messages).toEqual([]);
    expect(find(pack, 'who')[0]!.decision).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Écrivez\u00a0: ' },
          { type: 'text', value: 'l’équipe' },
          { type: 'text', value: '.' },
        ],
      },
    ]);
    expect(codes(withHead('local: [{id: local_why, value: {fr: "x", en: "x"}}]'))).toEqual(['unknown_id']);
  });

  it('roles, steps, words and the quick path follow', () => {
    const { pack, messages } = withHead(
      'roles: [{id: coordination, label: {fr: "coordo", en: "coordo"}}, {id: elder, before: board, label: {fr: "doyenne", en: "elder"}, article: {fr: "la", en: "the"}}]\nsteps: [{id: team, label: {fr: "Nous", en: "Us"}}]\nwords: {draft: {fr: "ÉBAUCHE", en: "ROUGH"}}\nquick: [org_name]',
    );
    expect(messages).toEqual([]);
    expect(pack!.roles.map(({ id }) => id)).toEqual([
      'coordination',
      'direction',
      'president',
      'elder',
      'board',
      'team',
      'lead',
      'other',
    ]);
    expect(pack!.roles[0]).toMatchObject({ label: 'coordo', article: 'la' });
    expect(pack!.steps[1]!.label).toBe('Nous');
    expect(pack!.words['draft']).toEqual([{ type: 'text', value: 'ÉBAUCHE' }]);
    expect(pack!.quick).toEqual(['org_name']);
    expect(codes(withHead('words: {drat: {fr: "x", en: "x"}}'))).toEqual(['unknown_key']);
  });

  it('a parent that is missing, misspelt, its own descendant or newer is said', () => {
    expect(readOwn({}, 'fr', headOf('own', 'smal')).messages).toMatchObject([
      { code: 'parent_missing', params: { hint: ' → small? (small, own)' } },
    ]);
    expect(
      codes(readOwn({ 'templates/other/pack.yaml': headOf('other', 'own') }, 'fr', headOf('own', 'other'))),
    ).toEqual(['parent_circle']);
    expect(readOwn({}, 'fr', headOf('own').replace('1.10', '1.9')).messages).toMatchObject([
      { code: 'parent_moved', warning: true, params: { made_for: '1.9', version: '1.10' } },
    ]);
    expect(codes(readOwn({}, 'fr', headOf('mine')))).toEqual(['name_differs']);
  });

  it('colours can be read, the logo is there, the changelog is of this version', () => {
    expect(withHead('colours: {light: "#9fd1dd", dark: "#9fd1dd"}').messages).toMatchObject([
      { code: 'colour_contrast', place: { file: 'templates/own/pack.yaml' } },
    ]);
    expect(codes(withHead('logo: logo.svg'))).toEqual(['logo_missing']);
    const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
    const withLogo = (logo: string) => codes(withHead('logo: logo.svg', { 'templates/own/logo.svg': logo }));
    expect(withLogo(drawing(''))).toEqual([]);
    expect(withLogo('<svg/>')).toEqual(['logo_not_svg']);
    expect(withLogo(drawing(`<path d="${'M0 0'.repeat(6_000)}"/>`))).toEqual(['logo_large']);
    expect(withLogo(drawing('<script/>'))).toEqual(['logo_unsafe']);
    expect(
      codes(
        withHead('', {
          'templates/own/changelog.yaml': '- {version: "0.9.0", date: "2026-01-01", words: {fr: "Début", en: "Start"}}',
        }),
      ),
    ).toEqual(['changelog_behind']);
    expect(
      codes(
        withHead('', {
          'templates/own/changelog.yaml':
            '- {version: "1.0.0", date: "2026-01-01", words: {fr: "Début", en: "Start"}, clauses: [rythm], questions: [goal], renamed: [{clause: a, to: rhythm}]}',
        }),
      ),
    ).toEqual(['unknown_clause', 'unknown_id']);
    const { pack } = withHead('', {
      'templates/own/changelog.yaml':
        '- {version: "1.0.0", date: "2026-01-01", words: {fr: "Début", en: "Start"}, clauses: [rhythm], renamed: [{option: goals.old, to: new}]}',
    });
    expect(pack!.changelog).toEqual([
      {
        version: '1.0.0',
        date: '2026-01-01',
        words: 'Début',
        clauses: ['rhythm'],
        questions: [],
        renamed: [{ kind: 'option', from: 'goals.old', to: 'new' }],
        gone: [],
      },
    ]);
  });
});
