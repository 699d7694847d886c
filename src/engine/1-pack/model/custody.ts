/**
 * What a member may do with a clause, from the loosest to the strictest: change it freely, change it and say why, leave
 * it as it is.
 */
export const CUSTODIES = ['free', 'recommended', 'locked'] as const;

export type Custody = (typeof CUSTODIES)[number];

/** The strictest of several; nothing of none. */
export function strictest(custodies: readonly Custody[]): Custody | undefined {
  return CUSTODIES.findLast((custody) => custodies.includes(custody));
}

/** Whether a custody lets a member do more than another. */
export function isLooser(custody: Custody, than: Custody): boolean {
  return CUSTODIES.indexOf(custody) < CUSTODIES.indexOf(than);
}
