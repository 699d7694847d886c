/** The first screen: what there is to do, and how far to go. */
export const home = {
  intro:
    'Prenez les étapes dans l’ordre qui vous convient. Tout est enregistré sur cet appareil à mesure que vous répondez; rien n’en sort.',
  /** Where the whole site is one file. */
  oneFile:
    'Cette page tient en un seul fichier\u00A0: elle fonctionne sans réseau, d’une clé USB par exemple. Vos réponses, elles, ne vont pas dans ce fichier\u00A0: ce navigateur les garde, sur cet ordinateur. Pour les emporter, téléchargez le fichier de réponses et rangez-le à côté de celui-ci.',
  noScript:
    'Sans JavaScript, vous pouvez lire et imprimer toutes les questions pour y répondre sur papier. Pour assembler la politique, activez JavaScript.',
  path: {
    legend: 'Jusqu’où voulez-vous aller?',
    quick: 'Parcours rapide\u00A0: {n} questions',
    quick_hint: 'environ {minutes}\u00A0minutes; les choix proposés complètent le reste',
    complete: 'Parcours complet\u00A0: {n} questions',
    complete_hint: 'environ {minutes}\u00A0minutes, en plusieurs fois; pour trancher chaque point en équipe',
  },
  start: 'Commencer',
  tasks: 'Les étapes',
  together: 'Décider ensemble, à plusieurs',
  check: 'Vérifier et télécharger',
};

/** What the task list says of each step. */
export const tasks = {
  done: '{done} sur {all} répondue|{done} sur {all} répondues',
  usual: '{n} choix proposé|{n} choix proposés',
  undecided: '{n} à décider|{n} à décider',
  resume: 'Reprendre où vous étiez\u00A0: {question}',
  begin: 'Commencer',
  complete: 'Terminée',
};
