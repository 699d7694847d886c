import { assemble, type TeamDocument, toMarkdown } from '../../engine/documents.ts';
import type { Comments } from '../../engine/docx.ts';
import { readInterview, writeAnswersFile } from '../../engine/interview.ts';
import { download, fileName } from './download.ts';
import { fetchPack } from './fetch-pack.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import { fetchReasons } from './reasons.ts';
import type { LiveWords } from '../words/words.ts';

/** The Word writer, fetched once; a second call finds it there. */
export const fetchWordWriter = () => import('../../engine/docx.ts');

export async function downloadWord(team: TeamInterview, words: LiveWords, carry: boolean): Promise<void> {
  download(nameOf(kindOf(words, carry), team, 'docx'), await writeWord(team, policyToExport(team, carry)));
}

/** A document as a Word file, in the look of the organisation's own where the team gave one. */
export async function writeWord(
  { letterhead }: TeamInterview,
  document: TeamDocument,
  comments?: Comments,
): Promise<Uint8Array> {
  const { dress, toDocx } = await fetchWordWriter();
  return dress(await toDocx(document, comments), letterhead);
}

/** The policy with the reasons of each clause as a comment; `address` is where the reasons lie. */
export async function downloadAnnotated(
  team: TeamInterview,
  words: LiveWords,
  carry: boolean,
  address: string,
): Promise<void> {
  const [{ annotate }, reasons] = await Promise.all([fetchWordWriter(), fetchReasons(address)]);
  const document = policyToExport(team, carry);
  const comments = annotate(document, team.reasons.values(), reasons, words.policy);
  download(nameOf(words.fileNames.annotated, team, 'docx'), await writeWord(team, document, comments));
}

/** The policy in both languages; `address` is where the pack of the other lies. */
export async function downloadBilingual(
  team: TeamInterview,
  words: LiveWords,
  carry: boolean,
  address: string,
): Promise<void> {
  const [{ dress, toBilingualDocx }, pack] = await Promise.all([fetchWordWriter(), fetchPack(address)]);
  const twin = assemble(readInterview(pack, team.answers, team.date, team.file.adaptations));
  download(
    nameOf(words.fileNames.bilingual, team, 'docx'),
    dress(await toBilingualDocx(policyToExport(team, carry), twin), team.letterhead),
  );
}

export function downloadMarkdown(team: TeamInterview, words: LiveWords, carry: boolean): void {
  download(nameOf(kindOf(words, carry), team, 'md'), toMarkdown(policyToExport(team, carry)));
}

export function downloadAnswersFile(team: TeamInterview, words: LiveWords): void {
  download(nameOf(words.fileNames.answers, team, 'json'), writeAnswersFile(team.file));
}

function policyToExport(team: TeamInterview, carry: boolean) {
  return carry ? assemble(team.interview, { answersFile: team.file }) : team.policy;
}

/** Two copies lie in one folder: the name says which may go out. The word is the same in both languages. */
function kindOf({ fileNames: { policy } }: LiveWords, carry: boolean): string {
  return carry ? policy : `${policy}-publication`;
}

function nameOf(kind: string, team: TeamInterview, extension: string): string {
  return fileName(kind, organisationOf(team), team.date, extension);
}

/** The organisation's shorter name, as a file's name wants it; empty where it has none yet. */
export function organisationOf({ answers }: Pick<TeamInterview, 'answers'>): string {
  const names = [answers['org_name__short'], answers['org_name__full']].filter((one) => typeof one === 'string');
  return names.find((name) => name.trim() !== '') ?? '';
}
