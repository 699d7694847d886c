export type ItemKind =
  | 'clause'
  | 'section'
  | 'document'
  | 'step'
  | 'question'
  | 'field'
  | 'column'
  | 'option'
  | 'rule'
  | 'fact'
  | 'role'
  | 'local'
  | 'derived'
  | 'included'
  | 'word';

/** The way to an entry of a YAML file: keys of maps, and in lists the id of an entry. */
export type Address = readonly (string | { readonly id: string })[];

/** One thing a pack holds and another version may change: a wording, a section's title, a question, an option… */
export interface Item {
  /** `clause:lead_role`, `clause:approvals--second_reader`, `option:goals.fundraise`, `fact:laws.qc_25`. */
  readonly key: string;
  readonly kind: ItemKind;
  /**
   * What is compared, by key; of a clause, each key of the front matter and its floors, after the language:
   * `fr.decision`.
   */
  readonly values: Readonly<Record<string, unknown>>;
  /** The key of the item that holds it, and goes with it. */
  readonly inside?: string;
  /** An entry of a YAML file. */
  readonly entry?: Entry;
  /** The files it is made of, whole: path → text. */
  readonly files?: ReadonlyMap<string, string>;
}

export interface Entry {
  readonly file: string;
  readonly address: Address;
  /** The entry as it is written, with all it holds. */
  readonly written: unknown;
  /** The ids of the entries after it in its list. */
  readonly next: readonly string[];
}

/** Path → text, from the root of the repository. */
export type Files = ReadonlyMap<string, string>;
