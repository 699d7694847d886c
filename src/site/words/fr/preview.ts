import { COMMENT_WORDS } from '../../../engine/documents.ts';

/** The place of the policy, before it is there. */
export const preview = {
  title: 'Votre politique',
  waits: 'La politique s’écrit ici à mesure que vous répondez.',
  close: 'Fermer',
  contents: 'Aller à…',
};

/** What stands around the clauses of the policy. */
export const policy = {
  ...COMMENT_WORDS.fr,
  see: 'Voir la politique ({n} article)|Voir la politique ({n} articles)',
  remarks: '{n} remarque|{n} remarques',
  waiting: 'après votre réponse à\u00A0: {questions}',
  pages: '{n} page|{n} pages',
  minutes: '{n} minute de lecture|{n} minutes de lecture',
  why: 'Pourquoi ce passage?',
  how: 'Comment faire, et pourquoi',
  trace: 'D’où il vient, et signaler une erreur (nouvel onglet)',
  changed: 'vient de changer',
};

/** How a team puts its own words in the place of a clause’s. */
export const adapt = {
  reword: 'Adapter ce passage',
  rewordOrLeave: 'Adapter ou retirer ce passage',
  complete: 'Ajouter à ce passage',
  add: 'Ajouter un article à cette section',
  title: 'Titre de l’article',
  text: 'Vos mots',
  decision: 'La décision, dans la politique',
  practice: 'Comment faire, dans le guide seulement',
  hint: 'Vos mots prennent la place du texte proposé. Chaque ligne fait un paragraphe.',
  hintAdded: 'Chaque ligne fait un paragraphe. Sans texte, l’article disparaît.',
  floor: 'La loi ou la sécurité demande ce passage\u00A0: il reste, et vos mots s’y ajoutent.',
  other: 'Les mêmes mots en anglais',
  otherDecision: 'Dans la politique en anglais',
  otherPractice: 'Dans le guide en anglais',
  otherHint: 'Pour qui lit le document en anglais. Sans eux, vos mots y paraissent en français.',
  keep: 'Garder ces mots',
  restore: 'Revenir au texte proposé',
  remove: 'Retirer cet article',
  reason: 'Pourquoi retirer cet article?',
  reasonHint:
    'La raison paraît dans la trousse du conseil. L’article reste ici, en gris, pour qui voudrait le remettre.',
  leftOut: 'retiré',
  leftOutWhy: 'Retiré par l’équipe\u00A0: {reason}',
  putBack: 'Remettre cet article',
  cancel: 'Annuler',
  untitled: 'Article de l’équipe',
  reworded: 'adapté',
  completed: 'complété',
  added: 'ajouté',
};
