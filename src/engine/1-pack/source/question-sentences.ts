import type { Sentence, Sentences } from './said.ts';

/* What the keys of questions, rules and facts are for. */

export const LANGUAGES = {
  fr: ['En français.', 'In French.'],
  en: ['En anglais.', 'In English.'],
} satisfies Sentences;

const ID: Sentence = [
  'Le nom, qui ne change plus\u00a0: les réponses et les conditions s’y fient.',
  'The name, which no longer changes: answers and conditions rely on it.',
];
const LABEL: Sentence = ['Ce que lit l’équipe.', 'What the team reads.'];
const SHORT: Sentence = ['La forme que cela prend dans une phrase.', 'The form it takes inside a sentence.'];
const TYPED_IN: Sentence = [
  'Le champ dont les mots, une fois écrits par l’équipe, s’impriment à la place du libellé.',
  'The text field whose words, once the team typed them, print in place of the label.',
];
const TYPED_LABEL: Sentence = ['Ce qui s’imprime devant ces mots.', 'What prints before those words.'];

export const CASE = {
  when: ['La condition de ce cas; le dernier n’en a pas.', 'The condition of this case; the last one has none.'],
  value: ['Ce qui vaut alors.', 'What holds then.'],
} satisfies Sentences;

export const OPTION = {
  id: ID,
  label: LABEL,
  short: SHORT,
  when: ['Quand ce choix est offert; toujours, sans cette clé.', 'When it is offered; always without this key.'],
  typed_in: TYPED_IN,
  typed_label: TYPED_LABEL,
  exclusive: ['La choisir retire les autres, et inversement.', 'Choosing it clears the others, and the reverse.'],
  excludes: ['Une autre option avec laquelle elle ne va pas.', 'Another option it cannot go with.'],
  only_in: [
    'Elle parle de cette langue seule\u00a0: offerte dans les deux, jamais imprimée dans l’autre.',
    'It speaks of that language alone: offered in both, never printed in the other.',
  ],
  fixed: ['L’équipe ne peut pas la retirer\u00a0: la loi la demande.', 'The team cannot untick it: a legal floor.'],
} satisfies Sentences;

export const FIELD = {
  id: ID,
  type: ['Le genre de réponse; group, sans cette clé.', 'The kind of answer; group without this key.'],
  label: LABEL,
  help: ['Une précision, sous le libellé.', 'A detail, below the label.'],
  when: ['Quand c’est demandé; toujours, sans cette clé.', 'When it is asked; always without this key.'],
  default: [
    'Le choix prudent, qui vaut sans réponse\u00a0: une valeur, ou cases, same_as, derived, fact.',
    'The safe choice, which holds without an answer: a value, or cases, same_as, derived, fact.',
  ],
  undecided_default: [
    'Ce qui vaut tant que le point est à décider, si ce n’est pas default.',
    'What reads while the point is undecided, where it differs from the default.',
  ],
  required: ['L’équipe y répond avant de continuer.', 'The team answers it before it goes on.'],
  options: ['Les choix offerts.', 'The choices offered.'],
  options_from: [
    'Le fichier de faits, ou la question, d’où viennent les choix.',
    'The facts file or question the options are drawn from.',
  ],
  unit: ['Le mot qui suit le nombre\u00a0: pour un, pour plusieurs.', 'The word after a number: for one, for more.'],
  ranked: ['L’ordre des choix compte.', 'The order of the choices counts.'],
  min: ['Le plus petit nombre.', 'The smallest number.'],
  max: ['Le plus grand nombre.', 'The largest number.'],
  decimals: [
    'Les décimales qu’un nombre peut avoir; 0 sans cette clé.',
    'Decimal places a number may have; 0 without this key.',
  ],
  max_length: ['Le plus de caractères.', 'The most characters.'],
  example: ['Un exemple, sous le champ.', 'An example, below the field.'],
  blank: ['Ce qui s’imprime tant que rien n’est connu.', 'What prints while nothing is known.'],
} satisfies Sentences;

export const COLUMNS = {
  columns: ['Les colonnes de ses lignes.', 'The columns of its rows.'],
  inline: [
    'Ce que dit chaque ligne à l’intérieur d’une phrase, avec ses colonnes entre accolades.',
    'What each row says inside a sentence, with its columns in braces.',
  ],
} satisfies Sentences;

export const QUESTION = {
  quick: ['Elle est sur le parcours rapide.', 'It is on the quick path.'],
  folded: [
    'Ses champs restent repliés tant que l’équipe ne les demande pas.',
    'Its fields stay folded until the team asks for them.',
  ],
  why: ['Pourquoi elle est posée, en une phrase.', 'Why it is asked, in one sentence.'],
  sources: ['Les éléments des guides d’où elle vient.', 'The items of the guides it comes from.'],
  fields: ['Les autres champs du même écran.', 'The other fields asked on the same screen.'],
} satisfies Sentences;

export const RULE = {
  id: ID,
  severity: [
    'E\u00a0: une erreur, la politique reste un projet; W\u00a0: un avertissement; I\u00a0: un conseil. Ou des cas.',
    'E: an error, the policy stays a draft; W: a warning; I: advice. Or cases.',
  ],
  when: ['Quand elle se déclenche.', 'When it fires.'],
  message: ['Ce qu’elle dit à l’équipe.', 'What it says to the team.'],
  questions: ['Les questions à revoir.', 'The questions to look at again.'],
  repair: ['Ce qui la règle, en un clic.', 'What settles it, in one click.'],
} satisfies Sentences;

export const REPAIR = {
  label: ['Ce que dit le bouton.', 'What the button says.'],
  set: ['Les réponses qu’il donne ou change, par leur nom.', 'The answers it gives or changes, by their names.'],
} satisfies Sentences;

export const FACT = {
  id: ID,
  label: LABEL,
  short: SHORT,
  values: ['Ce que les réponses et les articles peuvent en lire.', 'What answers and clauses may read of it.'],
  when: ['Quand il vaut; toujours, sans cette clé.', 'When it holds; always without this key.'],
  typed_in: TYPED_IN,
  typed_label: TYPED_LABEL,
  source: ['Où il a été lu.', 'Where it was read.'],
  verified: ['Le jour où il a été lu.', 'The day it was read.'],
  check_again: ['Le jour où le relire.', 'The day to read it again.'],
  to_confirm: ['L’organisation doit encore le confirmer.', 'The organisation still has to confirm it.'],
} satisfies Sentences;

export const BEFORE = {
  before: ['Ce devant quoi cela se place, par son nom.', 'What it is put before, by its name.'],
} satisfies Sentences;

export const REASON = {
  reason: ['Pourquoi, dans les deux langues.', 'Why, in both languages.'],
} satisfies Sentences;
