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
      'Le fichier d’avant ne garde pas ses mots\u00A0: les deux versions sont faites avec le questionnaire d’aujourd’hui. Ce que le réseau ou la loi y ont changé depuis ne se voit donc pas.',
    nothingOfYours: 'Rien de ce que vous avez répondu n’a changé.',
    causes: {
      answers: 'Ce que nous avons répondu',
      words: 'Les mots du réseau ou de la base',
      facts: 'La loi et les faits datés',
    },
    question: 'Question',
    before: 'Avant',
    after: 'Après',
    clauses: 'Articles',
    none: 'sans réponse',
    changes: { added: 'nouveau', removed: 'retiré', changed: 'modifié', moved: 'déplacé' },
    was: 'était',
  },
  en: {
    title: 'What changed',
    between: 'From {from} to {to}.',
    version: 'version {version} ({date}; {pack})',
    sameWords: 'Nothing changed.',
    oldWordsMissing:
      'The file of before does not keep its words: both versions are made with today’s questionnaire. What the network or the law changed since then is therefore not shown.',
    nothingOfYours: 'Nothing that you answered has changed.',
    causes: {
      answers: 'What we answered',
      words: 'The words of the network or the base',
      facts: 'Law and dated facts',
    },
    question: 'Question',
    before: 'Before',
    after: 'After',
    clauses: 'Clauses',
    none: 'no answer',
    changes: { added: 'new', removed: 'removed', changed: 'changed', moved: 'moved' },
    was: 'was',
  },
};
