import { FIELD, LANGUAGES } from './question-sentences.ts';
import type { Sentence, Sentences } from './said.ts';

/* What the keys of pack.yaml, document.yaml, sources.yaml and changelog.yaml are for. */

export const STEP = {
  id: ['Le nom du fichier de l’étape, après son numéro.', 'The name of the step’s file, after its number.'],
  label: ['Ce que lit l’équipe.', 'What the team reads.'],
} satisfies Sentences;

export const ROLE = {
  id: ['Le nom du rôle.', 'The name of the role.'],
  label: ['Le rôle, sans article.', 'The role, without an article.'],
  article: [
    '«\u00a0la\u00a0», «\u00a0le\u00a0», «\u00a0l’\u00a0», "the"; vide si aucun ne va.',
    '« la », « le », « l’ », "the"; empty where none fits.',
  ],
  refers_to: ['La personne qui tient cette place, par son champ.', 'Who holds that place, by its field.'],
} satisfies Sentences;

export const LOCAL = {
  id: ['Le nom que citent les articles\u00a0: {local_contact}.', 'The name that clauses quote: {local_contact}.'],
  label: ['Ce qu’un membre doit donner.', 'What a member is to give.'],
  required: ['Chaque pack qui change celui-ci le donne lui-même.', 'Every pack that changes this one gives it itself.'],
  value: ['Les mots qui s’impriment.', 'The words that print.'],
} satisfies Sentences;

export const LOCALE = {
  when: ['Où cela vaut; partout, sans cette clé.', 'Where it holds; everywhere without this key.'],
  tag: ['La langue et le pays\u00a0: fr-CA.', 'The language and the country: fr-CA.'],
  high: ['L’espace devant\u00a0; ! ?', 'The space before ; ! ?'],
  colon: ['L’espace devant\u00a0:', 'The space before :'],
  quotes: ['L’espace dans «\u00a0».', 'The space inside « ».'],
} satisfies Sentences;

export const INCLUDED = {
  id: ['L’option.', 'The option.'],
  when: ['Quand elle est dans la liste.', 'When it is in the list.'],
} satisfies Sentences;

export const DERIVED = {
  id: [
    'Le nom d’une valeur que le moteur calcule, ou le vôtre, avec condition ou includes.',
    'The name of a value that the engine computes, or your own, with condition or includes.',
  ],
  type: ['Le genre, que le moteur fixe\u00a0: à laisser de côté.', 'The kind, which the engine sets: leave it out.'],
  label: ['Comment elle s’appelle.', 'What it is called.'],
  condition: ['La valeur est oui où elle tient, non ailleurs.', 'The value is yes where it holds, no elsewhere.'],
  includes: ['Chaque option de la liste, et quand elle y est.', 'Each option of the list, and when it is there.'],
  options: [
    'Ce que la valeur peut être\u00a0: yes et no, pour une condition.',
    'What it may be: yes and no, for a condition.',
  ],
  options_from: FIELD.options_from,
  unit: FIELD.unit,
  blank: FIELD.blank,
} satisfies Sentences;

const NAME: Sentence = ['Le nom de son dossier.', 'The name of its folder.'];
const VERSION: Sentence = ['La version, entre guillemets\u00a0: "1.10".', 'The version, in quotes: "1.10".'];
const LICENCE: Sentence = ['La licence de ses mots\u00a0: CC-BY-4.0.', 'The licence of its words: CC-BY-4.0.'];
const QUICK: Sentence = [
  'Les questions du parcours rapide, dans l’ordre.',
  'The questions of the quick path, in order.',
];
const LOCALS: Sentence = ['Les mots que chaque membre donne lui-même.', 'Words that each member gives for itself.'];
const WORDS: Sentence = ['Les mots imprimés à côté des articles.', 'The words documents print beside the clauses.'];

export const PACK = {
  name: NAME,
  version: VERSION,
  licence: LICENCE,
  languages: [
    'Sans effet\u00a0: un pack est toujours en français et en anglais.',
    'Without effect: a pack is always in French and English.',
  ],
  steps: ['Les étapes, dans l’ordre.', 'The steps, in order.'],
  quick: QUICK,
  identity: [
    'Les questions sur qui vous êtes\u00a0: ce que la politique dit du reste n’en dépend pas.',
    'The questions about who you are: what the policy says of the rest does not hang on them.',
  ],
  always: [
    'Les articles que toute politique imprime, discutés ou non.',
    'The clauses that every policy prints, discussed or not.',
  ],
  roles: ['Les rôles qu’une personne peut tenir.', 'The roles a person may hold.'],
  local: LOCALS,
  strength: [
    'Les verbes, par leur nom\u00a0: obligatoire, puis recommandé.',
    'The verbs, by name: binding, then guideline.',
  ],
  locales: [
    'La typographie de chaque pays, dans l’ordre où on l’essaie.',
    'How each country sets words, in the order tried.',
  ],
  words: WORDS,
  derived: ['Comment chaque valeur calculée s’appelle et s’imprime.', 'How each derived value is called and printed.'],
} satisfies Sentences;

