import { clauseToHtml, type TeamClause, type TeamDocument } from '../../../engine/documents.ts';
import { clausesOf, keepItems } from '../../../engine/interview.ts';

/** A clause as the preview shows it; the same object as before while nothing in it changed. */
export interface PreviewClause extends TeamClause {
  /** What it was made of. */
  readonly of: TeamClause;
  /** Safe by construction: the engine escapes every text. */
  readonly html: string;
}

export interface PreviewSection extends Omit<TeamDocument['sections'][number], 'clauses'> {
  readonly clauses: readonly PreviewClause[];
}

/** The policy as it stands beside the questions. */
export interface Preview {
  /** The lines under the title: state, version, adoption. */
  readonly front: string;
  readonly sections: readonly PreviewSection[];
  /** How many clauses print under a number. */
  readonly count: number;
  /** The printed clauses whose words are not those of the update before. */
  readonly changed: readonly PreviewClause[];
}

/** Turns documents into previews, and remembers the last one to tell what changed. */
export class PreviewModel {
  /** The sections of the last preview; none before there was one. */
  last: readonly PreviewSection[] | undefined;

  /** The next document is a new one: nothing in it changed. */
  forget(): void {
    this.last = undefined;
  }

  update(document: TeamDocument): Preview {
    const { last = [] } = this;
    const before = new Map(clausesOf({ sections: last }).map((clause) => [clause.id, clause]));
    const sections = document.sections.map((section) => ({
      ...section,
      clauses: section.clauses.filter(({ status }) => status !== 'absent').map((clause) => previewOf(clause, before)),
    }));
    const now = keepItems(
      last,
      sections.filter(({ clauses }) => clauses.length > 0),
    );
    const changed = [...wordsBefore(now, this.last).keys()];
    this.last = now;
    return {
      front: clauseToHtml({ title: document.title, blocks: document.front }),
      sections: now,
      count: clausesOf({ sections: now }).filter(({ number }) => number !== undefined).length,
      changed,
    };
  }
}

function previewOf(clause: TeamClause, others: ReadonlyMap<string, PreviewClause>): PreviewClause {
  const { title, blocks } = clause;
  const before = others.get(clause.id);
  if (before?.of === clause) return before;
  const isSame = before?.blocks === blocks && before.title === title;
  return { ...clause, of: clause, html: isSame ? before.html : clauseToHtml({ title, blocks }) };
}

/**
 * The printed clauses that do not say what they said before, with the words they had: none for a clause that did not
 * stand there. Nothing changed where there was no policy before; a new number is no news.
 */
export function wordsBefore(
  sections: readonly PreviewSection[],
  before = sections,
): ReadonlyMap<PreviewClause, string> {
  const old = new Map(clausesOf({ sections: before }).map((clause) => [clause.id, clause]));
  return new Map(
    clausesOf({ sections }).flatMap((clause) => {
      const { html, title } = old.get(clause.id) ?? {};
      const isChanged = clause.number && (html !== clause.html || title !== clause.title);
      return isChanged ? [[clause, html ?? '']] : [];
    }),
  );
}
