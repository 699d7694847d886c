import { readPack, type Pack } from '../../src/engine/pack.ts';
import type { Language } from '../../src/engine/interview.ts';

/**
 * A whole pack in one file: 6 questions and 15 clauses in both languages that between them use everything, so that
 * a test can be read beside what it tests. Also the good pack that every folder of tests/mistakes breaks.
 */
const QUESTIONS = `
- id: org_name
  quick: true
  required: true
  label: {fr: "Votre organisation", en: "Your organisation"}
  why: {fr: "Son nom revient partout.", en: "Its name comes back everywhere."}
  sources: [S0-01]
  fields:
    - {id: org_name__full, type: text, required: true, max_length: 40, label: {fr: "Nom complet", en: "Full name"}, blank: {fr: "[nom]", en: "[name]"}}
    - {id: org_name__short, type: text, label: {fr: "Sigle", en: "Acronym"}}
    - id: org_name__article
      type: single
      label: {fr: "Article", en: "Article"}
      options: [{id: le, label: {fr: "le", en: "le"}}, {id: la, label: {fr: "la", en: "la"}}, {id: l, label: {fr: "l'", en: "l'"}}, {id: les, label: {fr: "les", en: "les"}}, {id: none, label: {fr: "aucun", en: "none"}}]
      default: {derived: org_article_guess}
- id: jurisdiction
  quick: true
  label: {fr: "Où?", en: "Where?"}
  why: {fr: "Les lois changent.", en: "Laws change."}
  sources: [S0-01]
  type: single
  options: [{id: qc, label: {fr: "Québec", en: "Québec"}, short: {fr: "le Québec", en: "Québec"}}, {id: fr, label: {fr: "France", en: "France"}, short: {fr: "la France", en: "France"}}]
  default: qc
- id: serves_groups
  quick: true
  required: true
  label: {fr: "Avec qui êtes-vous en contact?", en: "Whom are you in contact with?"}
  why: {fr: "Les jeunes se protègent.", en: "Young people are protected."}
  sources: [S0-01]
  type: multi
  options:
    - {id: under_14, label: {fr: "Moins de 14 ans", en: "Under 14"}, short: {fr: "les enfants", en: "children"}}
    - {id: seniors, label: {fr: "Personnes aînées", en: "Seniors"}, short: {fr: "les personnes aînées", en: "seniors"}}
    - {id: general_public, exclusive: true, label: {fr: "Grand public", en: "General public"}, short: {fr: "le grand public", en: "the general public"}}
  undecided_default: [under_14, seniors]
`;
const TEAM = `
- id: platform_plan
  quick: true
  label: {fr: "Quelles plateformes?", en: "Which platforms?"}
  why: {fr: "Chacune prend du temps.", en: "Each takes time."}
  sources: [S0-01]
  type: rows
  columns:
    - {id: platform_plan__platform, type: single, label: {fr: "Plateforme", en: "Platform"}, options_from: platforms}
    - {id: platform_plan__name, type: text, label: {fr: "Nom", en: "Name"}}
    - {id: platform_plan__posts_per_week, type: number, decimals: 2, label: {fr: "Par semaine", en: "A week"}, default: {fact: posts_per_week}}
    - id: platform_plan__format
      type: single
      label: {fr: "Format", en: "Format"}
      options: [{id: photo, label: {fr: "Photo", en: "Photo"}, short: {fr: "une photo", en: "a photo"}}, {id: text_link, label: {fr: "Texte", en: "Text"}, short: {fr: "un texte", en: "a text"}}]
      default: photo
    - {id: platform_plan__status, type: single, label: {fr: "État", en: "Status"}, options: [{id: active, label: {fr: "Actif", en: "Active"}}, {id: leaving, label: {fr: "À quitter", en: "Leaving"}}], default: active}
  default: [{platform: facebook}]
- id: responsible
  quick: true
  required: true
  label: {fr: "Qui s'en occupe?", en: "Who looks after it?"}
  why: {fr: "Une personne suffit rarement.", en: "One person is rarely enough."}
  sources: [S0-01]
  fields:
    - {id: responsible__lead, type: person, required: true, label: {fr: "Responsable", en: "Lead"}, undecided_default: {derived: highest_role}, blank: {fr: "[personne à nommer]", en: "[person to be named]"}}
    - {id: responsible__backup, type: person, label: {fr: "Relève", en: "Backup"}, blank: {fr: "[relève à nommer]", en: "[backup to be named]"}}
- id: policy_strength
  label: {fr: "Quelle force?", en: "How binding?"}
  why: {fr: "Les verbes en dépendent.", en: "The verbs depend on it."}
  sources: [S0-01]
  type: single
  options: [{id: mandatory, label: {fr: "Obligatoire", en: "Binding"}}, {id: recommended, label: {fr: "Recommandé", en: "Recommended"}}, {id: mixed, label: {fr: "Mixte", en: "Mixed"}}]
  default: mixed
  fields:
    - {id: adoption__date, type: date, label: {fr: "Adoption", en: "Adoption"}}
    - {id: adoption__effective, type: date, label: {fr: "Entrée en vigueur", en: "In force"}, default: {same_as: adoption__date}}
    - {id: adoption__review_months, type: number, min: 0, max: 60, label: {fr: "Révision", en: "Review"}, unit: {fr: ["mois", "mois"], en: ["month", "months"]}, default: 12}
`;
const RULES = `
- id: r_no_backup
  severity: [{when: policy_strength is mandatory, value: E}, {value: W}]
  when: responsible__backup__given is no
  message: {fr: "Nommez une relève.", en: "Name a backup."}
  questions: [responsible]
  repair: [{label: {fr: "Confier la relève {à authority_role}", en: "Make {authority_role} the backup"}, set: {responsible__backup: {derived: authority_role}}}]
- id: r_same_backup
  severity: E
  when: backup_is_lead is yes
  message: {fr: "Deux personnes, c'est mieux.", en: "Two people are better."}
  questions: [responsible]
  repair: [{label: {fr: "Enlever", en: "Remove"}, set: {responsible__backup: null}}]
`;
const PACK = `
name: small
version: "1.10"
licence: CC0
steps: [{id: organisation, label: {fr: "Votre organisation", en: "Your organisation"}}, {id: team, label: {fr: "Équipe", en: "Team"}}]
quick: [org_name, jurisdiction, serves_groups, platform_plan, responsible]
roles:
  - {id: coordination, label: {fr: "coordination", en: "coordinator"}, article: {fr: "la", en: "the"}}
  - {id: direction, label: {fr: "direction", en: "executive director"}, article: {fr: "la", en: "the"}}
  - {id: president, label: {fr: "présidence", en: "chair"}, article: {fr: "la", en: "the"}}
  - {id: board, label: {fr: "conseil d'administration", en: "board"}, article: {fr: "le", en: "the"}}
  - {id: team, label: {fr: "équipe", en: "team"}, article: {fr: "l'", en: "the"}}
  - {id: lead, label: {fr: "personne responsable", en: "lead"}, article: {fr: "la", en: "the"}, refers_to: responsible__lead}
  - {id: other, label: {fr: "une autre personne", en: "another person"}, article: {fr: "", en: ""}}
strength:
  DOIT: {fr: ["doit", "est invitée à"], en: ["must", "is encouraged to"]}
  NE_DOIT_PAS: {fr: ["ne doit pas %1", "est invitée à éviter de %1"], en: ["must not %1", "is asked to avoid %2"]}
  INTERDIT_DE: {fr: ["il est interdit de %1", "il est déconseillé de %1"], en: ["it is forbidden to %1", "it is advised not to %1"]}
  DOC: {fr: ["Politique", "Lignes directrices"], en: ["Policy", "Guidelines"]}
  LE_DOC: {fr: ["la présente politique %1", "les présentes lignes directrices %2"], en: ["this policy %1", "these guidelines %2"]}
locales:
  fr: [{when: jurisdiction is fr, tag: fr-FR, high: narrow, colon: wide, quotes: wide}, {tag: fr-CA, high: none, colon: wide, quotes: wide}]
  en: [{tag: en-CA, high: none, colon: none, quotes: none}]
words:
${[
  ['undecided', 'à décider', 'to be decided'],
  ['to_correct', 'à corriger', 'to be corrected'],
  ['to_confirm', 'à confirmer', 'to be confirmed'],
  ['binding', 'Obligatoire', 'Mandatory'],
  ['recommended', 'Recommandé', 'Recommended'],
  ['organisation_unknown', "l'organisme", 'the organisation'],
  ['blank_text', '[texte]', '[text]'],
  ['blank_date', '[date à fixer]', '[date to be set]'],
  ['blank_longtext', '[texte]', '[text]'],
  ['blank_single', '[choix]', '[choice]'],
  ['blank_multi', '[choix]', '[choices]'],
  ['blank_number', '[nombre]', '[number]'],
  ['blank_person', '[personne]', '[person]'],
  ['blank_rows', '[tableau]', '[table]'],
  ['blank_list', '[liste]', '[list]'],
  ['draft', 'PROJET', 'DRAFT'],
  ['adopted_on', 'Adoption : {adoption__date}', 'Adopted: {adoption__date}'],
  ['page', 'Page', 'Page'],
  ['of', 'de', 'of'],
  ['article', 'article', 'clause'],
  ['section', 'section', 'section'],
  ['annex', 'Annexe', 'Schedule'],
  ['contents', 'Table des matières', 'Contents'],
  ['and', 'et', 'and'],
]
  .map(([id, fr, en]) => `  ${id}: {fr: "${fr}", en: "${en}"}`)
  .join('\n')}
derived:
  - {id: minors, condition: serves_groups includes under_14, label: {fr: "Valeur", en: "Value"}, options: [{id: "yes", label: {fr: "Oui", en: "Yes"}}, {id: "no", label: {fr: "Non", en: "No"}}]}
${['active_platforms multi', 'posts_per_week number', 'authority_role person', 'highest_role person', 'backup_is_lead single', 'org_article_guess single', 'review_date date'].map((one) => `  - {id: ${one.split(' ')[0]}, type: ${one.split(' ')[1]}, label: {fr: "Valeur", en: "Value"}${/^(active|backup)/.test(one) ? (one.startsWith('active') ? ', options_from: platforms' : ', options: [{id: "yes", label: {fr: "Oui", en: "Yes"}}, {id: "no", label: {fr: "Non", en: "No"}}]') : ''}}`).join('\n')}
`;
const FACTS = [
  ['facebook', 'Facebook', 3],
  ['instagram', 'Instagram', 2],
  ['other', 'Autre', 1],
]
  .map(
    ([id, label, posts]) =>
      `- {id: ${id}, label: {fr: "${label}", en: "${label === 'Autre' ? 'Other' : label}"}, values: {posts_per_week: ${posts}, audience: {fr: "tout le monde", en: "everyone"}}, source: "https://example.org", verified: "2026-11-20", check_again: "2027-11-20"}`,
  )
  .join('\n');

