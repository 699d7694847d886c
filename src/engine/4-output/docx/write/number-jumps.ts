import type { TeamClause, TeamDocument, TeamSection } from '../../../3-documents/document.ts';
import { printed } from '../../../3-documents/document.ts';

/** Where a section counts on after a number that it leaves to another document, and the list that begins there. */
export interface NumberJump {
  readonly reference: string;
  /** The number of the section, and of the clause in it. */
  readonly starts: readonly [section: number, clause: number];
}

/** All the jumps of a document, each once; of a redline, those of both sides. */
export function numberJumps(document: TeamDocument): readonly NumberJump[] {
  const sides = document.redlined ? [document.redlined.before, document] : [document];
  const sections = sides.flatMap(printed).map((section) => section.redlined?.after ?? section);
  return sections.flatMap((section) => [...jumpsIn(section).values()]).filter(isFirst);
}

function isFirst({ reference }: NumberJump, rank: number, all: readonly NumberJump[]): boolean {
  return all.findIndex((one) => one.reference === reference) === rank;
}

/** The jump after which each clause of a section counts, by the clause's id; none for those before any. */
export function jumpsIn({ annex, clauses }: TeamSection): ReadonlyMap<TeamClause['id'], NumberJump> {
  const jumps = new Map<string, NumberJump>();
  let [next, jump] = [1, undefined as NumberJump | undefined];
  for (const { id, number } of annex ? [] : clauses) {
    const [section, clause] = (number ?? '').split('.').map(Number) as [number, number | undefined];
    if (clause === undefined) continue;
    if (clause !== next) jump = { reference: `balises.headings.${section}.${clause}`, starts: [section, clause] };
    if (jump) jumps.set(id, jump);
    next = clause + 1;
  }
  return jumps;
}
