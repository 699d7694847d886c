import { decodePack, type Pack, type PackPayload } from '../../engine/interview.ts';
import { fetchText } from './fetch-text.ts';

/** The pack of a language, from where the page says it lies. */
export async function fetchPack(address: string): Promise<Pack> {
  return decodePack(JSON.parse(await fetchText(address)) as PackPayload);
}
