import { assemble, type TeamDocument, toMarkdown } from '../engine/documents.ts';
import { writeAnswersFile } from '../engine/interview.ts';
import { download, fileName } from './download.ts';
import type { TeamInterview } from './interview.svelte.ts';
import type { LiveWords } from './words/questionnaire-words.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The Word writer, fetched once; a second call finds it there. */
export const fetchWordWriter = () => import('../engine/docx.ts');

export async function downloadWord(team: TeamInterview, words: LiveWords, carry: boolean): Promise<void> {
  download(nameOf(words.policyName, team, 'docx'), await writeWord(team, exported(team, carry)), WORD);
}

/** A document as a Word file, in the look of the organisation's own where the team gave one. */
export async function writeWord({ letterhead }: TeamInterview, document: TeamDocument): Promise<Uint8Array> {
  const { dress, toDocx } = await fetchWordWriter();
  return dress(await toDocx(document), letterhead);
}

export function downloadMarkdown(team: TeamInterview, words: LiveWords, carry: boolean): void {
  download(nameOf(words.policyName, team, 'md'), toMarkdown(exported(team, carry)), 'text/markdown');
}

export function downloadAnswersFile(team: TeamInterview, words: LiveWords): void {
  download(nameOf(words.answersName, team, 'json'), writeAnswersFile(team.file), 'application/json');
}

function exported(team: TeamInterview, carry: boolean) {
  return carry ? assemble(team.interview, { answersFile: team.file }) : team.policy;
}

function nameOf(kind: string, team: TeamInterview, extension: string): string {
  return fileName(kind, organisationOf(team), team.date, extension);
}

/** The organisation's shorter name, as a file's name wants it; empty where it has none yet. */
export function organisationOf({ answers }: Pick<TeamInterview, 'answers'>): string {
  const name = [answers['org_name__short'], answers['org_name__full']].find((one) => typeof one === 'string' && one.trim() !== '');
  return String(name ?? '');
}
