import { mergeVoices } from '../../engine/interview.ts';
import type { AnswersFile, Pack, TeamMessage } from '../../engine/interview.ts';
import { isEmpty } from './is-empty.ts';
import { newKey } from './new-key.ts';

/** Answers with those of others, and what there is to say of how they came together. */
interface Brought {
  readonly file: AnswersFile;
  readonly messages: readonly TeamMessage[];
}

/**
 * The answers of this device with those of others; `name` says whose the first are, where they are one person’s. What
 * was adopted stays.
 */
export function bringTogether(
  pack: Pack,
  own: AnswersFile,
  name: string,
  others: readonly { readonly file: AnswersFile; readonly name: string }[],
): Brought {
  const mine = isEmpty(own) ? [] : [{ file: own.people ? own : named(own, name), name }];
  const { file, messages } = mergeVoices(pack, [...mine, ...others]);
  const { adopted, aside } = own;
  const kept = { ...(adopted ? { adopted } : {}), ...(own.people && aside ? { aside } : {}) };
  return { file: { ...file, ...kept }, messages };
}

function named(file: AnswersFile, name: string): AnswersFile {
  return file.by ? file : { ...file, by: { name, key: newKey(), at: file.date } };
}
