import { clauseToHtml, type TeamClause, type TeamDocument } from '../../../engine/documents.ts';
import { clausesOf } from '../../../engine/interview.ts';

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
  /** Safe by construction: the engine escapes every text. */
  readonly html: string;
  readonly changed: boolean;
}

export interface PreviewSection {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly label: string | undefined;
  readonly clauses: readonly PreviewClause[];
}

/** The policy as it stands beside the questions. */
export interface Preview {
  /** The lines under the title: state, version, adoption. */
  readonly front: string;
  readonly sections: readonly PreviewSection[];
  /** How many clauses print. */
  readonly count: number;
  /** The printed clauses whose words are not those of the update before. */
  readonly changed: readonly PreviewClause[];
}

/** Turns documents into previews, and remembers the last one to tell what changed. */
export class PreviewModel {
  #last: ReadonlyMap<string, PreviewClause> | undefined;

  /** The next document is a new one: nothing in it changed. */
  forget(): void {
    this.#last = undefined;
  }

  update(document: TeamDocument): Preview {
    const sections = document.sections.map(({ id, number, title, label, clauses }) => ({
      id,
      number,
      title,
      label,
      clauses: clauses.filter(({ status }) => status !== 'absent').map((clause) => this.#clause(clause)),
    }));
    const all = clausesOf({ sections });
    this.#last = new Map(all.map((clause) => [clause.id, clause]));
    const printed = all.filter(({ waiting }) => !waiting);
    const front = clauseToHtml({ title: document.title, blocks: document.front });
    return {
      front,
      sections: sections.filter(({ clauses }) => clauses.length > 0),
      count: printed.length,
      changed: printed.filter(({ changed }) => changed),
    };
  }

  /** Words alone decide whether a clause changed: a new number is no news. */
  #clause({
    id,
    number,
    title,
    label,
    class: clauseClass,
    adapted,
    status,
    waiting,
    blocks,
  }: TeamClause): PreviewClause {
    const before = this.#last?.get(id);
    const html = clauseToHtml({ title, blocks });
    const waits = status === 'waiting' ? waiting : undefined;
    const changed = this.#last !== undefined && (before?.html !== html || before.title !== title);
    const now: PreviewClause = {
      id,
      number,
      title,
      label,
      floor: clauseClass === 'floor',
      adapted,
      waiting: waits,
      html,
      changed,
    };
    return before && isSame(before, now) ? before : now;
  }
}

function isSame(one: PreviewClause, other: PreviewClause): boolean {
  return (
    one.html === other.html &&
    one.number === other.number &&
    one.title === other.title &&
    one.label === other.label &&
    one.changed === other.changed &&
    one.adapted === other.adapted &&
    one.waiting?.join() === other.waiting?.join()
  );
}
