import type { Block, Inline } from '../0-language/nodes.ts';
import { onceFor } from '../0-language/once-for.ts';
import { same } from '../0-language/same.ts';
import { linksOf } from '../0-language/slots.ts';
import type { ClauseTemplate } from '../1-pack/model/pack.ts';
import { isRepeated } from '../1-pack/model/repeated.ts';
import { clauseBody, type Around } from './clause-body.ts';
import { wordIds } from './team-document.ts';

/** A clause's blocks, and the answers they were made of. */
interface Body {
  readonly blocks: readonly Block<Inline>[];
  readonly undecided: boolean;
  readonly reads: readonly string[];
}

/** The bodies of a document's clauses, with all they were made of. */
export interface Bodies {
  readonly around: Around;
  readonly of: ReadonlyMap<ClauseTemplate, Body>;
}

/**
 * Makes the bodies of a document's clauses, one after the other. Of bodies made before, each that would be the same is
 * taken over: the same blocks, so that whoever drew them need not look at them again.
 */
export function makeBodies(around: Around, before?: Bodies) {
  let reads = new Set<string>();
  const noting = notingReads(around, (id) => reads.add(id));
  const isSame = before ? comparison(before.around, around) : () => false;
  const of = new Map<ClauseTemplate, Body>();
  return { bodies: { around, of } satisfies Bodies, bodyOf };

  /** The blocks of a clause that prints; `undecided` where what it reads is still to decide. */
  function bodyOf(template: ClauseTemplate, undecided: boolean): readonly Block<Inline>[] {
    const kept = before?.of.get(template);
    const body = kept?.undecided === undecided && isSame(template, kept.reads) ? kept : made(template, undecided);
    of.set(template, body);
    return body.blocks;
  }

  function made(template: ClauseTemplate, undecided: boolean): Body {
    reads = new Set();
    return { blocks: clauseBody(noting, template, undecided), undecided, reads: [...reads] };
  }
}

/** The same surroundings, which tell each id whose answer they are asked for. */
function notingReads(around: Around, note: (id: string) => void): Around {
  const { interview } = around;
  const reading = (id: string) => (note(id), interview.reading(id));
  return { ...around, interview: { ...interview, reading, read: (id) => reading(id).value } };
}

/** Tells whether a clause that read some answers in one document would be the same in another. */
function comparison(before: Around, now: Around): (template: ClauseTemplate, reads: readonly string[]) => boolean {
  const setting = ({ interview: { pack, adaptations, date, locale } }: Around) => [pack, adaptations, date, locale];
  const others = setting(before);
  if (!setting(now).every((one, rank) => one === others[rank])) return () => false;
  const answers = new Map<string, boolean>();
  const sameAnswer = (id: string) => {
    if (!answers.has(id)) answers.set(id, same(before.interview.reading(id), now.interview.reading(id)));
    return answers.get(id)!;
  };
  return (template, reads) =>
    !namesAll(template) &&
    reads.every(sameAnswer) &&
    citedBy(template).every((id) => same(before.targets.get(id), now.targets.get(id)));
}

/** Whether a clause names what the document as a whole gives: its facts, the advice that fires, what is left to decide. */
function namesAll(template: ClauseTemplate): boolean {
  return (template.repeat !== undefined && isRepeated(template.repeat)) || wordIds(template).includes('facts_verified');
}

/** The clauses and sections whose number a clause cites. */
const citedBy = onceFor(({ body }: ClauseTemplate): readonly string[] =>
  linksOf(body).flatMap(({ href }) => (href.startsWith('#') ? [href.slice(1)] : [])),
);
