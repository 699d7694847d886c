/** A no-break space of the width a country's typography asks for. */
export type Space = 'none' | 'narrow' | 'wide';

export interface Locale {
  /** BCP 47: « fr-CA ». */
  readonly tag: string;
  /** Before `; ! ?`. */
  readonly high: Space;
  /** Before `:`. */
  readonly colon: Space;
  /** Inside « ». */
  readonly quotes: Space;
}
