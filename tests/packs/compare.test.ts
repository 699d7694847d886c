import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesPage,
  compareVersions,
  dueOf,
  ownAnswers,
  type ChangedClause,
  type Changes,
  type Compared,
} from '../../src/engine/compare.ts';
import { adopt, prepareNext } from '../../src/engine/documents.ts';
import {
  readInterview,
  type AnswersFile,
  type Answers,
  type PrintedDocument,
  type Language,
  type Pack,
} from '../../src/engine/interview.ts';
import { fileOf } from './random-teams.ts';
import { NAMED, shipped } from './shipped.ts';
import { twoVersions } from './two-versions.ts';

const RUNS = process.env['FULL'] ? 1_000 : 40;

function sideOf(file: AnswersFile, pack: Pack = shipped()) {
  const { answers, date, adaptations, notes, confirmed } = file;
  return { file, interview: readInterview(pack, answers, date, adaptations, notes, confirmed, file) };
}

const of = (answers: Answers, language: Language = 'fr') =>
  sideOf({ ...fileOf(answers), language } as AnswersFile, shipped(language));

const byId = (one: ChangedClause, other: ChangedClause) => (one.id < other.id ? -1 : 1);
const CONTRARY = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;

/** The same comparison the other way round. */
function mirrored({ from, to, answers, clauses }: Changes): Changes {
  return {
    from: to,
    to: from,
    answers: answers.map((one) => ({ ...one, before: one.after, after: one.before })),
    clauses: clauses.map((one) => ({
      ...one,
      number: one.was,
      was: one.number,
      change: CONTRARY[one.change],
      before: one.after,
      after: one.before,
    })),
  };
}

describe.each(['fr', 'en'] as const)('comparing any two versions (%s)', (language) => {
  it.each<Compared>(['policy', 'guide'])(
    'of the %s mirrors the other way round; with itself it is empty',
    (document) => {
      fc.assert(
        fc.property(twoVersions(language), ([one, other]) => {
          const [before, after] = [of(one, language), of(other, language)];
          const there = compareVersions(before, after, document).changes;
          const back = mirrored(compareVersions(after, before, document).changes);
          expect({ ...back, clauses: back.clauses.toSorted(byId) }).toEqual({
            ...there,
            clauses: there.clauses.toSorted(byId),
          });
          expect(compareVersions(before, before, document).changes).toMatchObject({ answers: [], clauses: [] });
        }),
        { seed: 20261120, numRuns: RUNS },
      );
    },
  );
});

const FACEBOOK = { platform: 'facebook', posts_per_week: 2, format: 'photo', tool: 'native', status: 'active' };
const MASTODON = { ...FACEBOOK, platform: 'mastodon', posts_per_week: 1 };
const start: Answers = { ...NAMED, approval_model__mode: 'second_reader', goals: ['awareness', 'promote_events'] };
const adopted = adopt(shipped(), fileOf(start) as AnswersFile, { version: '1.0', date: '2026-11-25' });

