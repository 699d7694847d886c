import { type ICommentOptions, Paragraph } from 'docx';
import { plainText } from '../../../0-language/plain-text.ts';
import { linesOf } from '../../../0-language/typed-text.ts';
import type { Reasons } from '../../../1-pack/wire/reasons-of.ts';
import { type Adapted, printed, type TeamDocument } from '../../../3-documents/document.ts';
import type { Because, ExplainedClause } from '../../../3-documents/explain.ts';
import { runs } from './runs.ts';
import { type ClauseClass, clausesOf, wordingOf } from '../../../1-pack/model/documents.ts';

/** What is said of each printed clause, by its id: a few words in bold, then lines. */
export type Comments = ReadonlyMap<string, readonly Remark[]>;

export interface Remark {
  readonly label?: string;
  readonly lines: readonly string[];
}

/** The words of a comment, which an interface already has in each language. */
export interface CommentWords {
  readonly because: string;
  /** In place of answers, for a clause that depends on none. */
  readonly always: string;
  readonly notes: string;
  readonly rationale: string;
  /** Before the pack the words come from, where there is more than one. */
  readonly wordsOf: string;
  readonly from: string;
  readonly origins: Readonly<Record<'answer' | 'default' | 'derived', string>>;
  readonly adapted: Readonly<Record<Adapted, string>>;
  readonly classes: Readonly<Record<ClauseClass, string>>;
}

const AUTHOR = 'Balises';

/**
 * Why each printed clause is there: what its class demands, what a duty rests on, the answers behind it, the idea, the
 * guides. `explained` comes from `explain`, `reasons` from `reasonsOf`; a clause with no reasons there still gets what
 * is known of it, and one the team wrote says so; `notes` come from `clauseNotes`. On a copy that carries no answers,
 * no comment says what a team typed and the document does not print.
 */
export function annotate(
  document: TeamDocument,
  explained: Iterable<ExplainedClause>,
  reasons: Readonly<Record<string, Reasons>>,
  words: CommentWords,
  notes: ReadonlyMap<string, readonly string[]> = new Map(),
): Comments {
  const answers = new Map([...explained].map(({ id, because }) => [id, because]));
  const sections = printed(document);
  // Others have no title for a comment to stand at.
  const clauses = clausesOf({ sections: sections.filter(({ unnumbered }) => !unnumbered) });
  const isSaid = document.answers ? () => true : saidIn(clausesOf({ sections }).map(({ blocks }) => blocks));
  return new Map(
    clauses.map((clause) => {
      const own: readonly Remark[] = clause.adapted ? [{ lines: [words.adapted[clause.adapted]] }] : [];
      if (clause.adapted === 'added') return [clause.id, own];
      const because = (answers.get(clause.id) ?? [])
        .filter(isSaid)
        .map((one) => `${one.words} (${words.origins[one.from]})`);
      const { rationale, sources, wordsOf }: Reasons = reasons[wordingOf(clause)] ?? clause;
      const basis = clause.blocks.flatMap((block) => (block.type === 'note' ? [plainText(block.children)] : []));
      const remarks: readonly Remark[] = [
        ...own,
        { lines: [words.classes[clause.class], ...basis] },
        because.length > 0 ? { label: words.because, lines: because } : { lines: [words.always] },
        { label: words.notes, lines: (document.answers && notes.get(clause.id)) ?? [] },
        { label: words.rationale, lines: [rationale].filter((line) => line !== '') },
        { label: words.wordsOf, lines: wordsOf === undefined ? [] : [wordsOf] },
        { label: words.from, lines: [...new Set(sources)] },
      ];
      return [clause.id, remarks.filter(({ lines }) => lines.length > 0)];
    }),
  );
}

/** Whether all that an answer would show in a comment, of what a team may have typed, is printed. */
function saidIn(blocks: unknown): (one: Because) => boolean {
  const printedText = textsIn(blocks).join('\n');
  return ({ answer, words }) =>
    textsIn(answer)
      .flatMap(linesOf)
      .filter((line) => line !== '' && words.includes(line))
      .every((line) => printedText.includes(line));
}

/** Every text within some data. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/**
 * The comments as Word keeps them. The moment is written when the file is settled: the library wants one of the
 * clock's.
 */
export function commentsPart(comments: Comments): readonly ICommentOptions[] {
  return [...comments.values()].map((remarks, id) => ({
    id,
    author: AUTHOR,
    initials: AUTHOR.slice(0, 1),
    date: new Date(0),
    children: remarks.flatMap(({ label, lines }) => [
      ...(label === undefined ? [] : [paragraph(label, true)]),
      ...lines.map((line) => paragraph(line, false)),
    ]),
  }));
}

function paragraph(words: string, bold: boolean): Paragraph {
  return new Paragraph({ style: 'CommentText', children: runs(words, bold ? { bold } : {}) });
}
