import { decide } from '../0-language/condition.ts';
import type { Block, Inline, Mark, Target } from '../0-language/nodes.ts';
import type { Floor, NotDiscussed } from '../1-pack/model/documents.ts';
import type { ClauseTemplate, Fact } from '../1-pack/model/pack.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { fillBlocks, type Filling } from '../2-interview/print/fill-fields.ts';
import { fixedWords } from '../2-interview/grammar/pack-words.ts';
import type { Local } from '../2-interview/print/print-field.ts';
import { forceOf } from '../2-interview/print/strength.ts';
import { adaptedBy, ownWords } from './adapt.ts';
import { linkedRows } from './linked-rows.ts';
import { listNotDiscussed } from './list-not-discussed.ts';
import { repeatBlocks, type SheetRows } from './repeat-rows.ts';

/** What every clause of one document may name. */
export interface Around {
  readonly interview: Interview;
  /** The dated facts the document relies on. */
  readonly facts: readonly Fact[];
  readonly local: Local;
  /** The clauses and sections that print, by id. */
  readonly targets: ReadonlyMap<string, Target>;
  /** The subjects the team did not discuss, list by list. */
  readonly notDiscussed: Readonly<Record<NotDiscussed, readonly string[]>>;
  readonly sheetRows?: SheetRows | undefined;
}

type MarkKind = Mark['kind'];

/** What is said in words at the end of each floor. */
export type Marks = Readonly<Record<Floor, readonly MarkKind[]>>;

/** The words of a clause for one team, floor by floor. */
export type ClauseWords = Readonly<Record<Floor, readonly Block<Inline>[]>>;

/** A clause’s words, with the team’s own in their place or after them, each floor closed by its marks. */
export function clauseBody(around: Around, template: ClauseTemplate, marks: Marks): ClauseWords {
  const { interview } = around;
  const { id, to_correct: toCorrect } = template;
  const own = { decision: ownWords(interview, id, 'decision'), practice: ownWords(interview, id, 'practice') };
  const isBad = toCorrect !== undefined && decide(toCorrect, interview.read) === 'yes';
  const decision = () =>
    marked(around, packWords(around, template, 'decision'), [
      ...marks.decision,
      ...(isBad ? (['to_correct'] as const) : []),
    ]);
  const practice = () => marked(around, packWords(around, template, 'practice'), marks.practice);
  return {
    decision:
      own.decision && adaptedBy(interview, template) === 'reworded'
        ? own.decision
        : [...decision(), ...(own.decision ?? []), ...basis(template)],
    practice: own.practice ?? practice(),
  };
}

function packWords(
  { interview, facts, local, targets, notDiscussed, sheetRows }: Around,
  template: ClauseTemplate,
  floor: Floor,
): readonly Block<Inline>[] {
  const filling: Filling = { interview, force: forceOf(interview, template.class), local, targets };
  const prose = listNotDiscussed(template[floor] ?? [], notDiscussed);
  const repeat = template.repeat?.[floor];
  if (template.rows) return linkedRows(filling, prose);
  return repeat === undefined ? fillBlocks(filling, prose) : repeatBlocks(filling, repeat, { facts, sheetRows }, prose);
}

function marked(
  { interview }: Around,
  blocks: readonly Block<Inline>[],
  marks: readonly MarkKind[],
): readonly Block<Inline>[] {
  return blocks.length === 0
    ? blocks
    : marks.reduce((body, kind) => withMark(body, kind, fixedWords(interview.pack, kind)), blocks);
}

/** A mark closes the last paragraph, or stands alone after a list or a table. */
function withMark(blocks: readonly Block<Inline>[], kind: MarkKind, value: string): readonly Block<Inline>[] {
  const last = blocks.at(-1);
  const mark: Inline = { type: 'mark', kind, value };
  if (last?.type !== 'paragraph') return [...blocks, { type: 'paragraph', children: [mark] }];
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, { type: 'text', value: ' ' }, mark] }];
}

/** What a duty rests on. */
export function basis({ basis: words }: ClauseTemplate): readonly Block<Inline>[] {
  return words ? [{ type: 'note', children: [{ type: 'text', value: words }] }] : [];
}
