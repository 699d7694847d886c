import { fillWords } from '../engine/interview.ts';

/** The form for one or for more of « {n} article|{n} articles »; French says one up to, not including, two. */
export function fillCount(
  words: string,
  count: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const [one, more] = words.split('|') as [string, string | undefined];
  const single = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  return fillWords(single ? one : (more ?? one), { n: count, ...values });
}
