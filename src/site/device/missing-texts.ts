import { type Copy, inStore } from '../questionnaire/save/durable-copy.ts';
import { dropText, getText } from '../questionnaire/save/local-text.ts';
import { FAMILY } from '../questionnaire/save/saved-keys.ts';

/** Whether the browser keeps copies; a browser that cannot tell is taken to keep none. */
export async function hasCopies(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === FAMILY);
  } catch {
    return false;
  }
}

/**
 * What the database alone still holds, by key: a browser that ended all at once may have lost the rest. What was
 * erased, and came back so, goes again.
 */
export async function missingTexts(): Promise<Readonly<Record<string, string>>> {
  if (!(await hasCopies())) return {};
  const missing: Record<string, string> = {};
  for (const [key, { text, at }] of await listCopies()) {
    if (!/^(~\w+)?(\.drafts)?$/.test(key.slice(FAMILY.length))) continue;
    if (text === null && at > Number(getText(`${key}.at`) ?? 0)) dropText(key);
    else if (text !== null && getText(key) === null) Object.assign(missing, { [key]: text, [`${key}.at`]: String(at) });
  }
  return missing;
}

async function listCopies(): Promise<readonly (readonly [string, Copy])[]> {
  try {
    const keys = await inStore('readonly', (store) => store.getAllKeys());
    const copies = await inStore('readonly', (store) => store.getAll() as IDBRequest<Copy[]>);
    return keys.map((key, index) => [key as string, copies[index]!] as const).filter(([, copy]) => copy);
  } catch {
    return [];
  }
}
