import type { Language } from '../../0-language/answers.ts';
import type { Preposition, Slot } from '../../0-language/nodes.ts';

const CONTRACTED: Readonly<Record<Preposition, Readonly<Record<string, string>>>> = {
  de: { 'le ': 'du ', 'les ': 'des ', 'la ': 'de la ', 'l’': 'de l’' },
  à: { 'le ': 'au ', 'les ': 'aux ', 'la ': 'à la ', 'l’': 'à l’' },
};

/** The beginnings of words whose h is mute; before any other h, as before a foreign name, nothing elides. */
const MUTE_H =
  /^h(a(b|leine|llu|meç|rm)|e(bdo|ure|ureu)|é(b|lic|m|r[éio]|s)|i(er|st|v)|o(mm|mo|n(n|or)|r(aire|izon|log|reur|t[ie])|sp|st)|ô(pi|t)|u(il|î|m)|y[dgmp])/i;
/** Words that begin with a vowel and yet elide nothing. */
const NO_ELISION = /^(onz|oui|uhl|y(?!eux|euse|ves|von))/i;

/** Whether « de » and « le » lose their vowel before a word: « d’afficher », « de harceler ». */
export function elides(word: string): boolean {
  return (/^[aàâeéèêëiîïoôuùûyœæ]/i.test(word) && !NO_ELISION.test(word)) || MUTE_H.test(word);
}

/** The preposition of a slot where it prints: English has words of its own before the slot. */
export function prepositionIn(language: Language, { preposition }: Slot): Preposition | undefined {
  return language === 'fr' ? preposition : undefined;
}

/**
 * « de » or « à » before a phrase, contracted with the article the phrase begins with: « du conseil », « à l’équipe ».
 */
export function contract(preposition: Preposition | undefined, phrase: string): string {
  if (!preposition) return phrase;
  for (const [article, contracted] of Object.entries(CONTRACTED[preposition])) {
    if (phrase.startsWith(article)) return contracted + phrase.slice(article.length);
  }
  return `${beforeTyped(preposition, phrase)}${phrase}`;
}

/**
 * The words a preposition puts before a name the team typed, which itself is never altered: « d’ », « de  », « à  ».
 */
export function beforeTyped(preposition: Preposition | undefined, name: string): string {
  if (!preposition) return '';
  return preposition === 'de' && elides(name) ? 'd’' : `${preposition} `;
}

/** The article a name begins with: « Le Phare », « L’Escale »; no word that only begins like one, as « Lesage ». */
const CARRIED = /^(?:(les?|la)\s+|l['’]\s*)(?=\S)/i;

/** Whether a name carries its article, so that no other goes before it. */
export function carriesArticle(name: string): boolean {
  return CARRIED.test(name);
}

/** What goes before a name, with its article, and the name as it goes on: « du » and « Relais » of « Le Relais ». */
export function beforeName(
  preposition: Preposition | undefined,
  article: string,
  name: string,
): { readonly before: string; readonly name: string } {
  const carried = CARRIED.exec(name);
  const own = carried?.[1]?.toLowerCase();
  if (preposition && carried && (own === 'le' || own === 'les'))
    return { before: contract(preposition, `${own} `), name: name.slice(carried[0].length) };
  const words = carried ? '' : articleBefore(article);
  return { before: words === '' ? beforeTyped(preposition, name) : contract(preposition, words), name };
}

/** An article as it stands before a word: « la », « l’ »; empty where there is none. */
export function articleBefore(article: string): string {
  if (article === '' || article === 'none') return '';
  return /^l['’]?$/.test(article) ? 'l’' : `${article} `;
}
