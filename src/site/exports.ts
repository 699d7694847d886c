import { assemble, toMarkdown } from '../engine/documents.ts';
import { writeAnswersFile } from '../engine/interview.ts';
import { download, fileName } from './download.ts';
import type { TeamInterview } from './interview.svelte.ts';
import type { LiveWords } from './words/questionnaire-words.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The Word writer, fetched once; a second call finds it there. */
export const fetchWordWriter = () => import('../engine/docx.ts');

export async function downloadWord(team: TeamInterview, words: LiveWords, carry: boolean): Promise<void> {
  const { toDocx } = await fetchWordWriter();
  download(nameOf(kindOf(words, carry), team, 'docx'), await toDocx(exported(team, carry)), WORD);
}

export function downloadMarkdown(team: TeamInterview, words: LiveWords, carry: boolean): void {
  download(nameOf(kindOf(words, carry), team, 'md'), toMarkdown(exported(team, carry)), 'text/markdown');
}

export function downloadAnswersFile(team: TeamInterview, words: LiveWords): void {
  download(nameOf(words.answersName, team, 'json'), writeAnswersFile(team.file), 'application/json');
}

function exported(team: TeamInterview, carry: boolean) {
  return carry ? assemble(team.interview, { answersFile: team.file }) : team.policy;
}

/** Two copies lie in one folder: the name says which may go out. The word is the same in both languages. */
function kindOf({ policyName }: LiveWords, carry: boolean): string {
  return carry ? policyName : `${policyName}-publication`;
}

function nameOf(kind: string, { file }: TeamInterview, extension: string): string {
  const [short, full] = [file.answers['org_name__short'], file.answers['org_name__full']];
  const name = [short, full].find((one) => typeof one === 'string' && one.trim() !== '');
  return fileName(kind, String(name ?? ''), file.date, extension);
}
