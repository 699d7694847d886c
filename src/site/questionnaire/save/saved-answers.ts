import { type AnswersFile, type Pack, type TeamMessage, writeAnswersFile } from '../../../engine/interview.ts';
import { type Copy, eraseCopies, readCopy, writeCopy } from './durable-copy.ts';
import { dropText, getText, putText } from './local-text.ts';
import { BACKUP, CURRENT, DAMAGED, DRAFTS, MEETING, NAME, POLICY, ROUTE, SAVED, STAMP, VOICES } from './saved-keys.ts';

/** What the device held. */
export interface StoredAnswers {
  readonly file?: AnswersFile;
  readonly messages: readonly TeamMessage[];
  /** Text that no longer reads as answers. */
  readonly damaged?: string;
}

/** How a save went: `other` when another tab has saved since, `held` while what does not read lies nowhere else. */
export type SaveResult = 'saved' | 'other' | 'held' | TeamMessage;

/**
 * The answers on this device, twice: where other tabs see them, and in a copy that is on the disk once it is said to
 * be. It writes over nothing that it has not read or written itself, nor over what does not read and lies nowhere else.
 */
export class SavedAnswers {
  /** The text this tab last read or wrote, where other tabs see it. */
  #known: string | null = null;
  #last: Copy = { text: null, at: 0 };
  /** Whether there was no room to keep aside what does not read. */
  #isOnlyCopy = false;

  /** The newer of the two that reads as answers; what does not is kept aside. */
  async find(pack: Pack): Promise<StoredAnswers> {
    let here: Copy;
    try {
      here = { text: localStorage.getItem(SAVED), at: Number(localStorage.getItem(STAMP)) };
    } catch {
      return { messages: [{ code: 'storage_forbidden' }] };
    }
    const copy = (await readCopy(SAVED)) ?? { text: null, at: -Infinity }; // older than any stamp, damaged ones too
    const isNewer = copy.at > here.at;
    if (isNewer && copy.text === null) {
      dropText(SAVED); // erased, and the browser ended before that was on the disk
      here = copy;
    }
    this.#known = here.text;
    this.#last = isNewer ? copy : here;
    const texts = (isNewer ? [copy, here] : [here, copy]).flatMap(({ text }) => text ?? []);

    if (texts.length === 0) return { messages: [] };
    const { askToKeep, readSaved } = await import('./come-back.ts'); // a first visit reads nothing
    void askToKeep();
    let damaged: string | undefined;
    let newer: TeamMessage | undefined;
    for (const text of new Set(texts)) {
      const { file, messages } = readSaved(text, pack);
      if (file && damaged === undefined) return { file, messages };
      if (file && !newer) return { file, messages: [{ code: 'storage_older' }], damaged };
      damaged = damaged === undefined ? text : `${damaged}\n${text}`;
      await this.#keepAside(damaged);
      newer ??= messages.find(({ code }) => code === 'file_newer');
    }
    return { messages: [newer ?? { code: this.#isOnlyCopy ? 'storage_uncopied' : 'storage_damaged' }], damaged };
  }

  /** Saves, and reads back what was written. `over` says that what is there may go. */
  save(file: AnswersFile, over = false): SaveResult {
    const text = writeAnswersFile(file);
    if (over) this.#isOnlyCopy = false;
    if (this.#isOnlyCopy) return 'held';
    try {
      const there = localStorage.getItem(SAVED);
      if (there !== text && there !== this.#known && !over) return 'other';
      this.#last = { text, at: Math.max(Date.now(), this.#last.at + 1, Number(localStorage.getItem(STAMP)) + 1) };
      if (there !== text) localStorage.setItem(SAVED, text);
      if (localStorage.getItem(SAVED) !== text) return { code: 'storage_full' };
      this.#known = text;
      putText(STAMP, String(this.#last.at));
      putText(CURRENT, POLICY);
      return 'saved';
    } catch (error) {
      return { code: isFull(error) ? 'storage_full' : 'storage_forbidden' };
    }
  }

  /** Writes what was last saved where it outlives the browser; whether it is there, told once it is. */
  confirm(): Promise<boolean> {
    return writeCopy(SAVED, this.#last);
  }

  /** What another tab has left; nothing where it erased everything. */
  get theirs(): string | null {
    return getText(SAVED);
  }

  /** What another tab has left may from now on be written over. */
  accept(text: string | null): void {
    this.#known = text;
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
    return this.text !== null || this.#known !== null;
  }

  /** The text last saved or found. */
  get text(): string | null {
    return this.#last.text;
  }

  /** The policy of this tab goes from the device, with all that was kept beside it. */
  erase(): Promise<void> {
    for (const key of [SAVED, STAMP, BACKUP, DAMAGED, DRAFTS, ROUTE, NAME, VOICES, MEETING, CURRENT]) dropText(key);
    this.#known = null;
    this.#isOnlyCopy = false;
    this.#last = { text: null, at: Math.max(Date.now(), this.#last.at + 1) };
    return eraseCopies(this.#last);
  }

  async #keepAside(text: string): Promise<void> {
    this.#isOnlyCopy = !putText(DAMAGED, text) && !(await writeCopy(DAMAGED, { text, at: Date.now() }));
  }
}

/** The second slot: answers set aside when others were opened over them. */
export const backup = {
  get: (): string | null => getText(BACKUP),
  put: (file: AnswersFile): boolean => putText(BACKUP, writeAnswersFile(file)),
  drop: (): void => dropText(BACKUP),
};

function isFull(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}
