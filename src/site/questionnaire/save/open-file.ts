import { LARGEST_FILE, readFile } from '../../../engine/documents.ts';
import { asWritten, type Opened, openAnswers, type Pack } from '../../../engine/interview.ts';
import { today } from '../../today.ts';

/**
 * Reads answers from an answers file, or from a document that carries them; total, whatever the file is. Rejects only
 * where the part of the page that reads this kind of file cannot be fetched.
 */
export async function openFile(file: File, pack: Pack): Promise<Opened> {
  if (file.size > LARGEST_FILE) return { messages: [{ code: 'file_oversized' }] };
  const content = await file.arrayBuffer().catch(() => undefined);
  if (!content) return { messages: [{ code: 'file_damaged' }] };
  const { written, messages } = await readFile(new Uint8Array(content));
  if (!written) return { messages };
  const opened = openAnswers(asWritten(written, pack), pack, today());
  return { ...opened, messages: [...messages, ...opened.messages] };
}
