import { onceFor } from '../0-language/once-for.ts';
import { same } from '../0-language/same.ts';
import { linksOf } from '../0-language/slots.ts';
import { NOT_DISCUSSED, wordsOf } from '../1-pack/model/documents.ts';
import type { ClauseTemplate } from '../1-pack/model/pack.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { clauseBody, type Around, type ClauseWords, type Marks } from './clause-body.ts';
import { wordIds } from './team-document.ts';

/** A clause's words, and what they were made of. */
interface Body {
  readonly words: ClauseWords;
  readonly marks: Marks;
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
 * taken over: the same words, so that whoever drew them need not look at them again.
 */
export function makeBodies(around: Around, before?: Bodies) {
  const of = new Map<ClauseTemplate, Body>();
  const isSame = before ? comparison(before.around, around) : () => false;
  /** The ids whose answers the body being made reads; `undefined` among them where it reads them all. */
  let reads = new Set<string | undefined>();
  const noted = { ...around, interview: noting(around.interview, (id) => reads.add(id)) };
  return { bodies: { around, of } satisfies Bodies, bodyOf };

  /** The words of a clause that prints, closed by its marks. */
  function bodyOf(template: ClauseTemplate, marks: Marks): ClauseWords {
    const kept = before?.of.get(template);
    const body = kept && same(kept.marks, marks) && isSame(template, kept) ? kept : made(template, marks);
    of.set(template, body);
    return body.words;
  }

  function made(template: ClauseTemplate, marks: Marks): Body {
    reads = new Set();
    const words = clauseBody(noted, template, marks);
    const ids = [...reads];
    return { words, marks, ...(ids.every((id) => id !== undefined) ? { reads: ids } : {}) };
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
  const areSameSubjects = same(before.notDiscussed, now.notDiscussed);
  const answers = new Map<string, boolean>();
  const isSameAnswer = (id: string) => {
    if (!answers.has(id)) answers.set(id, same(before.interview.reading(id), now.interview.reading(id)));
    return answers.get(id)!;
  };
  return (template, { reads }) =>
    isSameSetting &&
    reads?.every(isSameAnswer) === true &&
    (areSameFacts || !namesFacts(template)) &&
    (areSameSubjects || !namesSubjects(template)) &&
    citedBy(template).every((id) => same(before.targets.get(id), now.targets.get(id)));
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, rank) => one === others[rank]);
}

/** Whether a clause names the facts of the whole document, or the day of their oldest check. */
function namesFacts(template: ClauseTemplate): boolean {
  return Object.values(template.repeat ?? {}).includes('facts') || wordIds(template).includes('facts_verified');
}

/** Whether a clause lists what the team did not discuss. */
export function namesSubjects(template: ClauseTemplate): boolean {
  return NOT_DISCUSSED.some((name) => wordIds(template).includes(name));
}

/** The clauses and sections whose number a clause cites. */
const citedBy = onceFor((template: ClauseTemplate): readonly string[] =>
  linksOf(wordsOf(template)).flatMap(({ href }) => (href.startsWith('#') ? [href.slice(1)] : [])),
);
