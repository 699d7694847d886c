type Words = Readonly<{ fr: string; en: string }>;

// Every message an author or a team can read: the code is permanent, the words say what happened, what was expected,
// then what to do.

/** What authors read (npm run policy -- check); browsers do not load it. */
const authorMessages = {
  yaml_syntax: {
    fr: 'Ce fichier YAML ne se lit pas : {reason}. Corrigez l’endroit indiqué; des guillemets autour du texte règlent souvent le problème.',
    en: 'This YAML file cannot be read: {reason}. Correct the place shown; quotes around the text often solve it.',
  },
  front_matter_missing: {
    fr: 'Ce fichier devrait commencer par un bloc entre deux lignes « --- » (titre, condition…). Ajoutez-le en tête.',
    en: 'This file should begin with a block between two “---” lines (title, condition…). Add it at the top.',
  },
  wrong_shape: {
    fr: '« {path} » ne va pas : on attend {expected}. Comparez avec une autre entrée du même fichier.',
    en: '“{path}” does not fit: expected {expected}. Compare with another entry of the same file.',
  },
  unknown_key: {
    fr: 'La clé « {key} » n’existe pas ici. Clés possibles : {expected}.',
    en: 'There is no key “{key}” here. Possible keys: {expected}.',
  },
  wrong_type_of_field: {
    fr: 'On ne peut pas poser une question de type « {type} »; types possibles : {expected}.',
    en: 'Cannot ask a question of type “{type}”; possible types: {expected}.',
  },
  duplicate_id: {
    fr: 'L’identifiant « {id} » sert déjà ({first}). Donnez-en un autre à l’un des deux.',
    en: 'The id “{id}” is already used ({first}). Give one of the two another id.',
  },
  reserved_id: {
    fr: 'L’identifiant « {id} » finit par un suffixe réservé (__given, __undecided). Choisissez-en un autre.',
    en: 'The id “{id}” ends with a reserved suffix (__given, __undecided). Choose another.',
  },
  condition_syntax: {
    fr: 'La condition « {condition} » ne se lit pas à « {found} »; on attend {expected}.',
    en: 'The condition “{condition}” cannot be read at “{found}”; expected {expected}.',
  },
  unknown_id: {
    fr: 'Rien ne s’appelle « {id} » : ni question, ni champ, ni valeur dérivée. {hint}',
    en: 'Nothing is called “{id}”: no question, field or derived value. {hint}',
  },
  unknown_clause: {
    fr: 'Aucun article ni aucune section ne s’appelle « {id} » : un lien qui commence par # mène à l’un ou à l’autre, par son nom.',
    en: 'No clause or section is called “{id}”: a link that begins with # leads to one of them, by its name.',
  },
  unknown_option: {
    fr: '« {id} » n’a pas d’option « {option} »; options : {expected}.',
    en: '“{id}” has no option “{option}”; options: {expected}.',
  },
  default_cycle: {
    fr: 'Les valeurs par défaut tournent en rond : {path}. Donnez une valeur fixe à l’une d’elles.',
    en: 'These defaults go round in a circle: {path}. Give one of them a fixed value.',
  },
  unknown_slot: {
    fr: 'Le texte contient {slot}, qui n’est ni une réponse, ni une valeur dérivée, ni un verbe de force. {hint}',
    en: 'The text holds {slot}, which is no answer, derived value or strength verb. {hint}',
  },
  html_in_template: {
    fr: 'Le texte contient du HTML ou une entité (« {found} »). Écrivez le caractère lui-même ou du Markdown.',
    en: 'The text holds HTML or an entity (“{found}”). Write the character itself, or Markdown.',
  },
  markdown_not_allowed: {
    fr: 'Le texte contient un élément qu’une clause n’a pas ({found}). Permis : paragraphes, listes, tableaux, citations, gras, italique, liens.',
    en: 'The text holds something a clause does not have ({found}). Allowed: paragraphs, lists, tables, quotes, strong, emphasis, links.',
  },
  strength_by_hand: {
    fr: 'Le verbe « {found} » est écrit à la main. Employez un verbe de force comme {DOIT}, pour que le texte suive le choix de l’équipe.',
    en: 'The verb “{found}” is typed by hand. Use a strength verb such as {DOIT}, so that the text follows the team’s choice.',
  },
  token_in_fact: {
    fr: 'La clause « {id} » est de classe « fact » : elle constate et ne peut contenir {slot}. Changez sa classe ou son verbe.',
    en: 'Clause “{id}” is of class “fact”: it states what is and cannot hold {slot}. Change its class or its verb.',
  },
  token_forms: {
    fr: '{slot} attend {expected} après son nom.',
    en: '{slot} expects {expected} after its name.',
  },
  typography: {
    fr: 'Espace fautive avant « {found} » : au Québec, aucune espace devant ; ! ?. Retirez-la.',
    en: 'Wrong space before “{found}”. Remove it.',
  },
  sister_missing: {
    fr: 'Il manque la version {language} de cette clause : créez {file}.',
    en: 'The {language} version of this clause is missing: create {file}.',
  },
  sister_differs: {
    fr: 'Les versions française et anglaise n’ont pas les mêmes champs : {difference}. Remettez-les d’accord.',
    en: 'The French and English versions do not have the same slots: {difference}. Make them agree.',
  },
  basis_missing: {
    fr: 'La clause « {id} » est une obligation légale ou de sécurité : dites sur quoi elle repose (clé « basis »).',
    en: 'Clause “{id}” is a legal or safety duty: say what it rests on (key “basis”).',
  },
  repeat_shape: {
    fr: 'La clause « {id} » se répète pour chaque rang de « {repeat} » : son texte doit contenir une seule liste d’un élément, ou un tableau d’une seule ligne.',
    en: 'Clause “{id}” repeats for each row of “{repeat}”: its text must hold exactly one list of one item, or one table of one row.',
  },
  variants_overlap: {
    fr: 'Les variantes {first} et {second} de « {id} » peuvent s’imprimer ensemble. Rendez leurs conditions exclusives.',
    en: 'Variants {first} and {second} of “{id}” can print together. Make their conditions exclusive.',
  },
  unknown_source: {
    fr: 'La source « {id} » n’est pas dans templates/{pack}/sources.yaml.',
    en: 'Source “{id}” is not in templates/{pack}/sources.yaml.',
  },
  unknown_fact: {
    fr: 'Le fait « {id} » n’est dans aucun fichier de templates/{pack}/facts/.',
    en: 'Fact “{id}” is in no file of templates/{pack}/facts/.',
  },
  stale_fact: {
    fr: 'Le fait « {id} » était à revérifier au plus tard le {date}. Relisez sa source, corrigez-le au besoin, puis mettez ses deux dates à jour. Il sert ici : clauses {clauses}; questions {questions}; règles {rules}.',
    en: 'Fact “{id}” was to be checked again by {date}. Read its source again, correct it if need be, then update its two dates. It is used here: clauses {clauses}; questions {questions}; rules {rules}.',
  },
  pack_missing: {
    fr: 'Aucun pack ne s’appelle « {name} » : templates/{name}/pack.yaml est introuvable.',
    en: 'No pack is called “{name}”: templates/{name}/pack.yaml was not found.',
  },
  step_missing: {
    fr: 'L’étape « {id} » de pack.yaml n’a pas de fichier questions/{pack}/NN-{id}.yaml, ou l’inverse.',
    en: 'Step “{id}” of pack.yaml has no file questions/{pack}/NN-{id}.yaml, or the reverse.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What teams read. */
export const teamMessages = {
  // About an answers file.
  file_damaged: {
    fr: 'Ce fichier ne contient pas de réponses lisibles : il est abîmé ou incomplet. Vos réponses actuelles n’ont pas bougé. Essayez une autre copie du fichier.',
    en: 'This file holds no readable answers: it is damaged or incomplete. Your present answers have not changed. Try another copy of the file.',
  },
  file_foreign: {
    fr: 'Ce fichier n’est pas un fichier de réponses de Balises. Vos réponses actuelles n’ont pas bougé. Choisissez le fichier de réponses, ou une politique exportée d’ici.',
    en: 'This is not a Balises answers file. Your present answers have not changed. Choose the answers file, or a policy exported from here.',
  },
  file_without_answers: {
    fr: 'Ce document vient de Balises, mais c’est une copie pour publication : elle ne porte pas les réponses. Vos réponses actuelles n’ont pas bougé. Choisissez la copie de travail, ou le fichier de réponses.',
    en: 'This document comes from Balises, but it is a copy for publication: it does not carry the answers. Your present answers have not changed. Choose the working copy, or the answers file.',
  },
  file_protected: {
    fr: 'Un mot de passe protège ce document : ses réponses ne se lisent pas. Vos réponses actuelles n’ont pas bougé. Enregistrez-en une copie sans mot de passe, puis ouvrez la copie.',
    en: 'A password protects this document: its answers cannot be read. Your present answers have not changed. Save a copy without the password, then open the copy.',
  },
  file_oversized: {
    fr: 'Ce fichier est bien plus gros qu’un document de Balises : il n’a pas été ouvert. Vos réponses actuelles n’ont pas bougé. Si vous y avez ajouté des images, retirez-les d’une copie, puis ouvrez la copie.',
    en: 'This file is much larger than a Balises document: it was not opened. Your present answers have not changed. If you added pictures to it, remove them from a copy, then open the copy.',
  },
  file_trapped: {
    fr: 'Ce fichier est fait de façon à bloquer ou à tromper le programme qui l’ouvre : il n’a pas été ouvert. Vos réponses actuelles n’ont pas bougé. Demandez une autre copie à la personne qui vous l’a remis.',
    en: 'This file is made so as to block or mislead the program that opens it: it was not opened. Your present answers have not changed. Ask the person who gave it to you for another copy.',
  },
  file_newer: {
    fr: 'Ce fichier vient d’une version plus récente de Balises ({version}). Vos réponses actuelles n’ont pas bougé. Ouvrez-le avec la version à jour du site.',
    en: 'This file comes from a newer version of Balises ({version}). Your present answers have not changed. Open it with the up-to-date site.',
  },
  file_of_other_version: {
    fr: 'Fait avec la version {found} du questionnaire; ici, c’est la version {expected}. Ce qui n’y correspond plus est nommé après ces mots; le reste est repris tel quel.',
    en: 'Made with version {found} of the questionnaire; this one is version {expected}. What no longer matches is named after these words; the rest is taken as it was.',
  },
  file_of_other_pack: {
    fr: 'Fait avec un autre questionnaire, « {found} »; celui d’ici s’appelle « {expected} ». Ce qui n’y correspond pas est nommé après ces mots; le reste est repris tel quel.',
    en: 'Made with another questionnaire, “{found}”; this one is called “{expected}”. What does not match is named after these words; the rest is taken as it was.',
  },
  unknown_answer: {
    fr: 'Aucune question d’ici ne s’appelle : {id}. Ce qui y était répondu est mis de côté, pas perdu.',
    en: 'No question here is called: {id}. What was answered there is set aside, not lost.',
  },
  wrong_type: {
    fr: 'La réponse à « {label} » n’a pas la forme attendue. Elle est mise de côté; répondez de nouveau à cette question.',
    en: 'The answer to “{label}” does not have the expected form. It is set aside; please answer that question again.',
  },
  wrong_option: {
    fr: '« {found} » n’est pas un choix de « {label} ». Choisissez dans la liste.',
    en: '“{found}” is not a choice of “{label}”. Choose from the list.',
  },
  bad_date: {
    fr: 'La date « {found} » n’existe pas dans le calendrier. Écrivez-la année-mois-jour, par exemple 2026-11-20.',
    en: 'The date “{found}” is not in the calendar. Write it year-month-day, for example 2026-11-20.',
  },
  number_bounds: {
    fr: '« {label} » demande un nombre {expected}; « {found} » n’y est pas.',
    en: '“{label}” asks for a number {expected}; “{found}” is not.',
  },
  too_long: {
    fr: '« {label} » accepte au plus {max} caractères; il y en a {found}. Raccourcissez un peu.',
    en: '“{label}” takes at most {max} characters; there are {found}. Shorten it a little.',
  },
  duplicate_row: {
    fr: '« {found} » est déjà dans « {label} ». Gardez une seule ligne pour chaque choix.',
    en: '“{found}” is already in “{label}”. Keep one line for each choice.',
  },
  required: {
    fr: 'Il manque une réponse : « {label} ». Répondez, ou choisissez « À décider en équipe ».',
    en: 'An answer is missing: “{label}”. Answer it, or choose “To decide as a team”.',
  },
  too_many: {
    fr: '« {label} » accepte au plus {max} éléments; il y en a {found}. Retirez-en.',
    en: '“{label}” takes at most {max} items; there are {found}. Remove some.',
  },
  no_special: {
    fr: '« {label} » demande une vraie réponse : ce point ne peut ni attendre ni être sans objet. Répondez à la question.',
    en: '“{label}” needs a real answer: this point can neither wait nor be set aside. Please answer the question.',
  },
  fixed_option: {
    fr: '« {found} » fait partie de ce que la loi protège : le choix reste coché dans « {label} ».',
    en: '“{found}” is part of what the law protects: it stays ticked in “{label}”.',
  },

  // About what the device keeps.
  storage_forbidden: {
    fr: 'Ce navigateur refuse d’enregistrer sur l’appareil (navigation privée, peut-être). Vous pouvez continuer; téléchargez le fichier de réponses avant de fermer la page.',
    en: 'This browser refuses to save on the device (private browsing, perhaps). You can go on; download the answers file before closing the page.',
  },
  storage_full: {
    fr: 'Il n’y a plus de place sur l’appareil : la dernière réponse n’est pas enregistrée. Téléchargez le fichier de réponses pour ne rien perdre.',
    en: 'There is no room left on the device: the last answer is not saved. Download the answers file so that nothing is lost.',
  },
  storage_damaged: {
    fr: 'Les réponses enregistrées sur cet appareil ne se lisent plus. Elles sont gardées de côté : téléchargez-les, puis repartez ou ouvrez un fichier de réponses.',
    en: 'The answers saved on this device can no longer be read. They are kept aside: download them, then start again or open an answers file.',
  },
  other_tab: {
    fr: 'Un autre onglet vient de changer les réponses. Rien n’est effacé : prenez ses réponses, ou gardez celles de cet onglet.',
    en: 'Another tab has just changed the answers. Nothing is erased: take its answers, or keep those of this tab.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** All of them, by code. A spread would count as doing something, and stay in a browser that has no use for it. */
export const messages = /* @__PURE__ */ Object.assign({}, authorMessages, teamMessages);

/** A permanent message code. */
export type Code = keyof typeof messages;
