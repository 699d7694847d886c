import type { Pack } from '../../src/engine/pack.ts';
import type { Language } from '../../src/engine/interview.ts';
import { smallFiles, smallPack } from './small-pack.ts';

const HEAD = 'templates/small/pack.yaml';
const POLICY = 'templates/small/policy';

/** A clause in both languages, by its file; its words are the same in both but for « en: ». */
export function clauseFiles(
  file: string,
  front: string,
  words: string,
  english = words.replace(/\p{L}{3,}/gu, (word) => `${word}x`),
): Readonly<Record<string, string>> {
  return {
    [`${POLICY}/${file}.md`]: `---\ntitle: "Titre"\ncustody: free\nrationale: "Parce que."\nsources: [S0-01]\n${front}\n---\n${words}\n`,
    [`${POLICY}/${file}.en.md`]: `---\ntitle: "Title"\nrationale: "Because."\n${front.includes('basis') ? 'basis: "law"\n' : ''}---\n${english}\n`,
  };
}

/** What makes of the small pack one with a policy and its guide. */
export const FLOORS: Readonly<Record<string, string>> = {
  [HEAD]: smallFiles
    .get(HEAD)!
    .replace(
      /^quick:.*$/m,
      '$&\nidentity: [org_name, jurisdiction, responsible, policy_strength]\nalways: [purpose_statement, strength_clause, not_discussed, adoption_clause, signatures]',
    )
    .replace(
      /^words:$/m,
      '$&\n  in_guide: {fr: "guide", en: "guide"}\n  in_policy: {fr: "politique", en: "policy"}\n  not_discussed: {fr: "choix proposé, non discuté", en: "suggested choice, not discussed"}',
    ),
  'templates/small/guide/document.yaml': 'title: {fr: "Guide", en: "Guide"}\npaper: letter\nfloors_of: policy\n',
  ...clauseFiles(
    '02-platforms/20-fb_page',
    'class: core\nwhen: active_platforms includes facebook\nnot_discussed: {before: {fr: "ouvrir une page", en: "opening a page"}}',
    'L’équipe {NE_DOIT_PAS afficher} un faux nom.\n\n***\n\nLe nom se change dans les réglages; voir [le rythme](#rhythm).',
    'The team {NE_DOIT_PAS show / showing} a false name.\n\n***\n\nThe name is changed in the settings; see [the rhythm](#rhythm).',
  ),
  ...clauseFiles(
    '03-roles/05-learning',
    'class: advice\nin: guide',
    'Se tromper est permis; voir [les signatures](#signatures).',
    'Mistakes are allowed; see [the signatures](#signatures).',
  ),
  ...clauseFiles('05-adoption/05-signatures', 'class: fact\nin: policy', 'Signé :', 'Signed:'),
  ...clauseFiles(
    '05-adoption/07-not_discussed',
    'class: core',
    'Avant de faire ceci, demander : {before_doing}.\n\nS’il arrive ceci, voir le guide : {if_it_happens}.',
    'Before doing this, ask: {before_doing}.\n\nIf this happens, see the guide: {if_it_happens}.',
  ),
  ...clauseFiles(
    '05-adoption/20-archive',
    'class: advice',
    'Une copie de [la page](#fb_page) se garde {org}.',
    'A copy of [the page](#fb_page) is kept {org}.',
  ),
};

/** The small pack with a policy and its guide. */
export function floorsPack(language: Language = 'fr', changes: Readonly<Record<string, string>> = {}): Pack {
  return smallPack(language, { ...FLOORS, ...changes });
}
