import { expect, it } from 'vitest';
import { mergeBodies } from '../../../src/engine/5-upgrade/merge-bodies.ts';
import { joinFloors, splitFloors } from '../../../src/engine/5-upgrade/text/text-parts.ts';

const cut = (decision: string, practice: string) => `${decision}\n\n***\n\n${practice}\n`;

it.each<readonly [string, string, string, string, string | undefined]>([
  ['each side its own floor', cut('Un.', 'Deux.'), cut('Un!', 'Deux.'), cut('Un.', 'Deux!'), cut('Un!', 'Deux!')],
  ['both the same floor', cut('Un.', 'Deux.'), cut('Un!', 'Deux.'), cut('Un?', 'Deux.'), undefined],
  ['the parent cut its words, the member had changed none', 'Un.\n', cut('Un.', 'Deux.'), 'Un.\n', cut('Un.', 'Deux.')],
  [
    'the parent cut its words, the member changed them',
    'Long.\n',
    cut('Un.', 'Deux.'),
    'À nous.\n',
    cut('Un.', 'À nous.'),
  ],
  ['once more', 'Long.\n', cut('Un.', 'Deux.'), cut('Un.', 'À nous.'), cut('Un.', 'À nous.')],
  ['no line anywhere', 'Un.\n', 'Un!\n', 'Un?\n', undefined],
])('%s', (_name, old, next, own, merged) => {
  expect(mergeBodies(old, next, own)).toBe(merged);
});

it('a text is cut at its line alone, and joined as it was', () => {
  const text = cut('Un.\n\n* a\n* b', 'Deux.\n\n| a |\n| --- |\n| *** |');
  const { decision, practice } = splitFloors(text);
  expect(joinFloors(decision, practice!)).toBe(text);
  expect(splitFloors('Un.\n***\nDeux.')).toEqual({ decision: 'Un.\n***\nDeux.' });
});
