import { packFiles } from '../../src/cli/read-files.ts';
import { isBlank } from '../../src/engine/0-language/answers.ts';
import type { Answer, Answers, Interview, Language } from '../../src/engine/interview.ts';
import { readInterview } from '../../src/engine/interview.ts';
import { readPack, type Pack } from '../../src/engine/pack.ts';

/** The pack we ship, as the command line reads it: files, both languages, and a team's interview with it. */
export const files = packFiles();
export const DATE = '2026-11-20';

const readBoth = (name: string) => ({ fr: readPack(files, name, 'fr'), en: readPack(files, name, 'en') });
const packs = new Map([['base', readBoth('base')]]);
export const messages = messagesOf('base');

function readPackNamed(name: string) {
  const known = packs.get(name) ?? readBoth(name);
  packs.set(name, known);
  return known;
}

/** What there is to say about a pack, in both languages. */
export function messagesOf(name: string) {
  return [...readPackNamed(name).fr.messages, ...readPackNamed(name).en.messages];
}

export function shipped(language: Language = 'fr', name = 'base'): Pack {
  const { pack, messages: said } = readPackNamed(name)[language];
  if (!pack) throw new Error(JSON.stringify(said, null, 2));
  return pack;
}

/** The least a team gives so that nothing essential is open: name, mission, groups, lead and backup. */
export const NAMED: Answers = {
  org_name__full: 'Maison des jeunes',
  mission_values__mission: 'Offrir un lieu sûr.',
  serves_groups: ['general_public'],
  responsible__lead: 'coordination',
  responsible__backup: 'communications',
};

export function team(
  answers: Readonly<Record<string, Answer | undefined>> = {},
  language: Language = 'fr',
  date = DATE,
): Interview {
  const given = Object.entries({ ...NAMED, ...answers }).filter(
    (entry): entry is [string, Answer] => entry[1] !== undefined,
  );
  return readInterview(shipped(language), Object.fromEntries(given), date);
}

/** A team that also confirmed all that is proposed: every question that proposes something is met. */
export function allMet(
  answers: Readonly<Record<string, Answer | undefined>> = {},
  language: Language = 'fr',
): Interview {
  const { pack, answers: given, date, reading, read } = team(answers, language);
  const proposed = pack.steps
    .flatMap(({ questions }) => questions.flatMap((question) => [question, ...question.fields]))
    .filter(({ id }) => reading(id).state === 'default' && !isBlank(read(id)))
    .map(({ id }) => [id, read(id)!] as const);
  return readInterview(pack, given, date, undefined, {}, Object.fromEntries(proposed));
}

/** Every clause wording of a pack's documents, with its section. */
export function wordings(pack: Pack = shipped()) {
  return pack.documents.flatMap((document) =>
    document.sections.flatMap((section) => section.clauses.map((clause) => ({ document, section, clause }))),
  );
}

/** Those of the policy alone. */
export function policyWordings(pack: Pack = shipped()) {
  return wordings(pack).filter(({ document }) => document.id === 'policy');
}

/** « clause--variant », as its file is named. */
export function nameOf({ id, variant }: { readonly id: string; readonly variant?: string | undefined }): string {
  return variant === undefined ? id : `${id}--${variant}`;
}
