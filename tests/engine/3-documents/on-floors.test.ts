import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { numberJumps } from '../../../src/engine/4-output/docx/write/number-jumps.ts';
import { toDocx } from '../../../src/engine/docx.ts';
import { assemble, explain, printed, toHtml, toMarkdown, type TeamDocument } from '../../../src/engine/documents.ts';
import { decodePack, readInterview, type Adaptations, type Answers } from '../../../src/engine/interview.ts';
import { encodePack } from '../../../src/engine/pack.ts';
import { clauseFiles, floorsPack } from '../floors-pack.ts';
import { smallPack } from '../small-pack.ts';
import { clauseOf, wordsOf } from './texts.ts';

const PLAN = { platform_plan: [{ platform: 'facebook' }] };
const NAMED = { org_name__full: 'La Ruche', responsible__lead: 'coordination' };
const interviewOf = (answers: Answers, confirmed = {}, adaptations?: Adaptations, pack = floorsPack()) =>
  readInterview(pack, answers, '2026-11-20', adaptations, {}, confirmed);
const both = (...given: Parameters<typeof interviewOf>) => {
  const interview = interviewOf(...given);
  return { policy: assemble(interview), guide: assemble(interview, { document: 'guide' }) };
};
/** « 7.3 fb_page », in the order they print. */
const numbersIn = (document: TeamDocument) =>
  printed(document).flatMap(({ clauses }) => clauses.map(({ number, id }) => `${number} ${id}`));
const idsIn = (document: TeamDocument) => printed(document).flatMap(({ clauses }) => clauses.map(({ id }) => id));

describe('what the policy prints', () => {
  it('without answers: what law asks and what every policy says', () => {
    expect(idsIn(both({}).policy)).toEqual([
      'purpose_statement',
      'strength_clause',
      'laws_clause',
      'not_discussed',
      'adoption_clause',
      'signatures',
    ]);
  });

  it.each<readonly [string, Answers, object, string, boolean]>([
    ['a question answered', PLAN, {}, 'fb_page', true],
    ['one to decide', { platform_plan: { undecided: true } }, {}, 'fb_page', true],
    ['one confirmed', {}, PLAN, 'fb_page', true],
    ['through what is computed from it', PLAN, {}, 'rhythm', true],
    ['who the team is, where a clause says nothing else', NAMED, {}, 'lead_role', true],
    ['nobody named', {}, {}, 'lead_role', false],
    ['no question at all', { ...NAMED, ...PLAN }, {}, 'personal_limits', false],
    ['another question', { jurisdiction: 'fr' }, {}, 'fb_page', false],
  ])('%s', (_name, answers, confirmed, id, isPrinted) => {
    const { policy, guide } = both(answers, confirmed);
    expect([idsIn(policy).includes(id), idsIn(guide).includes(id)]).toEqual([isPrinted, true]);
    expect(clauseOf(guide, id).in).toBe(isPrinted ? 'policy' : 'guide');
  });

  it('what a team reworded or added, though it discussed nothing', () => {
    const { policy } = both(
      {},
      {},
      {
        clauses: { personal_limits: 'Chacun est libre.' },
        added: [{ section: 'roles', title: 'À nous', text: 'Une règle.' }],
      },
    );
    expect(idsIn(policy)).toContain('personal_limits');
    expect(idsIn(policy)).toContain('added.0');
  });

  it('all of a pack that has no guide, practices below decisions', () => {
    const changes = clauseFiles('03-roles/05-learning', 'class: advice', 'Un.\n\n***\n\nDeux.', 'One.\n\n***\n\nTwo.');
    const policy = assemble(interviewOf({}, {}, undefined, smallPack('fr', changes)));
    expect(idsIn(policy)).toContain('personal_limits');
    expect(wordsOf(clauseOf(policy, 'learning'))).toBe('Un.Deux.');
    expect(clauseOf(policy, 'learning').in).toBeUndefined();
  });
});

