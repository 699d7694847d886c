/** Where a person is: headings and titles. */
export const route = {
  home: 'Votre politique, pas à pas',
  homeLine: 'Questionnaire',
  check: 'Vérifiez vos réponses',
  checkLine: 'Dernier arrêt avant le document',
  stepLine: 'Étape {number} de {steps} · ensuite\u00A0: {next}',
  stepLineLast: 'Étape {number} de {steps} · ensuite\u00A0: la vérification',
  titleOfPage: '{title} · Balises',
  titleOfStep: 'Étape {number} de {steps}, {step} · Balises',
  titleError: 'Erreur\u00A0: {title}',
};
