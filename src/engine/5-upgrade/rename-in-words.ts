import type { Rename } from './read-renames.ts';

/** `{old}`, `{de old}` and `](#old)`. */
export function renameInWords(words: string, { kind, from, to }: Rename): string {
  if (kind === 'question')
    return words.replace(new RegExp(`\\{((?:de |à )?)${from}(__given|__undecided|__met)?\\}`, 'g'), `{$1${to}$2}`);
  return kind === 'clause' ? words.replaceAll(`](#${from})`, `](#${to})`) : words;
}
