import { isWord, LARGEST_FILE, readMarkdown } from '../../../engine/documents.ts';
import { type Opened, type Pack, readAnswersFile } from '../../../engine/interview.ts';
import { today } from '../../today.ts';

/** Reads answers from an answers file, or from a document that carries them; total, whatever the file is. */
export async function openFile(file: File, pack: Pack): Promise<Opened> {
  if (file.size > LARGEST_FILE) return { messages: [{ code: 'file_oversized' }] };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text, refused } = isWord(bytes)
      ? (await import('../../../engine/docx.ts')).readDocx(bytes)
      : carriedBy(new TextDecoder().decode(bytes));
    return text === undefined ? { messages: [{ code: refused }] } : readAnswersFile(text, pack, today());
  } catch {
    return { messages: [{ code: 'file_damaged' }] };
  }
}

/** An answers file is JSON; any other text is a document, which carries its answers or not. */
function carriedBy(text: string): ReturnType<typeof readMarkdown> {
  return /^\s*([[{]|$)/.test(text) ? { text } : readMarkdown(text);
}
