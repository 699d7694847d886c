import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChanges, withConflicts } from '../../../src/engine/5-upgrade/text/mark-changes.ts';

describe('what changed between two texts', () => {
  it.each([
    ['Deux.', 'Deux, dit autrement.', 'Deux{+, dit autrement+}.'],
    ['Un.\n\nDeux mots.\n\nTrois.', 'Un.\n\nDeux grands mots.\n\nTrois.', '…\nDeux {+grands +}mots.\n…'],
    ['L’équipe publie.', 'L’équipe relit.', 'L’équipe [-publie-]{+relit+}.'],
    ['Un.\n\nDeux.', 'Un.', '…\n[-Deux.-]'],
  ])('%j → %j', (before, after, marked) => {
    expect(markChanges(before, after)).toBe(marked);
  });

  it('of any two texts in lines without marks, the marks give back the lines of both', () => {
    const line = fc.constantFrom('Un mot.', 'Deux mots.', 'Trois mots, dit-on.', '');
    const text = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const marked = markChanges(before, after);
        const words = (one: string) => one.match(/\p{L}+/gu) ?? [];
        const gone = [...marked.matchAll(/\[-(.*?)-\]/g)].flatMap(([, one]) => words(one!));
        const fresh = [...marked.matchAll(/\{\+(.*?)\+\}/g)].flatMap(([, one]) => words(one!));
        expect(words(before).length - gone.length).toBe(words(after).length - fresh.length);
      }),
      { seed: 20261130, numRuns: 200 },
    );
  });
});

it('what both sides changed is marked, what one side did is merged', () => {
  const text = withConflicts(
    { old: 'Un.\n\nDeux.\n\nTrois.', next: 'Un!\n\nDeux, base.\n\nTrois.', own: 'Un.\n\nDeux, nous.\n\nTrois.' },
    { old: 'up 1', next: 'up 2', own: 'ours' },
  );
  expect(text).toBe(
    'Un!\n\n<<<<<<< ours\nDeux, nous.\n||||||| up 1\nDeux.\n=======\nDeux, base.\n>>>>>>> up 2\n\nTrois.',
  );
});
