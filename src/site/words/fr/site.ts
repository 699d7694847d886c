/** What every page says around its own words. */
export const site = {
  /** BCP 47, for `lang`. */
  locale: 'fr-CA',
  description:
    'Une politique de médias sociaux à la mesure de votre équipe, écrite à partir de vos réponses, en français et en anglais. Rien ne quitte votre appareil.',
  skip: 'Aller au contenu',
  header: { home: 'Balises, page d’accueil', memberHome: (label: string) => `Balises, page d’accueil\u00A0: ${label}` },
  newer: {
    ready: 'Une version plus récente est prête. Vos réponses restent.',
    take: 'Prendre la nouvelle version',
  },
  footer: {
    nav: 'Pied de page',
    examples: 'Exemples',
    examplesAnchor: 'exemples',
    privacy: 'Confidentialité',
    trace: 'D’où viennent ces règles',
    catalogue: 'Tous les articles et toutes les questions',
    accessibility: 'Accessibilité',
    notAdvice:
      'Balises aide une équipe à se donner des règles claires. Ce n’est pas un avis juridique\u00A0: faites relire ce qui vous inquiète.',
    licence:
      'Code sous licence MIT. Questions et articles sous licence CC\u00A0BY\u00A04.0\u00A0: copiez-les, adaptez-les, citez la source.',
    librariesLicences: 'Licences des bibliothèques que le site emploie',
  },
};
