import {
  type AnswersFile,
  type TeamMessage,
  type Pack,
  readAnswersFile,
  writeAnswersFile,
} from '../../../engine/interview.ts';
import { BACKUP, DAMAGED, ROUTE, SAVED } from './saved-keys.ts';
import { today } from '../../today.ts';

/** What the device held. */
export interface StoredAnswers {
  readonly file?: AnswersFile;
  readonly messages: readonly TeamMessage[];
  /** Text that no longer reads as answers: it is kept aside. */
  readonly damaged?: string;
}

/** How a save went: `other` when another tab has saved since. */
export type SaveResult = 'saved' | 'other' | TeamMessage;

/** The answers on this device. It writes over nothing that it has not read or written itself. */
export class SavedAnswers {
  /** The text this tab last read or wrote. */
  #known: string | null = null;

  find(pack: Pack): StoredAnswers {
    let text: string | null;
    try {
      text = localStorage.getItem(SAVED);
    } catch {
      return { messages: [{ code: 'storage_forbidden' }] };
    }
    this.#known = text;
    if (text === null) return { messages: [] };
    const { file, messages } = readAnswersFile(text, pack, today());
    if (file) return { file, messages };
    put(DAMAGED, text);
    const newer = messages.find(({ code }) => code === 'file_newer');
    return { messages: [newer ?? { code: 'storage_damaged' }], damaged: text };
  }

  /** Saves, and reads back what was written. `over` says that the other tab's answers may go. */
  save(file: AnswersFile, over = false): SaveResult {
    const text = writeAnswersFile(file);
    try {
      const there = localStorage.getItem(SAVED);
      if (there === text) return this.#written(text);
      if (there !== this.#known && !over) return 'other';
      localStorage.setItem(SAVED, text);
      if (localStorage.getItem(SAVED) !== text) return { code: 'storage_full' };
      return this.#written(text);
    } catch (error) {
      return { code: isFull(error) ? 'storage_full' : 'storage_forbidden' };
    }
  }

  /** The answers another tab has saved, where they can be read. */
  theirs(pack: Pack): AnswersFile | undefined {
    return this.find(pack).file;
  }

  /** True when what lies on the device is not what this tab knows of. */
  get isForeign(): boolean {
    try {
      return localStorage.getItem(SAVED) !== this.#known;
    } catch {
      return false;
    }
  }

  /** True when this tab knows of answers on the device. */
  get holds(): boolean {
    return this.#known !== null;
  }

  erase(): void {
    for (const key of [SAVED, BACKUP, DAMAGED, ROUTE]) drop(key);
    this.#known = null;
  }

  #written(text: string): 'saved' {
    this.#known = text;
    return 'saved';
  }
}

/** The second slot: answers set aside when others were opened over them. */
export const backup = {
  get: (): string | null => get(BACKUP),
  put: (file: AnswersFile): boolean => put(BACKUP, writeAnswersFile(file)),
  drop: (): void => drop(BACKUP),
};

/** Where the person was, and the questions they have gone past. */
export interface SavedRoute {
  readonly hash: string;
  readonly seen: readonly string[];
}

export function saveRoute(place: SavedRoute): void {
  put(ROUTE, JSON.stringify(place));
}

export function readSavedRoute(): SavedRoute {
  try {
    const { hash, seen } = JSON.parse(get(ROUTE) ?? '{}') as Partial<SavedRoute>;
    return { hash: String(hash ?? ''), seen: Array.isArray(seen) ? seen.map(String) : [] };
  } catch {
    return { hash: '', seen: [] };
  }
}

function get(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function put(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that forbids storage holds nothing to erase.
  }
}

function isFull(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}
