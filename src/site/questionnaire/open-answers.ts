import { readAnswersFile, type AnswersFile, type TeamMessage } from '../../engine/interview.ts';
import type { Desk } from './desk.ts';
import { fetchText } from '../export/fetch-text.ts';
import { fillWords } from '../fill-words.ts';
import { openFile } from './save/open-file.ts';
import { HOME } from './route/place.ts';
import { href, sampleAnswersPath } from '../routes.ts';
import { aside } from './save/saved-answers.ts';
import { today } from '../today.ts';
import { sayMessage } from '../say-message.ts';

/** Opens other answers. Where there are answers already it asks first, and can keep both. */
export class AnswersOpener {
  readonly #desk: Desk;
  /** Told when the second slot was filled or emptied. */
  readonly #asideChanged: () => void;

  constructor(desk: Desk, asideChanged: () => void) {
    this.#desk = desk;
    this.#asideChanged = asideChanged;
  }

  async fromFile(file: File): Promise<void> {
    const { team } = this.#desk;
    const opened = await openFile(file, team.pack);
    await this.#open(opened.file, opened.messages, file.name);
  }

  async fromSample(story: string): Promise<void> {
    const { team, words, notices } = this.#desk;
    history.replaceState(null, '', location.pathname);
    try {
      const { file, messages } = readAnswersFile(await fetchText(href(sampleAnswersPath(story))), team.pack, today());
      const name = file?.answers['org_name__full'];
      await this.#open(file, messages, typeof name === 'string' ? name : story);
    } catch {
      notices.say({ key: 'file', lines: [words.notices.fetchFailed] });
    }
  }

  /** The answers set aside and the present ones change places. */
  fromAside(): void {
    const { team, form } = this.#desk;
    form.flush();
    const { file, messages } = readAnswersFile(aside.get() ?? '', team.pack, today());
    if (!file) return this.#tell(messages);
    if (team.isBlank) aside.drop();
    else if (!aside.put(team.file)) return this.#tell([{ code: 'storage_full' }]);
    this.#take(file);
  }

  async #open(file: AnswersFile | undefined, messages: readonly TeamMessage[], name: string): Promise<void> {
    const { team, form, words, notices } = this.#desk;
    if (!file) return this.#tell(messages);
    form.flush();
    const kept = team.isBlank ? 'nothing' : await this.#keep(name);
    if (!kept) return;
    this.#take(file);
    const told = [
      fillWords(words.notices.opened, { name }),
      ...(kept === 'aside' ? [words.notices.kept] : []),
      ...messages.map((one) => sayMessage(words, one)),
    ];
    notices.say({ key: 'file', lines: [...new Set(told)] });
  }

  /** What becomes of the present answers; nothing when the person gives up. */
  async #keep(name: string): Promise<'aside' | 'download' | undefined> {
    const { words, ask, team } = this.#desk;
    const choice = await ask({
      title: words.ask.openTitle,
      lines: [fillWords(words.ask.openText, { name }), ...(aside.get() === null ? [] : [words.ask.replacesAside])],
      choices: [
        { id: 'aside', label: words.ask.keepAside },
        { id: 'download', label: words.ask.downloadFirst },
      ],
      cancel: words.ask.cancel,
    });
    if (choice === 'download') this.#desk.downloadAnswers();
    else if (choice !== 'aside') return undefined;
    else if (!aside.put(team.file)) {
      this.#tell([{ code: 'storage_full' }]);
      return undefined;
    }
    return choice;
  }

  #take(file: AnswersFile): void {
    const { team, walk } = this.#desk;
    team.open(file);
    walk.path = file.path;
    this.#asideChanged();
    walk.go(HOME);
  }

  #tell(messages: readonly TeamMessage[]): void {
    const { words, notices } = this.#desk;
    notices.say({ key: 'file', lines: messages.map((one) => sayMessage(words, one)) });
  }
}
