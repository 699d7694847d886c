/**
 * What a pack cannot be called, because the site has a page, a folder or a file of that name beside the members' pages,
 * in French or in English. A test compares it with the site's own.
 */
export const TAKEN_NAMES: ReadonlySet<string> = new Set([
  'accessibilite',
  'accessibility',
  'catalogue',
  'confidentialite',
  'en',
  'equipe',
  'examples',
  'exemples',
  'lien',
  'link',
  'logo',
  'offline',
  'pack',
  'privacy',
  'questionnaire',
  'review',
  'revision',
  'schema',
  'sources',
  'team',
  'voice',
  'voix',
]);
