import type { Target } from '../0-language/nodes.ts';
import type { Pack } from '../1-pack/model/pack.ts';
import { wordingOf } from '../1-pack/model/documents.ts';
import { fixedWords } from '../2-interview/grammar/pack-words.ts';
import type { ChosenClause, ChosenSection } from './team-document.ts';

export interface NumberedClause extends ChosenClause {
  /** « 7.3 », where it prints and counts. */
  readonly number?: string;
}

export interface NumberedSection extends Omit<ChosenSection, 'clauses'> {
  /** « 7 », or « A » for an annex. */
  readonly number?: string;
  readonly clauses: readonly NumberedClause[];
}

/**
 * Sections count in numbers, annexes in letters, and only those where a clause prints; in each, the clauses that print.
 * One that counts among no others leaves its clauses without a number.
 */
export function numbered(sections: readonly ChosenSection[]): readonly NumberedSection[] {
  let [rank, annexes] = [0, 0];
  return sections.map(({ template, clauses }) => {
    if (template.unnumbered || !clauses.some(prints)) return { template, clauses };
    const number = template.annex ? String.fromCharCode(65 + annexes++) : `${(rank += 1)}`;
    let nth = 0;
    return {
      template,
      number,
      clauses: clauses.map((one) => (prints(one) ? { ...one, number: `${number}.${(nth += 1)}` } : one)),
    };
  });
}

/**
 * The clauses of a policy and its guide in one order, so that a number means the same in both: in each section those of
 * both, those of the policy alone, then those of the guide alone; and sections of the guide alone after the others.
 */
export function inOneOrder(sections: readonly ChosenSection[]): readonly ChosenSection[] {
  const rankOf = (one: ChosenClause) => (one.in === 'guide' ? 2 : one.in && one.template.in ? 1 : 0);
  const isOfGuide = ({ clauses }: ChosenSection) => !clauses.some((one) => prints(one) && one.in !== 'guide');
  const ordered = sections.map((section) => ({
    ...section,
    clauses: [...section.clauses].sort((one, other) => rankOf(one) - rankOf(other)),
  }));
  return [...ordered.filter((one) => !isOfGuide(one)), ...ordered.filter(isOfGuide)];
}

/**
 * A section and its clauses, and the wordings that print, under the numbers they are cited by; of one that another
 * document prints, and this one does not, the name of that document stands before.
 */
export function targetsIn(
  pack: Pack,
  { number, template, clauses }: NumberedSection,
  isHere: (clause: ChosenClause) => boolean,
): readonly (readonly [name: string, Target])[] {
  if (number === undefined) return [];
  const named = (kind: Target['kind'], id: string, label: string, cited: string, clause: ChosenClause): Target =>
    isHere(clause)
      ? { kind, id, label, number: cited }
      : { kind, id, label: `${fixedWords(pack, `in_${clause.in}`)}, ${label}`, number: cited, elsewhere: true };
  const label = template.annex ? fixedWords(pack, 'annex').toLowerCase() : fixedWords(pack, 'section');
  const printing = clauses.filter(prints);
  const first = printing.find(isHere) ?? printing[0]!;
  return [
    [template.id, named('section', template.id, label, number, first)],
    ...printing.flatMap((one) => {
      const target = named('clause', one.template.id, fixedWords(pack, 'article'), one.number!, one);
      return [[one.template.id, target] as const, [wordingOf(one.template), target] as const];
    }),
  ];
}

function prints({ status }: ChosenClause): boolean {
  return status === 'printed';
}
