import type { Block, Change, Inline, Paragraph } from '../../0-language/nodes.ts';
import {
  printed,
  type Redlined,
  type RedlinedContents,
  type RedlinedDocument,
  type RedlinedLabel,
  type TeamClause,
  type TeamDocument,
  type TeamSection,
} from '../../3-documents/document.ts';
import { afterLead, leadTitle } from '../../3-documents/lead.ts';
import { asShown } from '../../3-documents/print-of.ts';
import { differences } from '../align/differences.ts';
import type { Pair } from '../align/pair.ts';
import { marked, mergeBlocks } from './merge-blocks.ts';
import { mergeWords } from './merge-words.ts';

/**
 * Two versions of a document as one, in which all that is new or gone is marked. Every output writes it as it writes
 * any document: taking all of it gives the later version word for word, refusing all of it the earlier. Each side is
 * taken as it is. What moved is gone from one place and new in the other.
 */
export function redline(earlier: TeamDocument, later: TeamDocument): TeamDocument {
  const [before, after] = [earlier, later].map(asShown) as [TeamDocument, TeamDocument];
  const pairs = inOrder(printed(before), printed(after), keyOfSection);
  const redlined: RedlinedDocument = {
    before,
    title: mergeWords(words(before.title), words(after.title)),
    organisation: mergeWords(words(before.organisation, true), words(after.organisation, true)),
    contents: contentsOf(before, after, pairs),
  };
  const { answers, ...kept } = after;
  return {
    ...kept,
    redlined,
    front: mergeBlocks(before.front, after.front),
    sections: pairs.map((pair) => sectionOf(pair, after)),
  };
}

/** Things of both sides by their names: what both have in the same order is paired, what is gone comes first. */
function inOrder<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [old, now] = [0, 0];
  const keep = (until: number) => {
    while (now < until) pairs.push({ before: before[old++]!, after: after[now++]! });
  };
  for (const stretch of differences(before.map(keyOf), after.map(keyOf))) {
    keep(stretch.after[0]);
    for (const end = old + stretch.before[1]; old < end;) pairs.push({ before: before[old++]! });
    for (const end = now + stretch.after[1]; now < end;) pairs.push({ after: after[now++]! });
  }
  keep(after.length);
  return pairs;
}

/** A section that begins to count, or becomes an annex, is another. */
function keyOfSection({ id, number, annex, unnumbered }: TeamSection): string {
  return [id, number === undefined, annex, unnumbered].join(' ');
}

function sectionOf({ before, after }: Pair<TeamSection>, document: TeamDocument): TeamSection {
  const isLed = document.decisions === true && !document.sheet && !(after ?? before)!.unnumbered;
  const pairs = inOrder(before?.clauses ?? [], after?.clauses ?? [], keyOfClause);
  return {
    ...(after ?? before!),
    clauses: pairs.map(isLed ? ledClause : clauseOf),
    redlined: { ...headingOf(before, after), ...(before ? { before } : {}), ...(after ? { after } : {}) },
  };
}

function keyOfClause({ id, number }: TeamClause): string {
  return [id, number === undefined].join(' ');
}

function clauseOf({ before, after }: Pair<TeamClause>): TeamClause {
  const blocks =
    before && after
      ? mergeBlocks(before.blocks, after.blocks)
      : (before ?? after)!.blocks.map((block) => marked(block, before ? 'deleted' : 'inserted'));
  return { ...(after ?? before)!, blocks, redlined: headingOf(before, after) };
}

/** A clause whose title its first words follow: these stay in their place, whatever they say. */
function ledClause({ before, after }: Pair<TeamClause>): TeamClause {
  const led = (one: TeamClause | undefined) =>
    one && { ...one, title: leadTitle(one.title), blocks: afterLead(one.blocks) };
  const [old, now] = [led(before), led(after)];
  if (!old || !now) return { ...clauseOf({ before: old, after: now }), title: (after ?? before)!.title };
  const [[was, ...olds], [is, ...news]] = [old.blocks, now.blocks];
  const opening: Block<Inline> = { ...is, children: mergeWords(was.children, is.children) };
  return { ...after!, blocks: [opening, ...mergeBlocks(olds, news)], redlined: headingOf(old, now) };
}

type Headed = Pick<TeamClause, 'title' | 'label' | 'adapted'>;

function headingOf(before: Headed | undefined, after: Headed | undefined): Redlined {
  const change = changeOf(before, after);
  const title = (one: Headed | undefined) => words(one?.title ?? '', one?.adapted === 'added');
  return {
    ...(change === undefined ? {} : { change }),
    title: before && after ? mergeWords(title(before), title(after)) : title(before ?? after),
    label: labelsOf(before?.label, after?.label),
  };
}

function changeOf(before: unknown, after: unknown): Change | undefined {
  if (before === undefined) return 'inserted';
  return after === undefined ? 'deleted' : undefined;
}

function labelsOf(before: string | undefined, after: string | undefined): readonly RedlinedLabel[] {
  if (before === after) return before === undefined ? [] : [{ words: before }];
  return [
    ...(before === undefined ? [] : [{ words: before, change: 'deleted' as const }]),
    ...(after === undefined ? [] : [{ words: after, change: 'inserted' as const }]),
  ];
}

/** The line that each side may have: one where they say the same, else one for each. */
function lines(before: string | undefined, after: string | undefined): readonly Paragraph<Inline>[] {
  const line = (text: string, change?: Change): Paragraph<Inline> => ({
    type: 'paragraph',
    ...(change ? { change } : {}),
    children: words(text),
  });
  if (before === after) return after === undefined ? [] : [line(after)];
  return [
    ...(before === undefined ? [] : [line(before, 'deleted')]),
    ...(after === undefined ? [] : [line(after, 'inserted')]),
  ];
}

function contentsOf(before: TeamDocument, after: TeamDocument, pairs: readonly Pair<TeamSection>[]): RedlinedContents {
  const [old, now] = [before, after].map((document) =>
    printed(document).length > 0 ? document.words.contents : undefined,
  ) as [string | undefined, string | undefined];
  const entry = (one: TeamSection) => words([one.number, one.title].filter(Boolean).join(' '));
  const sections = pairs.flatMap(({ before: gone, after: made }): RedlinedContents['sections'] => {
    const { id } = (made ?? gone)!;
    const [was, is] = [old === undefined ? undefined : gone, now === undefined ? undefined : made];
    if (!was && !is) return [];
    const change = changeOf(was, is);
    const children = was && is ? mergeWords(entry(was), entry(is)) : entry((was ?? is)!);
    return [{ id, words: { type: 'paragraph', ...(change ? { change } : {}), children } }];
  });
  return { title: lines(old, now), sections };
}

function words(text: string, typed = false): readonly Inline[] {
  return text === '' ? [] : [{ type: 'text', value: text, ...(typed ? { typed } : {}) }];
}
