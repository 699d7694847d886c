import { clauseToHtml, type TeamClause, type TeamDocument } from '../../../engine/documents.ts';
import { clausesOf } from '../../../engine/interview.ts';

/** A clause as the preview shows it; the same object as before while nothing in it changed. */
export interface LeafClause {
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

export interface LeafSection {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly label: string | undefined;
  readonly clauses: readonly LeafClause[];
}

/** The policy as it lies beside the questions. */
export interface Leaf {
  /** The lines under the title: state, version, adoption. */
  readonly front: string;
  readonly sections: readonly LeafSection[];
  /** How many clauses print. */
  readonly count: number;
  /** The printed clauses whose words are not those of the turn before. */
  readonly changed: readonly LeafClause[];
}

/** Turns documents into leaves, and remembers the last one to tell what changed. */
export class Leaves {
  #last: ReadonlyMap<string, LeafClause> | undefined;

  /** The next document is a new one: nothing in it changed. */
  forget(): void {
    this.#last = undefined;
  }

  turn(document: TeamDocument): Leaf {
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
  #clause({ id, number, title, label, class: clauseClass, adapted, status, waiting, blocks }: TeamClause): LeafClause {
    const before = this.#last?.get(id);
    const html = clauseToHtml({ title, blocks });
    const waits = status === 'waiting' ? waiting : undefined;
    const changed = this.#last !== undefined && (before?.html !== html || before.title !== title);
    const now: LeafClause = {
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
    return before && same(before, now) ? before : now;
  }
}

function same(one: LeafClause, other: LeafClause): boolean {
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
