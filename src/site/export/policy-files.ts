import { assemble, type OfferedFormat, type TeamDocument, writers } from '../../engine/documents.ts';
import { writeAnswersFile } from '../../engine/interview.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import type { LiveWords } from '../words/words.ts';
import { download } from './download.ts';
import { fileName } from './file-name.ts';
import { writeDocument } from './write-document.ts';

/** The policy; `carry` says whether it carries the team's answers, so that it can be reopened. */
export async function downloadPolicy(
  team: TeamInterview,
  words: LiveWords,
  carry: boolean,
  format: OfferedFormat,
): Promise<void> {
  const { policy } = words.fileNames;
  // Two copies lie in one folder: the name says which may go out. The word is the same in both languages.
  const kind = carry ? policy : `${policy}-publication`;
  const { extension, mime } = writers[format];
  const content = await writeDocument(team, policyToExport(team, carry), format);
  download({ name: fileName(kind, team, extension), content, mime });
}

export function downloadAnswersFile(team: TeamInterview, words: LiveWords): void {
  const name = fileName(words.fileNames.answers, team, 'json');
  download({ name, content: writeAnswersFile(team.file), mime: 'application/json' });
}

/** The policy as it leaves the page; `carry` says whether it carries the team's answers. */
export function policyToExport(team: TeamInterview, carry: boolean): TeamDocument {
  return carry ? assemble(team.interview, { answersFile: team.file }) : team.policy;
}
