import { describe, expect, it } from 'vitest';
import { assemble, documentApplies, isDraft, printed, type TeamDocument } from '../../../src/engine/documents.ts';
import { readInterview, type Answers, type Language } from '../../../src/engine/interview.ts';
import { smallFiles, smallPack } from '../small-pack.ts';
import { clauseOf, inlinesOf } from './texts.ts';

const policy = (answers: Answers = {}, language: Language = 'fr', changes: Record<string, string> = {}) =>
  assemble(readInterview(smallPack(language, changes), answers, '2026-11-20'));
const ADOPTED: Answers = {
  org_name__full: 'Maison',
  serves_groups: ['seniors'],
  responsible__lead: 'coordination',
  responsible__backup: 'direction',
  adoption__date: '2026-11-20',
};
const UNDECIDED = { undecided: true } as const;
const marks = (answers: Answers, id: string) =>
  inlinesOf(clauseOf(policy(answers), id).blocks).flatMap((node) => (node.type === 'mark' ? [node.kind] : []));

describe('the head of a document', () => {
  it('holds what every output needs, in the document’s language', () => {
    expect(policy(ADOPTED)).toMatchObject({
      id: 'policy',
      language: 'fr',
      locale: 'fr-CA',
      title: 'Politique',
      organisation: 'Maison',
      date: '2026-11-20',
      draft: false,
      words: { draft: 'PROJET', page: 'Page', of: 'de' },
    });
    expect(policy({ policy_strength: 'recommended' }, 'en')).toMatchObject({
      locale: 'en-CA',
      title: 'Guidelines',
      organisation: '[name]',
      words: { draft: 'DRAFT', of: 'of' },
    });
  });

  it.each([
    ['qc', 'letter'],
    ['fr', 'a4'],
  ])('prints on the paper of its place: %s, %s', (jurisdiction, paper) => {
    expect(policy({ jurisdiction }).paper).toBe(paper);
  });

  it.each([
    ['no adoption date', { ...ADOPTED, adoption__date: null }, true],
    ['an error', { ...ADOPTED, responsible__backup: 'coordination' }, true],
    ['a warning only', { ...ADOPTED, responsible__backup: null }, false],
    ['all is well', ADOPTED, false],
  ])('is a draft, or not: %s', (_why, answers, draft) => {
    expect(isDraft(readInterview(smallPack(), answers, '2026-11-20'))).toBe(draft);
    expect(
      policy(answers)
        .front.map((block) => JSON.stringify(block))
        .join()
        .includes('PROJET'),
    ).toBe(draft);
  });

  it('is known to be a draft without a word of advice being written', () => {
    const pack = smallPack();
    const rules = pack.rules.map((rule) =>
      Object.defineProperty({ ...rule }, 'message', { get: () => expect.unreachable('a message is written') }),
    );
    for (const backup of ['coordination', 'direction'])
      expect(
        isDraft(readInterview({ ...pack, rules }, { ...ADOPTED, responsible__backup: backup }, '2026-11-20')),
      ).toBe(backup === 'coordination');
  });

  it('carries the answers only when they are given to it', () => {
    const interview = readInterview(smallPack(), ADOPTED, '2026-11-20');
    const answersFile = {
      format: 'balises/answers@1',
      pack: { name: 'small', version: '1' },
      language: 'fr',
      path: 'quick',
      date: '2026-11-20',
      answers: ADOPTED,
      notes: {},
    } as const;
    expect(assemble(interview)).not.toHaveProperty('answers');
    expect(assemble(interview, { answersFile }).answers).toBe(answersFile);
  });
});

