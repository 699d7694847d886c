import type { Token } from '../../0-language/nodes.ts';
import type { ClauseClass, Pack } from '../../1-pack/model/pack.ts';
import { contract, elides, prepositionIn } from '../grammar/french.ts';
import type { Interview } from '../model/interview.ts';
import { fixedWords } from '../grammar/pack-words.ts';

/** How a class of clause binds under the team's choice; `fact` states what is and does not bind. */
export type Force = 'binding' | 'guideline' | 'none';

/** Tokens that name the document: one form for the whole document, whatever the clause's class. */
const DOCUMENT_WIDE = new Set(['DOC', 'LE_DOC']);

/** The force of a class of clause: law and safety bind whatever the team chose, advice and facts never do. */
export function forceOf(interview: Interview, clauseClass: ClauseClass): Force {
  const strength = interview.read('policy_strength');
  switch (clauseClass) {
    case 'floor':
      return 'binding';
    case 'core':
      return strength === 'recommended' ? 'guideline' : 'binding';
    case 'personal':
      return strength === 'mandatory' ? 'binding' : 'guideline';
    case 'advice':
      return 'guideline';
    case 'fact':
      return 'none';
  }
}

/** « Obligatoire » / « Recommandé », printed only where the strength is mixed; nothing for a fact. */
export function strengthLabel(interview: Interview, clauseClass: ClauseClass): string | undefined {
  const force = forceOf(interview, clauseClass);
  if (interview.read('policy_strength') !== 'mixed' || force === 'none') return undefined;
  return fixedWords(interview.pack, force === 'binding' ? 'binding' : 'recommended');
}

/** The words of a strength token in a clause of the given force. */
export function tokenWords(interview: Interview, token: Token, force: Force): string {
  const words = interview.pack.strength[token.name];
  if (!words) return '';
  const documentForce = interview.read('policy_strength') === 'recommended' ? 'guideline' : 'binding';
  const own = DOCUMENT_WIDE.has(token.name) || force === 'none' ? documentForce : force;
  return contract(prepositionIn(interview.pack.language, token), fill(interview.pack, words[own], token.forms));
}

/** Puts the forms in their places; « de » elides before a vowel. */
function fill(pack: Pack, words: string, forms: readonly string[]): string {
  return words
    .replace(/(\bde )?%([12])/g, (_, de: string | undefined, place: string) => {
      const form = forms[Number(place) - 1] ?? forms[0] ?? '';
      return de && pack.language === 'fr' && elides(form) ? `d’${form}` : `${de ?? ''}${form}`;
    })
    .trim();
}
