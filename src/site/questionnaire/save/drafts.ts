import { readCopy, writeCopy } from './durable-copy.ts';
import { getText, putText } from './local-text.ts';
import { DRAFTS } from './saved-keys.ts';

/** A clause of the team's own while it is being written. */
export interface Draft {
  readonly title: string;
  /** The decision of a clause of the pack; all the words of one that the team adds. */
  readonly text: string;
  readonly practice?: string;
  /** The same floors in the other language, of a clause of the pack. */
  readonly otherText?: string;
  readonly otherPractice?: string;
  /** Why the clause is to be left out, where it is. */
  readonly reason?: string;
}

/** By the clause or the section they are for. */
export type Drafts = Readonly<Record<string, Draft>>;

interface Kept {
  readonly at: number;
  readonly drafts: Drafts;
}

/** The drafts on the device, the newer of its two copies. */
export async function findDrafts(): Promise<Drafts> {
  const [here, copy] = [read(getText(DRAFTS)), read((await readCopy(DRAFTS))?.text)];
  return (copy.at > here.at ? copy : here).drafts;
}

/** Keeps what changed; another tab's drafts stay. Says whether they are on the device. */
export function saveDrafts(before: Drafts, now: Drafts): boolean {
  const there = read(getText(DRAFTS));
  const all: Record<string, Draft> = { ...there.drafts };
  for (const key of Object.keys({ ...before, ...now })) {
    if (before[key] === now[key]) continue;
    if (now[key]) all[key] = now[key];
    else delete all[key];
  }
  const at = Math.max(Date.now(), there.at + 1);
  const text = JSON.stringify({ at, drafts: all });
  void writeCopy(DRAFTS, { text, at });
  return putText(DRAFTS, text);
}

function read(text: string | null | undefined): Kept {
  try {
    const { at, drafts } = JSON.parse(text ?? '') as Kept;
    const isDraft = ([, one]: [string, Partial<Draft> | null]) =>
      typeof one?.title === 'string' && typeof one.text === 'string';
    return { at: Number(at) || 0, drafts: Object.fromEntries(Object.entries(drafts).filter(isDraft)) };
  } catch {
    return { at: 0, drafts: {} };
  }
}
