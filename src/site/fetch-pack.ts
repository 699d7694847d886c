import { type Pack, type Parcel, unwrapPack } from '../engine/interview.ts';

/** The pack of a language, from where the page says it lies. */
export async function fetchPack(address: string): Promise<Pack> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return unwrapPack((await response.json()) as Parcel);
}
