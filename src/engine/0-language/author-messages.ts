/** What authors read (npm run policy -- check): apart, so that no team has to load it. */
export const authorMessages = {
  yaml_syntax: {
    fr: 'Ce fichier YAML ne se lit pas à cet endroit. Souvent, il faut mettre un texte entre guillemets droits, ou remplacer ceux qu’il contient par « ». Le lecteur de YAML dit, en anglais : {reason}.',
    en: 'This YAML file cannot be read at this place. Often a text has to be put between straight quotes, or those inside it replaced with “ ”. The YAML reader says: {reason}.',
  },
  yaml_tab: {
    fr: 'Cette ligne commence par une tabulation. Remplacez-la par des espaces, autant que sur les lignes du même niveau.',
    en: 'This line begins with a tab. Replace it with spaces, as many as on the lines of the same level.',
  },
  yaml_indent: {
    fr: 'Cette ligne ne commence pas à la même colonne que ses voisines. Comptez les espaces au début : autant pour les lignes d’un même niveau.',
    en: 'This line does not begin in the same column as its neighbours. Count the spaces at the start: as many for all lines of one level.',
  },
  file_runaway: {
    fr: 'Ce fichier dépasse ce qui se lit sans risque, à « {found} ». Au plus 200 000 caractères et 5 000 lignes; par ligne de YAML ou paragraphe de Markdown, 5 000 caractères, 500 signes de mise en forme et 6 niveaux d’imbrication; par condition, 500 caractères. Coupez-le en morceaux plus simples.',
    en: 'This file goes beyond what can be read safely, at “{found}”. At most 200,000 characters and 5,000 lines; in a line of YAML or a paragraph of Markdown, 5,000 characters, 500 marks of formatting and 6 levels of nesting; in a condition, 500 characters. Cut it into simpler pieces.',
  },
  hidden_character: {
    fr: 'Ce fichier contient un caractère invisible ({found}; {count} en tout). Effacez-le et retapez ce qui l’entoure : il vient souvent d’un copier-coller.',
    en: 'This file holds a character that does not show ({found}; {count} in all). Delete it and retype what is around it: it often comes from a copy and paste.',
  },
  front_matter_missing: {
    fr: 'Ce fichier devrait commencer par un bloc entre deux lignes « --- » (titre, condition…). Ajoutez-le en tête.',
    en: 'This file should begin with a block between two “---” lines (title, condition…). Add it at the top.',
  },
  wrong_shape: {
    fr: '« {path} » ne va pas : on attend {expected}. Comparez avec une autre entrée du même fichier.',
    en: '“{path}” does not fit: expected {expected}. Compare with another entry of the same file.',
  },
  key_missing: {
    fr: 'Il manque ici « {key} » (on attend {expected}). Ajoutez cette clé; une entrée semblable montre comment.',
    en: '“{key}” is missing here (expected {expected}). Add this key; a similar entry shows how.',
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
    fr: 'Rien ne s’appelle « {id} » : ni question, ni champ, ni valeur dérivée.{hint}',
    en: 'Nothing is called “{id}”: no question, field or derived value.{hint}',
  },
  unknown_clause: {
    fr: 'Aucun article ni aucune section ne s’appelle « {id} » : un lien qui commence par # mène à l’un ou à l’autre, par son nom.{hint}',
    en: 'No clause or section is called “{id}”: a link that begins with # leads to one of them, by its name.{hint}',
  },
  link_broken: {
    fr: 'Le lien « {href} » n’a pas sa place dans un document. Écrivez une adresse qui commence par https:, mailto: ou tel:, ou # et le nom d’une clause ou d’une section.',
    en: 'The link “{href}” has no place in a document. Write an address that begins with https:, mailto: or tel:, or # and the name of a clause or section.',
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
    fr: 'Le texte contient {slot}, qui n’est ni une réponse, ni une valeur dérivée, ni un verbe de force.{hint}',
    en: 'The text holds {slot}, which is no answer, derived value or strength verb.{hint}',
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
    fr: 'Il manque l’anglais de ce texte : créez {file}.',
    en: 'The English of this text is missing: create {file}.',
  },
  sister_differs: {
    fr: 'Les versions française et anglaise n’ont pas les mêmes champs : {difference}. Remettez-les d’accord.',
    en: 'The French and English versions do not have the same slots: {difference}. Make them agree.',
  },
  sister_older: {
    fr: 'Le texte français a changé depuis que cette version anglaise en a été tirée. Relisez l’anglais, puis écrivez « of: {now} » dans son en-tête.',
    en: 'The French text has changed since this English version was made from it. Reread the English, then write “of: {now}” in its front matter.',
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
  condition_never: {
    fr: 'Aucune réponse ne remplit la condition « {condition} » à cet endroit, vu les questions posées alors et les cas qui la précèdent. Corrigez-la, ou enlevez ce qui en dépend.',
    en: 'No answers meet the condition “{condition}” here, given the questions asked then and the cases before it. Correct it, or remove what depends on it.',
  },
  rule_never: {
    fr: 'La règle « {id} » ne se déclenche jamais : aucune réponse ne remplit « {condition} », vu les questions posées alors. Corrigez sa condition, ou enlevez la règle.',
    en: 'Rule “{id}” can never fire: no answers meet “{condition}”, given the questions asked then. Correct its condition, or remove the rule.',
  },
  clause_unreached: {
    fr: 'La clause « {id} » ne s’imprime jamais : aucune réponse ne remplit « {condition} », vu les questions posées alors et la condition de son document. Corrigez sa condition, ou enlevez la clause.',
    en: 'Clause “{id}” never prints: no answers meet “{condition}”, given the questions asked then and the condition of its document. Correct its condition, or remove the clause.',
  },
  variants_gap: {
    fr: 'Aucune variante de « {id} » ne s’imprime quand « {condition} ». Écrivez-en une pour ce cas, ou, si rien ne doit s’imprimer, mettez « otherwise: none » dans l’en-tête de l’une d’elles.',
    en: 'No variant of “{id}” prints when “{condition}”. Write one for that case, or, if nothing is to print, put “otherwise: none” in the front matter of one of them.',
  },
  question_silent: {
    fr: 'La question « {id} » ne change rien : aucune condition, clause, règle ni valeur par défaut ne lit ce qu’elle demande. Servez-vous de la réponse, ou enlevez la question.',
    en: 'Question “{id}” changes nothing: no condition, clause, rule or default reads what it asks. Make use of the answer, or remove the question.',
  },
  unknown_source: {
    fr: 'La source « {id} » n’est pas dans templates/{pack}/sources.yaml. Corrigez son nom ou ajoutez-la.{hint}',
    en: 'Source “{id}” is not in templates/{pack}/sources.yaml. Correct its name or add it.{hint}',
  },
  unknown_fact: {
    fr: 'Le fait « {id} » n’est dans aucun fichier de templates/{pack}/facts/. Corrigez son nom ou ajoutez-le.{hint}',
    en: 'Fact “{id}” is in no file of templates/{pack}/facts/. Correct its name or add it.{hint}',
  },
  stale_fact: {
    fr: 'Le fait « {id} » était à revérifier au plus tard le {date}. Relisez sa source, corrigez-le au besoin, puis mettez ses deux dates à jour. Il sert ici : clauses {clauses}; questions {questions}; règles {rules}.',
    en: 'Fact “{id}” was to be checked again by {date}. Read its source again, correct it if need be, then update its two dates. It is used here: clauses {clauses}; questions {questions}; rules {rules}.',
  },
  pack_missing: {
    fr: 'Aucun pack ne s’appelle « {name} » : templates/{name}/pack.yaml est introuvable.',
    en: 'No pack is called “{name}”: templates/{name}/pack.yaml was not found.',
  },
  name_differs: {
    fr: 'Le pack dit s’appeler « {name} », mais son dossier s’appelle « {folder} ». Donnez-leur le même nom.',
    en: 'The pack says its name is “{name}”, but its folder is called “{folder}”. Give both the same name.',
  },
  parent_missing: {
    fr: 'Ce pack modifie « {name} », qui n’existe pas : templates/{name}/pack.yaml est introuvable.{hint}',
    en: 'This pack changes “{name}”, which does not exist: templates/{name}/pack.yaml was not found.{hint}',
  },
  parent_circle: {
    fr: 'Ces packs se modifient en rond : {path}. L’un d’eux doit modifier « base », ou n’en modifier aucun.',
    en: 'These packs change one another in a circle: {path}. One of them must change “base”, or none.',
  },
  parent_moved: {
    fr: 'Ce pack a été comparé à « {parent} » {made_for}, qui en est maintenant à {version}. Après « git pull », lancez « npm run --silent policy -- upgrade {name} --from ORIG_HEAD --to HEAD » pour voir ce qui a changé.',
    en: 'This pack was compared with “{parent}” {made_for}, which is now at {version}. After “git pull”, run “npm run --silent policy -- upgrade {name} --from ORIG_HEAD --to HEAD” to see what changed.',
  },
  clause_locked: {
    fr: 'La clause « {id} » est verrouillée par « {pack} » : on ne peut ni la remplacer, ni la masquer, ni lui ajouter de variante. Pour en dire plus, ajoutez une clause à côté.',
    en: 'Clause “{id}” is locked by “{pack}”: it cannot be replaced, hidden or given another variant. To say more, add a clause beside it.',
  },
  reason_missing: {
    fr: '« {id} » se modifie avec une raison. Dites pourquoi (clé « reason »), en français et en anglais : les personnes qui adoptent le texte la liront.',
    en: '“{id}” may be changed with a reason. Say why (key “reason”), in French and in English: those who adopt the text will read it.',
  },
  custody_looser: {
    fr: 'La clause « {id} » passe à « custody: {custody} », plus souple que celle qu’elle remplace. Gardez au moins « {expected} ».',
    en: 'Clause “{id}” becomes “custody: {custody}”, looser than the one it replaces. Keep at least “{expected}”.',
  },
  fixed_changed: {
    fr: 'Le choix « {id} » est un minimum légal ou de sécurité : on ne peut ni le modifier ni le masquer. Retirez cette modification.',
    en: 'The choice “{id}” is a legal or safety minimum: it cannot be changed or hidden. Remove this change.',
  },
  nothing_to_hide: {
    fr: 'On ne peut pas masquer « {id} » : rien de ce genre ({kind}) ne porte ce nom.{hint}',
    en: 'Cannot hide “{id}”: nothing of that kind ({kind}) has this name.{hint}',
  },
  local_empty: {
    fr: 'Le champ local « {id} » est vide : « {pack} » demande à chaque pack qui le modifie de donner ses propres mots, en français et en anglais (clé « local » de pack.yaml).',
    en: 'The local field “{id}” is empty: “{pack}” asks each pack that changes it to give its own words, in French and in English (key “local” of pack.yaml).',
  },
  logo_missing: {
    fr: 'Le logo {file} est introuvable. Ajoutez ce fichier, ou retirez la clé « logo ».',
    en: 'The logo {file} was not found. Add this file, or remove the key “logo”.',
  },
  colour_contrast: {
    fr: 'La couleur {colour} ne se lit pas assez bien sur le papier ({paper}) : contraste de {ratio}, minimum 4.5. Prenez une couleur plus foncée pour « light », plus claire pour « dark ».',
    en: 'The colour {colour} is too hard to read on the paper ({paper}): contrast {ratio}, minimum 4.5. Take a darker one for “light”, a lighter one for “dark”.',
  },
  changelog_behind: {
    fr: 'pack.yaml dit {version}, mais la première entrée de changelog.yaml est {found}. Ajoutez une entrée pour {version}, ou remettez les deux d’accord.',
    en: 'pack.yaml says {version}, but the first entry of changelog.yaml is {found}. Add an entry for {version}, or make the two agree.',
  },
  section_missing: {
    fr: 'Cette clause est dans la section « {id} », qui n’existe pas. Créez {file} (et sa version .en.md), ou corrigez le nom du dossier.',
    en: 'This clause is in section “{id}”, which does not exist. Create {file} (and its .en.md), or correct the folder’s name.',
  },
  unread_file: {
    fr: 'Rien ne lit ce fichier : son nom ou son dossier n’est pas de ceux d’un pack. Une clause s’appelle NN-identifiant.md, une étape NN-identifiant.yaml. Renommez-le ou retirez-le.',
    en: 'Nothing reads this file: its name or folder is not one of a pack’s. A clause is called NN-id.md, a step NN-id.yaml. Rename it or remove it.',
  },
  step_missing: {
    fr: 'L’étape « {id} » n’a pas son fichier questions/{pack}/NN-{id}.yaml, ou ce fichier n’a pas d’étape. Corrigez le nom ou ajoutez ce qui manque; noms possibles : {expected}.',
    en: 'Step “{id}” has no file questions/{pack}/NN-{id}.yaml, or this file has no step. Correct the name or add what is missing; possible names: {expected}.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ fr: string; en: string }>>>;
