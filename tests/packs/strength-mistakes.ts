import { asText } from '../../src/engine/0-language/answers.ts';
import { forceOf } from '../../src/engine/2-interview/print/strength.ts';
import { printed, type TeamClause, type TeamDocument } from '../../src/engine/documents.ts';
import type { Interview } from '../../src/engine/interview.ts';
import { templateWords } from '../engine/3-documents/texts.ts';

// Clause by clause, as the force goes; on the pack's words only: what a team types is its own.
const BINDING = {
  fr: /(?<!\p{L})(doit|doivent|interdite?s?|obligatoires?)(?!\p{L})/iu,
  en: /\b(must|forbidden|required)\b/i,
};
const GUIDELINE = {
  fr: /(?<!\p{L})(est invitée à|sont invitées à|recommandée?s?|déconseillée?s?)(?!\p{L})/iu,
  en: /\b(encouraged|advised|recommended)\b/i,
};

/** A clause's words that bind or advise: its note of basis and the clause that defines the verbs are left out. */
function bindingWords(clause: TeamClause): string {
  return clause.id === 'strength_clause'
    ? ''
    : templateWords({ ...clause, blocks: clause.blocks.filter(({ type }) => type !== 'note') });
}

/** Each verb that does not say its clause’s strength, each note of basis or label out of place. */
export function strengthMistakes(interview: Interview, document: TeamDocument): readonly string[] {
  const { language } = interview.pack;
  const strength = asText(interview.read('policy_strength'));
  return printed(document).flatMap(({ label: sectionLabel, clauses }) =>
    clauses.flatMap((clause) => {
      const force = forceOf(interview, clause.class);
      const words = bindingWords(clause);
      const found =
        force === 'binding'
          ? GUIDELINE[language].exec(words)?.[0]
          : force === 'guideline'
            ? BINDING[language].exec(words)?.[0]
            : (BINDING[language].exec(words) ?? GUIDELINE[language].exec(words))?.[0];
      const note = clause.decision.at(-1)?.type === 'note';
      const label = clause.label ?? (force === 'none' ? undefined : sectionLabel);
      const expected =
        strength !== 'mixed' || force === 'none'
          ? undefined
          : {
              fr: { binding: 'Obligatoire', guideline: 'Recommandé' },
              en: { binding: 'Mandatory', guideline: 'Recommended' },
            }[language][force];
      return [
        ...(found ? [`${clause.id}, ${clause.class} in ${strength}: « ${found} »`] : []),
        ...(note === (clause.class === 'floor')
          ? []
          : [`${clause.id}: a note of basis is for floor clauses, and for each of them`]),
        ...(label === expected ? [] : [`${clause.id}: labelled ${label}, expected ${expected}`]),
      ];
    }),
  );
}
