import type { Language } from '../../0-language/answers.ts';
import type { ChangedClause } from './compare-versions.ts';
import type { Cause } from './causes.ts';

/** The words of the page of changes. */
export interface ChangesWords {
  readonly title: string;
  /** « {from} », « {to} »: a version, its day and its pack. */
  readonly between: string;
  readonly version: string;
  readonly sameWords: string;
  /** Where the words of before were not kept. */
  readonly oldWordsMissing: string;
  readonly nothingOfYours: string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly question: string;
  readonly before: string;
  readonly after: string;
  readonly clauses: string;
  readonly none: string;
  /** Above the clauses, where answers are above them. */
  readonly inText: string;
  readonly changes: Readonly<Record<ChangedClause['change'], string>>;
  /** Before the number a clause had, where it has another. */
  readonly was: string;
}

export const CHANGES_WORDS: Readonly<Record<Language, ChangesWords>> = {
  fr: {
    title: 'Ce qui a changé',
    between: 'De la {from} à la {to}.',
    version: 'version {version} ({date}; {pack})',
    sameWords: 'Rien n’a changé.',
    oldWordsMissing:
      'Le fichier d’avant ne garde pas ses mots\u00A0: les deux versions sont faites avec le questionnaire d’aujourd’hui. La page montre tout ce que vous avez changé, mais non ce que le modèle ou la loi ont changé depuis.',
    nothingOfYours: 'Rien de ce que vous avez répondu n’a changé.',
    causes: {
      answers: 'Ce que nous avons répondu',
      words: 'Les mots du modèle',
      facts: 'La loi et les faits datés',
    },
    question: 'Question',
    before: 'Avant',
    after: 'Après',
    clauses: 'Articles',
    none: 'sans réponse',
    inText: 'Ce que cela change dans le texte',
    changes: { added: 'nouveau', removed: 'retiré', changed: 'modifié', moved: 'déplacé' },
    was: 'était',
  },
  en: {
    title: 'What changed',
    between: 'From {from} to {to}.',
    version: 'version {version} ({date}; {pack})',
    sameWords: 'Nothing changed.',
    oldWordsMissing:
      'The earlier file does not keep its words: both versions are made with today’s questionnaire. The page shows all that you changed, but not what the template or the law changed since then.',
    nothingOfYours: 'Nothing that you answered has changed.',
    causes: {
      answers: 'What we answered',
      words: 'The words of the template',
      facts: 'Law and dated facts',
    },
    question: 'Question',
    before: 'Before',
    after: 'After',
    clauses: 'Clauses',
    none: 'no answer',
    inText: 'What this changes in the text',
    changes: { added: 'new', removed: 'removed', changed: 'changed', moved: 'moved' },
    was: 'was',
  },
};