describe('what changed', () => {
  it('because of an answer: the clause that reads it, and no other that only counts otherwise', () => {
    const { changes } = compareVersions(of(start), of({ ...start, goals: ['awareness'] }));
    expect(changes.answers).toEqual([
      {
        id: 'goals',
        label: expect.any(String) as string,
        before: expect.stringContaining('Annoncer') as string,
        after: 'Sensibiliser le public',
      },
    ]);
    expect(changes.clauses.map(({ id, change, because, ids }) => ({ id, change, because, ids }))).toEqual([
      { id: 'goals_list', change: 'changed', because: ['answers'], ids: ['goals'] },
    ]);
  });

  it('a clause that is new lists alone, though those after it have other numbers', () => {
    const { changes } = compareVersions(of({ ...NAMED }), of({ ...NAMED, goals: ['awareness'] }));
    const clause = changes.clauses.find(({ id }) => id === 'goals_list');
    expect(clause).toMatchObject({ change: 'added', was: null, before: null, because: ['answers'] });
    expect(changes.clauses.filter(({ change }) => change === 'changed').map(({ ids }) => ids.length > 0)).not.toContain(
      false,
    );
  });

  it('in words of the team counts among its answers', () => {
    const words = { clauses: { goals_list: 'Nos mots.' }, added: [] };
    const { changes } = compareVersions(of(start), sideOf({ ...fileOf(start), adaptations: words } as AnswersFile));
    expect(changes.answers).toMatchObject([{ id: 'adaptations.clauses.goals_list', before: null, after: 'Nos mots.' }]);
    expect(changes.clauses).toMatchObject([
      { id: 'goals_list', change: 'changed', because: ['answers'], ids: ['adaptations.clauses.goals_list'] },
    ]);
  });

  it('because of the pack alone: the words that were adopted are compared, and nothing of the team’s', () => {
    const old = reworded(adopted, 'goals_list', 'Les anciens mots du réseau.');
    const compared = compareVersions(sideOf(old), sideOf({ ...adopted, adopted: [] }));
    expect(compared.oldWords).toBe(true);
    expect(compared.changes.answers).toEqual([]);
    expect(compared.changes.clauses).toMatchObject([
      {
        id: 'goals_list',
        change: 'changed',
        because: ['words'],
        ids: [],
        before: expect.stringContaining('anciens') as string,
      },
    ]);
    expect(changesPage(compared)).toContain('Rien de ce que vous avez répondu n’a changé.');
  });

  it('since it was adopted: the draft is compared with the words its own file keeps', () => {
    const next = prepareNext(shipped(), { ...adopted, answers: { ...adopted.answers, goals: ['awareness'] } }, '1.1');
    const compared = compareVersions(sideOf({ ...next, answers: adopted.answers }), sideOf(next));
    expect(compared.oldWords).toBe(true);
    expect([compared.changes.from.version, compared.changes.to.version]).toEqual(['1.0', '1.1']);
    expect(compared.before.draft).toBe(false);
    expect(compared.after.draft).toBe(true);
    expect(compared.changes.clauses.map(({ id }) => id)).toContain('goals_list');
  });

  it('because of a fact: the value it had is in the words that were adopted', () => {
    const { documents } = adopted.adopted![0]!;
    const printing = JSON.stringify(documents!.guide!.sections);
    const [said] = documents!.guide!.facts.filter(({ label }) => printing.includes(JSON.stringify(label).slice(1, -1)));
    const old = JSON.parse(
      JSON.stringify(documents).replaceAll(JSON.stringify(said!.label).slice(1, -1), 'Ancienne valeur'),
    ) as typeof documents;
    const before = { ...adopted, adopted: [{ ...adopted.adopted![0]!, documents: old! }] };
    const { changes } = compareVersions(sideOf(before), sideOf({ ...adopted, adopted: [] }), 'guide');
    expect(changes.clauses.length).toBeGreaterThan(0);
    expect(new Set(changes.clauses.flatMap(({ because }) => because))).toEqual(new Set(['facts']));
  });

  it('is one page, with the old words that are not at hand said', () => {
    const page = changesPage(compareVersions(of(start), of({ ...start, goals: ['awareness'] })));
    expect(page).toMatch(/^# Ce qui a changé — Politique/);
    expect(page).toContain('> Le fichier d’avant ne garde pas ses mots');
    expect(page).toMatch(/- \*\*\d+\.\d+ Buts\*\*, \*modifié\*\. .*~~.*~~/);
    expect(page.split('\n').length).toBeLessThan(40);
  });

  it.each([
    ['added', [FACEBOOK], [FACEBOOK, MASTODON], '…', /^…; Mastodon, /],
    ['taken away', [FACEBOOK, MASTODON], [FACEBOOK], /^…; Mastodon, /, '…'],
    [
      'changed',
      [FACEBOOK, MASTODON],
      [FACEBOOK, { ...MASTODON, posts_per_week: 3 }],
      /^…; Masto.*.: 1, /,
      /^…; Masto.*.: 3, /,
    ],
    ['put first', [FACEBOOK, MASTODON], [MASTODON, FACEBOOK], /^Facebook.*; Mastodon/, /^Mastodon.*; Facebook/],
  ] as const)('says of a table which row was %s, and what stays', (_how, old, now, before, after) => {
    const { changes } = compareVersions(of({ ...start, platform_plan: old }), of({ ...start, platform_plan: now }));
    const [said] = ownAnswers(changes.answers);
    expect(said!.before).toEqual(typeof before === 'string' ? before : expect.stringMatching(before));
    expect(said!.after).toEqual(typeof after === 'string' ? after : expect.stringMatching(after));
  });
});

describe('what is due', () => {
  it('counts from the version adopted, though the next is in the making', () => {
    const next = prepareNext(shipped(), adopted, '1.1');
    expect(dueOf(sideOf(next), '2027-12-05')).toMatchObject({
      organisation: 'Maison des jeunes',
      version: '1.0',
      adopted: '2026-11-25',
      review: '2027-11-25',
      overdue_days: 10,
    });
  });

  it('counts from the day it came into force', () => {
    const inForce = { ...fileOf({ ...start, adoption__date: '2026-11-25', adoption__effective: '2027-01-31' }) };
    expect(dueOf(sideOf(inForce as AnswersFile), '2027-12-05')).toMatchObject({
      review: '2028-01-31',
      overdue_days: 0,
    });
    expect(dueOf(of(start), '2030-01-01')).toMatchObject({ adopted: null, review: null, overdue_days: 0 });
  });

  it('names the clauses that today’s pack changes, and the facts to check', () => {
    const old = reworded(adopted, 'goals_list', 'Les anciens mots.');
    expect(dueOf(sideOf(old), '2026-12-01')).toMatchObject({ facts: [], pack: { clauses: ['goals_list'] } });
    const later = dueOf(sideOf(adopted), '2040-01-01');
    expect(later.pack.clauses).toEqual([]);
    expect(later.facts.length).toBeGreaterThan(0);
    expect(later.facts[0]).toEqual({ id: expect.any(String) as string, check_again: expect.any(String) as string });
  });
});

/** A file whose adopted words of a clause were others than today's. */
function reworded(file: AnswersFile, id: string, value: string): AnswersFile {
  const [last] = file.adopted!;
  const kept = Object.entries(last!.documents!) as [string, PrintedDocument][];
  const documents = Object.fromEntries(
    kept.map(([name, document]) => [
      name,
      {
        ...document,
        sections: document.sections.map((section) => ({
          ...section,
          clauses: section.clauses.map((clause) =>
            clause.id === id
              ? { ...clause, blocks: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }
              : clause,
          ),
        })),
      },
    ]),
  );
  return { ...file, adopted: [{ ...last!, documents }] };
}
