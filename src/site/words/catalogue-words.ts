type Class = 'floor' | 'core' | 'personal' | 'advice' | 'fact';
type Custody = 'locked' | 'recommended' | 'free';
type Kind = 'questions' | 'policy' | 'companions';

/** The page of all the clauses and questions of a pack. */
export interface CatalogueWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly onThisPage: string;
  readonly marks: string;
  readonly brackets: string;
  readonly filters: string;
  readonly show: string;
  readonly ofClass: string;
  readonly ofCustody: string;
  readonly all: string;
  readonly reset: string;
  /** Before the number of what is shown. */
  readonly shown: string;
  /** What to do where nothing is, said at all times. */
  readonly widen: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly classes: Readonly<Record<Class, string>>;
  readonly custodies: Readonly<Record<Custody, string>>;
  /** What a member organization may do. */
  readonly custodyMeans: Readonly<Record<Custody, string>>;
  readonly link: (name: string) => string;
  readonly wording: (rank: number, all: number) => string;
  readonly printsWhen: string;
  readonly always: string;
  readonly toCorrectWhen: string;
  readonly repeated: (name: string) => string;
  /** Before the name of the pack, where there are several. */
  readonly wordsOf: string;
  readonly idea: string;
  readonly sources: string;
  readonly file: string;
  readonly reads: string;
  readonly readBy: string;
  readonly readByNone: string;
  readonly documentWhen: string;
  readonly step: (label: string) => string;
  readonly quick: string;
  readonly askedWhen: string;
  readonly offeredWhen: string;
  readonly why: string;
  readonly byDefault: string;
  readonly byDefaultWhen: (words: string, when: string) => string;
  readonly undecided: string;
  readonly fixed: string;
  readonly columns: string;
  readonly types: Readonly<
    Record<'text' | 'longtext' | 'single' | 'multi' | 'number' | 'date' | 'person' | 'rows' | 'list' | 'group', string>
  >;
}
