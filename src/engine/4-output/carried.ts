import type { TeamCode } from '../0-language/messages/messages.ts';

/** Why a file gives no answers: the code of the message that says it. */
export type FileRefusal = Extract<TeamCode, `file_${string}`>;

/** What looking for answers in a file gave: their text and how many lines come before it, or why there is none. */
export type Carried =
  | { readonly text: string; readonly before?: number; readonly refused?: undefined }
  | { readonly text?: undefined; readonly before?: undefined; readonly refused: FileRefusal };

/**
 * How a ZIP begins, and with it every Word file since 2007; and a compound file, whose password locks one ([MS-CFB]
 * 2.2).
 */
export const ZIP = 'PK';
export const COMPOUND = '\xd0\xcf\x11\xe0';

/** Whether a file, whatever its name, is for the Word reader: it opens it, or knows why not. */
export function isWord(bytes: Uint8Array): boolean {
  return [ZIP, COMPOUND].some((start) => begins(bytes, start));
}

export function begins(bytes: Uint8Array, start: string): boolean {
  return String.fromCharCode(...bytes.subarray(0, start.length)) === start;
}

/** The largest file that is opened, in bytes: a policy of ours with many pictures added stays below. */
export const LARGEST_FILE = 20_000_000;
