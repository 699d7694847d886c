import { assemble, type OfferedFormat, type TeamDocument, writers } from '../../engine/documents.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import { askToKeep } from '../questionnaire/save/ask-to-keep.ts';
import type { LiveWords } from '../words/words.ts';
import { download } from './download.ts';
import { copyName, fileName } from './file-name.ts';
import { writeDocument } from './write-document.ts';

/**
 * The policy or its guide; `carry` says whether it is to carry the team's answers, so that it can be reopened. A format
 * that cannot gives the copy for publication.
 */
export async function downloadPolicy(
  team: TeamInterview,
  words: LiveWords,
  carry: boolean,
  format: OfferedFormat,
  document: 'policy' | 'guide' = 'policy',
): Promise<void> {
  const { extension, mime, carries } = writers[format];
  const carried = carry && carries;
  const content = await writeDocument(team, policyToExport(team, carried, document), format);
  download({ name: fileName(copyName(words.fileNames[document], carried), team.answers, extension), content, mime });
  void askToKeep();
}

/** The policy, or its guide, as it goes into a file, with the team's answers or without. */
export function policyToExport(team: TeamInterview, carry: boolean, document = 'policy'): TeamDocument {
  if (!carry && document === team.policy.id) return team.policy;
  return assemble(team.interview, { document, ...(carry ? { answersFile: team.file } : {}) });
}
