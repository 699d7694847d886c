import { nextVersions, prepareNext } from '../../engine/documents.ts';
import {
  type AnswersFile,
  confirmedOtherwise,
  differsFromAdopted,
  fillWords,
  printDate,
  readAnswersFile,
  type TeamMessage,
} from '../../engine/interview.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { fillCount } from '../fill-count.ts';
import { fetchText } from '../export/fetch-text.ts';
import { openFile } from './save/open-file.ts';
import { HOME } from './route/route.ts';
import { href, sampleAnswersPath } from '../routes.ts';
import { readSaved } from './save/read-saved.ts';
import { backup } from './save/saved-answers.ts';
import { toReview } from './to-review.ts';
import { today } from '../today.ts';
import { sayMessage } from '../say-message.ts';

const IS_POLICIES = /^\s*\{\s*"format":\s*"balises\/policies@/;

/** Opens other answers. Where there are answers already it asks first, and can keep both. */
export class AnswersOpener {
  readonly #context: QuestionnaireContext;
  /** Told when the second slot was filled or emptied. */
  readonly #onBackupChange: () => void;

  constructor(context: QuestionnaireContext, onBackupChange: () => void) {
    this.#context = context;
    this.#onBackupChange = onBackupChange;
  }

  /** Rejects only where the part of the site that reads the file cannot be fetched. */
  async fromFile(file: File): Promise<void> {
    if (await this.#fromPolicies(file)) return;
    const opened = await openFile(file, this.#context.team.pack);
    if (!(await this.#open(opened.file, opened.messages, file.name))) return;
    await this.askWhetherMeant();
    await this.#askWhetherNext();
  }

  /** A file of several policies: each goes on the device beside this one, where the start page shows them. */
  async #fromPolicies(file: File): Promise<boolean> {
    if (!file.name.endsWith('.json') || !IS_POLICIES.test(await file.slice(0, 100).text())) return false;
    const added = await (await import('../device/add-policies.ts')).addPolicies(file);
    if (!added) return false;
    const { words, notices } = this.#context;
    const { policiesAdded, policiesUnkept } = words.notices;
    const lines = [fillCount(policiesAdded, added.put, words.language), added.failed > 0 ? policiesUnkept : ''];
    notices.say({ key: 'file', event: true, lines: lines.filter(Boolean) });
    return true;
  }

  async fromSample(story: string): Promise<void> {
    history.replaceState(null, '', location.pathname);
    const text = await fetchText(href(sampleAnswersPath(story)));
    const { file, messages } = readAnswersFile(text, this.#context.team.pack, today());
    const name = file?.answers['org_name__full'];
    await this.#open(file, messages, typeof name === 'string' ? name : story);
  }

  /** The answers set aside and the present ones change places. */
  fromBackup(): void {
    const { team, form } = this.#context;
    form.flush();
    const { file, messages } = readSaved(backup.get() ?? '', team.pack);
    if (!file) return this.#report(messages);
    if (team.isBlank) backup.drop();
    else if (!backup.put(team.file)) return this.#report([{ code: 'storage_full' }]);
    this.#replaceAnswers(file);
  }

  async #open(file: AnswersFile | undefined, messages: readonly TeamMessage[], name: string): Promise<boolean> {
    const { team, form, words, notices } = this.#context;
    if (!file) {
      this.#report(messages);
      return false;
    }
    form.flush();
    const kept = team.isBlank ? 'nothing' : await this.#askWhatToKeep(name);
    if (!kept) return false;
    this.#replaceAnswers(file);
    const told = [
      fillWords(words.notices.opened, { name }),
      ...(kept === 'aside' ? [words.notices.kept] : []),
      ...messages.map((one) => sayMessage(words, one)),
      ...this.#sayConfirmedOtherwise(),
    ];
    const late = await this.#sayLate();
    notices.say({
      key: 'file',
      event: true,
      lines: [...new Set([...told, ...late])],
      actions: late.length > 0 ? toReview(this.#context) : [],
    });
    return true;
  }

  /** That its review is late, where it is. */
  async #sayLate(): Promise<readonly string[]> {
    const { team, words } = this.#context;
    const { dueOf } = await import('../../engine/compare.ts');
    const { overdue_days: days } = dueOf({ file: team.file, interview: team.interview }, today());
    return days > 0 ? [fillCount(words.notices.late, days, words.language)] : [];
  }

  /** What the team once confirmed holds, though something else is proposed today: it may look again. */
  #sayConfirmedOtherwise(): readonly string[] {
    const { team, words } = this.#context;
    const fields = confirmedOtherwise(team.interview).map(({ label }) => label);
    return fields.length > 0 ? [fillWords(words.notices.confirmedOtherwise, { fields: fields.join(' · ') })] : [];
  }

  /**
   * Answers that say nothing of what their team confirmed: whether the choices proposed to it were its own; asked once.
   */
  async askWhetherMeant(): Promise<void> {
    const { team, form, router, words, askChoice } = this.#context;
    if (team.file.confirmed || Object.keys(team.answers).length === 0) return;
    const { meantTitle, meantText, meantAll, meantReview, meantNone } = words.ask;
    const choice = await askChoice({
      title: meantTitle,
      lines: [meantText],
      choices: [
        { id: 'all', label: meantAll },
        { id: 'review', label: meantReview },
      ],
      cancel: meantNone,
    });
    team.confirm(choice === 'all' ? [...form.fields.keys()] : []);
    const first = team.progress.flatMap(({ questions }) => questions).find(({ state }) => state === 'default');
    if (choice !== 'review' || !first) return;
    router.path = 'complete';
    team.setPath('complete');
    this.#onBackupChange();
    router.go({ view: 'question', id: first.id });
  }

  /** A version that was adopted is there to be read, or to prepare the one that follows it. */
  async #askWhetherNext(): Promise<void> {
    const { root, team, words, askChoice } = this.#context;
    const last = team.file.adopted?.at(-1);
    if (!last || differsFromAdopted(team.interview, last)) return;
    const { adoptedTitle, adoptedText, prepare, consult } = words.ask;
    const date = printDate(team.interview.locale, last.date);
    const choice = await askChoice({
      title: adoptedTitle,
      lines: [fillWords(adoptedText, { version: last.version, date })],
      choices: [{ id: 'next', label: prepare }],
      cancel: consult,
    });
    if (choice !== 'next') return;
    team.open(prepareNext(team.pack, team.file, nextVersions(last.version)?.minor ?? last.version));
    const { review } = root.dataset;
    if (review !== undefined) location.assign(review); // the one file has no other page
  }

  /** What becomes of the present answers; nothing when the person gives up. */
  async #askWhatToKeep(name: string): Promise<'aside' | 'download' | undefined> {
    const { words, askChoice, team } = this.#context;
    const choice = await askChoice({
      title: words.ask.openTitle,
      lines: [fillWords(words.ask.openText, { name }), ...(backup.get() === null ? [] : [words.ask.replacesAside])],
      choices: [
        { id: 'aside', label: words.ask.keepAside },
        { id: 'download', label: words.ask.downloadFirst },
      ],
      cancel: words.ask.cancel,
    });
    if (choice === 'download') this.#context.downloadAnswers();
    else if (choice !== 'aside') return undefined;
    else if (!backup.put(team.file)) {
      this.#report([{ code: 'storage_full' }]);
      return undefined;
    }
    return choice;
  }

  #replaceAnswers(file: AnswersFile): void {
    const { team, router } = this.#context;
    team.open(file);
    router.path = file.path;
    this.#onBackupChange();
    router.go(HOME);
  }

  #report(messages: readonly TeamMessage[]): void {
    const { words, notices } = this.#context;
    notices.say({ key: 'file', event: true, lines: messages.map((one) => sayMessage(words, one)) });
  }
}
