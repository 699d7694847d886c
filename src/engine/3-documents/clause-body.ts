import { decide } from '../0-language/condition.ts';
import type { Block, Inline, Target } from '../0-language/nodes.ts';
import type { ClauseTemplate, Fact } from '../1-pack/model/pack.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { fillBlocks, type Filling } from '../2-interview/print/fill-fields.ts';
import { fixedWords } from '../2-interview/grammar/pack-words.ts';
import type { Local } from '../2-interview/print/print-field.ts';
import { forceOf } from '../2-interview/print/strength.ts';
import { adaptedBy, paragraphs } from './adapt.ts';
import { repeatBlocks } from './repeat-rows.ts';

/** What every clause of one document may name. */
export interface Around {
  readonly interview: Interview;
  /** The dated facts the document relies on. */
  readonly facts: readonly Fact[];
  readonly local: Local;
  /** The clauses and sections that print, by id. */
  readonly targets: ReadonlyMap<string, Target>;
}

/**
 * A clause’s words, with the team’s own in their place or after them; `undecided` where what it reads is still to
 * decide.
 */
export function clauseBody(around: Around, template: ClauseTemplate, undecided: boolean): readonly Block<Inline>[] {
  const { interview } = around;
  const adapted = adaptedBy(interview, template);
  const own =
    adapted === 'reworded' || adapted === 'completed' ? paragraphs(interview.adaptations.clauses[template.id]!) : [];
  return adapted === 'reworded' ? own : [...packWords(around, template, undecided), ...own, ...basis(around, template)];
}

function packWords(
  { interview, facts, local, targets }: Around,
  template: ClauseTemplate,
  undecided: boolean,
): readonly Block<Inline>[] {
  const filling: Filling = { interview, force: forceOf(interview, template.class), local, targets };
  const blocks = template.repeat
    ? repeatBlocks(filling, template.repeat, facts, template.body)
    : fillBlocks(filling, template.body);
  const toCorrect = template.to_correct !== undefined && decide(template.to_correct, interview.read) === 'yes';
  const marks = [...(undecided ? (['undecided'] as const) : []), ...(toCorrect ? (['to_correct'] as const) : [])];
  return marks.reduce((body, kind) => withMark(body, kind, fixedWords(interview.pack, kind)), blocks);
}

/** A mark closes the last paragraph, or stands alone after a list or a table. */
function withMark(
  blocks: readonly Block<Inline>[],
  kind: 'undecided' | 'to_correct',
  value: string,
): readonly Block<Inline>[] {
  const last = blocks.at(-1);
  const mark: Inline = { type: 'mark', kind, value };
  if (last?.type !== 'paragraph') return [...blocks, { type: 'paragraph', children: [mark] }];
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, { type: 'text', value: ' ' }, mark] }];
}

/** What a duty rests on. */
function basis({ interview }: Around, { basis: words }: ClauseTemplate): readonly Block<Inline>[] {
  if (!words) return [];
  return [{ type: 'note', children: [{ type: 'text', value: `${fixedWords(interview.pack, 'basis')} ${words}` }] }];
}
