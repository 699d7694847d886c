import { adopt, type Adopting, nextVersions, prepareNext } from '../../engine/documents.ts';
import { type AnswersFile, differsFromAdopted, fillWords, printDate, questionsOf } from '../../engine/interview.ts';
import type * as compare from '../../engine/compare.ts';
import type { SavedAnswers } from '../questionnaire/save/saved-answers.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import { stepOf } from '../questionnaire/team/label-of.ts';
import { sayMessage } from '../say-message.ts';
import { today } from '../today.ts';
import type { LiveWords, ReviewWords } from '../words/words.ts';
import { readMarks, type ReviewMarks, saveMarks } from './review-marks.ts';

/** The engine of a later day: it comes with the page, apart from what draws it. */
export type Compare = typeof compare;

/** A question to look at again; `marked`: the team chose it. */
export type Reviewed = Omit<compare.QuestionToReview, 'because'> & {
  readonly because: compare.QuestionToReview['because'] | 'marked';
};

/** What is known of the versions of a policy, and what a team does about them. The page shows it. */
export class Review {
  readonly team: TeamInterview;
  readonly words: ReviewWords;
  readonly live: LiveWords;
  readonly compare: Compare;
  readonly #saved: SavedAnswers;
  /** What was done last, or what stood in its way. */
  said = $state.raw<readonly string[]>([]);
  #marks = $state.raw<ReviewMarks>({ checked: [], marked: [], taken: [] });

  readonly last = $derived.by(() => this.team.file.adopted?.at(-1));
  readonly isDraft = $derived.by(() => this.last === undefined || differsFromAdopted(this.team.interview, this.last));
  readonly due = $derived.by(() =>
    this.compare.dueOf({ file: this.team.file, interview: this.team.interview }, today()),
  );
  readonly comparison = $derived.by(() => this.compare.compareWithAdopted(this.team.pack, this.team.file));
  readonly redlined = $derived.by(
    () => this.comparison && this.compare.redline(this.comparison.before, this.comparison.after),
  );
  readonly wordings = $derived.by(() => this.compare.changedWordings(this.team.pack, this.team.file));
  readonly questions: readonly Reviewed[] = $derived.by(() => this.#questionsToReview());
  /** The numbers that may follow the version adopted last. */
  readonly next = $derived.by(() => this.last && nextVersions(this.last.version));
  readonly version = $derived.by(() => this.textOf('adoption__version'));
  readonly unseen = $derived.by(() => this.wordings.filter((one) => this.stateOf(one) === 'open').length);

  constructor(
    team: TeamInterview,
    saved: SavedAnswers,
    later: Compare,
    { live, review }: { readonly live: LiveWords; readonly review: ReviewWords },
  ) {
    this.team = team;
    this.words = review;
    this.live = live;
    this.compare = later;
    this.#saved = saved;
    this.#marks = readMarks(this.#marksOf);
  }

  get marks(): ReviewMarks {
    return this.#marks;
  }

  say(...lines: readonly string[]): void {
    this.said = lines;
  }

  /** Marks something as gone through, or no more. */
  mark(list: keyof ReviewMarks, id: string, on: boolean): void {
    const others = this.#marks[list].filter((one) => one !== id);
    this.#marks = { ...this.#marks, [list]: on ? [...others, id] : others };
    saveMarks(this.#marksOf, this.#marks);
  }

  /** An answer as text; empty where there is none. */
  textOf(id: string): string {
    const value = this.team.interview.read(id);
    return typeof value === 'string' ? value : '';
  }

  dateInWords(date: string): string {
    return printDate(this.team.interview.locale, date);
  }

  /** Records that the document was adopted, and keeps it; false where another tab came first. */
  adopt(given: Adopting): boolean {
    const { pack, file } = this.team;
    const said = fillWords(this.words.said.adopted, { version: given.version, date: this.dateInWords(given.date) });
    return this.#keep(adopt(pack, file, given), said);
  }

  prepare(version: string): void {
    const { pack, file } = this.team;
    const next = prepareNext(pack, { ...file, date: today() }, version);
    this.#keep(next, fillWords(this.words.said.prepared, { version }));
  }

  /** Whether the words of before hold, today’s do, or nobody has said yet. */
  stateOf(wording: compare.ChangedWording): 'kept' | 'taken' | 'open' {
    const { adaptations = { clauses: {}, added: [] } } = this.team.file;
    if (this.compare.keepsOldWords(adaptations, wording, this.team.pack.language)) return 'kept';
    return this.#marks.taken.includes(keyOf(wording)) ? 'taken' : 'open';
  }

  /** Takes today’s words, or keeps those of before as the team’s own. */
  chooseWords(wording: compare.ChangedWording, choice: 'kept' | 'taken'): void {
    const { file, pack } = this.team;
    const { keepOldWords, dropOldWords } = this.compare;
    const adaptations = (choice === 'kept' ? keepOldWords : dropOldWords)(file.adaptations, wording, pack.language);
    this.mark('taken', keyOf(wording), choice === 'taken');
    if (adaptations === file.adaptations) return;
    const changed = this.#asDraft({ ...file, date: today(), adaptations });
    this.#keep(changed, this.words.said[choice]);
  }

  /** Takes up what another tab, or the questionnaire, left on the device. */
  async reload(): Promise<void> {
    if (!this.#saved.isForeign) return;
    const { file } = await this.#saved.find(this.team.pack);
    if (!file) return location.reload();
    this.team.open(file);
  }

  get #marksOf(): string {
    return this.last ? `${this.last.version} ${this.last.date}` : '';
  }

  /** A first change to what was adopted makes it a draft of the next version. */
  #asDraft(file: AnswersFile): AnswersFile {
    const { last, next, team } = this;
    return last && !this.isDraft ? prepareNext(team.pack, file, next?.minor ?? last.version) : file;
  }

  #keep(file: AnswersFile, said: string): boolean {
    this.team.open(file);
    const result = this.#saved.save(this.team.file);
    if (result === 'other') {
      void this.reload();
      this.said = [this.words.said.otherTab];
      return false;
    }
    void this.#saved.confirm();
    if (result === 'saved') this.said = [said];
    else this.said = [said, this.words.said.unsaved, ...(result === 'held' ? [] : [sayMessage(this.live, result)])];
    return true;
  }

  #questionsToReview(): readonly Reviewed[] {
    const { file, interview, pack } = this.team;
    const found = this.compare.questionsToReview({ file, interview }, today());
    const marked = questionsOf(pack).filter(
      ({ id }) => this.#marks.marked.includes(id) && !found.some((one) => one.id === id),
    );
    const own = marked.map(({ id, label }) => ({
      id,
      label,
      step: stepOf(pack, id),
      because: 'marked' as const,
      people: [],
    }));
    return [...own, ...found];
  }
}

function keyOf({ id, floor }: compare.ChangedWording): string {
  return `${id}.${floor}`;
}
