import { assemble, toCsv, toMarkdown } from '../../engine/documents.ts';
import {
  decodeCompanions,
  readInterview,
  type CompanionsPayload,
  type Interview,
  type Pack,
} from '../../engine/interview.ts';
import { download, fileName } from './download.ts';
import { fetchWordWriter, organisationOf, writeWord } from './exports.ts';
import { fetchText, fetchOnce } from './fetch-text.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';

/** What a board receives to adopt a policy. */
const BOARD_KIT = ['policy', 'summary', 'resolution', 'agenda', 'departures'];

export type CompanionFormat = 'docx' | 'md' | 'csv';

const fetchCompanions = fetchOnce(async (pack: Pack, address: string) =>
  decodeCompanions(pack, JSON.parse(await fetchText(address)) as CompanionsPayload),
);

/** One of the documents beside the policy, as a file. */
export async function downloadCompanion(
  team: TeamInterview,
  address: string,
  id: string,
  format: CompanionFormat,
): Promise<void> {
  const { name, content } = await writeCompanion(team, await readWholeInterview(team, address), id, format);
  download(name, content);
}

/** The policy and what goes to the board with it, in one archive. */
export async function downloadBoardKit(
  team: TeamInterview,
  address: string,
  kitName: string,
  carry: boolean,
): Promise<void> {
  const interview = await readWholeInterview(team, address);
  const { toZip } = await fetchWordWriter();
  const ids = BOARD_KIT.filter((id) => interview.pack.documents.some((document) => document.id === id));
  const files = await Promise.all(ids.map((id) => writeCompanion(team, interview, id, 'docx', carry)));
  const bytes = toZip(
    files.map(({ name, content }, rank) => ({ name: `${rank + 1}-${name}`, bytes: content as Uint8Array })),
  );
  download(fileName(kitName, organisationOf(team), team.date, 'zip'), bytes);
}

/** The team's interview with the words of every document. */
async function readWholeInterview({ pack, answers, date, file }: TeamInterview, address: string): Promise<Interview> {
  return readInterview(await fetchCompanions(pack, address), answers, date, file.adaptations);
}

async function writeCompanion(
  team: TeamInterview,
  interview: Interview,
  id: string,
  format: CompanionFormat,
  carry = false,
) {
  const document = assemble(interview, id === 'policy' && carry ? { answersFile: team.file } : { document: id });
  const content =
    format === 'docx' ? await writeWord(team, document) : format === 'csv' ? toCsv(document) : toMarkdown(document);
  return { name: fileName(document.title, organisationOf(team), team.date, format), content };
}
