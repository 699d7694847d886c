import { addMonths, daysBetween } from '../../0-language/calendar.ts';
import type { AnswersFile } from '../../0-language/answers-file.ts';
import { isStale } from '../../1-pack/model/stale.ts';
import type { Fact } from '../../1-pack/model/pack.ts';
import type { Interview } from '../../2-interview/model/interview.ts';
import { idsSince } from '../../2-interview/read/changed-since.ts';
import { assemblePolicy } from '../../3-documents/assemble.ts';
import { clausesIn } from '../changes/causes.ts';
import { keyOfWords } from '../changes/clause-words.ts';
import { adoptedSide, onDay, type Compared, type Side } from '../changes/side.ts';
import { asDocument } from '../../3-documents/print-of.ts';

/** What a policy is due for on a day. */
export interface Due {
  readonly organisation: string;
  readonly version: string;
  /** Days are `YYYY-MM-DD`; nothing while no date of adoption is known. */
  readonly adopted: string | null;
  readonly review: string | null;
  /** Days since the review was due; none while it is not. */
  readonly overdue_days: number;
  /** The facts it rests on whose day to be checked again is past. */
  readonly facts: readonly { readonly id: string; readonly check_again: string }[];
  /** The version of the pack it was made with, the one that is here, and those of its clauses that this one changes. */
  readonly pack: { readonly made_with: string; readonly now: string; readonly clauses: readonly string[] };
}

const DOCUMENTS: readonly Compared[] = ['policy', 'guide'];

/** What a policy is due for on `today`: that of the version adopted last, whatever was answered since. */
export function dueOf({ file, interview }: Side, today: string): Due {
  const inForce = versionInForce(file, interview);
  const [date, version] = [inForce.read('adoption__date'), inForce.read('adoption__version')];
  const last = file.adopted?.at(-1);
  const adopted = last?.date ?? (typeof date === 'string' && date !== '' ? date : null);
  const review = reviewOf(inForce, adopted);
  return {
    organisation: assemblePolicy(inForce).organisation,
    version: last?.version ?? (typeof version === 'string' ? version : ''),
    adopted,
    review,
    overdue_days: review === null ? 0 : Math.max(0, daysBetween(review, today)),
    facts: factsToCheck({ file, interview })
      .filter((fact) => isStale(fact, today))
      .map(({ id, check_again }) => ({ id, check_again })),
    pack: packOf(file, inForce),
  };
}

/** Whether something of it is late: its review, or a fact to check. */
export function isOverdue({ overdue_days, facts }: Due): boolean {
  return overdue_days > 0 || facts.length > 0;
}

/** The dated facts that the policy in force and its guide rest on, each once. */
export function factsToCheck({ file, interview }: Side): readonly Fact[] {
  const inForce = versionInForce(file, interview);
  const facts = documentsOf(inForce).flatMap((document) => assemblePolicy(inForce, { document }).facts);
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

/** The answers of the version adopted last; those of the file where it records none. */
export function versionInForce(file: AnswersFile, interview: Interview): Interview {
  return adoptedSide(interview.pack, file)?.interview ?? interview;
}

function documentsOf({ pack }: Interview): readonly Compared[] {
  return DOCUMENTS.filter((name) => pack.documents.some(({ id }) => id === name));
}

/** So many months after it came into force, else after it was adopted. */
function reviewOf(interview: Interview, adopted: string | null): string | null {
  const [effective, months] = ['adoption__effective', 'adoption__review_months'].map(interview.read);
  const from = typeof effective === 'string' && effective !== '' ? effective : adopted;
  return (from !== null && typeof months === 'number' ? addMonths(from, months) : undefined) ?? null;
}

function packOf(file: AnswersFile, inForce: Interview): Due['pack'] {
  const { pack } = inForce;
  const last = file.adopted?.at(-1);
  const made = last?.pack ?? file.pack;
  return {
    made_with: made.name === pack.name ? made.version : `${made.name} ${made.version}`,
    now: pack.version,
    clauses: [...new Set(documentsOf(inForce).flatMap((name) => changedIn(name, file, inForce)))],
  };
}

/** The clauses that today’s pack changes: by the words that were kept, else by what it says it changed. */
function changedIn(document: Compared, file: AnswersFile, inForce: Interview): readonly string[] {
  const { pack } = inForce;
  const kept = file.adopted?.at(-1)?.documents?.[document];
  if (kept?.language === pack.language) {
    const [olds, news] = [asDocument(kept), assemblePolicy(onDay(inForce, kept.date), { document })].map(clausesIn);
    return [...new Set([...olds!.keys(), ...news!.keys()])].filter((id) => {
      const [was, is] = [olds!.get(id), news!.get(id)].map((clause) => clause && keyOfWords(clause));
      return was !== is;
    });
  }
  const since = idsSince(pack, file.adopted?.at(-1)?.pack?.version ?? file.pack.version);
  return [...clausesIn(assemblePolicy(inForce, { document })).keys()].filter((id) => since.includes(id));
}
