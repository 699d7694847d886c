import { expect, it } from 'vitest';
import { withoutRemarks } from '../../../../src/engine/interview.ts';

it('takes notes and reasons out of answers, and leaves what they are about', () => {
  expect(
    withoutRemarks({
      a: { undecided: true, note: 'Karine tranchera' },
      b: { not_applicable: 'Nous les fuyons' },
      c: 'oui',
      d: [{ platform: 'facebook' }],
    }),
  ).toEqual({ a: { undecided: true }, b: { not_applicable: '—' }, c: 'oui', d: [{ platform: 'facebook' }] });
});
