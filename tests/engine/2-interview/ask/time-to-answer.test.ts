import { describe, expect, it } from 'vitest';
import { minutesToAnswer, questionsOf, secondsToAnswer } from '../../../../src/engine/interview.ts';
import { shipped } from '../../../packs/shipped.ts';

const question = (id: string, language: 'fr' | 'en' = 'fr') =>
  questionsOf(shipped(language)).find((one) => one.id === id)!;

describe('the time that a question takes', () => {
  it('is of its words, at 200 a minute, and of what there is to decide', () => {
    const one = { ...question('jurisdiction'), label: 'Où?', help: 'Un deux trois.', options: [], fields: [] };
    expect(secondsToAnswer(one)).toBe(Math.round((4 * 60) / 200) + 7);
  });

  it('grows with its choices and its columns', () => {
    const whole = question('platform_plan');
    expect(secondsToAnswer(whole)).toBeGreaterThan(secondsToAnswer({ ...whole, columns: [] }));
    const choices = question('goals');
    expect(secondsToAnswer(choices)).toBeGreaterThan(secondsToAnswer({ ...choices, options: [] }));
  });

  it.each(['fr', 'en'] as const)('is fourteen minutes on the quick path, as the README says (%s)', (language) => {
    const pack = shipped(language);
    expect(minutesToAnswer(questionsOf(pack).filter(({ id }) => pack.quick.includes(id)))).toBe(14);
  });

  it('is a minute at least', () => {
    expect(minutesToAnswer([])).toBe(1);
  });
});
