/** What teams read about how a file is written: its letters, its lines, its keys. */
export const fileMessages = {
  file_encoding: {
    fr: 'Ce fichier n’est pas en UTF-8 : ses lettres ont été lues comme un ancien programme de Windows les écrit (windows-1252). Relisez les mots accentués; le fichier que vous enregistrerez d’ici sera en UTF-8.',
    en: 'This file is not in UTF-8: its letters were read as an older Windows program writes them (windows-1252). Read the accented words again; the file you save from here will be in UTF-8.',
  },
  letters_lost: {
    fr: 'Des lettres de ce fichier ne se lisent plus : « \ufffd » tient leur place. Cherchez ce signe dans vos réponses et récrivez les mots, ou ouvrez une autre copie.',
    en: 'Some letters of this file can no longer be read: “\ufffd” stands in their place. Look for this sign in your answers and write the words again, or open another copy.',
  },
  key_twice: {
    fr: 'Ces noms viennent deux fois (lignes {lines}) : {keys}. C’est le dernier qui compte; ce que le premier disait est gardé à côté, avec un numéro. Gardez celui qui est juste.',
    en: 'These names come twice (lines {lines}): {keys}. The last one counts; what the first one said is kept beside it, with a number. Keep the right one.',
  },
  unread_keys: {
    fr: 'Rien ne lit ces noms : {keys}. Ce qu’ils disent est gardé dans le fichier, sans effet; vérifiez leur orthographe.',
    en: 'Nothing reads these names: {keys}. What they say is kept in the file, without effect; check their spelling.',
  },
  clauses_stay: {
    fr: 'La loi, la sécurité ou le document lui-même demande ces articles : {titles}. Ils restent dans la politique; la raison de les retirer reste dans le fichier.',
    en: 'Law, safety or the document itself asks for these clauses: {titles}. They stay in the policy; the reason for leaving them out stays in the file.',
  },
  unplaced_words: {
    fr: 'Aucun article ni section d’ici ne s’appelle : {ids}. Vos mots pour ces articles restent dans le fichier, mais ne paraissent pas dans le document; corrigez le nom, ou reprenez-les dans un autre article.',
    en: 'No clause or section here is called: {ids}. Your words for them stay in the file, but do not show in the document; correct the name, or put them in another clause.',
  },
  voices_damaged: {
    fr: 'Ce qui dit qui a répondu, et ce que l’équipe a tranché, ne se lit pas partout : {parts}. Ces parties restent dans le fichier, sans effet; le reste est repris. Demandez-les de nouveau à la personne.',
    en: 'What says who answered, and what the team settled, cannot be read everywhere: {parts}. Those parts stay in the file, without effect; the rest is taken. Ask the person for them again.',
  },
  voice_unnamed: {
    fr: 'Ce fichier ne dit pas de qui sont les réponses : elles sont prises comme celles de « {name} ».',
    en: 'This file does not say whose answers it holds: they are taken as those of “{name}”.',
  },
  voice_replaced: {
    fr: '« {name} » a répondu deux fois : ses réponses de {after} remplacent celles de {before}.',
    en: '“{name}” answered twice: the answers of {after} replace those of {before}.',
  },
  words_differ: {
    fr: 'Des personnes ont récrit ces articles chacune à sa façon : {ids}. En attendant que l’équipe choisisse, les mots proposés s’impriment; ceux de chaque personne restent dans le fichier.',
    en: 'People reworded these clauses each in their own way: {ids}. Until the team chooses, the proposed words print; those of each person stay in the file.',
  },
  adopted_damaged: {
    fr: 'Dans ce qui a été adopté, ceci ne se lit pas : {parts}. C’est gardé de côté, sans effet; le reste est repris. Si ces versions comptent, ouvrez une autre copie du fichier.',
    en: 'In what was adopted, this cannot be read: {parts}. It is set aside, without effect; the rest is taken as it was. If those versions matter, open another copy of the file.',
  },
  unknown_language: {
    fr: '« {found} » n’est pas une langue de Balises. Écrivez « language: fr » pour le français, « language: en » pour l’anglais.',
    en: '“{found}” is not a language of Balises. Write “language: fr” for French, “language: en” for English.',
  },

  // Where a file written by hand cannot be read.
  line_tab: {
    fr: 'Ligne {line} : le retrait y est fait avec une tabulation. Remplacez-la par des espaces, puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}: it is indented with a tab. Put spaces in its place, then open the file again. Your present answers have not changed.',
  },
  line_space: {
    fr: 'Ligne {line} : elle commence par des espaces qui ne sont pas ordinaires (insécables, par exemple). Effacez-les et tapez des espaces, puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}: it begins with spaces that are not plain ones (no-break spaces, for instance). Delete them and type spaces, then open the file again. Your present answers have not changed.',
  },
  line_indent: {
    fr: 'Ligne {line} : son retrait n’est pas celui de ses voisines. Alignez-la sur elles, avec des espaces, puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}: it is not indented as its neighbours are. Align it with them, using spaces, then open the file again. Your present answers have not changed.',
  },
  line_colon: {
    fr: 'Ligne {line} : elle a deux fois un deux-points suivi d’une espace. Mettez le texte entre guillemets droits, comme ceci : nom: "Centre : accueil"; puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}: it has a colon followed by a space twice. Put the text in straight quotation marks, like this: name: "Centre: welcome"; then open the file again. Your present answers have not changed.',
  },
  line_key: {
    fr: 'Ligne {line} : il y manque un deux-points suivi d’une espace, après le nom. Ajoutez-le, puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}: a colon followed by a space is missing after the name. Add it, then open the file again. Your present answers have not changed.',
  },
  line_quote: {
    fr: 'Ligne {line} : un guillemet qui s’y ouvre ne se ferme pas, ou se ferme trop tôt. Fermez-le à la fin du texte; dans le texte, écrivez \\" ou des guillemets « ». Puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}: a quotation mark that opens there does not close, or closes too early. Close it at the end of the text; within the text, write \\" or curly quotation marks. Then open the file again. Your present answers have not changed.',
  },
  line_bracket: {
    fr: 'Ligne {line}, ou juste avant : une parenthèse carrée ou une accolade ne se ferme pas, ou il y manque une virgule. Corrigez-la, puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}, or just before: a square bracket or a brace does not close, or a comma is missing. Mend it, then open the file again. Your present answers have not changed.',
  },
  line_sign: {
    fr: 'Ligne {line} : un texte y commence par un signe qui a un autre sens (@, *, &, % ou l’accent grave). Mettez le texte entre guillemets droits, puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}: a text begins there with a sign that means something else (@, *, &, % or a backtick). Put the text in straight quotation marks, then open the file again. Your present answers have not changed.',
  },
  line_backslash: {
    fr: 'Ligne {line} : entre guillemets, une barre oblique inverse (\\) s’écrit deux fois. Doublez-la, puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}: within quotation marks, a backslash (\\) is written twice. Double it, then open the file again. Your present answers have not changed.',
  },
  line_second: {
    fr: 'Ligne {line} : une ligne de tirets y commence un deuxième fichier. Gardez-en un seul, puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}: a line of dashes begins a second file there. Keep one of them, then open the file again. Your present answers have not changed.',
  },
  line_unread: {
    fr: 'Ligne {line}, ou juste avant : elle ne se lit pas. Comparez-la à ses voisines : un nom, un deux-points, une espace, puis le texte, entre guillemets droits au besoin. Puis ouvrez le fichier de nouveau. Vos réponses actuelles n’ont pas bougé.',
    en: 'Line {line}, or just before: it cannot be read. Compare it with its neighbours: a name, a colon, a space, then the text, in straight quotation marks if need be. Then open the file again. Your present answers have not changed.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ fr: string; en: string }>>>;