/** file, front matter, French body, English body. */
const CLAUSES: readonly (readonly [string, string, string, string])[] = [
  [
    '01-purpose/10-purpose_statement',
    'class: fact',
    '{LE_DOC réunit / réunissent} les règles {de org}.',
    '{LE_DOC sets / set} out the ways of {org}.',
  ],
  ...['mandatory', 'recommended', 'mixed'].map(
    (one) =>
      [
        `01-purpose/20-strength_clause--${one}`,
        `class: fact\nwhen: policy_strength is ${one}`,
        '« Doit » et « est invitée à » ont chacun leur sens.',
        '“Must” and “is encouraged to” each have a meaning.',
      ] as const,
  ),
  [
    '02-platforms/10-platforms_table',
    'class: fact\nrepeat: platform_plan',
    '| Plateforme | Rythme | Public |\n|---|---|---|\n| {platform} | {posts_per_week} | {audience} |',
    '| Platform | Rhythm | Public |\n|---|---|---|\n| {platform} | {posts_per_week} | {audience} |',
  ],
  [
    '02-platforms/20-fb_page',
    'class: core\nwhen: active_platforms includes facebook',
    'Toute personne visée {NE_DOIT_PAS afficher} un faux nom.',
    'Every person {NE_DOIT_PAS show / showing} a false name.',
  ],
  [
    '02-platforms/90-rhythm',
    'class: advice',
    'Toute personne {DOIT} viser {posts_per_week} publications.',
    'Every person {DOIT} aim for {posts_per_week} posts.',
  ],
  [
    '03-roles/10-lead_role',
    'class: core',
    'La gestion est confiée {à responsible__lead}. Cette personne {DOIT} veiller.',
    'The accounts are run by {responsible__lead}. This person {DOIT} watch.',
  ],
  [
    '03-roles/20-backup_role--named',
    'class: core\nwhen: responsible__backup__given is yes',
    'La relève est confiée {à responsible__backup}.',
    'The backup is {responsible__backup}.',
  ],
  [
    '03-roles/20-backup_role--to_name',
    'class: core\nwhen: responsible__backup__given is no',
    'Aucune relève : {authority_role} en nomme une.',
    'No backup: {authority_role} names one.',
  ],
  [
    '04-safety/100-no_friend_minors',
    'class: floor\nwhen: minors is yes\nbasis: "sécurité"',
    '{INTERDIT_DE suivre} une personne mineure.',
    '{INTERDIT_DE follow} a minor.',
  ],
  [
    '04-safety/20-laws_clause--qc',
    'class: floor\nwhen: jurisdiction is qc\nbasis: "lois du Québec"\nfacts: [law_qc]',
    'La loi {de jurisdiction} s’applique.',
    'The law of {jurisdiction} applies.',
  ],
  [
    '04-safety/20-laws_clause--elsewhere',
    'class: floor\nwhen: jurisdiction is not qc\nbasis: "lois"\nto_correct: policy_strength is mandatory',
    'La loi {de jurisdiction} s’applique.',
    'The law of {jurisdiction} applies.',
  ],
  [
    '04-safety/90-personal_limits',
    'class: personal',
    'Toute personne {DOIT} rester polie.',
    'Every person {DOIT} stay polite.',
  ],
  [
    '05-adoption/10-adoption_clause',
    'class: fact',
    'Adoption : {adoption__date}. Révision : {review_date}.',
    'Adopted: {adoption__date}. Review: {review_date}.',
  ],
];
const SECTIONS = [
  ['01-purpose', 'fact'],
  ['02-platforms', 'core'],
  ['03-roles', 'core'],
  ['04-safety', 'floor'],
  ['05-adoption', 'fact'],
] as const;

