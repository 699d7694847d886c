/** Where a person is: headings and titles. */
export const route = {
  home: 'Votre politique, pas à pas',
  homeLine: 'Questionnaire',
  check: 'Vérifiez vos réponses',
  checkLine: 'Dernier arrêt avant le document',
  progressLine:
    'Question {number} de {all} · environ {n}\u00A0minute|Question {number} de {all} · environ {n}\u00A0minutes',
  titleOfPage: '{title} · Balises',
  titleOfStep: 'Étape {number} de {steps}, {step} · Balises',
  titleError: 'Erreur\u00A0: {title}',
};
