import { readMarkdown } from '../engine/documents.ts';
import { type AnswersFile, type TeamMessage, type Pack, readAnswersFile } from '../engine/interview.ts';
import { today } from './today.ts';

/** More than any document of ours. */
const MOST = 20_000_000;

/** Reads answers from an answers file, or from a document that carries them; total, whatever the file is. */
export async function openFile(file: File, pack: Pack): Promise<{ readonly file?: AnswersFile; readonly messages: readonly TeamMessage[] }> {
  if (file.size > MOST) return { messages: [{ code: 'file_foreign' }] };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const text = zipped ? (await import('../engine/docx.ts')).readDocx(bytes).text : carried(new TextDecoder().decode(bytes));
    return text === undefined ? { messages: [{ code: 'file_foreign' }] } : readAnswersFile(text, pack, today());
  } catch {
    return { messages: [{ code: 'file_damaged' }] };
  }
}

function carried(text: string): string {
  const plain = text.replace(/^\ufeff/, '');
  return readMarkdown(plain).text ?? plain;
}
