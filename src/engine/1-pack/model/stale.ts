import type { Fact } from './pack.ts';

/**
 * Whether the day to check a fact again is past on `today` (`YYYY-MM-DD`, given by the caller: the engine reads no
 * clock).
 */
export function isStale({ check_again }: Fact, today: string): boolean {
  return check_again < today;
}
