import type { Language } from '../../0-language/answers.ts';

const NO_BREAK = '\u00a0';

/**
 * An author's words as they print: curly apostrophes, and in French the no-break spaces of Québec (before `:`,
 * inside « », before % and $, between groups of digits). Source: OQLF, Vitrine linguistique, « Espacement avant
 * et après les signes de ponctuation et les symboles ». What a team types never comes here.
 */
export function typography(text: string, language: Language): string {
  const curly = text.replaceAll("'", '’');
  if (language !== 'fr') return curly;
  return curly
    .replace(/ :(?=\s|$)/gm, `${NO_BREAK}:`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ »/g, `${NO_BREAK}»`)
    .replace(/(\d) ([%$])/g, `$1${NO_BREAK}$2`)
    .replace(/(\d) (\d{3})(?!\d)/g, `$1${NO_BREAK}$2`);
}

/**
 * The first sign that has a space before it against the usage of Québec, and where it stands; nothing where there is
 * none.
 */
export function wrongSpace(
  text: string,
  language: Language,
): { readonly found: string; readonly offset: number } | undefined {
  const match = (language === 'fr' ? /[ \u00a0]([;!?])/ : /[ \u00a0]([;:!?])(?=\s|$)/).exec(text);
  return match ? { found: match[1]!, offset: match.index + 1 } : undefined;
}
