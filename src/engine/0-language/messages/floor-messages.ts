/** What authors read about the two floors of a clause, decision and practice. */
export const floorMessages = {
  floors_line: {
    fr: 'Cette ligne, « {found} », ne sépare rien. Entre la décision et la pratique, écrivez « *** », seul sur sa ligne, avec une ligne vide avant et une après.',
    en: 'This line, “{found}”, separates nothing. Between the decision and the practice, write “***” alone on its line, with an empty line before and one after.',
  },
  floors_twice: {
    fr: 'Une deuxième ligne « {found} » : un article n’a qu’une décision et une pratique. Gardez la ligne qui les sépare et retirez l’autre.',
    en: 'A second line “{found}”: a clause has one decision and one practice. Keep the line that separates them and remove the other.',
  },
  floor_empty: {
    fr: 'L’article « {id} » n’a rien d’un côté de sa ligne « *** ». Écrivez ce qui manque, la décision au-dessus, la pratique au-dessous; ou retirez la ligne, avec « in: guide » dans l’en-tête s’il n’y a rien à décider.',
    en: 'Clause “{id}” has nothing on one side of its line “***”. Write what is missing, the decision above, the practice below; or remove the line, with “in: guide” in the front matter where there is nothing to decide.',
  },
  floors_astray: {
    fr: 'L’article « {id} » ne s’imprime que dans un document. « in » va avec un article de la politique, sans ligne « *** ». Retirez « in » ou la ligne.',
    en: 'Clause “{id}” prints in one document alone. “in” goes with a clause of the policy, without a line “***”. Remove “in” or the line.',
  },
  duty_in_guide: {
    fr: 'L’article « {id} » est une obligation légale ou de sécurité : la politique la dit toujours. Écrivez sa décision au-dessus de la ligne « *** », et retirez « in: guide ».',
    en: 'Clause “{id}” is a legal or safety duty: the policy always says it. Write its decision above the line “***”, and remove “in: guide”.',
  },
  sister_line: {
    fr: 'La ligne « *** » n’est pas au même endroit en français ({french}) et en anglais ({english}). Mettez-la après les mêmes paragraphes.',
    en: 'The line “***” does not stand in the same place in French ({french}) and in English ({english}). Put it after the same paragraphs.',
  },
  decision_too_long: {
    fr: 'La décision de « {id} » compte {count} mots ou trop d’éléments : au plus {most} mots, et {items} éléments à une liste. Gardez ce qui se vote; le comment et le pourquoi vont sous la ligne « *** ».',
    en: 'The decision of “{id}” has {count} words or too many items: at most {most} words, and {items} items in a list. Keep what is voted on; how and why go below the line “***”.',
  },
  decision_repeated: {
    fr: 'La pratique de « {id} » redit la décision : « {found} ». Le guide imprime les deux : retirez cette phrase sous la ligne « *** ».',
    en: 'The practice of “{id}” says the decision again: “{found}”. The guide prints both: remove that sentence below the line “***”.',
  },
  subject_fixed: {
    fr: '« {found} » : ce sujet ne va pas avec toutes les forces (« est invitée à »). Écrivez « l’équipe », ou « la personne » et son rôle.',
    en: '“{found}”: this subject does not go with every strength (“is encouraged to”). Write “the team”, or “the person” and the role.',
  },
  duty_invents: {
    fr: 'L’obligation « {id} » imprime un choix que personne n’a fait quand « {question} » n’a pas été discutée. Ajoutez « {question}__met is yes » à sa condition, et une variante qui ne nomme ni personne, ni délai, ni liste.',
    en: 'Duty “{id}” prints a choice that nobody made where “{question}” was not discussed. Add “{question}__met is yes” to its condition, and a variant that names no person, delay or list.',
  },
  policy_over_budget: {
    fr: 'Des réponses donnent une politique de {words} mots et {clauses} articles (parcours : {path}). Plafond : {most} mots, {most_clauses} articles. Raccourcissez des décisions, ou mettez-en dans le guide.',
    en: 'Some answers give a policy of {words} words and {clauses} clauses (path: {path}). At most {most} words, {most_clauses} clauses. Shorten decisions, or put some in the guide.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ fr: string; en: string }>>>;
