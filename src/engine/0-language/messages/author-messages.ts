import { floorMessages } from './floor-messages.ts';
import { overlayMessages } from './overlay-messages.ts';
import { readingMessages } from './reading-messages.ts';

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
    fr: 'Ce fichier dépasse ce qui se lit sans risque, à « {found} ». Limites : 200 000 caractères et 5 000 lignes pour un fichier; 5 000 caractères, 500 signes de mise en forme et 6 niveaux d’imbrication pour une ligne de YAML ou un paragraphe; 500 caractères pour une condition. Coupez-le en morceaux plus simples.',
    en: 'This file goes beyond what can be read safely, at “{found}”. Limits: 200,000 characters and 5,000 lines for a file; 5,000 characters, 500 marks of formatting and 6 levels of nesting for a line of YAML or a paragraph; 500 characters for a condition. Cut it into simpler pieces.',
  },
  merge_unfinished: {
    fr: 'Ce fichier garde les marques que git laisse là où deux versions se contredisent. Gardez les mots voulus, entre « <<<<<<< » et « >>>>>>> », puis effacez ces deux lignes et celle de « ======= ».',
    en: 'This file keeps the marks that git leaves where two versions disagree. Keep the words you want, between “<<<<<<<” and “>>>>>>>”, then delete these two lines and the one of “=======”.',
  },
  hidden_character: {
    fr: 'Ce fichier contient un caractère invisible ({found}; {count} en tout). Effacez-le et retapez ce qui l’entoure : il vient souvent d’un copier-coller.',
    en: 'This file holds a character that does not show ({found}; {count} in all). Delete it and retype what is around it: it often comes from a copy and paste.',
  },
  front_matter_missing: {
    fr: 'Ce fichier devrait commencer par un en-tête (titre, condition…) entre deux lignes « --- ». Ajoutez-le tout en haut.',
    en: 'This file should begin with its front matter (title, condition…) between two “---” lines. Add it at the very top.',
  },
  wrong_shape: {
    fr: '« {path} » manque ou n’a pas la bonne forme (attendu : {expected}). Prenez pour modèle une entrée qui convient, dans ce fichier ou dans un autre.',
    en: '“{path}” is missing or does not have the right form (expected: {expected}). Follow an entry that works, in this file or in another.',
  },
  key_missing: {
    fr: 'Il manque ici « {key} » (on attend {expected}). Ajoutez cette clé; une entrée semblable montre comment.',
    en: '“{key}” is missing here (expected {expected}). Add this key; a similar entry shows how.',
  },
  unknown_key: {
    fr: 'La clé « {key} » n’existe pas ici. Corrigez-la ou retirez-la. Clés possibles : {expected}.',
    en: 'There is no key “{key}” here. Correct it or remove it. Possible keys: {expected}.',
  },
  wrong_type_of_field: {
    fr: 'On ne peut pas poser une question de type « {type} ». Choisissez un de ces types : {expected}.',
    en: 'Cannot ask a question of type “{type}”. Choose one of these types: {expected}.',
  },
  duplicate_id: {
    fr: 'L’identifiant « {id} » sert déjà ({first}). Donnez-en un autre à l’un des deux.',
    en: 'The id “{id}” is already used ({first}). Give one of the two another id.',
  },
  reserved_id: {
    fr: 'L’identifiant « {id} » finit par un suffixe réservé (__given, __undecided, __met). Choisissez-en un autre.',
    en: 'The id “{id}” ends with a reserved suffix (__given, __undecided, __met). Choose another.',
  },
  condition_syntax: {
    fr: 'La condition « {condition} » ne se comprend plus à partir de « {found} ». Écrivez à cet endroit « {expected} ».',
    en: 'The condition “{condition}” can no longer be understood from “{found}” on. Write in that place “{expected}”.',
  },
  unknown_id: {
    fr: 'Rien ne s’appelle « {id} » : ni question, ni champ, ni valeur calculée. Corrigez ce nom; « npm run policy -- list questions --pack {pack} » donne ceux des questions.{hint}',
    en: 'Nothing is called “{id}”: no question, field or computed value. Correct this name; “npm run policy -- list questions --pack {pack}” gives those of the questions.{hint}',
  },
  unknown_clause: {
    fr: 'Aucun article ni aucune section ne s’appelle « {id} » : un lien qui commence par # mène à l’un ou à l’autre, par son nom. Corrigez ce nom.{hint}',
    en: 'No clause or section is called “{id}”: a link that begins with # leads to one of them, by its name. Correct this name.{hint}',
  },
  link_broken: {
    fr: 'Le lien « {href} » n’a pas sa place dans un document. Écrivez une adresse complète (https:, mailto: ou tel:), ou # suivi du nom d’un article ou d’une section.',
    en: 'The link “{href}” has no place in a document. Write a full address (https:, mailto: or tel:), or # followed by the name of a clause or section.',
  },
  unknown_option: {
    fr: '« {id} » n’a pas d’option « {option} ». Choisissez une de ses options : {expected}.',
    en: '“{id}” has no option “{option}”. Choose one of its options: {expected}.',
  },
  default_cycle: {
    fr: 'Ces choix par défaut dépendent l’un de l’autre, en rond : {path}. Donnez une valeur fixe à l’un d’eux.',
    en: 'These defaults depend on one another, in a circle: {path}. Give one of them a fixed value.',
  },
  unknown_slot: {
    fr: 'Le texte contient {slot}, qui n’est ni une réponse, ni une valeur calculée, ni un verbe de force. Corrigez ce qui est entre accolades.{hint}',
    en: 'The text holds {slot}, which is no answer, computed value or strength verb. Correct what is between the braces.{hint}',
  },
  html_in_template: {
    fr: 'Le texte contient du code HTML (« {found} »), qui ne s’imprime pas. Écrivez le caractère lui-même, ou du Markdown : **gras**, *italique*.',
    en: 'The text holds HTML code (“{found}”), which does not print. Write the character itself, or Markdown: **bold**, *italics*.',
  },
  markdown_not_allowed: {
    fr: 'Le texte contient un élément qu’un article n’a pas ({found}). Écrivez-le avec ce qui est permis : paragraphes, listes, tableaux, citations, gras, italique, liens.',
    en: 'The text holds something a clause does not have ({found}). Write it with what is allowed: paragraphs, lists, tables, quotes, bold, italics, links.',
  },
  strength_by_hand: {
    fr: 'Le verbe « {found} » est écrit à la main. Employez un verbe de force comme {DOIT}, pour que le texte suive le choix de l’équipe.',
    en: 'The verb “{found}” is typed by hand. Use a strength verb such as {DOIT}, so that the text follows the team’s choice.',
  },
  token_in_fact: {
    fr: 'L’article « {id} » est de classe « fact » : il constate et ne peut contenir {slot}. Changez sa classe, ou dites la chose sans ce verbe.',
    en: 'Clause “{id}” is of class “fact”: it states what is and cannot hold {slot}. Change its class, or say it without this verb.',
  },
  token_forms: {
    fr: 'Après le nom de {slot}, entre les accolades, le nombre de formes du verbe doit être : {expected}. Exemples : {NE_DOIT_PAS publier} en français, {NE_DOIT_PAS post / posting} en anglais.',
    en: 'After the name of {slot}, between the braces, the number of forms of the verb must be: {expected}. Examples: {NE_DOIT_PAS publier} in French, {NE_DOIT_PAS post / posting} in English.',
  },
  typography: {
    fr: 'Espace fautive avant « {found} » : au Québec, aucune espace devant ; ! ?. Retirez-la.',
    en: 'Wrong space before “{found}”. Remove it.',
  },
  sister_missing: {
    fr: 'Il manque la version anglaise de ce texte. Créez {file}.',
    en: 'The English version of this text is missing. Create {file}.',
  },
  sister_differs: {
    fr: 'Les versions française et anglaise n’ont pas les mêmes champs, verbes de force ou liens : {difference}. Mettez les mêmes dans les deux.',
    en: 'The French and English versions do not have the same slots, strength verbs or links: {difference}. Put the same in both.',
  },
  sister_older: {
    fr: 'Le texte français a changé depuis que cette version anglaise en a été tirée. Relisez l’anglais, puis écrivez « of: {now} » dans son en-tête, ou laissez « check --write-of » l’écrire.',
    en: 'The French text has changed since this English version was made from it. Reread the English, then write “of: {now}” in its front matter, or let “check --write-of” write it.',
  },
  basis_missing: {
    fr: 'L’article « {id} » est une obligation légale ou de sécurité. Dites sur quoi il repose (clé « basis »).',
    en: 'Clause “{id}” is a legal or safety duty. Say what it rests on (key “basis”).',
  },
  repeat_shape: {
    fr: 'L’article « {id} » se répète pour chaque ligne de « {repeat} » : son texte doit contenir une seule liste d’un seul élément, ou un seul tableau d’une seule ligne. Gardez une ligne et enlevez les autres.',
    en: 'Clause “{id}” repeats for each row of “{repeat}”: its text must hold exactly one list of one item, or one table of one row. Keep one and remove the others.',
  },
  repeat_of_sheet: {
    fr: 'L’article « {id} » se répète pour « {repeat} », que seule une feuille énumère. Mettez-le dans un document dont le document.yaml dit « sheet: true », ou répétez autre chose.',
    en: 'Clause “{id}” repeats for “{repeat}”, which only a sheet lists. Put it in a document whose document.yaml says “sheet: true”, or repeat something else.',
  },
  variants_overlap: {
    fr: 'Les variantes {first} et {second} de « {id} » peuvent s’imprimer ensemble. Changez leurs conditions pour que jamais plus d’une ne soit remplie.',
    en: 'Variants {first} and {second} of “{id}” can print together. Change their conditions so that never more than one is met.',
  },
  condition_never: {
    fr: 'Aucune réponse ne remplit la condition « {condition} » à cet endroit, vu les questions posées alors et les cas écrits plus haut. Corrigez-la, ou enlevez ce qui en dépend.',
    en: 'No answers meet the condition “{condition}” here, given the questions asked then and the cases written above. Correct it, or remove what depends on it.',
  },
  rule_never: {
    fr: 'La règle « {id} » ne se déclenche jamais : aucune réponse ne remplit « {condition} », vu les questions posées alors. Corrigez sa condition, ou enlevez la règle.',
    en: 'Rule “{id}” can never fire: no answers meet “{condition}”, given the questions asked then. Correct its condition, or remove the rule.',
  },
  clause_unreached: {
    fr: 'L’article « {id} » ne s’imprime jamais : aucune réponse ne remplit « {condition} », vu les questions posées alors et la condition de son document. Corrigez sa condition, ou enlevez l’article.',
    en: 'Clause “{id}” never prints: no answers meet “{condition}”, given the questions asked then and the condition of its document. Correct its condition, or remove the clause.',
  },
  variants_gap: {
    fr: 'Aucune variante de « {id} » ne s’imprime quand « {condition} ». Écrivez-en une pour ce cas, ou, si rien ne doit s’imprimer, mettez « otherwise: none » dans l’en-tête de l’une d’elles.',
    en: 'No variant of “{id}” prints when “{condition}”. Write one for that case, or, if nothing is to print, put “otherwise: none” in the front matter of one of them.',
  },
  question_silent: {
    fr: 'La question « {id} » ne change rien : aucune condition, aucun article, aucune règle ni aucun choix par défaut ne lit ce qu’elle demande. Servez-vous de la réponse, ou enlevez la question.',
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
    fr: 'Le fait « {id} » était à revérifier au plus tard le {date}. Relisez sa source, corrigez-le au besoin, puis mettez ses deux dates à jour. Il sert ici : articles {clauses}; questions {questions}; règles {rules}.',
    en: 'Fact “{id}” was to be checked again by {date}. Read its source again, correct it if need be, then update its two dates. It is used here: clauses {clauses}; questions {questions}; rules {rules}.',
  },
  pack_missing: {
    fr: 'Aucun pack ne s’appelle « {name} » : templates/{name}/pack.yaml est introuvable. Corrigez le nom, ou créez ce fichier.',
    en: 'No pack is called “{name}”: templates/{name}/pack.yaml was not found. Correct the name, or create this file.',
  },
  name_differs: {
    fr: 'Le pack dit s’appeler « {name} », mais son dossier s’appelle « {folder} ». Donnez-leur le même nom.',
    en: 'The pack says its name is “{name}”, but its folder is called “{folder}”. Give both the same name.',
  },
  section_missing: {
    fr: 'Cet article est dans la section « {id} », qui n’existe pas. Créez {file} (et sa version .en.md), ou corrigez le nom du dossier.',
    en: 'This clause is in section “{id}”, which does not exist. Create {file} (and its .en.md), or correct the folder’s name.',
  },
  french_missing: {
    fr: 'Il manque la version française de ce texte : rien de ce fichier ne s’imprime sans elle. Créez {file}, ou retirez aussi celui-ci. Si le fichier français finit par « .md.txt », enlevez « .txt » de son nom.',
    en: 'The French version of this text is missing: nothing of this file prints without it. Create {file}, or remove this one too. If the French file ends with “.md.txt”, take “.txt” off its name.',
  },
  sister_shape: {
    fr: 'Les versions française et anglaise n’ont pas les mêmes paragraphes, listes et tableaux : {french} en français, {english} en anglais. Donnez-leur les mêmes, dans le même ordre (¶ paragraphe, - liste et ses éléments, | tableau, ses lignes et ses colonnes, > citation, # titre).',
    en: 'The French and English versions do not have the same paragraphs, lists and tables: {french} in French, {english} in English. Give them the same, in the same order (¶ paragraph, - list and its items, | table, its rows and columns, > quotation, # heading).',
  },
  digits_differ: {
    fr: 'Les nombres ne sont pas les mêmes en français ({french}) et en anglais ({english}). Corrigez celui qui est faux.',
    en: 'The numbers are not the same in French ({french}) and in English ({english}). Correct the one that is wrong.',
  },
  sister_same: {
    fr: 'Le texte anglais est le texte français, mot pour mot. Traduisez-le.',
    en: 'The English text is the French text, word for word. Translate it.',
  },
  clause_empty: {
    fr: 'L’article « {id} » n’a aucun texte sous son en-tête : il s’imprimerait comme un titre seul. Écrivez ce texte, ou retirez l’article.',
    en: 'Clause “{id}” has no text below its front matter: it would print as a bare title. Write that text, or remove the clause.',
  },
  bullet_sign: {
    fr: 'Cette ligne commence par « {found} », qui ne fait pas une liste : tout s’imprimerait en un seul paragraphe. Commencez chaque élément par un tiret et une espace, « - ».',
    en: 'This line begins with “{found}”, which makes no list: all would print as one paragraph. Begin each item with a hyphen and a space, “- ”.',
  },
  heading_level: {
    fr: '« {found} » : le titre d’un article est dans son en-tête, sous « title ». Retirez cette ligne ou, pour un titre à l’intérieur de l’article, commencez-la par « ### ».',
    en: '“{found}”: the title of a clause is in its front matter, under “title”. Remove this line or, for a heading inside the clause, begin it with “###”.',
  },
  table_row: {
    fr: 'La ligne « {found} » de ce tableau n’a pas autant de cases que sa première ligne ({expected}). Ajoutez ou retirez une case : celles de trop ne s’impriment pas.',
    en: 'The row “{found}” of this table does not have as many cells as its first row ({expected}). Add or remove a cell: those in excess do not print.',
  },
  table_rule: {
    fr: 'Ces lignes ressemblent à un tableau, mais s’imprimeraient avec leurs barres. Sous la première, ajoutez une ligne de tirets : « {expected} ».',
    en: 'These lines look like a table, but would print with their bars. Below the first, add a row of hyphens: “{expected}”.',
  },
  quotes_kept: {
    fr: 'Ce texte est entre guillemets typographiques : ils s’imprimeraient avec lui. Mettez-le entre guillemets droits, "…"; ceux qui doivent s’imprimer restent à l’intérieur.',
    en: 'This text is between curly quotes: they would print with it. Put it between straight quotes, "…"; those that are to print stay inside.',
  },
  quick_not_question: {
    fr: '« {id} » est dans « quick », mais n’est pas une question posée : c’est un champ, une valeur calculée ou une question masquée. Mettez là le nom d’une question posée, ou retirez-le.{hint}',
    en: '“{id}” is in “quick”, but is not a question that is asked: it is a field, a computed value or a hidden question. Put there the name of a question that is asked, or remove it.{hint}',
  },
  unread_file: {
    fr: 'Rien ne lit ce fichier : un pack n’attend ni ce nom ni ce dossier. Un article s’appelle NN-identifiant.md, une étape NN-identifiant.yaml, où NN est un nombre et l’identifiant est fait de minuscules sans accent, de chiffres et de « _ ». Renommez le fichier ou retirez-le.',
    en: 'Nothing reads this file: a pack expects neither this name nor this folder. A clause is called NN-id.md, a step NN-id.yaml, where NN is a number and the id is made of lowercase letters without accents, digits and “_”. Rename the file or remove it.',
  },
  step_missing: {
    fr: 'L’étape « {id} » est dans pack.yaml sans son fichier questions/{pack}/NN-{id}.yaml, ou le fichier existe sans l’étape. Créez ce qui manque, ou donnez aux deux le même nom; noms possibles : {expected}.',
    en: 'Step “{id}” is in pack.yaml without its file questions/{pack}/NN-{id}.yaml, or the file exists without the step. Create what is missing, or give both the same name; possible names: {expected}.',
  },
  ...floorMessages,
  ...overlayMessages,
  ...readingMessages,
} as const satisfies Readonly<Record<string, Readonly<{ fr: string; en: string }>>>;
