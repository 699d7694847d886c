import { ANSWERS_FORMAT, keepEdits, readInterview } from '../../engine/interview.ts';
import type { AnswersFile, Pack, TeamMessage } from '../../engine/interview.ts';
import { SAVED } from '../questionnaire/save/saved-keys.ts';
import { SavedAnswers } from '../questionnaire/save/saved-answers.ts';
import { today } from '../today.ts';

/** What a change makes of the answers. */
export type Apply = (file: AnswersFile) => AnswersFile;

/** The team’s answers as this device keeps them: each change is saved at once, over what another tab has left. */
export class TeamFile {
  readonly pack: Pack;
  readonly #saved = new SavedAnswers();
  /** As saved last, with what was changed in it by hand since it was merged. */
  file = $state.raw<AnswersFile>() as AnswersFile;
  /** What the device says, where it does not simply hold the answers. */
  messages = $state.raw<readonly TeamMessage[]>([]);
  #before = $state.raw<readonly AnswersFile[]>([]);
  #last: Promise<void> = Promise.resolve();

  readonly interview = $derived.by(() => {
    const { answers, date, adaptations, notes, confirmed } = this.file;
    return readInterview(this.pack, answers, date, adaptations, notes, confirmed, this.file);
  });
  readonly canUndo = $derived(this.#before.length > 0);

  constructor(pack: Pack) {
    this.pack = pack;
    this.file = blank(pack);
    const look = () => this.#saved.isForeign && void this.load();
    addEventListener('storage', ({ key }) => (key === SAVED || key === null) && look());
    addEventListener('pageshow', ({ persisted }) => persisted && look());
  }

  /** Reads what the device holds. */
  async load(): Promise<void> {
    const { file, messages } = await this.#saved.find(this.pack);
    const { name, version, language } = this.pack;
    this.file = file ? { ...keepEdits(this.pack, file), pack: { name, version }, language } : blank(this.pack);
    this.messages = messages;
    this.#before = []; // what another tab changed is not taken back
  }

  /** Makes a change and saves it; one that another tab was ahead of is made again on what that tab left. */
  change(apply: Apply): Promise<void> {
    return (this.#last = this.#last.then(() => this.#change(apply)));
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    const before = this.#before.at(-1);
    if (!before) return;
    await this.change(() => before);
    this.#before = this.#before.slice(0, -2);
  }

  async #change(apply: Apply): Promise<void> {
    if (this.#saved.isForeign) await this.load();
    const before = this.file;
    // That nothing was confirmed is known: nobody is asked again what was meant.
    this.file = { confirmed: {}, ...apply(before), date: today() };
    this.#before = [...this.#before.slice(-49), before];
    const result = this.#saved.save(this.file);
    void this.#saved.confirm();
    const unsaved = result === 'saved' ? [] : typeof result === 'string' ? [] : [result];
    this.messages = result === 'held' || result === 'other' ? [{ code: 'storage_uncopied' }] : unsaved;
  }
}

function blank({ name, version, language }: Pack): AnswersFile {
  return {
    format: ANSWERS_FORMAT,
    pack: { name, version },
    language,
    path: 'quick',
    date: today(),
    answers: {},
    notes: {},
  };
}
