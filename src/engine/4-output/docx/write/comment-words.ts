import type { Language } from '../../../0-language/answers.ts';
import type { CommentWords } from './comments.ts';

/** The words around the reasons of a clause, beside it on the page and in the comments of Word. */
export const COMMENT_WORDS: Readonly<Record<Language, CommentWords>> = {
  fr: {
    because: 'Parce que',
    always: 'Il paraît dans toutes les politiques.',
    notes: 'Notes de l’équipe',
    rationale: 'L’idée',
    wordsOf: 'Texte de',
    from: 'D’après',
    classes: {
      floor: 'Obligation légale ou de sécurité\u00A0: il reste, quelle que soit la force choisie.',
      core: 'Règle de l’équipe\u00A0: elle suit la force choisie (obligatoire ou recommandée).',
      personal: 'Comptes personnels\u00A0: une limite nécessaire, le reste en confiance.',
      advice: 'Conseil\u00A0: jamais une obligation.',
      fact: 'Constat\u00A0: il dit ce qui est, sans rien imposer.',
    },
    adapted: {
      reworded: 'L’équipe a mis ses mots à la place du texte proposé.',
      completed: 'L’équipe a ajouté ses mots au texte proposé.',
      added: 'L’équipe a écrit cet article.',
    },
    origins: { answer: 'votre réponse', default: 'choix proposé', derived: 'calculé' },
  },
  en: {
    because: 'Because',
    always: 'It appears in every policy.',
    notes: 'The team’s notes',
    rationale: 'The idea',
    wordsOf: 'Words of',
    from: 'Based on',
    classes: {
      floor: 'Legal or safety duty: it stays, whatever force you choose.',
      core: 'Team rule: it follows the force you choose (mandatory or recommended).',
      personal: 'Personal accounts: one needed limit, trust for the rest.',
      advice: 'Advice: never an obligation.',
      fact: 'Statement: it says what is, and imposes nothing.',
    },
    adapted: {
      reworded: 'The team put its own words in place of the suggested text.',
      completed: 'The team added its own words to the suggested text.',
      added: 'The team wrote this clause.',
    },
    origins: { answer: 'your answer', default: 'suggested choice', derived: 'worked out' },
  },
};
