import type { Letterhead } from '../../engine/docx.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { fetchWordWriter } from '../export/fetch-word-writer.ts';

/**
 * Takes the look of a document of the organisation's for each Word export, in memory only; a refusal leaves what was
 * worn before.
 */
export async function openLetterhead(context: QuestionnaireContext, file: File): Promise<void> {
  const { LARGEST_FILE, readLetterhead, sayLetterhead } = await fetchWordWriter();
  // No more than it takes to see that there is too much.
  const { letterhead, code } = readLetterhead(new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer()));
  const said = sayLetterhead({ code, params: { name: file.name } }, context.team.pack.language);
  if (letterhead) setLetterhead(context, letterhead, said);
  else context.notices.say({ key: 'letterhead', event: true, lines: [said] });
}

/** Puts a letterhead in the place of the one worn, or none. */
export function setLetterhead({ team, notices }: QuestionnaireContext, letterhead?: Letterhead, said = ''): void {
  team.letterhead = letterhead;
  notices.drop('letterhead');
  const worn = document.getElementById('letterhead-worn')!;
  worn.textContent = said;
  (worn.nextElementSibling as HTMLElement).hidden = !letterhead;
}