/** The files of the pack: path → text. A test adds to them or replaces one. */
export const smallFiles: ReadonlyMap<string, string> = new Map([
  ['templates/small/pack.yaml', PACK],
  [
    'templates/small/sources.yaml',
    'guides: [{id: S0, name: {fr: "Guide", en: "Guide"}, short: {fr: "Guide", en: "Guide"}}]\nitems: [{id: S0-01, fr: "Une phrase", en: "A sentence"}]\n',
  ],
  ['templates/small/facts/platforms.yaml', FACTS],
  [
    'templates/small/facts/laws.yaml',
    '- {id: law_qc, label: {fr: "Loi", en: "Law"}, source: "https://example.org", verified: "2026-11-01", check_again: "2027-11-01"}\n',
  ],
  [
    'templates/small/policy/document.yaml',
    'title: {fr: "{DOC}", en: "{DOC}"}\npaper: {cases: [{when: jurisdiction is fr, value: a4}, {value: letter}]}\n',
  ],
  ['questions/small/01-organisation.yaml', QUESTIONS],
  ['questions/small/02-team.yaml', TEAM],
  ['questions/small/rules.yaml', RULES],
  ...SECTIONS.flatMap(
    ([id, clauseClass]) =>
      [
        [`templates/small/policy/${id}/section.md`, `---\ntitle: "Partie ${id}"\nclass: ${clauseClass}\n---\n`],
        [`templates/small/policy/${id}/section.en.md`, `---\ntitle: "Part ${id}"\n---\n`],
      ] as const,
  ),
  ...CLAUSES.flatMap(
    ([file, front, fr, en]) =>
      [
        [
          `templates/small/policy/${file}.md`,
          `---\ntitle: "Titre"\ncustody: free\nrationale: "Parce que."\nsources: [S0-01]\n${front}\n---\n${fr}\n`,
        ],
        [
          `templates/small/policy/${file}.en.md`,
          `---\ntitle: "Title"\nrationale: "Because."\n${front.includes('basis') ? 'basis: "law"\n' : ''}---\n${en}\n`,
        ],
      ] as const,
  ),
]);

/** The small pack with some files replaced, and whatever there is to say about it. */
export function readSmall(language: Language = 'fr', changes: Readonly<Record<string, string>> = {}) {
  return readPack(new Map([...smallFiles, ...Object.entries(changes)]), 'small', language);
}

/** The small pack, which has no mistake. */
export function smallPack(language: Language = 'fr', changes: Readonly<Record<string, string>> = {}): Pack {
  const { pack, messages } = readSmall(language, changes);
  if (!pack) throw new Error(JSON.stringify(messages, null, 2));
  return pack;
}
