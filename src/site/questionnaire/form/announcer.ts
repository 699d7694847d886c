import { fillCount } from '../../fill-count.ts';
import type { PreviewClause } from '../team/preview-model.ts';
import type { LiveWords } from '../../words/words.ts';

/** Says things politely to a screen reader, at most once a pause: the clauses that changed since the last word. */
export class Announcer {
  readonly #region: HTMLElement;
  readonly #words: LiveWords;
  /** Their titles by their numbers. */
  readonly #clauses = new Map<string, string>();
  #first = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement, words: LiveWords) {
    this.#region = region;
    this.#words = words;
  }

  announceClauses(changed: readonly PreviewClause[]): void {
    for (const { number, title } of changed) if (number) this.#clauses.set(number, title);
    if (this.#clauses.size > 0) this.#later();
  }

  /** What a button did; said before the clauses. */
  say(text: string): void {
    this.#first = text;
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const list = [...this.#clauses.keys()];
      const clauses =
        list.length === 0
          ? ''
          : fillCount(this.#words.announced.clauses, list.length, this.#words.language, {
              numbers: list.slice(0, 5).join(', ') + (list.length > 5 ? '…' : ''),
              title: this.#clauses.get(list[0]!)!,
            });
      this.#region.textContent = [this.#first, clauses].filter(Boolean).join('. ');
      this.#clauses.clear();
      this.#first = '';
    }, 500);
  }
}
