import type { Preposition } from '../../0-language/nodes.ts';

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

/** « de » or « à » before a phrase, contracted with the article the phrase begins with: « du conseil », « à l’équipe ». */
export function contract(preposition: Preposition | undefined, phrase: string): string {
  if (!preposition) return phrase;
  for (const [article, contracted] of Object.entries(CONTRACTED[preposition])) {
    if (phrase.startsWith(article)) return contracted + phrase.slice(article.length);
  }
  return `${beforeTyped(preposition, phrase)}${phrase}`;
}

/** The words a preposition puts before a name the team typed, which itself is never altered: « d’ », « de  », « à  ». */
export function beforeTyped(preposition: Preposition | undefined, name: string): string {
  if (!preposition) return '';
  return preposition === 'de' && elides(name) ? 'd’' : `${preposition} `;
}

/** An article as it stands before a word: « la », « l’ »; empty where there is none. */
export function articleBefore(article: string): string {
  if (article === '' || article === 'none') return '';
  return /^l['’]?$/.test(article) ? 'l’' : `${article} `;
}
