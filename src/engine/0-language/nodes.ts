/**
 * The small tree between words and formats. Templates hold `Inline<Slot>` (text with slots to fill),
 * assembled clauses hold `Inline` (text and marks only). Each output has one handler per node type.
 */

/** What a later version of a document added to an earlier one, or took away; only a redline says so. */
export type Change = 'inserted' | 'deleted';

/** What may be new, or gone, in a redline. */
interface Changeable {
  readonly change?: Change;
}

/** A run of text. `typed` is set on what the team typed: it is shown as typed and never checked or altered. */
export interface Text extends Changeable {
  readonly type: 'text';
  readonly value: string;
  readonly typed?: true;
}

/** A line break inside a paragraph; comes only from a long text the team typed. */
export interface Break extends Changeable {
  readonly type: 'break';
}

/** A state said in words beside the text it is about: « à décider », « [personne à nommer] »… */
export interface Mark extends Changeable {
  readonly type: 'mark';
  readonly kind: 'undecided' | 'blank' | 'to_correct' | 'to_confirm' | 'not_discussed';
  readonly value: string;
}

export interface Strong<I> {
  readonly type: 'strong';
  readonly children: readonly I[];
}
export interface Emphasis<I> {
  readonly type: 'emphasis';
  readonly children: readonly I[];
}
/** An address; in a template also `#id`, a clause or a section of the document. */
export interface Link<I> {
  readonly type: 'link';
  readonly href: string;
  readonly children: readonly I[];
}

/** French prepositions that contract with the article that follows. */
export type Preposition = 'de' | 'à';

/** `{id}` or `{de id}`: where an answer, a derived value or a row's column is printed. */
export interface Field {
  readonly type: 'field';
  readonly id: string;
  readonly preposition?: Preposition;
}

/** `{DOIT}`, `{NE_DOIT_PAS publier}`…: a strength verb; `forms` are the words after the name, split at ` / `. */
export interface Token {
  readonly type: 'token';
  readonly name: string;
  readonly preposition?: Preposition;
  readonly forms: readonly string[];
}

export type Slot = Field | Token;

/** What words of the document can lead to: a clause or a section that prints, « article 7.3 » or « section 7 ». */
export interface Target {
  readonly kind: 'clause' | 'section';
  readonly id: string;
  /** « article », before the number. */
  readonly label: string;
  readonly number: string;
  /** It prints in another document, which the label names: nothing here leads to it. */
  readonly elsewhere?: true;
}

/** Words that name another clause or section of the document, and its number; only where that one prints. */
export interface Reference<I> extends Changeable {
  readonly type: 'reference';
  readonly to: Target;
  /** What it named before, where only its number is another. */
  readonly was?: Target;
  readonly children: readonly I[];
}

export type Inline = Text | Break | Mark | Strong<Inline> | Emphasis<Inline> | Link<Inline> | Reference<Inline>;
export type TemplateInline = Text | Slot | Strong<TemplateInline> | Emphasis<TemplateInline> | Link<TemplateInline>;

export interface Paragraph<I> extends Changeable {
  readonly type: 'paragraph';
  readonly children: readonly I[];
}
export interface List<I> {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Each item has a box to tick. */
  readonly ticks?: true;
  readonly items: readonly (readonly Block<I>[])[];
}
export interface Table<I> extends Changeable {
  readonly type: 'table';
  /** A drawing: each cell with words is a box, but for those that hold an arrow; nothing else has lines. */
  readonly drawn?: true;
  readonly head: readonly (readonly I[])[];
  readonly rows: readonly (readonly (readonly I[])[])[];
  /** Beside each row; a changed table has none. */
  readonly rowChanges?: readonly (Change | undefined)[];
}
export interface Quote<I> {
  readonly type: 'quote';
  /** What a guide repeats of its policy. */
  readonly decision?: true;
  readonly children: readonly Block<I>[];
}
/** A heading inside a clause, below the clause's own. */
export interface Heading<I> extends Changeable {
  readonly type: 'heading';
  readonly children: readonly I[];
}
/** A small line under a clause: the basis of a legal or safety duty. */
export interface Note<I> extends Changeable {
  readonly type: 'note';
  readonly children: readonly I[];
}

export type Block<I> = Paragraph<I> | List<I> | Table<I> | Quote<I> | Heading<I> | Note<I>;
