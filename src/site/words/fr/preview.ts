/** The place of the policy, before it is there. */
export const preview = {
  title: 'Votre politique',
  waits: 'La politique s’écrit ici à mesure que vous répondez.',
  close: 'Fermer la politique',
};

/** What stands around the clauses of the policy. */
export const policy = {
  see: 'Voir la politique ({n} article)|Voir la politique ({n} articles)',
  waiting: 'après votre réponse à\u00A0: {questions}',
  why: 'Pourquoi ce passage?',
  because: 'Parce que',
  always: 'Il paraît dans toutes les politiques.',
  from: 'D’après',
  rationale: 'L’idée',
  wordsOf: 'Texte de',
  trace: 'D’où il vient, et signaler une erreur (nouvel onglet)',
  classes: {
    floor: 'Obligation légale ou de sécurité\u00A0: il reste, quelle que soit la force choisie.',
    core: 'Règle de l’équipe\u00A0: elle suit la force choisie (obligatoire ou recommandée).',
    personal: 'Comptes personnels\u00A0: une limite nécessaire, le reste en confiance.',
    advice: 'Conseil\u00A0: jamais une obligation.',
    fact: 'Constat\u00A0: il dit ce qui est, sans rien imposer.',
  },
  /** What a comment says of a clause with the team’s own words. */
  adapted: {
    reworded: 'L’équipe a mis ses mots à la place du texte proposé.',
    completed: 'L’équipe a ajouté ses mots au texte proposé.',
    added: 'L’équipe a écrit cet article.',
  },
  origins: { answer: 'votre réponse', default: 'choix courant', derived: 'calculé' },
  changed: 'vient de changer',
};

/** How a team puts its own words in the place of a clause’s. */
export const adapt = {
  reword: 'Adapter ce passage',
  complete: 'Ajouter à ce passage',
  add: 'Ajouter un article à cette section',
  title: 'Titre de l’article',
  text: 'Vos mots',
  hint: 'Ils prennent la place du texte proposé. Chaque ligne fait un paragraphe.',
  hintAdded: 'Chaque ligne fait un paragraphe. Sans texte, l’article disparaît.',
  floor: 'La loi ou la sécurité demande ce passage\u00A0: il reste, et vos mots s’y ajoutent.',
  keep: 'Garder ces mots',
  restore: 'Revenir au texte proposé',
  remove: 'Retirer cet article',
  cancel: 'Annuler',
  untitled: 'Article de l’équipe',
  reworded: 'adapté',
  completed: 'complété',
  added: 'ajouté',
};
