import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../../src/engine/4-output/docx/write/column-widths.ts';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe('columnWidths', () => {
  it('fills the line to the last twentieth of a point', () => {
    for (const count of [1, 2, 3, 7, 13]) {
      expect(
        sum(
          columnWidths(
            Array.from({ length: count }, () => 'Titre'),
            [['a', 'bb', 'ccc']],
            9360,
            108,
          ),
        ),
      ).toBe(9360);
    }
  });

  it('gives more to the column with more to read', () => {
    const [short, long] = columnWidths(
      ['Âge', 'Règle'],
      [['14', 'Une règle qui prend une bonne ligne à lire']],
      9360,
      108,
    );
    expect(long).toBeGreaterThan(2 * (short ?? 0));
  });

  it('lets long words give way before short ones', () => {
    const widths = columnWidths(['Oui', ...Array.from({ length: 8 }, () => 'Authentification')], [], 9360, 108);
    expect(widths[0]).toBeGreaterThanOrEqual(210 + 3 * 108);
    expect(sum(widths)).toBe(9360);
  });

  it('shares evenly when nothing fits', () => {
    const widths = columnWidths(
      Array.from({ length: 60 }, () => 'mot'),
      [],
      9360,
      108,
    );
    expect([Math.min(...widths), sum(widths)]).toEqual([156, 9360]);
  });
});
