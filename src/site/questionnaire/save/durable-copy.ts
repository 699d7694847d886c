import { DAMAGED, DRAFTS, FAMILY, SAVED } from './saved-keys.ts';

/** A text as it was at a moment; none where it was erased. */
export interface Copy {
  readonly text: string | null;
  /** Milliseconds since 1970, later than any copy before it. */
  readonly at: number;
}

/** A browser may never answer; the page does not wait longer than this. */
const PATIENCE = 2_000;
const STORE = 'copies';
let opened: Promise<IDBDatabase> | undefined;

/** The copy under a key; none where the browser has none, forbids it or does not answer. */
export function readCopy(key: string): Promise<Copy | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const found = hasCopies().then((has) =>
    has ? inStore('readonly', (store) => store.get(key) as IDBRequest<Copy | undefined>) : undefined,
  );
  return Promise.race([found, late]).catch(() => undefined);
}

/** Whether there is a database of copies: to open one makes it, and a page that only reads leaves nothing behind. */
async function hasCopies(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === FAMILY);
  } catch {
    return true; // an older browser does not say: opening it tells
  }
}

/** Whether the copy lies on the disk, told once it does. */
export function writeCopy(key: string, copy: Copy): Promise<boolean> {
  return inStore('readwrite', (store) => store.put(copy, key)).then(
    () => true,
    () => false,
  );
}

/** The copies of this policy go; that its answers were erased, and when, is what stays. */
export async function eraseCopies(erased: Copy): Promise<void> {
  await inStore('readwrite', (store) => {
    for (const key of [DRAFTS, DAMAGED]) store.delete(key);
    return store.put(erased, SAVED);
  }).catch(() => {});
}

/** Asks the database of copies for something; rejects where the browser has none, or forbids it. */
export async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  try {
    const database = await (opened ??= open());
    return await new Promise<Result>((done, fail) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => fail(transaction.error ?? new Error('aborted'));
    });
  } catch (error) {
    opened = undefined; // the next try opens it anew
    throw error;
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(FAMILY);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('closed'));
  });
}
