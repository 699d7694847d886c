import { getText, putText } from './local-text.ts';
import { ROUTE } from './saved-keys.ts';

/** Where the person was, and the questions they have gone past. */
export interface SavedPlace {
  readonly hash: string;
  readonly seen: readonly string[];
  /** The rank of the question among those asked, none being 0, and how many these are: the start page says it. */
  readonly rank: readonly [number, number];
}

export function savePlace(place: SavedPlace): void {
  putText(ROUTE, JSON.stringify(place));
}

/** The place the device keeps; none where it keeps none that reads. */
export function readSavedPlace(): Omit<SavedPlace, 'rank'> {
  try {
    const { hash, seen } = JSON.parse(getText(ROUTE) ?? '{}') as Partial<SavedPlace>;
    return { hash: String(hash ?? ''), seen: Array.isArray(seen) ? seen.map(String) : [] };
  } catch {
    return { hash: '', seen: [] };
  }
}
