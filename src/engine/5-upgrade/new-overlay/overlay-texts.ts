/**
 * The files a new overlay of the base begins with: path → text, French first. `{name}` is the overlay's name,
 * `{version}` the base's, `{date}` the day, `{local}` the values the base leaves to each member.
 */
export const OVERLAY_TEXTS: Readonly<Record<string, string>> = {
  'templates/{name}/pack.yaml': `# yaml-language-server: $schema=../../public/schema/overlay.json
# Votre pack : seulement ce qui diffère de la base. Changez les mots entre guillemets; les identifiants restent.
# Your pack: only what differs from the base. Change the words in quotes; ids stay.
name: {name}
version: 1.0.0
licence: CC-BY-4.0
changes: base
# La version de la base avec laquelle ceci a été comparé; « policy upgrade » la change.
# The version of the base this was compared with; "policy upgrade" changes it.
made_for: {version}
# Le nom de votre réseau, tel qu'il s'affichera.
# Your network's name, as it will be shown.
label:
  fr: "{name} : nom à écrire"
  en: "{name}: name to be written"
{local}`,
  'templates/{name}/changelog.yaml': `# yaml-language-server: $schema=../../public/schema/changelog.json
# Ce que chaque version change, pour vos équipes; la plus récente en premier.
# What each version changes, for your teams; the newest first.
- version: 1.0.0
  date: {date}
  words:
    fr: "Première version."
    en: "First version."
`,
  'questions/{name}/01-organisation.yaml': `# yaml-language-server: $schema=../../public/schema/question-changes.json
# Une question de la base, par son identifiant : seules les clés données ici changent.
# A question of the base, by its id: only the keys given here change.
- id: org_name
  label:
    fr: "Quel est le nom de votre organisme membre?"
    en: "What is your member organization's name?"
`,
  'templates/{name}/policy/09-application/90-{name}_note.md': `---
# Un article à vous : changez le titre, la raison et le texte, ici et dans le fichier .en.md.
# A clause of your own: change the title, the reason and the text, here and in the .en.md file.
title: "Précision du réseau"
class: advice
in: guide
custody: free
rationale: "Le réseau tient à ce que ses membres se parlent; dites ici pourquoi vous ajoutez cet article."
sources: []
---
Une question sur les médias sociaux peut aussi être posée aux autres organismes du réseau. Remplacez ce paragraphe par vos mots.
`,
  'templates/{name}/policy/09-application/90-{name}_note.en.md': `---
title: "A word from the network"
rationale: "The network wants its members to talk to one another; say here why you add this clause."
---
A question about social media may also be put to the other organizations of the network. Replace this paragraph with your words.
`,
};
