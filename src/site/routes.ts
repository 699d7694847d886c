import type { Language } from '../engine/interview.ts';

type Paths = Readonly<Record<Language, string>>;

/** The pack whose pages stand at the root of the site. */
export const BASE = 'base';

/** The path of a page, or of a file, in the pages of a pack: a member's stand under its name. */
export function inPack(pack: string, path: string): string {
  if (pack === BASE) return path;
  return path.startsWith('/en/') ? `/en/${pack}${path.slice(3)}` : `/${pack}${path}`;
}

/** Every page in both languages; sisters share a row. */
export const routes = {
  home: { fr: '/', en: '/en/' },
  questionnaire: { fr: '/questionnaire/', en: '/en/questionnaire/' },
  privacy: { fr: '/confidentialite/', en: '/en/privacy/' },
  trace: { fr: '/sources/', en: '/en/sources/' },
  catalogue: { fr: '/catalogue/', en: '/en/catalogue/' },
  review: { fr: '/revision/', en: '/en/review/' },
  shared: { fr: '/lien/', en: '/en/link/' },
  team: { fr: '/equipe/', en: '/en/team/' },
  voice: { fr: '/voix/', en: '/en/voice/' },
  accessibility: { fr: '/accessibilite/', en: '/en/accessibility/' },
} as const satisfies Record<string, Paths>;

/** What a page that was not kept becomes without a network; one for both languages. */
export const OFFLINE_PAGE = '/offline/';

/** The pages of one sample. */
export const sampleRoutes = (story: string): Paths => ({
  fr: `/exemples/${story}/`,
  en: `/en/examples/${story}/`,
});

/** Where the answers of a sample lie; one file for both languages. */
export const sampleAnswersPath = (story: string): string => `/exemples/${story}/answers.json`;

/** Where the pack of a language lies, fetched by the questionnaire. */
export const packPath = (language: Language): string => `/pack/${language}.json`;

/** Where the reasons of its clauses lie, fetched when someone asks for one. */
export const reasonsPath = (language: Language): string => `/pack/reasons/${language}.json`;

/** Where the documents beside the policy lie, fetched when someone asks for one. */
export const companionsPath = (language: Language): string => `/pack/companions/${language}.json`;

/** A path of the site as an address, under the base the site is served from. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

export const other = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');
