import type { SiteWords } from './site-words.ts';

export const site: SiteWords = {
  locale: 'fr-CA',
  description:
    'Une politique de médias sociaux à la mesure de votre équipe, écrite à partir de vos réponses, en français et en anglais. Rien ne quitte votre appareil.',
  skip: 'Aller au contenu',
  header: { home: 'Balises, page d’accueil' },
  footer: {
    nav: 'Pied de page',
    examples: 'Exemples',
    examplesAnchor: 'exemples',
    privacy: 'Confidentialité',
    accessibility: 'Accessibilité',
    notAdvice:
      'Balises aide une équipe à se donner des règles claires. Ce n’est pas un avis juridique\u00A0: faites relire ce qui vous inquiète.',
    licence:
      'Code sous licence MIT. Questions et articles sous licence CC\u00A0BY\u00A04.0\u00A0: copiez-les, adaptez-les, citez la source.',
  },
  start: {
    title: 'Balises\u00A0: une politique de médias sociaux à la mesure de votre équipe',
    sentence: 'Une politique de médias sociaux à la mesure de votre équipe, écrite à partir de vos réponses.',
    what: 'Vous répondez à des questions simples; la politique s’écrit à côté, article par article. Vous repartez avec un document Word ou Markdown que votre conseil peut adopter.',
    quick: {
      name: 'Parcours rapide',
      size: (questions) => `${questions}\u00A0questions, environ 14\u00A0minutes`,
      what: 'Une politique utilisable dès la fin. Là où l’on ne vous demande rien, elle prend le choix courant et vous montre lequel.',
      begin: 'Commencer le parcours rapide',
    },
    complete: {
      name: 'Parcours complet',
      size: (questions, steps) => `${questions}\u00A0questions en ${steps}\u00A0étapes, en plusieurs fois`,
      what: 'Pour trancher en équipe, dans l’ordre que vous voulez. Vos réponses du parcours rapide y sont déjà.',
      begin: 'Voir toutes les étapes',
    },
    privacy: {
      promise: 'Rien ne quitte cet appareil.',
      detail: 'Pas de compte, pas de témoin, aucun envoi.',
      check: 'Ce qui est gardé, et comment le vérifier',
    },
    excerpt: {
      caption: 'Extrait de la politique d’une équipe inventée',
      leaf: (sections, clauses) => `Feuilleter la politique entière\u00A0: ${sections}\u00A0sections, ${clauses}\u00A0articles`,
    },
    examples: {
      title: 'Des politiques à feuilleter',
      source: 'Trois équipes inventées ont répondu aux mêmes questions que la vôtre.',
    },
    federation: {
      title: 'Pour un regroupement ou une fédération',
      text: [
        'Les questions sont des fichiers YAML et les articles des fichiers Markdown, sans une ligne de code. Copiez le dépôt du projet, changez les mots, ajoutez vos questions et vos articles; une commande vérifie le tout et dit ce qui cloche, ligne par ligne.',
        'Publiez ensuite votre version là où vos membres vous trouvent\u00A0: ce ne sont que des pages à déposer, sans serveur ni base de données.',
      ],
    },
  },
  sample: {
    kind: 'Exemple inventé',
    open: 'Ouvrir cet exemple dans le questionnaire',
    answers: 'Télécharger ses réponses (JSON)',
    contents: 'Table des matières',
    advice: 'Ce que Balises conseille à cette équipe',
    adviceNone: 'Rien à signaler pour cette équipe.',
    adviceAccepted: 'L’équipe continue ainsi, pour cette raison\u00A0:',
    severity: { E: 'À corriger', W: 'À revoir', I: 'Bon à savoir' },
    policy: 'La politique',
    others: 'Les autres exemples',
  },
};
