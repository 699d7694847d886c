/** What the place for an organisation's own document says. */
export interface LetterheadWords {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly remove: string;
}
