import { assemblePolicy, clauseToHtml, readersOf, type TeamDocument } from '../../engine/documents.ts';
import { clausesOf, readInterview, settle } from '../../engine/interview.ts';
import type { AnswersFile, Pack, Settled } from '../../engine/interview.ts';

/** A clause of the policy as it would stand. */
export interface ClauseWith {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  /** Safe by construction: the engine escapes every text. */
  readonly html: string;
}

/** The policy of a file. */
export function policyOf(pack: Pack, file: AnswersFile): TeamDocument {
  const { answers, date, adaptations, notes, confirmed } = file;
  return assemblePolicy(readInterview(pack, answers, date, adaptations, notes, confirmed, file));
}

/**
 * What the policy would say if a point ended so: the clauses that read its question or are it, those first whose words
 * are not what they are now.
 */
export function policyWith(pack: Pack, file: AnswersFile, end: Settled, now: TeamDocument): readonly ClauseWith[] {
  const html = (clause: TeamDocument['sections'][number]['clauses'][number]) => clauseToHtml(clause);
  const before = new Map(clausesOf(now).map((clause) => [clause.id, html(clause)]));
  const about = new Set(
    readersOf(pack)
      .get(end.question)
      ?.map(({ id }) => id),
  );
  for (const id of Object.keys(end.clauses ?? {})) about.add(id);
  const after = clausesOf(policyOf(pack, settle(pack, file, end))).filter(
    ({ status, number }) => status === 'printed' && number !== undefined,
  );
  const shown = after.map((clause) => ({ clause, words: html(clause) }));
  const isNew = ({ clause, words }: (typeof shown)[number]) => before.get(clause.id) !== words;
  return shown
    .filter((one) => about.has(one.clause.id))
    .sort((one, other) => Number(isNew(other)) - Number(isNew(one)))
    .map(({ clause: { id, number, title }, words }) => ({ id, number, title, html: words }));
}
