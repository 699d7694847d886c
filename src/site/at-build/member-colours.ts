import type { Pack } from '../../engine/pack.ts';

type Colours = NonNullable<NonNullable<Pack['identity']>['colours']>;

/**
 * A sheet that puts a member's colour in place of the accent, by day and by night. The check has seen that it reads on
 * the paper.
 */
export function coloursOf({ light, dark }: Colours): string {
  const tokens = (accent: string, towards: string) =>
    [
      `--accent:${accent}`,
      `--accent-strong:color-mix(in oklab,${accent} 75%,${towards})`,
      `--wash:color-mix(in oklab,${accent} 12%,var(--paper))`,
    ].join(';');
  // The layers in their order first: this sheet stands before the page's.
  const day = `:root{${tokens(light, 'black')}}`;
  const night = `@media (prefers-color-scheme:dark){:root{${tokens(dark, 'white')}}}`;
  return `@layer tokens,base,document,pages;@layer pages{${day}${night}}`;
}
