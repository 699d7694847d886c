import { type OfferedFormat, type TeamDocument, writeAs, writers } from '../../engine/documents.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import { fetchWordWriter } from './fetch-word-writer.ts';

/** Fetches all that writes files, before one is asked for. */
export async function fetchWriters(): Promise<void> {
  await Promise.all([fetchWordWriter(), ...Object.values(writers).map(({ load }) => load())]);
}

/** A document in a format; a Word file in the look of the organisation's own where the team gave one. */
export async function writeDocument(
  team: TeamInterview,
  document: TeamDocument,
  format: OfferedFormat,
): Promise<string | Uint8Array> {
  if (format !== 'docx') return writeAs(format, document);
  const toDocx = await writers.docx.load();
  return applyLook(team, toDocx(document));
}

/** A Word file in the look of the organisation's own documents where the team gave one. */
export async function applyLook({ letterhead }: TeamInterview, written: Promise<Uint8Array>): Promise<Uint8Array> {
  const bytes = await written;
  return letterhead ? (await fetchWordWriter()).applyLetterhead(bytes, letterhead) : bytes;
}
