import { inStore, readCopy, writeCopy } from '../questionnaire/save/durable-copy.ts';
import { dropText, getText, putText } from '../questionnaire/save/local-text.ts';
import { CURRENT, FAMILY } from '../questionnaire/save/saved-keys.ts';
import { type StoredPolicy, textOf } from './stored-policy.ts';

const ENDINGS = ['', '.at', '.aside', '.damaged', '.drafts', '.place', '.name'];
/** Those that lie in the database too. */
const COPIED = ['', '.damaged', '.drafts'];

/** What the keys of a policy begin with: the first on a device has no name of its own. */
export const keyOf = (id: string): string => FAMILY + (id && `~${id}`);

/** Reads all that is kept of a policy; what the browser forbids to read is left out. */
export async function takePolicy(id: string): Promise<StoredPolicy> {
  const key = keyOf(id);
  const texts = ENDINGS.map((ending) => [ending, getText(key + ending)] as const);
  const copies = await Promise.all(COPIED.map(async (ending) => [ending, await readCopy(key + ending)] as const));
  const there = <Kept>(all: readonly (readonly [string, Kept | null | undefined])[]) =>
    Object.fromEntries(all.filter(([, kept]) => kept !== null && kept !== undefined)) as Record<string, Kept>;
  return { id, texts: there(texts), copies: there(copies) };
}

/** Takes a policy off the device. That it was, and when, stays: a text that comes back after a crash is known by it. */
export async function removePolicy({ id, texts, copies }: StoredPolicy): Promise<void> {
  const key = keyOf(id);
  for (const ending of ENDINGS) dropText(key + ending);
  if (sessionStorage.getItem(CURRENT) === id) sessionStorage.removeItem(CURRENT);
  await inStore('readwrite', (store) => {
    for (const ending of COPIED) store.delete(key + ending);
    return store.put({ text: null, at: laterThan(texts, copies) }, key);
  }).catch(() => {}); // no database, no copies
}

/** Puts a policy on the device, as it was taken; says whether its answers are there, in one place at least. */
export async function putPolicy({ id, texts, copies }: StoredPolicy): Promise<boolean> {
  const key = keyOf(id);
  const at = laterThan(texts, copies);
  const text = textOf({ id, texts, copies });
  const isHere = text === undefined || putText(key, text);
  putText(`${key}.at`, String(at));
  for (const ending of ENDINGS.slice(2)) if (texts[ending] !== undefined) putText(key + ending, texts[ending]);
  for (const ending of COPIED.slice(1)) if (copies[ending]) await writeCopy(key + ending, copies[ending]);
  const isCopied = text !== undefined && (await writeCopy(key, { text, at }));
  return isHere || isCopied;
}

/** A moment after all that was written: of two texts the later holds. */
function laterThan(texts: StoredPolicy['texts'], copies: StoredPolicy['copies']): number {
  return Math.max(Date.now(), (Number(texts['.at']) || 0) + 1, (copies['']?.at ?? 0) + 1);
}