describe('one clause on two floors', () => {
  it('the policy prints the decision, the guide both; each has the two at hand', () => {
    const { policy, guide } = both({ ...PLAN, policy_strength: 'mandatory' });
    const [inPolicy, inGuide] = [clauseOf(policy, 'fb_page'), clauseOf(guide, 'fb_page')];
    expect(wordsOf(inPolicy)).toBe('L’équipe ne doit pas afficher un faux nom.');
    expect(inPolicy.blocks).toEqual(inPolicy.decision);
    expect(inPolicy.practice).toHaveLength(1);
    expect(inGuide.blocks).toEqual([...inGuide.decision, ...inGuide.practice]);
  });

  it('what nobody discussed says so in the guide', () => {
    expect(toMarkdown(both({}).guide)).toContain('un faux nom. **choix proposé, non discuté**');
    expect(toMarkdown(both({ ...PLAN, ...NAMED }).guide).match(/non discuté/g)).toHaveLength(2);
  });

  it('each floor that reads what is to decide says so', () => {
    const reads = clauseFiles(
      '03-roles/05-learning',
      'class: core\nwhen: jurisdiction is qc',
      'Une décision.\n\n***\n\nPour {serves_groups}.',
      'A decision.\n\n***\n\nFor {serves_groups}.',
    );
    const { guide } = both({ serves_groups: { undecided: true } }, {}, undefined, floorsPack('fr', reads));
    const { decision, practice, undecided } = clauseOf(guide, 'learning');
    expect(JSON.stringify(decision)).not.toContain('à décider');
    expect(JSON.stringify(practice)).toContain('à décider');
    expect(undecided).toEqual(['serves_groups']);
  });
});

describe('words of the team’s own, floor by floor', () => {
  const adapted = (own: Adaptations['clauses'][string], id = 'fb_page', language: 'fr' | 'en' = 'fr') => {
    const pack = floorsPack(language);
    const { guide } = both(PLAN, {}, { clauses: { [id]: own }, added: [] }, pack);
    const { decision, practice, adapted: how } = clauseOf(guide, id);
    return [decision, practice]
      .map((blocks) => JSON.stringify(blocks).match(/"value":"([^"]{4})/)?.[1] ?? '')
      .concat(how ?? '');
  };
  it.each<readonly [string, Adaptations['clauses'][string], readonly string[]]>([
    ['one text is the decision, and no practice prints', 'À nous.', ['À no', '', 'reworded']],
    ['a decision leaves the practice as it is', { decision: { fr: 'À nous.' } }, ['À no', 'Le n', 'reworded']],
    ['a practice leaves the decision', { practice: { fr: 'Chez nous.' } }, ['L’éq', 'Chez', 'reworded']],
    ['an empty practice is none', { decision: { fr: 'À nous.' }, practice: { fr: '' } }, ['À no', '', 'reworded']],
    ['blanks in place of a decision change nothing', { decision: { fr: '  ' } }, ['L’éq', 'Le n', '']],
    ['what is only in the other language prints', { decision: { en: 'Ours.' } }, ['Ours', 'Le n', 'reworded']],
  ])('%s', (_name, own, expected) => {
    expect(adapted(own)).toEqual(expected);
  });

  it('each language has its own', () => {
    expect(adapted({ decision: { fr: 'À nous.', en: 'Ours.' } }, 'fb_page', 'en')).toEqual([
      'Ours',
      'The ',
      'reworded',
    ]);
  });

  it('what law asks for keeps its decision, and the team’s comes after', () => {
    const { policy } = both({}, {}, { clauses: { laws_clause: { decision: { fr: 'Et ceci.' } } }, added: [] });
    expect(wordsOf(clauseOf(policy, 'laws_clause'))).toMatch(/^La loi.*Et ceci\./);
    expect(clauseOf(policy, 'laws_clause').adapted).toBe('completed');
  });
});

describe('one number in both documents', () => {
  it('those of the guide alone come after, and such sections after the others', () => {
    const { policy, guide } = both(NAMED);
    expect(numbersIn(policy)).toEqual([
      '1.1 purpose_statement',
      '1.2 strength_clause',
      '2.1 lead_role',
      '2.2 backup_role',
      '3.1 laws_clause',
      '4.1 not_discussed',
      '4.2 adoption_clause',
      '4.3 signatures',
    ]);
    expect(numbersIn(guide)).toEqual([
      '1.1 purpose_statement',
      '1.2 strength_clause',
      '2.1 lead_role',
      '2.2 backup_role',
      '2.3 learning',
      '3.1 laws_clause',
      '3.2 personal_limits',
      '4.1 not_discussed',
      '4.2 adoption_clause',
      '4.4 archive',
      '5.1 platforms_table',
      '5.2 fb_page',
      '5.3 rhythm',
    ]);
  });

  it('a link to what another document prints names that one, and leads nowhere', () => {
    const { guide } = both({ ...NAMED, ...PLAN });
    expect(wordsOf(clauseOf(guide, 'learning'))).toContain('voir les signatures (politique, article 5.2)');
    const links = clauseFiles(
      '05-adoption/10-adoption_clause',
      'class: fact',
      'Voir [la page](#fb_page).',
      'See [the page](#fb_page).',
    );
    const linked = both(NAMED, {}, undefined, floorsPack('fr', links)).policy;
    expect(wordsOf(clauseOf(linked, 'adoption_clause'))).toBe('Voir la page (guide, article 5.2).');
    expect(JSON.stringify(clauseOf(linked, 'adoption_clause').blocks)).not.toContain('reference');
  });
});

