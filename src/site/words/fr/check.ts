/** The screen where answers are checked. */
export const check = {
  toFiles: 'Aller au téléchargement',
};

/** What Balises notices, and what the plan asks for. */
export const advice = {
  title: 'Ce que Balises remarque',
  none: 'Rien à signaler pour le moment.',
  severity: { E: 'À corriger', W: 'À revoir', I: 'Bon à savoir' },
  go: 'Aller à la question',
  workload:
    'Votre plan demande environ {hours} heure par semaine.|Votre plan demande environ {hours} heures par semaine.',
  showSum: 'Voir le calcul',
  line: 'Travail',
  minutes: 'Minutes par semaine',
  total: 'Total',
  accept: 'Accepter avec une raison',
  reason: 'Pour quelle raison continuer ainsi?',
  reasonMissing: 'Écrivez la raison en quelques mots\u00A0: elle reste avec vos réponses.',
  confirm: 'Accepter',
  accepted: 'Accepté',
  acceptedSaid: 'avertissement accepté',
  yourReason: 'Votre raison\u00A0:',
  reopen: 'Revenir là-dessus',
  savings: 'Ce que chaque changement ferait gagner par semaine',
  saves: '{time} de moins',
  ownNumbers: 'Mettre vos propres nombres',
  due: 'À revérifier avant d’adopter\u00A0: un fait sur lequel le document s’appuie a peut-être changé.|À revérifier avant d’adopter\u00A0: des faits sur lesquels le document s’appuie ont peut-être changé.',
  dueSince: 'à revérifier depuis le {date}',
  dueMore: 'Voir {n} autre fait|Voir les {n} autres faits',
};

/** What is left to decide, in sight. */
export const left = {
  title: 'À décider\u00A0: {n}',
  meanwhile: 'En attendant, le document dit\u00A0: {words}',
  unmet: 'Questions essentielles que personne n’a encore tranchées\u00A0: {n}',
};

/** The answers, all together. */
export const summary = {
  answers: 'Ce que vous avez répondu',
  usual: 'Ce que Balises propose en attendant',
  usualIntro:
    'Le parcours rapide n’a pas posé ces questions. Voici ce qui s’applique en attendant; changez ce qui ne vous ressemble pas.',
  openAll: 'Tout ouvrir',
  questions: '{n} question|{n} questions',
  change: 'Modifier',
  states: {
    default: 'choix proposé',
    confirmed: 'choix confirmé',
    undecided: 'à décider',
    not_applicable: 'pas pour nous',
    open: 'à répondre',
  },
  nothing: 'Rien pour le moment',
  note: 'Note\u00A0: {note}',
  aside: 'Mis de côté',
  asideIntro:
    'Ces réponses du fichier ne correspondent à aucune question d’ici. Elles restent dans votre fichier de réponses, telles quelles.',
  deeper: 'Aller plus loin\u00A0: passer au parcours complet',
};
