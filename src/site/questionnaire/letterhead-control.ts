import type { Letterhead } from '../../engine/docx.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';

/** Puts a letterhead in the place of the one worn, or none. */
export function setLetterhead({ team, notices }: QuestionnaireContext, letterhead?: Letterhead, said = ''): void {
  team.letterhead = letterhead;
  notices.drop('letterhead');
  const worn = document.getElementById('letterhead-worn')!;
  worn.textContent = said;
  (worn.nextElementSibling as HTMLElement).hidden = !letterhead;
}
