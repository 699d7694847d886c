import { assemblePolicy, type TeamDocument } from '../../../engine/documents.ts';
import {
  type Adaptations,
  advise,
  type Answer,
  ANSWERS_FORMAT,
  type AnswersFile,
  isBlank,
  NO_ADAPTATION,
  type Pack,
  type Path,
  progress,
  readInterview,
  same,
} from '../../../engine/interview.ts';
import type { Letterhead } from '../../../engine/docx.ts';
import type { Draft, Drafts } from '../save/drafts.ts';
import type { Route } from '../route/route.ts';
import { keeping } from './keeping.ts';
import { PreviewModel, wordsBefore } from './preview-model.ts';
import { today } from '../../today.ts';

/** AnswerChanges by id; `undefined` takes an answer away, so that the default applies again. */
export type AnswerChanges = Readonly<Record<string, Answer | undefined>>;

/** A rule that names more questions than this is about the whole path, and waits for the page where all is checked. */
const FEW = 4;

/** The team's answers and all that follows from them: the only state of the questionnaire that changes. */
export class TeamInterview {
  readonly pack: Pack;
  readonly #previewModel = new PreviewModel();
  #file = $state.raw<AnswersFile>() as AnswersFile;
  /** The last policy assembled. */
  #policy: TeamDocument | undefined;
  #before = $state.raw<readonly AnswersFile[]>([]);
  #lastTyped: string | undefined;
  /** Told of every change at once, before anything is drawn: what draws may fail, what keeps the answers goes on. */
  onChange: () => void = () => {};
  /** Words of the team's own that it has neither kept nor given up yet, by the clause or section they are for. */
  drafts = $state.raw<Drafts>({});
  /** The look of the organisation's own documents, for this visit only. */
  letterhead: Letterhead | undefined;
  /** What is on screen: the task list, questions, or the page where all is checked. What is not there is not drawn. */
  view = $state.raw<Route['view']>('home');
  /** The questions on screen, so that advice stands beside what it is about. */
  shown = $state.raw<readonly string[]>([]);
  /** Whether the policy is before someone's eyes: on a phone it is drawn only when it is opened. */
  policyShown = $state.raw(false);
  /** What the policy said when one came to what is on screen, or before the first change. */
  #arrived = $state.raw<PreviewModel['last']>();

