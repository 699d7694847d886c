/** What authors read of a file that cannot be read as it is: its encoding, its front matter, its YAML. */
export const readingMessages = {
  file_not_utf8: {
    fr: 'Ce fichier n’est pas enregistré en UTF-8 : ses accents se lisent mal. Ouvrez-le dans votre éditeur, choisissez « Enregistrer sous », puis l’encodage UTF-8.',
    en: 'This file is not saved in UTF-8: its accents cannot be read. Open it in your editor, choose “Save as”, then the encoding UTF-8.',
  },
  front_matter_open: {
    fr: 'L’en-tête de ce fichier s’ouvre par « --- », mais ne se ferme pas. Ajoutez une ligne « --- » après sa dernière clé, avant le texte.',
    en: 'The front matter of this file opens with “---”, but does not close. Add a line “---” after its last key, before the text.',
  },
  file_ending: {
    fr: 'Rien ne lit ce fichier, à cause de la fin de son nom, « {found} » : un pack est fait de .yaml, de .md et d’un logo .svg. S’il est à lire, nommez-le {file}; sinon, retirez-le.',
    en: 'Nothing reads this file, because of the end of its name, “{found}”: a pack is made of .yaml, .md and one .svg logo. If it is to be read, call it {file}; otherwise remove it.',
  },
  clause_astray: {
    fr: 'Rien ne lit ce fichier : un article se range dans le dossier d’une section, templates/{pack}/policy/NN-section/{file}. Déplacez-le, ou retirez-le.',
    en: 'Nothing reads this file: a clause belongs in the folder of a section, templates/{pack}/policy/NN-section/{file}. Move it, or remove it.',
  },
  logo_unused: {
    fr: 'Rien ne montre ce dessin. Écrivez « logo: {file} » dans pack.yaml, à côté de lui, ou retirez-le.',
    en: 'Nothing shows this drawing. Write “logo: {file}” in pack.yaml, beside it, or remove it.',
  },
  yaml_twice: {
    fr: 'La clé « {key} » vient deux fois au même endroit. Gardez-en une, avec ce qui est juste.',
    en: 'The key “{key}” comes twice in the same place. Keep one, with what is right.',
  },
  yaml_space: {
    fr: 'Cette ligne commence par des espaces insécables, qui viennent souvent d’un copier-coller. Effacez-les et tapez des espaces ordinaires.',
    en: 'This line begins with no-break spaces, which often come from a copy and paste. Delete them and type plain spaces.',
  },
  yaml_quote: {
    fr: 'Un guillemet droit s’ouvre ici sans se fermer, ou se ferme trop tôt. Fermez-le à la fin du texte; à l’intérieur, remplacez les guillemets droits par « ».',
    en: 'A straight quote opens here and does not close, or closes too early. Close it at the end of the text; inside, replace straight quotes with “ ”.',
  },
  yaml_colon: {
    fr: 'Cette ligne a deux fois un deux-points suivi d’une espace. Mettez le texte entre guillemets droits : label: "Centre : accueil".',
    en: 'This line has a colon followed by a space twice. Put the text between straight quotes: label: "Centre: welcome".',
  },
  yaml_key: {
    fr: 'Il manque sur cette ligne un deux-points suivi d’une espace, après le nom de la clé. Ajoutez-le, ou mettez la ligne au bout de celle d’avant.',
    en: 'A colon followed by a space is missing on this line, after the name of the key. Add it, or put the line at the end of the one before.',
  },
  yaml_bracket: {
    fr: 'Ici, ou juste avant, un crochet ou une accolade ne se ferme pas, ou il manque une virgule. Fermez-le, ou ajoutez-la.',
    en: 'Here, or just before, a square bracket or a brace does not close, or a comma is missing. Close it, or add the comma.',
  },
  yaml_sign: {
    fr: 'Ce texte commence par un signe qui a un autre sens en YAML (@, *, &, % ou l’accent grave). Mettez-le entre guillemets droits.',
    en: 'This text begins with a sign that means something else in YAML (@, *, &, % or a backtick). Put it between straight quotes.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ fr: string; en: string }>>>;
