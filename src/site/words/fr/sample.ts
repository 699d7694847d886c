/** The page of a sample. */
export const sample = {
  kind: 'Exemple inventé',
  /** Said where the policy is not in the language the team typed in: only the English page does. */
  typed: '',
  open: 'Ouvrir cet exemple dans le questionnaire',
  answers: 'Télécharger ses réponses (JSON)',
  contents: 'Table des matières',
  advice: 'Ce que Balises conseille à cette équipe',
  adviceNone: 'Rien à signaler pour cette équipe.',
  adviceAccepted: 'L’équipe continue ainsi, pour cette raison\u00A0:',
  severity: { E: 'À corriger', W: 'À revoir', I: 'Bon à savoir' },
  policy: 'La politique',
  others: 'Les autres exemples',
};
