/** What the authors of a pack that changes another read, beside what every author reads. */
export const overlayMessages = {
  parent_missing: {
    fr: 'Ce pack modifie « {name} », qui n’existe pas : templates/{name}/pack.yaml est introuvable. Corrigez la clé « changes ».{hint}',
    en: 'This pack changes “{name}”, which does not exist: templates/{name}/pack.yaml was not found. Correct the key “changes”.{hint}',
  },
  parent_circle: {
    fr: 'Ces packs se modifient en rond : {path}. L’un d’eux doit modifier « base », ou n’en modifier aucun.',
    en: 'These packs change one another in a circle: {path}. One of them must change “base”, or none.',
  },
  parent_moved: {
    fr: 'Ce pack a été comparé à « {parent} » {made_for}, qui en est maintenant à {version}. Après « git pull », lancez « npm run --silent policy -- upgrade {name} --from ORIG_HEAD --to HEAD » pour voir ce qui a changé.',
    en: 'This pack was compared with “{parent}” {made_for}, which is now at {version}. After “git pull”, run “npm run --silent policy -- upgrade {name} --from ORIG_HEAD --to HEAD” to see what changed.',
  },
  clause_locked: {
    fr: 'L’article « {id} » est verrouillé par « {pack} » : on ne peut ni le remplacer, ni le masquer, ni lui ajouter de variante. Retirez ce changement; pour en dire plus, ajoutez un article à côté.',
    en: 'Clause “{id}” is locked by “{pack}”: it cannot be replaced, hidden or given another variant. Remove this change; to say more, add a clause beside it.',
  },
  reason_missing: {
    fr: 'On ne change « {id} » qu’en disant pourquoi. Écrivez la raison (clé « reason »), en français et en anglais : les personnes qui adoptent le texte la liront.',
    en: '“{id}” is changed only by saying why. Write the reason (key “reason”), in French and in English: those who adopt the text will read it.',
  },
  custody_looser: {
    fr: 'L’article « {id} » passe à « custody: {custody} », plus souple que celui qu’il remplace. Gardez au moins « {expected} ».',
    en: 'Clause “{id}” becomes “custody: {custody}”, looser than the one it replaces. Keep at least “{expected}”.',
  },
  fixed_changed: {
    fr: 'Le choix « {id} » est un minimum légal ou de sécurité : on ne peut ni le modifier ni le masquer. Retirez cette modification.',
    en: 'The choice “{id}” is a legal or safety minimum: it cannot be changed or hidden. Remove this change.',
  },
  nothing_to_hide: {
    fr: 'On ne peut pas masquer « {id} » : rien de ce genre ({kind}) ne porte ce nom. Corrigez le nom, ou retirez cette ligne.{hint}',
    en: 'Cannot hide “{id}”: nothing of that kind ({kind}) has this name. Correct the name, or remove this line.{hint}',
  },
  local_empty: {
    fr: 'Le champ local « {id} » est vide. « {pack} » demande à chaque pack qui le modifie d’y écrire ses propres mots, en français et en anglais (clé « local » de pack.yaml).',
    en: 'The local field “{id}” is empty. “{pack}” asks each pack that changes it to write its own words there, in French and in English (key “local” of pack.yaml).',
  },
  locked_unreached: {
    fr: 'Avec ce que ce pack masque ou change, aucune réponse n’imprime plus ces articles verrouillés : {ids}. Si ses équipes en ont besoin, posez de nouveau la question ou remettez le choix; sinon, laissez ainsi.',
    en: 'With what this pack hides or changes, no answer prints these locked clauses any more: {ids}. If its teams need them, ask the question again or put the option back; otherwise leave it so.',
  },
  locked_basis: {
    fr: 'On ne peut pas masquer « {id} » : l’article verrouillé « {clause} » de « {pack} » s’appuie dessus. Gardez-le.',
    en: 'Cannot hide “{id}”: the locked clause “{clause}” of “{pack}” rests on it. Keep it.',
  },
  condition_narrowed: {
    fr: 'L’article verrouillé « {clause} » de « {pack} » s’appuie sur « {id} » : sa condition peut s’élargir, non se resserrer. Gardez ce qu’elle dit, et ajoutez-y « or … ».',
    en: 'The locked clause “{clause}” of “{pack}” rests on “{id}”: its condition may be made wider, not narrower. Keep what it says, and add “or …” to it.',
  },
  fact_unsourced: {
    fr: 'Le fait « {id} » change sans dire d’où vient le nouveau. Ajoutez ses clés « source », « verified » et « check_again ».',
    en: 'Fact “{id}” is changed without saying where the new one comes from. Add its keys “source”, “verified” and “check_again”.',
  },
  word_fixed: {
    fr: 'Le mot « {word} » dit jusqu’où un article oblige : un pack qui en modifie un autre le garde. Retirez-le.',
    en: 'The word “{word}” says how far a clause binds: a pack that changes another keeps it. Remove it.',
  },
  option_needed: {
    fr: 'On ne peut pas masquer « {id} » : une valeur par défaut ou une règle le choisit ({where}). Donnez d’abord à ce pack une autre valeur par défaut, ou une autre règle.',
    en: 'Cannot hide “{id}”: a default or a rule chooses it ({where}). First give this pack another default, or another rule.',
  },
  hidden_changed: {
    fr: 'Ce pack écrit « {id} », mais « hide » l’enlève, ici ou dans un pack qu’il modifie : rien n’en paraît. Retirez l’un des deux, ou donnez un autre identifiant à ce qui est à vous.',
    en: 'This pack writes “{id}”, but “hide” takes it away, here or in a pack it changes: nothing of it shows. Remove one of the two, or give what is yours another id.',
  },
  renamed_present: {
    fr: 'changelog.yaml dit que « {id} » a changé de nom, mais ce pack ou un de ceux qu’il modifie l’a encore, ou le masque. Retirez ce changement de nom : il déplacerait des réponses en silence.',
    en: 'changelog.yaml says that “{id}” has another name now, but this pack or one it changes still has it, or hides it. Remove this renaming: it would move answers in silence.',
  },
  name_taken: {
    fr: 'Un pack ne peut pas s’appeler « {name} » : le site a déjà une page ou un dossier de ce nom. Choisissez-en un autre, dans « name » et pour ses dossiers.',
    en: 'A pack cannot be called “{name}”: the site already has a page or folder of that name. Choose another, in “name” and for its folders.',
  },
  logo_unsafe: {
    fr: 'Le logo {file} contient « {found} » : un logo pèse au plus 20 ko et ne fait que dessiner, sans script, événement, HTML, animation, image ni adresse d’ailleurs. Exportez-le en SVG simple.',
    en: 'The logo {file} holds “{found}”: a logo weighs at most 20 kB and only draws, with no script, event, HTML, animation, image or address from elsewhere. Export it as a plain SVG.',
  },
  logo_missing: {
    fr: 'Le logo {file} est introuvable. Ajoutez ce fichier, ou retirez la clé « logo ».',
    en: 'The logo {file} was not found. Add this file, or remove the key “logo”.',
  },
  colour_contrast: {
    fr: 'La couleur {colour} ne se lit pas assez bien sur le papier ({paper}) : son contraste est de {ratio}; il faut au moins 4.5. Prenez une couleur plus foncée pour « light », plus claire pour « dark ».',
    en: 'The colour {colour} is too hard to read on the paper ({paper}): its contrast is {ratio}; at least 4.5 is needed. Take a darker one for “light”, a lighter one for “dark”.',
  },
  changelog_behind: {
    fr: 'pack.yaml dit {version}, mais la première entrée de changelog.yaml est {found}. Ajoutez une entrée pour {version}, ou remettez les deux d’accord.',
    en: 'pack.yaml says {version}, but the first entry of changelog.yaml is {found}. Add an entry for {version}, or make the two agree.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ fr: string; en: string }>>>;
