export { fetchOnce } from '../export/fetch-text.ts';

/**
 * In the place of `fetchText` where the whole site is one file: the text that lies in the page under this address.
 * Rejects where there is none.
 */
export async function fetchText(address: string): Promise<string> {
  const text = document.getElementById(address)?.textContent;
  if (text === undefined || text === null) throw new Error(`${address} is not in this file`);
  return text;
}
