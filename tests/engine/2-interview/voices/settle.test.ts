import { describe, expect, it } from 'vitest';
import {
  comparePeople,
  compareWords,
  leftToDecide,
  mergeVoices,
  readInterview,
  settle,
  wordsOfClause,
  type AnswersFile,
  type Settled,
} from '../../../../src/engine/interview.ts';
import { smallPack } from '../../small-pack.ts';
import { fileBy } from './team-of.ts';

const pack = smallPack();
const merged = (...files: readonly AnswersFile[]) =>
  mergeVoices(
    pack,
    files.map((file) => ({ file, name: 'x' })),
  ).file;
const end = (question: string, answers: Settled['answers'], at = '2026-12-01T18:40:00Z'): Settled => ({
  question,
  at,
  with: ['ana', 'luc'],
  answers,
  note: 'Après discussion.',
});

const ana = fileBy('Ana', { jurisdiction: 'qc', responsible__lead: 'direction', responsible__backup: 'president' });
const luc = fileBy('Luc', { jurisdiction: 'fr', responsible__lead: 'coordination', responsible__backup: 'president' });
const team = merged(ana, luc);

describe('the team ends a point', () => {
  it('what it chose is the answer, what all had said of the rest is kept, and the point leaves the list', () => {
    const ended = settle(pack, team, end('responsible', { responsible__lead: 'direction' }));
    expect(ended.answers).toMatchObject({ responsible__lead: 'direction', responsible__backup: 'president' });
    expect(ended.answers).not.toHaveProperty('responsible');
    expect(ended.settled).toEqual([end('responsible', { responsible__lead: 'direction' })]);
    const points = comparePeople(pack, ended.people!, ended.settled);
    expect(points.find(({ id }) => id === 'responsible')).toMatchObject({ state: 'settled', fields: [] });
    expect(points.find(({ id }) => id === 'jurisdiction')).toMatchObject({ state: 'differ', fields: ['jurisdiction'] });
  });

  it('a field that it left out, and on which people differ, is still to decide', () => {
    const ended = settle(pack, team, end('responsible', { responsible__backup: 'board' }));
    expect(ended.answers).toMatchObject({
      responsible__backup: 'board',
      responsible__lead: { undecided: true, note: expect.stringContaining('Luc') as string },
    });
    expect(comparePeople(pack, ended.people!, ended.settled).find(({ id }) => id === 'responsible')!.state).toBe(
      'differ',
    );
  });

  it('settled again later, the later choice holds, and both stay; whatever the order they come in', () => {
    const [first, second] = [
      end('jurisdiction', { jurisdiction: 'qc' }),
      end('jurisdiction', { jurisdiction: 'fr' }, '2027-01-05'),
    ];
    const one = settle(pack, settle(pack, team, first), second);
    expect(one.answers['jurisdiction']).toBe('fr');
    expect(one.settled).toEqual([first, second]);
    expect(settle(pack, settle(pack, team, second), first)).toEqual(one);
    expect(merged(settle(pack, team, first), settle(pack, team, second), ana)).toEqual(one);
    expect(settle(pack, one, second)).toEqual(one);
  });

  it('left to decide, it stays on the list', () => {
    const ended = settle(pack, team, end('jurisdiction', { jurisdiction: { undecided: true, note: 'En mars.' } }));
    expect(ended.answers['jurisdiction']).toEqual({ undecided: true, note: 'En mars.' });
  });

  it('in a file of one person too', () => {
    const alone = fileBy('Ana', { responsible: { undecided: true }, jurisdiction: 'qc' });
    const ended = settle(pack, alone, end('responsible', { responsible__lead: 'direction' }));
    expect(ended.answers).toEqual({ jurisdiction: 'qc', responsible__lead: 'direction' });
    expect(merged(ended).answers).toEqual({ jurisdiction: 'qc', responsible__lead: 'direction' });
  });

  it('what was changed in the file by hand meanwhile is kept', () => {
    const edited = { ...team, answers: { ...team.answers, jurisdiction: 'fr' } };
    expect(settle(pack, edited, end('responsible', { responsible__lead: 'direction' })).answers).toMatchObject({
      jurisdiction: 'fr',
      responsible__lead: 'direction',
    });
  });

  it('the words of a clause, or the pack’s', () => {
    const worded = merged(
      { ...ana, adaptations: { clauses: { rhythm: 'Moins.' }, added: [] } },
      { ...luc, adaptations: { clauses: { rhythm: 'Plus.' }, added: [] } },
    );
    expect(compareWords(worded.people!)).toEqual([
      {
        id: 'rhythm',
        said: [
          { words: 'Moins.', by: ['ana'] },
          { words: 'Plus.', by: ['luc'] },
        ],
      },
    ]);
    const taken = settle(pack, worded, { ...end(wordsOfClause('rhythm'), {}), clauses: { rhythm: 'Plus.' } });
    expect(taken.adaptations?.clauses).toEqual({ rhythm: 'Plus.' });
    expect(compareWords(taken.people!, taken.settled)).toEqual([]);
    const bare = settle(pack, taken, end(wordsOfClause('rhythm'), {}, '2027-01-05'));
    expect(bare.adaptations).toBeUndefined();
    expect(compareWords(bare.people!, bare.settled)).toEqual([]);
  });

  it('of what no question asks, nothing changes but what was settled', () => {
    const odd = end('gone', { gone: 1 });
    expect(settle(pack, team, odd)).toEqual({ ...team, settled: [odd] });
  });
});

describe('what is left to decide', () => {
  const of = (file: AnswersFile) =>
    leftToDecide(readInterview(pack, file.answers, file.date, undefined, file.notes, file.confirmed, file)).map(
      ({ id, why }) => `${why} ${id}`,
    );

  it('divergences first, then what waits, then the essential that nobody met', () => {
    const file = merged(
      fileBy('Ana', { responsible__lead: 'direction', jurisdiction: { undecided: true } }),
      fileBy('Luc', { responsible__lead: 'board', org_name__full: 'M' }),
    );
    expect(of(file)).toEqual([
      'differ responsible',
      'undecided jurisdiction',
      'unmet serves_groups',
      'unmet platform_plan',
    ]);
  });

  it('not what people differ on, once it was answered in the file itself', () => {
    const edited = { ...team.answers, jurisdiction: 'fr', responsible: { not_applicable: 'Non' } };
    expect(of({ ...team, answers: edited })).toEqual(['unmet org_name', 'unmet serves_groups', 'unmet platform_plan']);
    const { responsible: _, ...others } = team.answers;
    expect(of({ ...team, answers: { ...others, responsible__lead: 'board' } })).not.toContain('differ responsible');
  });

  it('nothing of what all said', () => {
    const all = {
      org_name__full: 'M',
      jurisdiction: 'qc',
      serves_groups: ['seniors'],
      platform_plan: [],
      responsible__lead: 'board',
    };
    expect(of(merged(fileBy('Ana', all)))).toEqual([]);
    expect(of(fileBy('Ana', all))).toEqual([]);
  });
});
