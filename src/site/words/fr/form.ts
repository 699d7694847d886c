/** What stands around each question. */
export const form = {
  why: 'Pourquoi cette question?',
  from: 'D’après\u00A0: {guides}',
  unfold: 'Voir les {n} champs, tous facultatifs',
  optional: 'facultatif',
  usual: 'choix proposé',
  toConfirm: 'à confirmer',
  choose: 'Choisir…',
  ranked: 'L’ordre compte\u00A0: cochez d’abord le plus important, ou faites-le monter (↑).',
  onePerLine: 'Un par ligne.',
  example: 'Exemple\u00A0: {example}',
  role: 'Rôle',
  name: 'Nom (facultatif)',
  undecided: 'À décider en équipe',
  undecidedHint: 'En attendant, le choix le plus prudent s’imprime, marqué «\u00A0à décider\u00A0».',
  notApplicable: 'Pas pour nous',
  reason: 'Pour quelle raison?',
  note: 'Ajouter une note',
  noteLabel: 'Note pour l’équipe\u00A0: qui décide, pour quand, ce qu’il faut vérifier',
  /** The organisation stands between the two. */
  inSentence: ['Dans une phrase\u00A0: la présence ', ' sur les médias sociaux.'],
  backToUsual: 'Revenir aux choix proposés',
  addRow: 'Ajouter une ligne',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  remove: 'Retirer',
};

/** The bar under the questions, which leads on. */
export const onward = {
  review: 'Revenir à la révision',
  continue: 'Continuer',
  back: 'Retour',
  allSteps: 'Toutes les étapes',
  backToCheck: 'Revenir à la vérification',
  deeper: 'Aller plus loin\u00A0: toutes les questions de cette étape',
  shallower: 'Revenir au parcours rapide',
  undo: 'Annuler la dernière modification',
  seePolicy: 'Voir la politique',
};

/** What is said of the rows of a table. */
export const rows = {
  name: 'Ligne {number}\u00A0: {name}',
  added: 'Ligne {number} ajoutée',
  removed: 'Ligne {number} retirée',
  moved: 'Ligne déplacée au rang {number}',
};

/** What stands in the way of going on. */
export const errors = {
  title: 'À corriger avant de continuer',
  dateUnknown: 'Cette date n’existe pas dans le calendrier. Choisissez-en une autre.',
  numberUnknown: '«\u00A0{label}\u00A0» demande un nombre, en chiffres; «\u00A0{found}\u00A0» n’en est pas un.',
  reasonMissing: 'Dites en quelques mots pourquoi la question ne vous concerne pas.',
  nameMissing: 'Écrivez le nom complet de l’organisation\u00A0: il revient dans tout le document.',
  prefix: 'Erreur\u00A0: ',
};

/** What a screen reader hears after a change. */
export const announced = {
  clauses: 'Article {numbers} ({title}) mis à jour|Articles {numbers} mis à jour',
  undone: 'Modification annulée',
  usual: 'Choix proposés remis',
  repaired: 'C’est fait\u00A0: {label}',
};
