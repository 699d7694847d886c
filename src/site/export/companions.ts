import { assemble, type AssembleOptions, listCompanions, type OfferedFormat, writers } from '../../engine/documents.ts';
import {
  decodeCompanions,
  readInterview,
  withoutRemarks,
  type CompanionsPayload,
  type Interview,
  type Pack,
} from '../../engine/interview.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import { download, type MadeFile } from './download.ts';
import { fetchOnce, fetchText } from './fetch-text.ts';
import { copyName, fileName } from './file-name.ts';
import { fetchWordWriter } from './fetch-word-writer.ts';
import { writeDocument } from './write-document.ts';

const fetchCompanions = fetchOnce(async (pack: Pack, address: string) =>
  decodeCompanions(pack, JSON.parse(await fetchText(address)) as CompanionsPayload),
);

/** One of the documents beside the policy, as a file. */
export async function downloadCompanion(
  team: TeamInterview,
  address: string,
  id: string,
  format: OfferedFormat,
): Promise<void> {
  download(await makeFile(team, await readWholeInterview(team, address), { document: id }, format));
}

/** The policy and what goes to the board with it, in one archive. */
export async function downloadBoardKit(
  team: TeamInterview,
  address: string,
  kitName: string,
  carry: boolean,
): Promise<void> {
  await downloadArchive(team, copyName(kitName, carry), await makeBoardKit(team, address, carry));
}

/** The policy, then what goes to the board with it; `carry` leaves the team’s answers and notes in. */
export async function makeBoardKit(team: TeamInterview, address: string, carry: boolean): Promise<readonly MadeFile[]> {
  const whole = await readWholeInterview(team, address);
  const interview = carry ? whole : publicOf(whole);
  const beside = listCompanions(interview).filter(({ kit }) => kit);
  const documents = [carry ? { answersFile: team.file } : {}, ...beside.map(({ id }) => ({ document: id }))];
  return Promise.all(documents.map((one) => makeFile(team, interview, one, 'docx')));
}

/** Files in one archive, in their order. */
export async function downloadArchive(team: TeamInterview, kind: string, files: readonly MadeFile[]): Promise<void> {
  const { toZip } = await fetchWordWriter();
  const entries = files.map(({ name, content }, rank) => ({
    name: `${rank + 1}-${name}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  download({ name: fileName(kind, team.answers, 'zip'), content: toZip(entries), mime: 'application/zip' });
}

/** The team's interview with the words of every document. */
async function readWholeInterview({ pack, answers, date, file }: TeamInterview, address: string): Promise<Interview> {
  const { adaptations, notes, confirmed } = file;
  return readInterview(await fetchCompanions(pack, address), answers, date, adaptations, notes, confirmed, file);
}

/** What goes out says neither the notes of a team nor its reasons. */
function publicOf({ pack, answers, date, adaptations, confirmed, adopted }: Interview): Interview {
  return readInterview(
    pack,
    withoutRemarks(answers),
    date,
    adaptations,
    {},
    confirmed,
    adopted ? { adopted: [adopted] } : {},
  );
}

async function makeFile(
  team: TeamInterview,
  interview: Interview,
  options: AssembleOptions,
  format: OfferedFormat,
): Promise<MadeFile> {
  const document = assemble(interview, options);
  const { extension, mime } = writers[format];
  return {
    name: fileName(document.title, team.answers, extension),
    content: await writeDocument(team, document, format),
    mime,
  };
}
