import type { Reasons } from '../../engine/interview.ts';
import { fetchText, fetchOnce } from './fetch-text.ts';

/** The reasons of every wording, by its name, fetched when the first is asked for. */
export const fetchReasons = fetchOnce(
  async (address: string) => JSON.parse(await fetchText(address)) as Readonly<Record<string, Reasons>>,
);
