import { assemble, clauseNotes, explain, writers } from '../../engine/documents.ts';
import { readInterview } from '../../engine/interview.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import type { LiveWords } from '../words/words.ts';
import { download } from './download.ts';
import { fetchPack } from './fetch-pack.ts';
import { copyName, fileName } from './file-name.ts';
import { policyToExport } from './policy-files.ts';
import { fetchReasons } from './reasons.ts';
import { fetchWordWriter } from './fetch-word-writer.ts';
import { applyLook } from './write-document.ts';

/** The policy with the reasons of each clause as a comment; `address` is where the reasons lie. */
export async function downloadAnnotated(
  team: TeamInterview,
  words: LiveWords,
  carry: boolean,
  address: string,
): Promise<void> {
  const [{ annotate, toDocx }, reasons] = await Promise.all([fetchWordWriter(), fetchReasons(address)]);
  const document = policyToExport(team, carry);
  const comments = annotate(
    document,
    explain(team.interview, team.policy),
    reasons,
    words.policy,
    clauseNotes(team.interview, team.policy),
  );
  await downloadWord(team, copyName(words.fileNames.annotated, carry), toDocx(document, comments));
}

/** The policy in both languages; `address` is where the pack of the other lies. */
export async function downloadBilingual(
  team: TeamInterview,
  words: LiveWords,
  carry: boolean,
  address: string,
): Promise<void> {
  const [{ toBilingualDocx }, pack] = await Promise.all([fetchWordWriter(), fetchPack(address)]);
  const { adaptations, confirmed } = team.file;
  const twin = assemble(readInterview(pack, team.answers, team.date, adaptations, {}, confirmed, team.file));
  const written = toBilingualDocx(policyToExport(team, carry), twin);
  await downloadWord(team, copyName(words.fileNames.bilingual, carry), written);
}

/** The policy and its guide in one file. */
export async function downloadTogether(team: TeamInterview, words: LiveWords, carry: boolean): Promise<void> {
  const { toDocxWithGuide } = await fetchWordWriter();
  const written = toDocxWithGuide(policyToExport(team, carry), policyToExport(team, false, 'guide'));
  await downloadWord(team, copyName(words.fileNames.together, carry), written);
}

async function downloadWord(team: TeamInterview, kind: string, written: Promise<Uint8Array>): Promise<void> {
  const { extension, mime } = writers.docx;
  download({ name: fileName(kind, team.answers, extension), content: await applyLook(team, written), mime });
}
