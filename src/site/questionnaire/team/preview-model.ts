import { clauseToHtml, type TeamClause, type TeamDocument } from '../../../engine/documents.ts';
import { clausesOf, keepItems } from '../../../engine/interview.ts';

/** A clause as the preview shows it; the same object as before while nothing in it changed. */
export interface PreviewClause {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly label: string | undefined;
  /** What law or safety asks for. */
  readonly floor: boolean;
  readonly adapted: TeamClause['adapted'];
  readonly waiting: readonly string[] | undefined;
  /** What it was made of. */
  readonly of: TeamClause;
  /** Safe by construction: the engine escapes every text. */
  readonly html: string;
  readonly changed: boolean;
}

export interface PreviewSection {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly label: string | undefined;
  /** A table drawn from the others: its clauses have neither numbers nor titles. */
  readonly unnumbered: boolean;
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
  #last: readonly PreviewSection[] | undefined;

  /** The next document is a new one: nothing in it changed. */
  forget(): void {
    this.#last = undefined;
  }

  update(document: TeamDocument): Preview {
    const before = this.#last && new Map(clausesOf({ sections: this.#last }).map((clause) => [clause.id, clause]));
    const sections = document.sections.map(({ id, number, title, label, unnumbered = false, clauses }) => ({
      id,
      number,
      title,
      label,
      unnumbered,
      clauses: clauses.filter(({ status }) => status !== 'absent').map((clause) => previewOf(clause, before)),
    }));
    this.#last = keepItems(
      this.#last ?? [],
      sections.filter(({ clauses }) => clauses.length > 0),
    );
    const printed = clausesOf({ sections: this.#last }).filter(({ number }) => number !== undefined);
    return {
      front: clauseToHtml({ title: document.title, blocks: document.front }),
      sections: this.#last,
      count: printed.length,
      changed: printed.filter(({ changed }) => changed),
    };
  }
}

/** Words alone decide whether a clause changed: a new number is no news. */
function previewOf(clause: TeamClause, others: ReadonlyMap<string, PreviewClause> | undefined): PreviewClause {
  const { id, number, title, label, class: clauseClass, adapted, status, waiting, blocks } = clause;
  const before = others?.get(id);
  if (before?.of === clause) return before.changed ? { ...before, changed: false } : before;
  const html = before?.of.blocks === blocks && before.title === title ? before.html : clauseToHtml({ title, blocks });
  return {
    id,
    number,
    title,
    label,
    floor: clauseClass === 'floor',
    adapted,
    waiting: status === 'waiting' ? waiting : undefined,
    of: clause,
    html,
    changed: others !== undefined && (before?.html !== html || before.title !== title),
  };
}
