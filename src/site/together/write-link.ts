import { LONGEST, writeFragment } from '../shared-link/share-link.ts';

/** A link that holds a text; nothing where it is too long, or the browser too old to make one. */
export async function writeLink(page: string, prefix: string, text: string): Promise<string | undefined> {
  const fragment = await writeFragment(text).catch(() => undefined);
  if (fragment === undefined) return undefined;
  const link = `${new URL(page, location.href).href}#${prefix}${fragment}`;
  return fragment.length <= LONGEST && link.length < LONGEST ? link : undefined;
}
