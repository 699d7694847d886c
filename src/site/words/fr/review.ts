/** The page of versions and review: what was adopted, what changed since, what is to be looked at again. */
export const review = {
  /** Said by the page itself, before any script. */
  page: {
    title: 'Versions et révision',
    description:
      'Ce qui a été adopté, ce qui a changé depuis, ce qu’il faut revoir, et de quoi faire adopter la suite. Tout reste sur cet appareil.',
    lead: 'Une politique s’adopte une fois et se garde à jour. Voici où en est la vôtre\u00A0: ce qui a été adopté, ce qui a changé depuis, et ce qu’il reste à revoir.',
    noScript:
      'Pour comparer deux versions, cette page a besoin de JavaScript. Vos réponses, elles, restent sur cet appareil.',
    waiting: 'Lecture des réponses de cet appareil…',
    none: 'Il n’y a pas de réponses sur cet appareil. Commencez le questionnaire, ou ouvrez-y votre fichier de réponses ou votre politique\u00A0: elle porte ses réponses.',
    broken:
      'La page n’a pas pu charger ce qu’il faut pour comparer. Vérifiez la connexion, puis rechargez la page. Vos réponses sont toujours sur cet appareil.',
    questionnaire: 'Aller au questionnaire',
  },
  /** Said by the scripts. */
  live: {
    standing: {
      title: 'Où en est le document',
      never: 'Aucune version n’est inscrite comme adoptée.',
      adopted: 'Version {version}, adoptée le {date}. Rien n’y a changé depuis.',
      draft: 'Projet de la version {version}, qui suivra la version {last}, adoptée le {date}.',
      stillDraft: 'Le document porte encore la mention «\u00A0{draft}\u00A0»\u00A0: {errors}',
      versions: 'Versions adoptées',
      version: 'Version {version}, le {date}',
      resolution: 'résolution {resolution}',
      answers: 'Télécharger le fichier de réponses',
      answersHint: 'Il garde la version adoptée mot pour mot, et vos réponses d’aujourd’hui.',
    },
    due: {
      title: 'Ce qui est dû',
      nothing: 'Rien n’est en retard.',
      review: 'Révision prévue le {date}.',
      late: 'La révision était prévue le {date}\u00A0: elle a {n} jour de retard.|La révision était prévue le {date}\u00A0: elle a {n} jours de retard.',
      facts:
        'Un fait sur lequel le document s’appuie est à vérifier de nouveau.|{n} faits sur lesquels le document s’appuie sont à vérifier de nouveau.',
      factSince: 'depuis le {date}',
      pack: 'Le questionnaire a changé depuis l’adoption\u00A0: {was}, puis {now}.',
      packWords:
        'Un passage de votre version s’écrirait autrement aujourd’hui\u00A0: voyez plus bas.|{n} passages de votre version s’écriraient autrement aujourd’hui\u00A0: voyez plus bas.',
      calendar: 'Télécharger les dates (.ics)',
      calendarHint:
        'Pour l’agenda de la personne responsable et de la relève\u00A0: la révision, un rappel 30 jours avant, et les faits à vérifier.',
    },
    questions: {
      title: 'Réviser',
      intro:
        'Une question à revoir. Dites si elle est toujours juste, ou changez-la.|Les {n} questions à revoir, pas plus. Dites si chacune est toujours juste, ou changez-la.',
      none: 'Aucune question n’est à revoir.',
      stillPerson: 'Est-ce toujours {people}?',
      reasons: {
        named: 'personne à vérifier',
        new: 'question nouvelle',
        proposed: 'le choix proposé a changé',
        open: 'à décider',
        fact: 'repose sur un fait à vérifier',
        role: 'fonction à vérifier',
        marked: 'choisie par l’équipe',
      },
      right: 'Toujours juste',
      change: 'Changer',
      more: 'Voir une autre question|Voir {n} autres questions',
      add: 'Ajouter une question à revoir',
      addButton: 'Ajouter',
      about: 'au sujet de «\u00A0{question}\u00A0»',
    },
    wordings: {
      title: 'Les mots du modèle qui ont changé',
      intro:
        'Un passage a changé depuis l’adoption. Prenez les mots d’aujourd’hui, ou gardez ceux que vous aviez adoptés.|{n} passages ont changé depuis l’adoption. Pour chacun, prenez les mots d’aujourd’hui, ou gardez ceux que vous aviez adoptés.',
      floors: { decision: 'décision', practice: 'pratique, dans le guide' },
      changes: { added: 'nouveau', removed: 'retiré', changed: 'modifié', moved: 'déplacé' },
      take: 'Prendre les mots d’aujourd’hui',
      keep: 'Garder nos mots d’avant',
      kept: 'Vos mots d’avant sont gardés, comme une adaptation de l’équipe.',
      binding:
        'Ce passage vient de la loi, de la sécurité ou d’un fait daté, ou il est nouveau\u00A0: il entre dans la prochaine version. Vous pourrez l’adapter dans le questionnaire.',
      seen: 'J’ai lu ce changement',
    },
    changes: {
      title: 'Depuis la version adoptée le {date}',
      none: 'Rien n’a changé, ni vos réponses, ni les mots, ni les faits.',
      nothingOfYours: 'Rien de ce que vous avez décidé n’a changé.',
      causes: {
        answers: 'Ce que nous avons répondu',
        words: 'Les mots du modèle',
        facts: 'La loi et les faits datés',
      },
      before: 'Avant',
      after: 'Après',
      nothing: 'sans réponse',
      clauses: 'Article touché\u00A0:|Articles touchés\u00A0:',
      noClause: 'Aucun article de la politique ne change.',
      was: 'était {number}',
      change: { added: 'nouveau', removed: 'retiré', changed: 'modifié', moved: 'déplacé' },
      oldWordsMissing:
        'Les mots de la version adoptée ne sont pas dans le fichier\u00A0: les deux versions sont faites avec le questionnaire d’aujourd’hui.',
      redline: 'La politique, changements visibles',
      redlineHint: 'Ce qui est nouveau est souligné; ce qui est retiré est barré.',
      print: 'Imprimer les changements',
      inserted: 'ajouté\u00A0:',
      deleted: 'retiré\u00A0:',
      end: '(fin)',
    },
    files: {
      title: 'Faire adopter la suite',
      intro: 'Pour celles et ceux qui adoptent\u00A0: seulement ce qui change, dans Word.',
      policy: 'Politique, modifications suivies (Word)',
      guide: 'Guide, modifications suivies (Word)',
      list: 'Liste des changements (Markdown)',
      kit: 'Trousse de modification (ZIP)',
      kitHint:
        'La politique en modifications suivies, la liste des changements en une page, la nouvelle version au propre, la résolution qui modifie, et ce qui va au conseil.',
    },
    next: {
      title: 'Préparer la prochaine version',
      intro:
        'La prochaine version sera un projet tant qu’elle n’est pas adoptée\u00A0: ses champs d’adoption sont vidés, la version adoptée reste dans le fichier. Tout changement de réponse en commence une aussi.',
      minor: 'Préparer la version {version}',
      major: 'Préparer la version {version}, changements majeurs',
    },
    adoption: {
      title: 'Le document a été adopté',
      intro:
        'Dites-le ici une fois la décision prise. La version est alors gardée entière, mots compris, sur cet appareil et dans le fichier de réponses.',
      unseen:
        'Il reste un changement de mots que personne n’a encore pris ou refusé. Voyez-le avant d’inscrire l’adoption.|Il reste {n} changements de mots que personne n’a encore pris ou refusés. Voyez-les avant d’inscrire l’adoption.',
      date: 'Date de l’adoption',
      resolution: 'Numéro de la résolution ou de la décision (facultatif)',
      version: 'Version',
      versionHint: '{minor} si des mots changent; {major} si l’équipe change de cap.',
      record: 'Inscrire l’adoption',
      dateMissing: 'Donnez la date à laquelle le document a été adopté.',
      versionMissing: 'Donnez le numéro de la version, par exemple {example}.',
      versionTaken: 'La version {version} est déjà adoptée. Donnez-en un autre numéro.',
    },
    said: {
      adopted: 'La version {version} est inscrite comme adoptée le {date}, et gardée entière sur cet appareil.',
      prepared: 'Projet de la version {version}\u00A0: la date, l’entrée en vigueur et la résolution sont à redonner.',
      kept: 'Vos mots d’avant sont gardés.',
      taken: 'Les mots d’aujourd’hui entrent dans la prochaine version.',
      otherTab:
        'Les réponses de cet appareil viennent de changer dans un autre onglet. La page les montre maintenant; refaites votre geste si vous le voulez encore.',
      unsaved: 'Ce n’est pas enregistré sur cet appareil. Téléchargez le fichier de réponses maintenant.',
      fetchFailed: 'Une partie du site n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
    },
    /** How its files are called, before the organisation’s name. */
    fileNames: {
      policy: 'politique-medias-sociaux-modifications',
      guide: 'guide-medias-sociaux-modifications',
      list: 'liste-des-changements',
      kit: 'trousse-de-modification',
      calendar: 'dates-de-la-politique',
    },
  },
};
