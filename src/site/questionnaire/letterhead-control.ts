import type { Letterhead } from '../../engine/docx.ts';
import type { Desk } from './desk.ts';
import { fetchWordWriter } from '../export/exports.ts';

/** Takes the look of a document of the organisation's for each Word export, in memory only; a refusal leaves what was worn before. */
export async function takeLetterhead(desk: Desk, file: File): Promise<void> {
  const { LARGEST_FILE, readLetterhead, sayLetterhead } = await fetchWordWriter();
  // No more than it takes to see that there is too much.
  const { letterhead, code } = readLetterhead(new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer()));
  const said = sayLetterhead({ code, params: { name: file.name } }, desk.team.pack.language);
  if (letterhead) wear(desk, letterhead, said);
  else desk.notices.say({ key: 'letterhead', lines: [said] });
}

/** Puts a letterhead in the place of the one worn, or none. */
export function wear({ team, notices }: Desk, letterhead?: Letterhead, said = ''): void {
  team.letterhead = letterhead;
  notices.drop('letterhead');
  const worn = document.getElementById('letterhead-worn')!;
  worn.textContent = said;
  (worn.nextElementSibling as HTMLElement).hidden = !letterhead;
}
