import { describe, expect, it } from 'vitest';
import { minutesToAnswer, questionsOf, secondsToAnswer, wordsToRead } from '../../../../src/engine/interview.ts';
import { shipped } from '../../../packs/shipped.ts';

const question = (id: string, language: 'fr' | 'en' = 'fr') =>
  questionsOf(shipped(language)).find((one) => one.id === id)!;

describe('the time that a question takes', () => {
  it('is of its words, at 200 a minute, and of what there is to decide', () => {
    const one = { ...question('jurisdiction'), label: 'Où?', help: 'Un deux trois.', options: [], fields: [] };
    expect(secondsToAnswer(one)).toBe(Math.round((4 * 60) / 200) + 12);
  });

  it('grows with its choices and its columns', () => {
    const whole = question('platform_plan');
    expect(secondsToAnswer(whole)).toBeGreaterThan(secondsToAnswer({ ...whole, columns: [] }));
    const choices = question('goals');
    expect(secondsToAnswer(choices)).toBeGreaterThan(secondsToAnswer({ ...choices, options: [] }));
  });

  it.each([
    ['fr', 18],
    ['en', 17],
  ] as const)('is on the quick path what the README says (%s, %s minutes)', (language, minutes) => {
    const pack = shipped(language);
    expect(minutesToAnswer(questionsOf(pack).filter(({ id }) => pack.quick.includes(id)))).toBe(minutes);
  });

  it('leaves out what is read only in a list that opens: roles, and the choices of a row', () => {
    const [responsible, plan] = [question('responsible'), question('platform_plan')];
    const bare = (columns = plan.columns) => columns!.map((column) => ({ ...column, options: [] }));
    expect(wordsToRead(plan)).toBe(wordsToRead({ ...plan, columns: bare() }));
    const lead = { ...responsible.fields[0]!, options: [] };
    expect(wordsToRead({ ...responsible, fields: [responsible.fields[0]!] })).toBe(
      wordsToRead({ ...responsible, fields: [lead] }),
    );
  });

  it.each(['fr', 'en'] as const)(
    'the seventeen questions of the quick path hold 1,200 words at most (%s)',
    (language) => {
      const quick = questionsOf(shipped(language)).filter(({ id }) => shipped(language).quick.includes(id));
      expect(quick.length).toBe(17);
      expect(quick.reduce((sum, one) => sum + wordsToRead(one), 0)).toBeLessThanOrEqual(1_200);
    },
  );

  it('is a minute at least', () => {
    expect(minutesToAnswer([])).toBe(1);
  });
});
