/** The start page. */
export const start = {
  title: 'Balises\u00A0: une politique de médias sociaux à la mesure de votre équipe',
  sentence: 'Une politique de médias sociaux à la mesure de votre équipe, écrite à partir de vos réponses.',
  what: 'Vous répondez à des questions simples; la politique s’écrit à côté, article par article. Vous repartez avec un document Word ou Markdown que votre conseil peut adopter.',
  quick: {
    name: 'Parcours rapide',
    size: (questions: number, minutes: number) => `${questions}\u00A0questions, environ ${minutes}\u00A0minutes`,
    what: 'Une politique utilisable dès la fin. Là où l’on ne vous demande rien, elle prend le choix proposé et vous montre lequel.',
    begin: 'Commencer le parcours rapide',
  },
  complete: {
    name: 'Parcours complet',
    size: (questions: number, steps: number) =>
      `${questions}\u00A0questions en ${steps}\u00A0étapes, en plusieurs fois`,
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
    leaf: (sections: number, clauses: number) =>
      `Feuilleter la politique entière\u00A0: ${sections}\u00A0sections, ${clauses}\u00A0articles`,
  },
  examples: {
    title: 'Des politiques à feuilleter',
    source: 'Des équipes inventées ont répondu aux mêmes questions que la vôtre.',
  },
  federation: {
    title: 'Pour un regroupement ou une fédération',
    text: [
      'Les questions sont des fichiers YAML et les articles des fichiers Markdown, sans une ligne de code. Copiez le dépôt du projet, changez les mots, ajoutez vos questions et vos articles; une commande vérifie le tout et dit ce qui cloche, ligne par ligne.',
      'Publiez ensuite votre version là où vos membres vous trouvent\u00A0: ce ne sont que des pages à déposer, sans serveur ni base de données.',
    ],
    catalogue: 'Voir tous les articles et toutes les questions',
  },
  member: {
    title: 'Ce que cette version a de particulier',
    lead: (parent: string, version: string) =>
      `Version ${version}. Tout ce qui n’est pas nommé ici vient de «\u00A0${parent}\u00A0» et en suit les mises à jour.`,
    added: 'Articles ajoutés',
    reworded: 'Articles reformulés, et pourquoi',
    questions: 'Questions ajoutées',
    questionsChanged: 'Questions changées',
    aspects: {
      words: 'mots',
      default: 'réponse proposée',
      condition: 'quand elle se pose',
      options: 'choix',
      fields: 'champs',
      rest: 'réglages',
    },
    filled: 'Articles complétés du nom ou des mots de cette version',
    rules: 'Avis ajoutés ou changés',
    facts: 'Faits datés ajoutés ou changés',
    documents: 'Documents et parties ajoutés ou changés',
    others: 'Étapes, fonctions, mots, calculs et guides ajoutés ou changés',
    paths: 'Parcours',
    quick: 'Les questions du parcours rapide, ou leur ordre',
    order: 'L’ordre des questions',
    hidden: 'Ce qui a été retiré, et pourquoi',
    parent: (name: string) => `La version «\u00A0${name}\u00A0»`,
    base: 'La version de base de Balises',
    changelog: 'D’une version à l’autre',
  },
};
