import { openAnswers, type AnswersFile, type Pack, type TeamMessage } from '../../engine/interview.ts';
import { openFile } from '../questionnaire/save/open-file.ts';
import { readFragment } from '../shared-link/share-link.ts';
import { today } from '../today.ts';

/** What a link that someone sent back begins with, after `#`. */
export const VOICE = 'voice=';

/** A file or a link to bring together with others: its answers, or why there are none. */
export interface ReadVoice {
  /** The file's name; of a link, whose it says it is. */
  readonly name: string;
  readonly file?: AnswersFile;
  readonly messages: readonly TeamMessage[];
}

/** Reads a file of answers, or a document that carries some. Rejects where what reads it cannot be fetched. */
export async function readVoiceFile(file: File, pack: Pack): Promise<ReadVoice> {
  return { name: file.name.replace(/\.\w+$/, ''), ...(await openFile(file, pack)) };
}

/** Reads every link in a text that was pasted, in their order. */
export function readVoiceLinks(text: string, pack: Pack): Promise<readonly ReadVoice[]> {
  const fragments = [...text.matchAll(/#voice=([^\s#<>"]*)/g)].map(([, fragment]) => fragment!);
  return Promise.all(fragments.map((fragment) => readLink(fragment, pack)));
}

async function readLink(fragment: string, pack: Pack): Promise<ReadVoice> {
  const name = `…${fragment.slice(-8)}`;
  const text = await readFragment(fragment);
  if (text === undefined) return { name, messages: [{ code: 'file_damaged' }] };
  try {
    const opened = openAnswers(JSON.parse(text), pack, today());
    return { name: opened.file?.by?.name ?? name, ...opened };
  } catch {
    return { name, messages: [{ code: 'file_damaged' }] };
  }
}
