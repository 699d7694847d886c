import type { SiteWords } from './site-words.ts';

export const site: SiteWords = {
  locale: 'fr-CA',
  description:
    'Une politique de médias sociaux à la mesure de votre équipe, écrite à partir de vos réponses, en français et en anglais. Rien ne quitte votre appareil.',
  skip: 'Aller au contenu',
  header: { home: 'Balises, page d’accueil', memberHome: (label) => `Balises, page d’accueil\u00A0: ${label}` },
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
      leaf: (sections, clauses) =>
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
      lead: (parent, version) =>
        `Version ${version}. Tout ce qui n’est pas nommé ici vient de «\u00A0${parent}\u00A0» et en suit les mises à jour.`,
      added: 'Articles ajoutés',
      reworded: 'Articles reformulés, et pourquoi',
      questions: 'Questions ajoutées',
      hidden: 'Ce qui a été retiré, et pourquoi',
      base: 'La version de base de Balises',
      changelog: 'D’une version à l’autre',
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
  shared: {
    title: 'Une politique à lire',
    description:
      'La politique qu’une équipe vous a envoyée par un lien. Elle se lit ici; rien ne quitte votre appareil.',
    lead: 'Une équipe vous a envoyé ce lien. Les réponses sont dans le lien lui-même\u00A0: elles ne passent par aucun serveur et rien n’est gardé sur cet appareil.',
    noScript:
      'Pour lire une politique envoyée par un lien, il faut JavaScript. Demandez plutôt le document Word ou Markdown.',
    waiting: 'Ouverture de la politique…',
    altered:
      'Ce lien est coupé ou modifié\u00A0: rien n’a été ouvert. Demandez à l’équipe de le renvoyer, ou d’envoyer le document.',
    offline:
      'La page n’a pas pu charger ce qu’il faut pour lire la politique. Vérifiez la connexion, puis rechargez la page.',
    docx: 'Document Word (DOCX)',
    print: 'Imprimer ou enregistrer en PDF',
    own: 'Faire la politique de votre organisation',
  },
  trace: {
    title: 'D’où viennent ces règles',
    description:
      'Ce que disent les guides, dans nos mots, et la question ou l’article qui le porte; ce que Balises dit à la place des conseils vieillis ou risqués.',
    lead: 'Chaque question et chaque article repose sur un conseil de guide, ou sur un ajout de Balises. Voici tous ces conseils, dans nos mots, avec ce qui les porte; puis le chemin inverse, de l’article au guide.',
    onThisPage: 'Sur cette page',
    count: (items) => (items === 1 ? '1\u00A0élément' : `${items}\u00A0éléments`),
    same: 'C’est le même texte que l’exemplaire ci-dessus\u00A0: ses éléments ne sont pas comptés deux fois.',
    carriedBy: 'Porté par\u00A0:',
    question: 'question',
    clause: 'article',
    document: 'document',
    instead: 'Ce que nous disons\u00A0:',
    notCarried: 'Laissé de côté\u00A0:',
    outdated: 'Conseils vieillis ou risqués',
    outdatedLead:
      'Les guides ont quelques années. Là où un conseil a vieilli, ou peut faire du tort, voici ce que Balises dit à la place.',
    fromQuestions: 'De la question aux guides',
    fromClauses: 'De l’article aux guides',
    fromDocuments: 'Des documents d’accompagnement aux guides',
    file: 'Fichier\u00A0:',
    none: 'Aucun guide\u00A0: ce passage repose sur la loi, sur les règles des plateformes ou sur la sécurité des comptes.',
    report: 'Signaler une phrase fautive ou un numéro qui ne répond plus',
    reportLead:
      'Une phrase fausse, une loi changée, un numéro coupé\u00A0: dites-le, quelqu’un d’autre y échappera. Envoyez\u00A0:',
    reportWhat: [
      'le nom de l’article, tel qu’il est écrit sous son titre sur cette page (par exemple «\u00A0help_referral\u00A0»);',
      'la phrase ou le numéro, copié tel quel, et la langue;',
      'ce qui cloche, et, si vous l’avez, la source qui le montre.',
    ],
    reportWhom:
      'Écrivez à qui vous a donné l’adresse de ce site, ou ouvrez un billet dans le dépôt du projet. Si une personne est en danger, n’attendez pas\u00A0: appelez les services d’urgence.',
  },
};
