import type { Block, Inline } from '../0-language/nodes.ts';
import { onceFor } from '../0-language/once-for.ts';
import { same } from '../0-language/same.ts';
import { linksOf } from '../0-language/slots.ts';
import type { ClauseTemplate } from '../1-pack/model/pack.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { clauseBody, type Around } from './clause-body.ts';
import { wordIds } from './team-document.ts';

/** A clause's blocks, and what they were made of. */
interface Body {
  readonly blocks: readonly Block<Inline>[];
  readonly undecided: boolean;
  /** The ids whose answers were read; absent where all the answers were looked through. */
  readonly reads?: readonly string[];
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
  const of = new Map<ClauseTemplate, Body>();
  const isSame = before ? comparison(before.around, around) : () => false;
  /** The ids whose answers the body being made reads; `undefined` among them where it reads them all. */
  let reads = new Set<string | undefined>();
  const noted = { ...around, interview: noting(around.interview, (id) => reads.add(id)) };
  return { bodies: { around, of } satisfies Bodies, bodyOf };

  /** The blocks of a clause that prints; `undecided` where what it reads is still to decide. */
  function bodyOf(template: ClauseTemplate, undecided: boolean): readonly Block<Inline>[] {
    const kept = before?.of.get(template);
    const body = kept?.undecided === undecided && isSame(template, kept) ? kept : made(template, undecided);
    of.set(template, body);
    return body.blocks;
  }

  function made(template: ClauseTemplate, undecided: boolean): Body {
    reads = new Set();
    const blocks = clauseBody(noted, template, undecided);
    const ids = [...reads];
    return { blocks, undecided, ...(ids.every((id) => id !== undefined) ? { reads: ids } : {}) };
  }
}

/** The same interview, which tells each id whose answer it is asked for; nothing where it is asked for all of them. */
function noting(interview: Interview, note: (id?: string) => void): Interview {
  const reading = (id: string) => (note(id), interview.reading(id));
  return {
    ...interview,
    reading,
    read: (id) => reading(id).value,
    basisOf: (id) => (note(), interview.basisOf(id)),
    factsBehind: (id) => (note(), interview.factsBehind(id)),
    get answers() {
      note();
      return interview.answers;
    },
  };
}

/** Tells whether a clause of one document would be the same in another. */
function comparison(before: Around, now: Around): (template: ClauseTemplate, body: Body) => boolean {
  const setting = ({ interview: { pack, adaptations, date, locale } }: Around) => [pack, adaptations, date, locale];
  const isSameSetting = sameItems(setting(before), setting(now));
  const areSameFacts = sameItems(before.facts, now.facts);
  const answers = new Map<string, boolean>();
  const isSameAnswer = (id: string) => {
    if (!answers.has(id)) answers.set(id, same(before.interview.reading(id), now.interview.reading(id)));
    return answers.get(id)!;
  };
  return (template, { reads }) =>
    isSameSetting &&
    reads?.every(isSameAnswer) === true &&
    (areSameFacts || !namesFacts(template)) &&
    citedBy(template).every((id) => same(before.targets.get(id), now.targets.get(id)));
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, rank) => one === others[rank]);
}

/** Whether a clause names the facts of the whole document, or the day of their oldest check. */
function namesFacts(template: ClauseTemplate): boolean {
  return template.repeat === 'facts' || wordIds(template).includes('facts_verified');
}

/** The clauses and sections whose number a clause cites. */
const citedBy = onceFor(({ body }: ClauseTemplate): readonly string[] =>
  linksOf(body).flatMap(({ href }) => (href.startsWith('#') ? [href.slice(1)] : [])),
);