export const OVERLAY = {
  name: NAME,
  version: VERSION,
  licence: LICENCE,
  changes: ['Le pack que celui-ci change.', 'The pack that this one changes.'],
  made_for: [
    'La version de ce pack avec laquelle il a été comparé en dernier.',
    'The version of that pack that it was last compared with.',
  ],
  label: ['Comment il s’appelle.', 'What it is called.'],
  presentation: ['Sa page d’accueil.', 'Its start page.'],
  logo: ['Le fichier SVG de son logo, à côté de celui-ci.', 'The SVG file of its logo, beside this one.'],
  colours: ['Sa couleur, sur papier clair et sur papier sombre.', 'Its colour, on light paper and on dark.'],
  local: LOCALS,
  steps: ['Des étapes changées, par leur nom, ou ajoutées.', 'Steps changed, by name, or added.'],
  quick: QUICK,
  roles: ['Des rôles changés, par leur nom, ou ajoutés.', 'Roles changed, by name, or added.'],
  words: WORDS,
  derived: [
    'Des valeurs calculées par des conditions, changées, par leur nom, ou ajoutées.',
    'Values computed by conditions, changed, by name, or added.',
  ],
  hide: ['Ce qui est retiré du pack changé, et pourquoi.', 'What is taken away from the pack it changes, and why.'],
} satisfies Sentences;

export const PRESENTATION = {
  sentence: ['Une phrase, en tête de page.', 'One sentence, at the top of the page.'],
  what: ['Ce qu’on y fait.', 'What one does there.'],
  about: ['Qui l’a fait, et pourquoi\u00a0: un paragraphe par élément.', 'Who made it, and why: a paragraph an item.'],
} satisfies Sentences;

export const COLOURS = {
  light: ['De jour\u00a0: "#0b5c6b".', 'By day: "#0b5c6b".'],
  dark: ['De nuit\u00a0: "#7fd1df".', 'By night: "#7fd1df".'],
} satisfies Sentences;

export const HIDDEN = {
  clause: ['Un article.', 'A clause.'],
  question: ['Une question.', 'A question.'],
  option: ['Une option\u00a0: goals.fundraise.', 'An option: goals.fundraise.'],
  rule: ['Une règle.', 'A rule.'],
  document: ['Un document.', 'A document.'],
  reason: ['Pourquoi, dans les deux langues.', 'Why, in both languages.'],
} satisfies Sentences;

export const RENAMED = {
  question: ['L’ancien nom d’une question ou d’un champ.', 'The former name of a question or field.'],
  option: ['L’ancien nom d’une option\u00a0: goals.old.', 'The former name of an option: goals.old.'],
  clause: ['L’ancien nom d’un article.', 'The former name of a clause.'],
  to: ['Le nouveau nom.', 'The new name.'],
} satisfies Sentences;

export const GONE = {
  id: ['Un article ou un document qui n’est plus.', 'A clause or a document that is no more.'],
  into: [
    'Ce qui le dit maintenant\u00a0: les mots d’une équipe et d’un membre y suivent.',
    'What says it now: the words of a team and of a member follow there.',
  ],
} satisfies Sentences;

export const RELEASE = {
  version: VERSION,
  date: ['Le jour de cette version.', 'The day of this version.'],
  words: ['Ce qu’elle change, en une phrase ou deux.', 'What it changes, in a sentence or two.'],
  clauses: ['Les articles dont elle change les mots.', 'The clauses whose words it changes.'],
  questions: ['Les questions qu’elle ajoute.', 'The questions it adds.'],
  renamed: ['Les noms qu’elle change.', 'The names it changes.'],
  gone: ['Ce qu’elle retire ou réunit.', 'What it removes or joins.'],
} satisfies Sentences;

export const DOCUMENT = {
  title: ['Son titre.', 'Its title.'],
  when: ['Quand on le fait; toujours, sans cette clé.', 'When it is made; always without this key.'],
  contents: ['Il s’ouvre sur la liste de ses parties.', 'It opens with a list of its sections.'],
  order: ['Son rang parmi les documents.', 'Its rank among the documents.'],
  sheet: [
    'Une feuille à lire ou à remplir\u00a0: ni numéros, ni titres d’articles.',
    'A sheet to read or fill in: no numbers, no clause titles.',
  ],
  landscape: ['La feuille est couchée.', 'It lies on its side.'],
  kit: ['Il est dans la trousse du conseil d’administration.', 'It is in the board’s kit.'],
  formats: ['Les formats où on le prend, outre ceux de tous.', 'The formats it is taken in, besides those of all.'],
  floors_of: [
    'Le guide\u00a0: décisions et pratiques de la politique, sans articles à lui.',
    'The guide: the decisions and practices of the policy, with no clauses of its own.',
  ],
  paper: ['letter, a4 ou des cas.', 'letter, a4 or cases.'],
} satisfies Sentences;

export const CASES = {
  cases: ['Les cas, dans l’ordre où on les essaie.', 'The cases, in the order they are tried.'],
} satisfies Sentences;

export const SOURCES = {
  guides: ['Les guides sur lesquels le pack repose.', 'The guides the pack rests on.'],
  items: ['Chaque élément d’un guide, dans nos mots.', 'Each item of a guide, in our words.'],
  instead: [
    'Ce que nous disons à la place de conseils qui ont vieilli.',
    'What we say instead of advice that has aged.',
  ],
  not_carried: ['Pourquoi rien ne reprend un élément.', 'Why nothing carries an item.'],
} satisfies Sentences;

export const GUIDE = {
  id: ['Le début du nom de ses éléments\u00a0: S2.', 'The beginning of the names of its items: S2.'],
  name: ['Son nom entier.', 'Its whole name.'],
  short: ['Son nom court.', 'Its short name.'],
} satisfies Sentences;

export const ITEM = {
  id: ['Le guide, puis un numéro\u00a0: S2-46.', 'The guide, then a number: S2-46.'],
  ...LANGUAGES,
} satisfies Sentences;

export const ABOUT_ITEMS = {
  items: ['Les éléments dont il s’agit.', 'The items it is about.'],
  ...LANGUAGES,
} satisfies Sentences;