describe('numbering', () => {
  const numbers = (answers: Answers, changes = {}) =>
    printed(policy(answers, 'fr', changes)).map(({ number, clauses }) => [
      number,
      ...clauses.map((clause) => clause.number),
    ]);
  it('ranks what prints: no gap for what waits or is absent', () => {
    expect(numbers({})).toEqual([
      ['1.', '1.1', '1.2'],
      ['2.', '2.1', '2.2', '2.3'],
      ['3.', '3.1', '3.2'],
      ['4.', '4.1', '4.2'],
      ['5.', '5.1'],
    ]);
    expect(numbers({ platform_plan: [], serves_groups: ['under_14'] })).toEqual([
      ['1.', '1.1', '1.2'],
      ['2.', '2.1', '2.2'],
      ['3.', '3.1', '3.2'],
      ['4.', '4.1', '4.2', '4.3'],
      ['5.', '5.1'],
    ]);
  });

  it('a section with nothing to print has no number and no heading', () => {
    const changes = Object.fromEntries(
      ['10-platforms_table', '20-fb_page', '90-rhythm'].map((name) => {
        const path = `templates/small/policy/02-platforms/${name}.md`;
        return [
          path,
          smallFiles
            .get(path)!
            .replace(/^when: .*\n/m, '')
            .replace('custody: free', 'custody: free\nwhen: jurisdiction is fr'),
        ];
      }),
    );
    expect(numbers({}, changes).map(([number]) => number)).toEqual(['1.', '2.', '3.', '4.']);
    expect(policy({}, 'fr', changes).sections.find(({ id }) => id === 'platforms')).not.toHaveProperty('number');
    expect(numbers({ jurisdiction: 'fr' }, changes)).toHaveLength(5);
  });

  it('the title of the section is the folder’s, its id the folder’s name', () => {
    expect(policy().sections.map(({ id, title }) => `${id} ${title}`)[1]).toBe('platforms Partie 02-platforms');
  });
});

describe('the state of a clause', () => {
  const state = (answers: Answers, id: string) => {
    const { status, variant, waiting, blocks, number } = clauseOf(policy(answers), id);
    return [status, variant, waiting, blocks.length > 0, number !== undefined];
  };
  it.each([
    ['printed', {}, 'purpose_statement', ['printed', undefined, [], true, true]],
    [
      'the variant that holds',
      { policy_strength: 'mandatory' },
      'strength_clause',
      ['printed', 'mandatory', [], true, true],
    ],
    ['waiting for an answer, which it names', {}, 'no_friend_minors', ['waiting', undefined, ['minors'], false, false]],
    ['absent', { serves_groups: ['seniors'] }, 'no_friend_minors', ['absent', undefined, [], false, false]],
    [
      'printed, once the answer is there',
      { serves_groups: ['under_14'] },
      'no_friend_minors',
      ['printed', undefined, [], true, true],
    ],
    [
      'printed while undecided: the protective default',
      { serves_groups: UNDECIDED },
      'no_friend_minors',
      ['printed', undefined, [], true, true],
    ],
    [
      'left out where what it prints does not concern the team',
      { platform_plan: { not_applicable: 'x' } },
      'platforms_table',
      ['absent', undefined, [], false, false],
    ],
    [
      'but a floor clause prints all the same',
      { jurisdiction: { not_applicable: 'x' } },
      'laws_clause',
      ['printed', 'qc', [], true, true],
    ],
  ] as const)('%s', (_name, answers, id, expected) => {
    expect(state(answers as Answers, id)).toEqual(expected);
  });

  it('every clause is there in one wording, whatever its state', () => {
    const ids = policy().sections.flatMap(({ clauses }) => clauses.map(({ id }) => id));
    expect(ids).toHaveLength(11);
    expect(new Set(ids).size).toBe(11);
  });
});

describe('marks', () => {
  it.each([
    ['what is undecided, on the clause that prints it', { jurisdiction: UNDECIDED }, 'laws_clause', ['undecided']],
    ['a table closes with its mark', { platform_plan: UNDECIDED }, 'platforms_table', ['undecided']],
    [
      'an undecided blank has both',
      { responsible__lead: 'coordination', responsible__backup: UNDECIDED },
      'backup_role',
      ['undecided'],
    ],
    ['undecided through a derived value', { serves_groups: UNDECIDED }, 'no_friend_minors', ['undecided']],
    ['the wording chosen because of it', { policy_strength: UNDECIDED }, 'strength_clause', ['undecided']],
    ['the question that holds the field', { responsible: UNDECIDED }, 'lead_role', ['undecided']],
    ['nothing undecided, no mark', ADOPTED, 'lead_role', []],
    ['a practice to correct', { jurisdiction: 'fr', policy_strength: 'mandatory' }, 'laws_clause', ['to_correct']],
    ['not otherwise', { jurisdiction: 'fr' }, 'laws_clause', []],
  ] as readonly (readonly [string, Answers, string, string[]])[])('%s', (_name, answers, id, expected) => {
    expect(marks(answers, id)).toEqual(expected);
  });

  it('an undecided clause names what is undecided', () => {
    expect(clauseOf(policy({ responsible: UNDECIDED }), 'lead_role').undecided).toEqual(['responsible__lead']);
    expect(
      clauseOf(policy({ responsible__lead: 'board', responsible__backup: UNDECIDED }), 'backup_role').undecided,
    ).toEqual(['responsible__backup']);
  });
});

