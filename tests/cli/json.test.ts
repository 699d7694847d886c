import { describe, expect, it } from 'vitest';
import { shipped } from '../packs/shipped.ts';
import { answersFile, folderWith, policy, SAMPLE } from './run.ts';

/** What a command says in JSON; `T` is what the test reads of it. */
const json = async <T>(...words: readonly string[]): Promise<T> => {
  const { code, out, err } = await policy(...words, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as T;
};

// Other programs read these shapes: a key is added, none is renamed.
describe('list', () => {
  const pack = shipped();
  const clauses = pack.documents.flatMap(({ sections }) => sections.flatMap((section) => section.clauses));
  const any: unknown = expect.anything();
  it.each([
    [
      'questions',
      pack.steps.flatMap(({ questions }) => questions).length,
      { id: 'org_name', step: 'organisation', quick: true, when: null, sources: any, fields: any },
    ],
    [
      'clauses',
      clauses.length,
      {
        id: 'decisions_table',
        variant: null,
        class: 'fact',
        custody: 'free',
        when: null,
        sources: any,
        languages: ['fr', 'en'],
        place: any,
      },
    ],
    [
      'rules',
      pack.rules.length,
      { id: 'r_workload_over', when: any, questions: ['weekly_hours', 'platform_plan'], severity: any },
    ],
    ['documents', pack.documents.length, { id: 'policy', when: null, sections: any }],
    ['sources', Object.keys(pack.sources).length, { id: any, words: any }],
    [
      'facts',
      Object.values(pack.facts).flat().length,
      { id: any, label: any, source: any, verified: any, check_again: any },
    ],
  ])('%s', async (kind, count, first) => {
    const entries = await json<readonly unknown[]>('list', kind);
    expect(entries).toHaveLength(count);
    expect(entries[0]).toMatchObject(first);
  });

  it('says conditions as authors write them', async () => {
    const entries = await json<readonly { id: string; variant: string | null; when: string | null }[]>(
      'list',
      'clauses',
    );
    expect(entries.find(({ variant }) => variant === 'teen_qc')!.when).toBe(
      'minor_images__met is yes and minor_images is teen_own_consent and jurisdiction is qc',
    );
  });

  it('speaks the language asked for', async () => {
    const { out } = await policy('list', 'clauses', '--lang', 'en');
    expect(out).toContain('Our decisions');
  });
});

describe('explain', () => {
  it('gives each clause with its state, place and reasons', async () => {
    const { clauses } = await json<{ clauses: readonly { id: string; status: string }[] }>('explain', SAMPLE);
    const keys = [
      'because',
      'class',
      'custody',
      'id',
      'in',
      'number',
      'pack',
      'place',
      'section',
      'sources',
      'status',
      'undecided',
      'variant',
    ];
    for (const clause of clauses) expect(Object.keys(clause).sort()).toEqual(keys);
    const named = (id: string) => clauses.find((clause) => clause.id === id);
    expect(named('approvals')).toMatchObject({
      variant: 'second_reader',
      section: 'roles',
      status: 'printed',
      number: '2.4',
      because: [
        {
          id: 'approval_model__mode',
          answer: 'second_reader',
          words: expect.stringContaining('→') as string,
          from: 'answer',
        },
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
    });
    expect(named('messages_tone')).toMatchObject({
      undecided: ['tone_values'],
      because: [
        { id: 'tone_values', from: 'default' },
        { id: 'messages', from: 'default' },
      ],
    });
    expect(named('three_ps')).toMatchObject({ status: 'absent', number: null, variant: null });
    expect(new Set(clauses.map(({ status }) => status))).toEqual(new Set(['printed', 'absent']));
  });
});

interface Advised {
  readonly rules: readonly { readonly id: string; readonly message: string }[];
  readonly savings: readonly unknown[];
  readonly derived: { readonly workload__lines: readonly { readonly minutes: number }[] };
}

describe('advise', () => {
  it('gives the rules that fire with their repairs, and the arithmetic of the workload', async () => {
    const { rules, derived } = await json<Advised>('advise', SAMPLE);
    expect(rules).toMatchObject([
      {
        id: 'r_workload_over',
        severity: 'W',
        message: expect.any(String) as string,
        questions: ['weekly_hours', 'platform_plan'],
        repairs: [{ label: expect.any(String) as string, set: { weekly_hours__hours: 8.5 } }, {}, {}, {}],
      },
    ]);
    expect(derived).toMatchObject({
      minors: 'yes',
      workload__minutes: 489,
      workload__hours: 8.2,
      workload__ratio: 1.63,
    });
    expect(derived.workload__lines.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(489, 6);
    for (const line of derived.workload__lines)
      expect(line).toEqual({
        id: expect.any(String) as string,
        minutes: expect.any(Number) as number,
        words: expect.any(String) as string,
      });
  });

  it('gives the reason a warning was accepted for, and what would lighten the week', async () => {
    const at = folderWith({
      'a.yaml': answersFile(
        '  responsible__lead: coordination\n  r_no_backup: {not_applicable: "En janvier: 2 personnes"}\n',
      ),
    });
    const { rules, savings } = await json<Advised>('advise', at('a.yaml'));
    expect(rules.at(-1)).toMatchObject({ id: 'r_no_backup', severity: 'W', accepted: 'En janvier: 2 personnes' });
    expect(savings[0]).toEqual({
      id: 'without_costliest',
      label: 'Laisser Facebook',
      minutes: 118,
      set: { platform_plan: [expect.objectContaining({ platform: 'facebook', status: 'leaving' })] },
    }); // 90 + 25 + 3
    const { out } = await policy('advise', at('a.yaml'));
    expect(out).toMatch(/^W {2}r_no_backup .*\n {6}✓ En janvier: 2 personnes$/m);
    expect(out).toMatch(/^ +-118 min {2}Laisser Facebook$/m);
  });

  it('in English where that is asked', async () => {
    const { rules } = await json<Advised>('advise', SAMPLE, '--lang', 'en');
    expect(rules[0]!.message).toMatch(/^Your plan takes/);
  });
});

describe('check', () => {
  it('lists messages by file, then by line, each once', async () => {
    const messages = await json<readonly { place: { file: string; line: number } }[]>('check', '--date', '2099-01-01');
    const places = messages.map(({ place: { file, line } }) => `${file}:${String(line).padStart(5, '0')}`);
    expect(places.length).toBeGreaterThan(50);
    expect(places).toEqual(places.toSorted());
    expect(new Set(messages.map((one) => JSON.stringify(one))).size).toBe(messages.length);
  });

  it('gives a list, empty for the pack we ship on the day its facts were read', async () => {
    expect(await json('check', '--date', '2026-11-20')).toEqual([]);
  });

  it('warns of the facts due on a later day, each once, with what relies on it, and the pack is still fine', async () => {
    const messages = await json<readonly { code: string; warning: boolean; params: { id: string; date: string } }[]>(
      'check',
      '--date',
      '2027-02-21',
    );
    expect(messages.map(({ params }) => params.id)).toEqual(['social_age_fr', 'meta_news_block']);
    expect(messages[1]).toMatchObject({
      code: 'stale_fact',
      warning: true,
      place: { file: 'templates/base/facts/laws.yaml' },
      params: { date: '2027-02-20', clauses: expect.stringContaining('news_meta_clause') as string },
    });
    const { code, out } = await policy('check', '--date', '2027-02-21', '--lang', 'fr');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /facts\/laws\.yaml:\d+:\d+: Le fait «\u00a0meta_news_block\u00a0» était à revérifier au plus tard le 2027-02-20\..*news_meta_clause.*\[stale_fact\]/,
      ),
    ]);
  });
});
