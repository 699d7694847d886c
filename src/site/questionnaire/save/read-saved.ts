import { openAnswers, type Opened, type Pack } from '../../../engine/interview.ts';
import { today } from '../../today.ts';

/** Saved text as answers, however long: what was saved always opens again. */
export function readSaved(text: string, pack: Pack): Opened {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { messages: [{ code: 'file_damaged' }] };
  }
  return openAnswers(data, pack, today());
}
