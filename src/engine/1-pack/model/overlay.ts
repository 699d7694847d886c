/** How an overlay calls and shows itself: words of its language. */
export interface Identity {
  readonly label: string;
  readonly presentation?: { readonly sentence: string; readonly what: string; readonly about: readonly string[] };
  /** The SVG itself. */
  readonly logo?: string;
  /** `#rrggbb`, on light paper and on dark. */
  readonly colours?: { readonly light: string; readonly dark: string };
}

/** Something of a parent that an overlay took away: « goals.fundraise » for an option. */
export interface Hidden {
  readonly kind: 'clause' | 'question' | 'option' | 'rule' | 'document';
  readonly id: string;
  /** What it was called where it was taken away. */
  readonly label: string;
  /** The overlay that took it away. */
  readonly pack: string;
  readonly reason: string;
}

/** One version of a pack. */
export interface Release {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: string;
  /** Ids of the clauses whose words it changed. */
  readonly clauses: readonly string[];
  /** Ids of the questions it added. */
  readonly questions: readonly string[];
  /** Ids it renamed; an option as « goals.old ». */
  readonly renamed: readonly {
    readonly kind: 'question' | 'option' | 'clause';
    readonly from: string;
    readonly to: string;
  }[];
  /** Clauses and documents it removed, or joined to others. */
  readonly gone: readonly { readonly id: string; readonly into?: string }[];
}
