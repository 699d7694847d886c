import { asText } from '../../src/engine/0-language/answers.ts';
import type { TeamClause } from '../../src/engine/documents.ts';
import type { Interview } from '../../src/engine/interview.ts';
import { templateWords } from '../engine/3-documents/texts.ts';

/** Laws and authorities that only some jurisdictions know, in either language. */
const KNOWN_IN: readonly (readonly [string, RegExp])[] = [
  [
    'qc',
    /Québec|québécois|P-39\.1|Loi 25|Law 25|Code civil|Civil Code|DPJ|Youth Protection|Charte de la langue|Charter of the French|Élections Québec/,
  ],
  [
    'qc ca_other',
    /Canada|canadien|Canadian|911|LCAP|CASL|LPRPDE|PIPEDA|système de justice pénale pour les adolescents|Youth Criminal/,
  ],
  [
    'fr',
    /CNIL|Informatique et Libertés|French data protection|1881|Toubon|Code électoral|French election|(le|au|call|to) 119\b/,
  ],
  ['fr be', /RGPD|GDPR/],
  ['be', /APD|Autorité de protection des données|Code de droit économique|Belg/],
  ['ch', /LPD|PFPDT|FADP|LCD|(?<!francs )suisse|Swiss(?! franc)|Switzerland/],
];

/** Naming a place is no law: the annex of dated facts and what the team itself chose are left aside. */
const ASIDE = new Set([
  'dated_facts',
  'help_referral',
  'summary_numbers',
  'decision_numbers',
  'disclaimers_hours',
  'netiquette_help',
]);

/** Each law of another country that a clause’s own words name. */
export function foreignLaw(interview: Interview, clause: TeamClause): readonly string[] {
  const jurisdiction = asText(interview.read('jurisdiction'));
  if (ASIDE.has(clause.id)) return [];
  const words = templateWords(clause);
  return KNOWN_IN.flatMap(([known, law]) => {
    const named = known.split(' ').includes(jurisdiction) ? undefined : law.exec(words)?.[0];
    return named === undefined ? [] : [`${clause.id}, for ${jurisdiction}: ${named}`];
  });
}
