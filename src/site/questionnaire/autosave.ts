import { type AnswersFile, fillWords } from '../../engine/interview.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { download } from '../export/download.ts';
import { fileName } from '../export/file-name.ts';
import { SAVED } from './save/saved-keys.ts';
import type { SavedAnswers } from './save/saved-answers.ts';
import { timeInWords } from '../today.ts';
import { sayMessage } from '../say-message.ts';

/** How long an answer waits before it is saved, so that typing does not write at every key. */
const DELAY = 100;

/** Keeps the answers on the device and says so; when it cannot, says why and what to do. */
export class Autosave {
  readonly #context: QuestionnaireContext;
  readonly #saved: SavedAnswers;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: AnswersFile;

  constructor(context: QuestionnaireContext, saved: SavedAnswers) {
    this.#context = context;
    this.#saved = saved;
    this.#last = context.team.file;
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.flush());
    // Brought back from the browser's memory, the page may be older than what the other language has saved since.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#saved.isForeign && this.#takeTheirs());
    addEventListener(
      'storage',
      ({ key }) => (key === SAVED || key === null) && this.#saved.isForeign && this.#askWhichTab(),
    );
  }

  /** Called after every change. */
  schedule(file: AnswersFile): void {
    if (file === this.#last) return;
    this.#last = file;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), DELAY);
  }

  /** Before the page goes: what is being typed, then what waits. */
  flush(): void {
    this.#context.form.flush();
    if (this.#context.team.file !== this.#last || this.#timer !== undefined) this.#save();
  }

  /** Forgets what waits: the answers have just been erased. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = this.#context.team.file;
    this.showStatus(this.#context.words.saving.promise);
  }

  showStatus(words: string): void {
    document.getElementById('saved')!.textContent = words;
  }

  #save(over = false): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { team, words, notices } = this.#context;
    this.#last = team.file;
    if (team.isBlank && !this.#saved.holds) return;
    const result = this.#saved.save(team.file, over);
    if (result === 'other') return this.#askWhichTab();
    if (result !== 'saved') {
      this.showStatus(words.saving.notSaved);
      return notices.say({
        key: 'storage',
        lines: [sayMessage(words, result)],
        actions: [{ label: words.notices.save, press: () => this.#context.downloadAnswers() }],
      });
    }
    notices.drop('storage');
    this.showStatus(fillWords(words.saving.saved, { time: timeInWords(words.language) }));
  }

  /** Never overwrites silently: this tab's answers are saved again only once the person has chosen. */
  #askWhichTab(): void {
    const { words, notices } = this.#context;
    const done = () => notices.drop('other');
    this.showStatus(words.saving.notSaved);
    notices.say({
      key: 'other',
      lines: [sayMessage(words, { code: 'other_tab' })],
      actions: [
        { label: words.notices.takeTheirs, press: () => (this.#takeTheirs(), done()) },
        { label: words.notices.keepMine, press: () => (this.#save(true), done()) },
      ],
    });
  }

  #takeTheirs(): void {
    const { team } = this.#context;
    const file = this.#saved.theirs(team.pack);
    if (file) team.open(file);
    else team.clear();
    this.forget();
  }
}

/** Hands over saved text that no longer reads as answers. */
export function downloadDamaged(text: string, kind: string, date: string): void {
  download({ name: fileName(kind, { answers: {}, date }, 'txt'), content: text, mime: 'text/plain' });
}
