/** What the pages around the questionnaire say. */
export interface SiteWords {
  /** BCP 47, for `lang`. */
  readonly locale: string;
  readonly description: string;
  readonly skip: string;
  readonly header: {
    readonly home: string;
    readonly memberHome: (label: string) => string;
  };
  readonly footer: {
    readonly nav: string;
    readonly examples: string;
    readonly examplesAnchor: string;
    readonly privacy: string;
    readonly trace: string;
    readonly catalogue: string;
    readonly accessibility: string;
    readonly notAdvice: string;
    readonly licence: string;
  };
  readonly start: StartWords;
  readonly sample: SampleWords;
  readonly trace: TraceWords;
  readonly shared: SharedWords;
}

/** The page that a shared link opens. */
export interface SharedWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly noScript: string;
  readonly waiting: string;
  readonly altered: string;
  readonly offline: string;
  readonly docx: string;
  readonly print: string;
  readonly own: string;
}

export interface StartWords {
  readonly title: string;
  readonly sentence: string;
  readonly what: string;
  readonly quick: {
    readonly name: string;
    readonly size: (questions: number) => string;
    readonly what: string;
    readonly begin: string;
  };
  readonly complete: {
    readonly name: string;
    readonly size: (questions: number, steps: number) => string;
    readonly what: string;
    readonly begin: string;
  };
  readonly privacy: {
    readonly promise: string;
    readonly detail: string;
    readonly check: string;
  };
  readonly excerpt: {
    readonly caption: string;
    readonly leaf: (sections: number, clauses: number) => string;
  };
  readonly examples: {
    readonly title: string;
    readonly source: string;
  };
  readonly federation: {
    readonly title: string;
    readonly text: readonly string[];
    readonly catalogue: string;
  };
  /** What an overlay changes, on its own start page. */
  readonly member: {
    readonly title: string;
    readonly lead: (parent: string, version: string) => string;
    readonly added: string;
    readonly reworded: string;
    readonly questions: string;
    readonly hidden: string;
    readonly base: string;
    readonly changelog: string;
  };
}

export interface SampleWords {
  readonly kind: string;
  /** Said where the policy is not in the language the team typed in. */
  readonly typed?: string;
  readonly open: string;
  readonly answers: string;
  readonly contents: string;
  readonly advice: string;
  readonly adviceNone: string;
  readonly adviceAccepted: string;
  readonly severity: Readonly<Record<'E' | 'W' | 'I', string>>;
  readonly policy: string;
  readonly others: string;
}

/** The page of the trace: from a guide's item to what carries it, and back. */
export interface TraceWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly onThisPage: string;
  readonly count: (items: number) => string;
  readonly same: string;
  readonly carriedBy: string;
  readonly question: string;
  readonly clause: string;
  readonly document: string;
  readonly instead: string;
  readonly notCarried: string;
  readonly outdated: string;
  readonly outdatedLead: string;
  readonly fromQuestions: string;
  readonly fromClauses: string;
  readonly fromDocuments: string;
  readonly file: string;
  readonly none: string;
  readonly report: string;
  readonly reportLead: string;
  readonly reportWhat: readonly string[];
  readonly reportWhom: string;
}
