import { readPoliciesFile, sayTheSame } from './policies-file.ts';
import { FAMILY } from '../questionnaire/save/saved-keys.ts';
import { putPolicy, takePolicy } from './device-storage.ts';
import { readPolicies } from './read-policies.ts';
import { textOf } from './stored-policy.ts';

/** How many policies of a file are now on the device, were there already, and found no room. */
export interface Added {
  readonly put: number;
  readonly there: number;
  readonly failed: number;
}

/** Larger than all that a browser would keep. */
const LARGEST = 20_000_000;

/** Puts the policies of a file beside those of the device, over none of them; nothing where the file holds none. */
export async function addPolicies(file: File): Promise<Added | undefined> {
  if (file.size > LARGEST) return undefined;
  const here = readPolicies({ ...(localStorage as unknown as Record<string, string>) }, FAMILY);
  const taken = new Set(here.map(({ id }) => id));
  let next = Date.now();
  const newId = () => {
    while (taken.has(next.toString(36))) next += 1;
    const id = next.toString(36);
    taken.add(id);
    return id;
  };
  const policies = readPoliciesFile(await file.text().catch(() => ''), newId);
  if (!policies || policies.length === 0) return undefined;
  const texts = await Promise.all(here.map(async ({ id }) => textOf(await takePolicy(id))));
  const added = { put: 0, there: 0, failed: 0 };
  for (const policy of [...policies].reverse()) {
    // The first of the file is then the last changed.
    const text = textOf(policy);
    if (text !== undefined && texts.some((one) => sayTheSame(one, text))) added.there += 1;
    else if (await putPolicy(policy)) added.put += 1;
    else added.failed += 1;
  }
  return added;
}
