import { assemble, type OfferedFormat, type TeamDocument, writers } from '../../engine/documents.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import type { LiveWords } from '../words/words.ts';
import { download } from './download.ts';
import { copyName, fileName } from './file-name.ts';
import { writeDocument } from './write-document.ts';

/** The policy; `carry` says whether it carries the team's answers, so that it can be reopened. */
export async function downloadPolicy(
  team: TeamInterview,
  words: LiveWords,
  carry: boolean,
  format: OfferedFormat,
): Promise<void> {
  const { extension, mime } = writers[format];
  const content = await writeDocument(team, policyToExport(team, carry), format);
  download({ name: fileName(copyName(words.fileNames.policy, carry), team, extension), content, mime });
}

/** The policy as it goes into a file, with the team's answers or without. */
export function policyToExport(team: TeamInterview, carry: boolean): TeamDocument {
  return carry ? assemble(team.interview, { answersFile: team.file }) : team.policy;
}
