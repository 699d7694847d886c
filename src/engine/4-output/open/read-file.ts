import { decodeText, LOST } from '../../0-language/decode-text.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import { refuseAnswers } from '../../2-interview/read/answers-file.ts';
import { isJson, isYamlAnswers, parseAnswers } from '../../2-interview/read/parse-answers.ts';
import type { Written } from '../../2-interview/read/written.ts';
import { type Carried, isWord, LARGEST_FILE } from '../carried.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';

/**
 * The answers in a file, parsed but not checked, with what there is to say of how it is written; or why there are none.
 */
export type ReadFile =
  | { readonly written: Written; readonly messages: readonly TeamMessage[] }
  | { readonly written?: undefined; readonly messages: readonly [TeamMessage] };

/**
 * Looks for answers in a file, whatever its name: an answers file in JSON or YAML, a Word or Markdown document that
 * carries some, an archive that holds such a document. Total, whatever the bytes are; rejects only where the part of
 * the program that reads this kind of file cannot be fetched.
 */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > LARGEST_FILE) return refuse({ code: 'file_oversized' });
  const own = await readDocument(bytes);
  if (!isWord(bytes) || own.written || own.messages[0].code !== 'file_foreign') return own;
  const { documentsIn } = await import('../docx/embed/documents-in.ts');
  const inside: ReadFile[] = [];
  for (const document of documentsIn(bytes)) inside.push(await readDocument(document));
  return (
    inside.find(({ written }) => written) ?? inside.find(({ messages: [{ code }] }) => code !== 'file_foreign') ?? own
  );
}

async function readDocument(bytes: Uint8Array): Promise<ReadFile> {
  if (isWord(bytes)) {
    const { readDocx } = await import('../docx/embed/read-docx.ts');
    return parse(readDocx(bytes), []);
  }
  const { text, encoding } = decodeText(bytes);
  return parse(carriedBy(text), encoding === 'windows-1252' ? [{ code: 'file_encoding' }] : []);
}

async function parse({ text, before = 0, refused }: Carried, messages: readonly TeamMessage[]): Promise<ReadFile> {
  if (text === undefined) return refuse({ code: refused });
  const written = await parseAnswers(text, before);
  if ('code' in written) return refuse(written);
  const other = refuseAnswers(written.data);
  if (other) return refuse(other);
  const lost: readonly TeamMessage[] = text.includes(LOST) ? [{ code: 'letters_lost' }] : [];
  return { written, messages: [...messages, ...lost, ...written.messages] };
}

/** An answers file, or a document that carries its answers or not. */
function carriedBy(text: string): Carried {
  if (text.trim() === '') return { refused: 'file_damaged' };
  if (isJson(text)) return { text };
  const document = readMarkdown(text);
  return document.refused === 'file_foreign' && isYamlAnswers(text) ? { text } : document;
}

function refuse(message: TeamMessage): ReadFile {
  return { messages: [message] };
}