  readonly answers = $derived(this.file.answers);
  readonly date = $derived(this.file.date);
  readonly interview = $derived.by(() => {
    const { adaptations, notes, confirmed } = this.file;
    return readInterview(this.pack, this.answers, this.date, adaptations, notes, confirmed, this.file);
  });
  readonly progress = $derived.by(keeping(() => progress(this.interview)));
  /** What the rules say about what is on screen. */
  readonly advice = $derived.by(keeping(() => advise(this.interview, this.#rules)));
  readonly policy = $derived.by(() => (this.#policy = assemblePolicy(this.interview, { after: this.#policy })));
  readonly preview = $derived(this.#previewModel.update(this.policy));
  /** The clauses that what is on screen has changed, with the words they had. */
  readonly wordsBefore = $derived(wordsBefore(this.preview.sections, this.#arrived));
  readonly canUndo = $derived(this.#before.length > 0);

  constructor(pack: Pack, file: AnswersFile = blank(pack, 'quick'), drafts: Drafts = {}) {
    this.pack = pack;
    this.drafts = drafts;
    this.file = this.#forThisPack(file);
  }

  get file(): AnswersFile {
    return this.#file;
  }

  private set file(file: AnswersFile) {
    this.#file = file;
    this.onChange();
  }

  /** True while there is nothing to lose. */
  get isBlank(): boolean {
    const { answers, notes, confirmed = {}, aside = {}, adaptations = NO_ADAPTATION } = this.file;
    const kept = [answers, notes, confirmed, aside, adaptations.clauses, adaptations.added];
    return kept.every((one) => Object.keys(one).length === 0);
  }

  /** Gives or takes answers; `typing` names the field being typed in, whose keys are undone together. */
  change(changes: AnswerChanges, typing?: string): void {
    const answers: Record<string, Answer> = { ...this.file.answers };
    for (const [id, answer] of Object.entries(changes)) {
      if (answer === undefined) delete answers[id];
      else answers[id] = answer;
    }
    this.#setFile({ ...this.#dated(), answers }, typing);
  }

  /** Keeps the proposed values of fields as the team's own: it saw them and left them as they were. */
  confirm(fields: readonly string[]): void {
    const seen = fields.flatMap((id) => {
      const { state, value } = this.interview.reading(id);
      return state === 'default' && value !== undefined && !isBlank(value) ? [[id, value] as const] : [];
    });
    if (seen.length === 0 && this.file.confirmed) return;
    const withSeen = (file: AnswersFile) => ({
      ...file,
      confirmed: { ...file.confirmed, ...Object.fromEntries(seen) },
    });
    this.#before = this.#before.map(withSeen); // what was seen stays seen, whatever is undone
    // That nothing was meant changes no word: the document keeps its day.
    this.file = withSeen(seen.length === 0 ? this.file : this.#dated());
  }

  /** Takes away what the team answered to fields, or confirmed: what is usual today holds. */
  restoreUsual(fields: readonly string[]): void {
    const { answers, confirmed = {} } = this.file;
    const others = <Value>(given: Readonly<Record<string, Value>>) =>
      Object.fromEntries(Object.entries(given).filter(([id]) => !fields.includes(id)));
    this.#setFile({ ...this.#dated(), answers: others(answers), confirmed: others(confirmed) }, undefined);
  }

  setNote(question: string, text: string): void {
    const { [question]: _, ...others } = this.file.notes;
    this.#setFile(
      { ...this.#dated(), notes: text === '' ? others : { ...others, [question]: text } },
      `note ${question}`,
    );
  }

  /** Gives the team's own clauses and words; none takes them away. */
  setAdaptations(adaptations: Adaptations): void {
    this.#setFile({ ...this.#dated(), adaptations }, undefined);
  }

  /** Keeps words being typed for a clause or a section; none takes them away. */
  setDraft(of: string, draft: Draft | undefined): void {
    const { [of]: _, ...others } = this.drafts;
    this.drafts = draft ? { ...others, [of]: draft } : others;
    this.onChange();
  }

  /** Tells what is on screen. */
  setScreen(view: Route['view'], questions: readonly string[]): void {
    if (this.view === view && same(this.shown, questions)) return;
    this.view = view;
    this.shown = questions;
    this.#arrived = this.#previewModel.last;
  }

  setPath(path: Path): void {
    if (path !== this.file.path) this.file = { ...this.file, path };
  }

  undo(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    this.file = { ...last, path: this.file.path };
    this.#before = this.#before.slice(0, -1);
    this.#lastTyped = undefined;
  }

  /** Other answers take the place of these, which nothing undoes: whoever calls has asked. */
  open(file: AnswersFile): void {
    this.#previewModel.forget();
    this.#arrived = undefined;
    this.file = this.#forThisPack(file);
    this.#before = [];
    this.#lastTyped = undefined;
  }

  /** What follows from the last change: undone with it. */
  amend(file: AnswersFile): void {
    this.file = file;
  }

  clear(): void {
    this.drafts = {};
    this.open(blank(this.pack, this.file.path));
  }

  get #rules(): Pack['rules'] {
    const { rules } = this.pack;
    if (this.view === 'check') return rules;
    return rules.filter(({ questions }) => questions.length <= FEW && questions.some((id) => this.shown.includes(id)));
  }

  #setFile(file: AnswersFile, typing: string | undefined): void {
    if (typing === undefined || typing !== this.#lastTyped) this.#before = [...this.#before.slice(-49), this.file];
    this.#lastTyped = typing;
    this.#arrived ??= this.#previewModel.last;
    this.file = file;
  }

  /**
   * From here on they are answers to this pack: what another version asked was said, and set aside, when they were
   * read.
   */
  #forThisPack(file: AnswersFile): AnswersFile {
    const { name, version, language } = this.pack;
    return { ...file, pack: { name, version }, language };
  }

  /** A change dates the file, whose date is the document's: the engine reads no clock. */
  #dated(): AnswersFile {
    return { ...this.file, date: today() };
  }
}

function blank(pack: Pack, path: Path): AnswersFile {
  const { name, version, language } = pack;
  return {
    format: ANSWERS_FORMAT,
    pack: { name, version },
    language,
    path,
    date: today(),
    answers: {},
    notes: {},
    confirmed: {},
  };
}
