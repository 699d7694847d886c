import { type AnswersFile, fillWords } from '../../engine/interview.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { type Drafts, saveDrafts } from './save/drafts.ts';
import { SAVED } from './save/saved-keys.ts';
import type { SavedAnswers, StoredAnswers } from './save/saved-answers.ts';
import type { StorageTrouble } from './storage-trouble.ts';
import { timeInWords } from '../today.ts';
import { sayMessage } from '../say-message.ts';

/** How long an answer waits before it is saved, so that typing does not write at every key. */
const DELAY = 100;

/** Keeps the answers on the device and says so; when it cannot, says why and what to do. */
export class Autosave {
  readonly #context: QuestionnaireContext;
  readonly #saved: SavedAnswers;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What this tab last read or wrote. */
  base: AnswersFile;
  #drafts: Drafts;

  constructor(context: QuestionnaireContext, saved: SavedAnswers) {
    const { team } = context;
    this.#context = context;
    this.#saved = saved;
    this.base = team.file;
    this.#drafts = team.drafts;
    team.onChange = () => {
      this.#timer ??= setTimeout(() => this.save(), DELAY);
    };
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.flush());
    addEventListener('beforeunload', (event) => {
      this.flush();
      if (this.#isUnsaved) event.preventDefault();
    });
    const look = () => this.#saved.isForeign && this.#joinTabs();
    // Brought back from the browser's memory, the page may be older than what the other language has saved since.
    addEventListener('pageshow', ({ persisted }) => persisted && look());
    addEventListener('storage', ({ key }) => (key === SAVED || key === null) && look());
  }

  /** Before the page goes: what is being typed, then what waits. */
  flush(): void {
    try {
      this.#context.form.flush();
    } finally {
      if (this.#timer !== undefined) this.save();
    }
  }

  /** Forgets what waits: the answers have just been erased, or are those of the device. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.base = this.#context.team.file;
    this.#drafts = this.#context.team.drafts;
    this.#context.notices.drop('other');
    this.showStatus(this.#context.words.saving.promise);
  }

  showStatus(words: string): void {
    document.getElementById('saved')!.textContent = words;
  }

  /** Says what the device gave back, when it was not simply answers. */
  report({ messages, damaged }: StoredAnswers): void {
    const { words, notices } = this.#context;
    if (damaged !== undefined) this.#inTrouble((trouble) => trouble.sayDamaged(messages, damaged));
    else if (messages.some(({ code }) => code === 'storage_forbidden'))
      this.#sayUnsaved(sayMessage(words, messages[0]!));
    else if (messages.length > 0) notices.say({ key: 'found', lines: messages.map((one) => sayMessage(words, one)) });
  }

  get #isUnsaved(): boolean {
    const { team } = this.#context;
    return team.file !== this.base || team.drafts !== this.#drafts || this.#saved.isForeign;
  }

  /** Keeps what is not kept yet; `over` says that what lies on the device may go. */
  save(over = false): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { team, words, notices } = this.#context;
    const { file, drafts } = team;
    if (drafts !== this.#drafts || over) {
      if (saveDrafts(over ? {} : this.#drafts, drafts)) this.#drafts = drafts;
      else this.showStatus(words.saving.notSaved);
    }
    if (team.isBlank && !this.#saved.holds) this.base = file;
    if (file === this.base && !over) return;
    const result = this.#saved.save(file, over);
    if (result === 'other') return this.#joinTabs();
    if (result === 'held') return this.showStatus(words.saving.notSaved);
    const written = this.#saved.confirm();
    if (result !== 'saved') return this.#sayUnsaved(sayMessage(words, result));
    this.base = file;
    notices.drop('storage');
    void written.then((isOnDisk) => {
      const { saved, kept } = words.saving;
      if (file === this.base)
        this.showStatus(fillWords(isOnDisk ? saved : kept, { time: timeInWords(words.language) }));
    });
  }

  #sayUnsaved(line: string): void {
    const { words, notices, downloadAnswers } = this.#context;
    this.showStatus(words.saving.notSaved);
    notices.say({ key: 'storage', lines: [line], actions: [{ label: words.notices.save, press: downloadAnswers }] });
  }

  #joinTabs(): void {
    this.#inTrouble((trouble) => trouble.joinTabs());
  }

  #inTrouble(act: (trouble: StorageTrouble) => void): void {
    void import('./storage-trouble.ts')
      .then(({ StorageTrouble: Trouble }) => act(new Trouble(this.#context, this.#saved, this)))
      .catch(() => this.#sayUnsaved(this.#context.words.notices.broken));
  }
}
