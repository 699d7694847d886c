import { clausesOf, POLICY, wordingOf, type ClauseTemplate } from '../model/documents.ts';
import type { Pack } from '../model/pack.ts';

/** Why a clause is there, which a reader asks for one clause at a time: it travels apart. */
export interface Reasons {
  readonly rationale: string;
  /** Each item of a guide, after the name of the guide. */
  readonly sources: readonly string[];
  /** In a pack that changes another: whose words they are, and why it put them there. */
  readonly wordsOf?: string;
}

/** The reasons of each wording of the policy, under `wordingOf` its clause. */
export function reasonsOf(pack: Pack): Readonly<Record<string, Reasons>> {
  const clauses = clausesOf({ documents: pack.documents.filter(({ id }) => id === POLICY) });
  return Object.fromEntries(
    clauses.map((clause) => [
      wordingOf(clause),
      {
        rationale: clause.rationale,
        sources: clause.sources.flatMap((id) => pack.sources[id] ?? []),
        ...wordsOf(pack, clause),
      },
    ]),
  );
}

function wordsOf({ lineage, labels }: Pack, { pack, reason }: ClauseTemplate): Pick<Reasons, 'wordsOf'> {
  return lineage.length > 1 ? { wordsOf: [labels[pack], reason].filter(Boolean).join('. ') } : {};
}
