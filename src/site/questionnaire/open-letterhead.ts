import type { QuestionnaireContext } from './questionnaire-context.ts';
import { fetchWordWriter } from '../export/fetch-word-writer.ts';
import { setLetterhead } from './letterhead-control.ts';

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
