import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same, type AnswersFile } from '../../../src/engine/interview.ts';
import { mergeAnswers } from '../../../src/site/questionnaire/save/merge-answers.ts';
import { fileOf } from '../../packs/random-teams.ts';

const base: AnswersFile = {
  ...(fileOf({ org_name__full: 'Le Quai', goals: ['awareness'] }) as AnswersFile),
  date: '2026-11-20',
};
const given = (answers: AnswersFile['answers'], rest: Partial<AnswersFile> = {}): AnswersFile => ({
  ...base,
  answers,
  ...rest,
});

describe('two files that began as one', () => {
  it('come together where each answered another question, or another field', () => {
    const mine = given({ ...base.answers, org_name__phone: '418 555-0101' }, { notes: { goals: 'À revoir' } });
    const theirs = given({ goals: ['fundraise'], tone_values: { undecided: true }, org_name__full: 'Le Quai' });
    const merged = mergeAnswers(base, mine, { ...theirs, date: '2026-11-29' });
    expect(merged.clashes).toEqual([]);
    expect(merged.file).toMatchObject({
      date: '2026-11-29',
      answers: {
        org_name__full: 'Le Quai',
        org_name__phone: '418 555-0101',
        goals: ['fundraise'],
        tone_values: { undecided: true },
      },
      notes: { goals: 'À revoir' },
    });
  });

  it('leave what one of them took away taken away', () => {
    const { file, clashes } = mergeAnswers(base, given({ goals: ['awareness'] }), given({ ...base.answers, a: 1 }));
    expect([file.answers, clashes]).toEqual([{ goals: ['awareness'], a: 1 }, []]);
  });

  it('name what both changed, each its own way, and keep mine', () => {
    const [mine, theirs] = [given({ ...base.answers, goals: ['fundraise'] }), given({ org_name__full: 'Le Quai' })];
    const merged = mergeAnswers(base, mine, theirs);
    expect([merged.clashes, merged.file.answers['goals']]).toEqual([['goals'], ['fundraise']]);
    expect(mergeAnswers(base, theirs, mine).file.answers).toEqual(theirs.answers);
  });

  it('clash where one sets a whole question aside and the other answers a field of it', () => {
    const aside = given({ ...base.answers, org_name: { not_applicable: 'non' } });
    const answered = given({ ...base.answers, org_name__full: 'Le Phare' });
    expect(mergeAnswers(base, aside, answered).clashes).toEqual(['org_name']);
    expect(mergeAnswers(base, answered, aside).clashes).toEqual(['org_name']);
    expect(mergeAnswers(base, answered, aside).file.answers).toEqual(answered.answers);
  });

  it('keep the clauses that either wrote, and what a later version wrote', () => {
    const own = (title: string) => ({ section: 'content', title, text: title });
    const adapted = (titles: readonly string[], clauses = {}) => ({ adaptations: { clauses, added: titles.map(own) } });
    const began = given(base.answers, adapted(['a', 'b']));
    const mine = given(base.answers, adapted(['b', 'mien'], { purpose_statement: 'Nos mots' }));
    const theirs = { ...given(base.answers, adapted(['a', 'b', 'leur'])), later: { kept: true } };
    const { file, clashes } = mergeAnswers(began, mine, theirs);
    expect(file.adaptations).toEqual(adapted(['b', 'leur', 'mien'], { purpose_statement: 'Nos mots' }).adaptations);
    expect([clashes, (file as { later?: unknown }).later]).toEqual([[], { kept: true }]);
  });
});

describe('any two files that began as one', () => {
  const ids = ['a', 'a__x', 'a__y', 'b', 'c__x', 'c__y', 'c'];
  const value = fc.oneof(fc.integer({ max: 3, min: 0 }), fc.constant(['x', 'y']), fc.constant({ undecided: true }));
  const answers = fc.dictionary(fc.constantFrom(...ids), value as fc.Arbitrary<number>, { noNullPrototype: true });
  const clause = fc.record({ section: fc.constant('s'), title: fc.constantFrom('1', '2', '3'), text: fc.constant('') });
  const file = fc
    .record({
      answers,
      notes: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('un', 'deux')),
      added: fc.uniqueArray(clause, { selector: (one) => one.title, maxLength: 3 }),
    })
    .map(({ added, ...rest }): AnswersFile => ({ ...base, ...rest, adaptations: { clauses: rest.notes, added } }));
  const changed = (from: Readonly<Record<string, unknown>>, to: Readonly<Record<string, unknown>>) =>
    Object.keys({ ...from, ...to }).filter((key) => !same(from[key], to[key]));

  it('give the same in either order where nothing clashes, and clash in either order where they do', () => {
    fc.assert(
      fc.property(file, file, file, (from, mine, theirs) => {
        const [one, other] = [mergeAnswers(from, mine, theirs), mergeAnswers(from, theirs, mine)];
        expect(one.clashes.length > 0).toBe(other.clashes.length > 0);
        if (one.clashes.length === 0) expect(same(one.file, other.file)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('lose nothing: what I changed holds, and what they changed holds or is named', () => {
    fc.assert(
      fc.property(file, file, file, (from, mine, theirs) => {
        const { file: merged, clashes } = mergeAnswers(from, mine, theirs);
        for (const part of ['answers', 'notes'] as const) {
          for (const key of changed(from[part], mine[part])) expect(merged[part][key]).toEqual(mine[part][key]);
          for (const key of changed(from[part], theirs[part]))
            if (!clashes.includes(key.split('__')[0]!)) expect(merged[part][key]).toEqual(theirs[part][key]);
        }
        for (const own of [mine, theirs])
          for (const one of own.adaptations!.added)
            if (!from.adaptations!.added.some((old) => same(old, one)))
              expect(merged.adaptations!.added).toContainEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it('are as one of them where the other changed nothing', () => {
    fc.assert(
      fc.property(file, file, (from, mine) => {
        expect(mergeAnswers(from, mine, from)).toEqual({ file: mine, clashes: [] });
        expect(mergeAnswers(from, from, mine)).toEqual({ file: mine, clashes: [] });
      }),
      { numRuns: 200 },
    );
  });
});
