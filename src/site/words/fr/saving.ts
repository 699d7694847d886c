/** What the device keeps. */
export const saving = {
  promise: 'Rien ne quitte cet appareil',
  saved: 'Enregistré sur cet appareil à {time}',
  kept: 'Gardé par ce navigateur à {time}, sauf arrêt brusque',
  found: 'Réponses retrouvées sur cet appareil',
  notSaved: 'Non enregistré sur cet appareil',
};

/** What the page has to say that no field can. */
export const notices = {
  broken:
    'Une partie de la page n’a pas pu être chargée\u00A0: vos réponses ne seraient pas enregistrées. Vérifiez la connexion, puis rechargez la page. Si ce message revient, mettez le navigateur à jour.',
  stopped:
    'Une erreur de cette page a arrêté l’aperçu. Vos réponses, elles, continuent d’être gardées sur cet appareil. Par prudence, téléchargez-les, puis rechargez la page.',
  unopened:
    'Une erreur de cette page empêche de reprendre vos réponses. Elles sont toujours sur cet appareil\u00A0: téléchargez-les avant toute chose. Ce que vous écririez ici maintenant ne serait pas enregistré.',
  close: 'Fermer le message',
  download: 'Télécharger ce qui a été gardé',
  save: 'Télécharger le fichier de réponses',
  takeTheirs: 'Prendre les réponses de l’autre onglet',
  keepMine: 'Garder celles de cet onglet',
  overwrite: 'Continuer sans les garder',
  erasedElsewhere:
    'Les réponses viennent d’être effacées de cet appareil, dans un autre onglet ou par le navigateur. Cet onglet les a encore\u00A0: rien n’y est effacé avant votre choix.',
  keepHere: 'Garder ici mes réponses',
  eraseHere: 'Effacer ici aussi',
  opened: 'Réponses ouvertes\u00A0: {name}.',
  policiesAdded:
    '{n}\u00A0politique est ajoutée à cet appareil\u00A0: la page d’accueil la montre.|{n}\u00A0politiques sont ajoutées à cet appareil\u00A0: la page d’accueil les montre.',
  policiesUnkept: 'D’autres n’ont pas trouvé de place dans ce navigateur\u00A0: gardez le fichier.',
  kept: 'Les réponses d’avant sont mises de côté sur cet appareil; vous pouvez les reprendre sous «\u00A0Vos réponses\u00A0».',
  confirmedOtherwise:
    'Vous aviez gardé un choix qui n’est plus celui qu’on propose\u00A0: {fields}. Le vôtre tient; revoyez-le si vous le voulez.',
  erased: 'Cette politique est effacée de cet appareil.',
  fetchFailed: 'Une partie du site n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  pageOlder:
    'Si rien n’y fait, rechargez la page\u00A0: le site a peut-être été mis à jour depuis qu’elle est ouverte. Vos réponses y seront encore.',
  reload: 'Recharger la page',
  late: 'La révision de cette politique est en retard de {n} jour.|La révision de cette politique est en retard de {n} jours.',
  review: 'Versions et révision',
  drafted:
    'Ce n’est plus ce qui a été adopté\u00A0: voici le projet de la version {version}. Ses champs d’adoption sont vidés; la version {last} reste dans vos réponses.',
};

/** What is asked before something that cannot be taken back. */
export const ask = {
  openTitle: 'Que faire des réponses déjà ici?',
  openText:
    'Vous allez ouvrir «\u00A0{name}\u00A0». Il y a déjà des réponses sur cet appareil; elles ne seront pas perdues.',
  keepAside: 'Les mettre de côté, puis ouvrir',
  replacesAside:
    'Attention\u00A0: d’autres réponses sont déjà de côté; les mettre de côté de nouveau remplace celles-là.',
  downloadFirst: 'Les télécharger, puis ouvrir',
  cancel: 'Annuler',
  meantTitle: 'Ces choix proposés étaient-ils voulus?',
  meantText:
    'Rien ne dit quels choix proposés l’équipe a vus et gardés. Ceux qui étaient voulus entrent dans la politique; les autres restent dans le guide.',
  meantAll: 'Tous',
  meantReview: 'Les revoir',
  meantNone: 'Non',
  adoptedTitle: 'Le consulter, ou préparer la prochaine version?',
  adoptedText:
    'Ce document est la version {version}, adoptée le {date}. Préparer la suite en fait un projet; ce qui a été adopté reste dans le fichier.',
  prepare: 'Préparer la prochaine version',
  consult: 'Le consulter',
  eraseTitle: 'Effacer cette politique de cet appareil?',
  eraseText:
    'Vos réponses, et celles mises de côté, disparaîtront de ce navigateur. Sans le fichier de réponses, personne ne pourra les retrouver. Les autres politiques de cet appareil, s’il y en a, y restent.',
  eraseDownload: 'Télécharger les réponses, puis effacer',
  erase: 'Effacer sans télécharger',
};

/** Where the answers live, beside what says that they are saved. */
export const keeping = {
  title: 'Où sont vos réponses',
  text: [
    'Vos réponses sont dans ce navigateur, sur cet appareil, et nulle part ailleurs.',
    'Les effacent\u00A0: vider les données du navigateur; fermer une fenêtre privée; Safari, après sept jours sans visite; parfois un appareil qui manque de place. Le fichier de réponses, lui, reste.',
  ],
  more: 'Ce qui est gardé, et comment le vérifier',
  promised: 'Ce navigateur a promis de ne pas effacer vos réponses de lui-même.',
  unpromised: 'Ce navigateur ne promet pas de garder vos réponses\u00A0: le fichier est la copie qui dure.',
};