describe('words', () => {
  it('a floor clause names the duty it rests on, in the document’s language', () => {
    expect(clauseOf(policy(), 'laws_clause').blocks.at(-1)).toEqual({
      type: 'note',
      children: [{ type: 'text', value: 'lois du Québec' }],
    });
    expect(clauseOf(policy({}, 'en'), 'laws_clause').blocks.at(-1)).toEqual({
      type: 'note',
      children: [{ type: 'text', value: 'law' }],
    });
  });

  it('a clause keeps where its words come from', () => {
    expect(clauseOf(policy({}, 'en'), 'lead_role')).toMatchObject({
      pack: 'small',
      place: 'templates/small/policy/03-roles/10-lead_role.en.md',
      custody: 'free',
      sources: ['S0-01'],
      rationale: 'Because.',
    });
  });

  it('the same answers give the same document, in any order of their keys', () => {
    const shuffled = Object.fromEntries(Object.entries(ADOPTED).reverse());
    expect(policy(shuffled)).toEqual(policy(ADOPTED));
  });

  it('a document that does not exist is the first one; one without a condition always applies', () => {
    const interview = readInterview(smallPack(), {}, '2026-11-20');
    expect(assemble(interview, { document: 'nothing' }).id).toBe('policy');
    expect(documentApplies(interview, 'policy')).toBe(true);
  });
});

describe('references and annexes', () => {
  const roles = 'templates/small/policy/03-roles/';
  const withLink = (words: string, more: Record<string, string> = {}) => {
    const added = ['10-lead_role.md', '10-lead_role.en.md'].map(
      (file) => [roles + file, `${smallFiles.get(roles + file)!.trimEnd()} ${words}\n`] as const,
    );
    return policy({}, 'fr', { ...Object.fromEntries(added), ...more });
  };
  const textOf = (document: TeamDocument) =>
    JSON.stringify(document.sections.find(({ id }) => id === 'roles')!.clauses[0]!.blocks);

  it('give the number of a clause or section that prints, and keep their words where it does not', () => {
    const known = withLink('Un texte.');
    const [section] = printed(known);
    const [clause] = section!.clauses;
    expect(textOf(withLink(`Voir [les buts](#${clause!.id}).`))).toContain(
      `"to":{"kind":"clause","id":"${clause!.id}","label":"article","number":"${clause!.number}"}`,
    );
    expect(textOf(withLink(`Voir [la section](#${section!.id}).`))).toContain(
      `"kind":"section","id":"${section!.id}","label":"section","number":"1"`,
    );
    const absent = known.sections.flatMap(({ clauses }) => clauses).find(({ status }) => status !== 'printed');
    expect(absent).toBeDefined();
    expect(textOf(withLink(`Voir [la suite](#${absent!.id}).`))).not.toContain('"reference"');
    expect(textOf(withLink(`Voir [la suite](#${absent!.id}).`))).toContain('la suite');
  });

  it('letter the annexes, after the numbers of the sections', () => {
    const annex = withLink('Un texte.', {
      [`${roles}section.md`]: smallFiles.get(`${roles}section.md`)!.replace(/^class:/m, 'annex: true\nclass:'),
    });
    const numbers = printed(annex).map(({ number, clauses }) => [number, clauses[0]!.number]);
    expect(numbers).toEqual([
      ['1.', '1.1'],
      ['2.', '2.1'],
      ['Annexe A.', 'A.1'],
      ['3.', '3.1'],
      ['4.', '4.1'],
    ]);
  });
});