describe('what was not discussed', () => {
  it('is listed once each, and a list without items goes with what leads to it', () => {
    expect(wordsOf(clauseOf(both({}).policy, 'not_discussed'))).toBe(
      'Avant de faire ceci, demander\u00a0: ouvrir une page.',
    );
  });

  it('where all was discussed, no clause says so', () => {
    expect(idsIn(both(PLAN).policy)).not.toContain('not_discussed');
  });

  it('keeps each clause that says the same from one document to the next', () => {
    const first = assemble(interviewOf({}));
    const next = assemble(interviewOf({ org_name__full: 'La Ruche' }), { after: first });
    expect(clauseOf(next, 'not_discussed')).toBe(clauseOf(first, 'not_discussed'));
    const later = assemble(interviewOf(PLAN), { after: next });
    expect(idsIn(later)).not.toContain('not_discussed');
  });
});

describe('the table of decisions', () => {
  const row = (subject: string, decision: string, to: string) => `| ${subject} | ${decision} | [](#${to}) |`;
  const table = (head: string, rows: readonly string[]) => [head, '|---|---|---|', ...rows].join('\n');
  const rows = [
    row('Aaa', '{active_platforms}', 'fb_page'),
    row('Bbb', '{responsible__backup}', 'backup_role--named'),
    row('Ccc', 'Non', 'backup_role--to_name'),
    row('Ddd', '{serves_groups}', 'laws_clause'),
  ];
  const files = {
    'templates/small/policy/00-first/section.md': '---\ntitle: "Nos choix"\nclass: fact\nunnumbered: true\n---\n',
    'templates/small/policy/00-first/section.en.md': '---\ntitle: "Our choices"\n---\n',
    ...clauseFiles(
      '00-first/10-choices',
      'class: fact\nin: policy\nrows: linked',
      table('| Sujet | Choix | Article |', rows),
      table('| Subject | Choice | Clause |', rows).replaceAll('Non', 'No'),
    ),
  };
  const choices = (answers: Answers) => both(answers, {}, undefined, floorsPack('fr', files));

  it('has a row for each wording that the policy prints, with its number', () => {
    const { policy, guide } = choices({ ...PLAN, ...NAMED, serves_groups: { undecided: true } });
    expect(toMarkdown(policy)).toContain(
      [
        '## Nos choix',
        '',
        '| Sujet | Choix | Article |',
        '| --- | --- | --- |',
        '| Aaa | Facebook | 2.2 |',
        '| Ccc | Non | 3.2 |',
        '| Ddd | Les enfants et les personnes aînées **à décider** | 4.1 |',
        '',
        '## 1. Partie 01-purpose',
      ].join('\n'),
    );
    expect(idsIn(guide)).not.toContain('choices');
    expect(toHtml(policy)).toContain('<td>2.2</td>');
  });

  it('stays where a question does not concern the team, and has no row of what the guide alone says', () => {
    const { policy } = choices({ serves_groups: { not_applicable: 'Personne.' } });
    const first = clauseOf(policy, 'choices').blocks[0];
    expect(first?.type === 'table' && first.rows).toHaveLength(1);
  });

  it('in Word, numbers go on after those that the guide leaves to the policy', async () => {
    const { guide } = both(NAMED);
    const parts = unzipSync(await toDocx(guide));
    const numbering = strFromU8(parts['word/numbering.xml']!);
    expect(numbering).toContain('<w:start w:val="4"/>');
    expect(numberJumps(guide)).toEqual([{ reference: 'balises.headings.4.4', starts: [4, 4] }]);
    expect(numberJumps(both(NAMED).policy)).toEqual([]);
  });
});

describe('explain', () => {
  it('says in which document each clause prints', () => {
    const interview = interviewOf({});
    const told = explain(interview, assemble(interview, { document: 'guide' }));
    const find = (id: string) => told.find((one) => one.id === id);
    expect(find('fb_page')).toMatchObject({ in: 'guide', status: 'printed' });
    expect(find('laws_clause')).toMatchObject({ in: 'policy', status: 'printed' });
    expect(find('signatures')).toMatchObject({ in: 'policy', status: 'absent' });
    expect(find('fb_page')!.because.length).toBeGreaterThan(0);
  });
});

it('a pack that travelled prints the same', () => {
  const pack = floorsPack();
  const travelled = decodePack(JSON.parse(JSON.stringify(encodePack(pack))) as ReturnType<typeof encodePack>);
  for (const document of ['policy', 'guide'])
    expect(toMarkdown(assemble(interviewOf(NAMED, {}, undefined, travelled), { document }))).toBe(
      toMarkdown(assemble(interviewOf(NAMED), { document })),
    );
});
