import { type AnswersFile, clausesOf, type TeamMessage } from '../../engine/interview.ts';
import type { Notice, QuestionnaireContext } from './questionnaire-context.ts';
import { download } from '../export/download.ts';
import { fileName } from '../export/file-name.ts';
import { mergeAnswers } from './save/merge-answers.ts';
import { readSaved } from './save/read-saved.ts';
import type { SavedAnswers } from './save/saved-answers.ts';
import { sayStopped } from './say-stopped.ts';
import { labelOf } from './team/label-of.ts';
import { sayMessage } from '../say-message.ts';
import type { LiveWords } from '../words/words.ts';

/** What saves the answers of this tab. */
interface Saving {
  /** What this tab last read or wrote. */
  base: AnswersFile;
  /** Keeps the answers; `over` says that what lies on the device may go. */
  save(over: boolean): void;
  /** Nothing waits to be saved any more. */
  forget(): void;
  showStatus(words: string): void;
}

/**
 * What is said, and asked, where the device does not simply hold the answers of this tab. Rare: it comes when it is
 * called for.
 */
export class StorageTrouble {
  readonly #context: QuestionnaireContext;
  readonly #saved: SavedAnswers;
  readonly #autosave: Saving;

  constructor(context: QuestionnaireContext, saved: SavedAnswers, autosave: Saving) {
    this.#context = context;
    this.#saved = saved;
    this.#autosave = autosave;
  }

  /** Another tab has saved since. What each changed is brought together; only what both changed is asked about. */
  joinTabs(winner?: 'mine' | 'theirs'): void {
    const { team, form, words } = this.#context;
    form.flush();
    if (!this.#saved.isForeign) return;
    const { base } = this.#autosave;
    const text = this.#saved.theirs;
    if (text === null) return this.#askWhetherToErase();
    const { file } = readSaved(text, team.pack);
    const [mine, theirs] = [team.file, file ?? base];
    const merged = winner === 'theirs' ? mergeAnswers(base, theirs, mine) : mergeAnswers(base, mine, theirs);
    if (winner === undefined && (!file || merged.clashes.length > 0))
      return this.#ask(
        [sayMessage(words, { code: 'other_tab' }), merged.clashes.map((id) => this.#nameOf(id)).join(' · ')],
        [
          file
            ? { label: words.notices.takeTheirs, press: () => this.joinTabs('theirs') }
            : { label: words.notices.download, press: () => downloadText(words, text, 'txt') },
          { label: words.notices.keepMine, press: () => this.joinTabs('mine') },
        ],
      );
    this.#context.notices.drop('other');
    this.#saved.accept(text);
    const isAsBefore = team.file === base;
    team.open(merged.file);
    if (isAsBefore) this.#autosave.base = team.file;
    this.#autosave.save(winner !== undefined);
  }

  /** Says what became of saved text that does not read, and hands it over. */
  sayDamaged(messages: readonly TeamMessage[], text: string): void {
    const { words, notices } = this.#context;
    const isOnlyCopy = messages.some(({ code }) => code === 'storage_uncopied');
    const write = () => this.#autosave.save(true);
    const take = () => {
      downloadText(words, text, 'txt');
      if (isOnlyCopy) write();
    };
    const over = isOnlyCopy ? [{ label: words.notices.overwrite, press: write }] : [];
    notices.say({
      key: isOnlyCopy ? 'storage' : 'found',
      lines: messages.map((one) => sayMessage(words, one)),
      actions: [{ label: words.notices.download, press: take }, ...over],
    });
  }

  /** Another tab erased everything, or the browser did: this one still has the answers. */
  #askWhetherToErase(): void {
    const { team, words, notices } = this.#context;
    if (team.isBlank) return this.#saved.accept(null);
    const keep = () => {
      notices.drop('other');
      this.#saved.accept(null);
      this.#autosave.save(true);
    };
    const erase = () => {
      team.clear();
      void this.#saved.erase();
      this.#autosave.forget();
    };
    this.#ask(
      [words.notices.erasedElsewhere],
      [
        { label: words.notices.keepHere, press: keep },
        { label: words.notices.eraseHere, press: erase },
      ],
    );
  }

  #ask(lines: readonly string[], actions: NonNullable<Notice['actions']>): void {
    const { words, notices } = this.#context;
    this.#autosave.showStatus(words.saving.notSaved);
    notices.say({ key: 'other', lines: lines.filter(Boolean), actions });
  }

  /** What a question or a clause is called. */
  #nameOf(id: string): string {
    const { pack } = this.#context.team;
    const label = labelOf(pack, id);
    return label === id ? (pack.documents.flatMap(clausesOf).find((clause) => clause.id === id)?.title ?? id) : label;
  }
}

/** What is on the device can be taken away or erased, though the page cannot go on with it. */
export function offerSaved(words: LiveWords, saved: SavedAnswers): void {
  const { notices, ask } = words;
  document.getElementById('answers')!.inert = true;
  const erase = async () => {
    if (!confirm(`${ask.eraseTitle}\n\n${ask.eraseText}`)) return;
    await saved.erase();
    location.reload();
  };
  sayStopped(notices.unopened, [
    { label: notices.download, press: () => downloadText(words, saved.text ?? '', 'json') },
    { label: ask.erase, press: () => void erase() },
  ]);
}

function downloadText({ fileNames }: LiveWords, content: string, extension: string): void {
  const name = fileName(fileNames.answers, {}, extension);
  download({ name, content, mime: extension === 'json' ? 'application/json' : 'text/plain' });
}
