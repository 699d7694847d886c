import {
  isNotApplicable,
  isUndecided,
  type Answer,
  type Row,
  type Value,
  withFields,
} from '../../../engine/interview.ts';
import { askedFields, type AskedField } from './asked-fields.ts';
import { chooseOptions } from './choose-options.ts';
import { readControl } from './controls.ts';
import type { AnswerChanges, TeamInterview } from '../team/interview.svelte.ts';
import { changeCell, rankOfRow, pressRow } from './rows-control.ts';

/** How long a pause in typing lasts before the answer counts. */
const PAUSE = 150;
/** How long what is typed without a pause may wait. */
const LONGEST = 1_000;

/** Takes answers from the page's own controls: a choice at once, what is typed after a short pause. */
export class AnswersForm {
  readonly form: HTMLElement;
  readonly fields: ReadonlyMap<string, AskedField>;
  readonly #team: TeamInterview;
  /** What a special answer stands over, to give it back when the box is unticked. */
  readonly #under = new Map<string, Answer>();
  #typing:
    | { readonly control: HTMLElement; readonly timer: ReturnType<typeof setTimeout>; readonly since: number }
    | undefined;
  /** Told of what a button did to the rows, in the order: what, and at which rank. */
  rowPressed: (field: HTMLElement, action: string, rank: number, focus: number) => void = () => {};
  /** Told that a question has the proposed choices again. */
  usualRestored: (question: HTMLElement) => void = () => {};

  constructor(form: HTMLElement, team: TeamInterview) {
    this.form = form;
    this.#team = team;
    this.fields = askedFields(team.pack);
    let heard: EventTarget | null = null;
    form.addEventListener('input', ({ target }) => this.#input((heard = target) as HTMLElement));
    // A program that fills a field may say so by this alone.
    form.addEventListener('change', ({ target }) => {
      if (heard !== target) this.#input(target as HTMLElement);
      heard = null;
    });
    form.addEventListener('focusout', () => this.flush());
    form.addEventListener('click', ({ target }) => this.#click(target as HTMLElement));
  }

  /** The field a person is typing in, whose words have not counted yet. */
  get typingIn(): Element | null {
    return this.#typing?.control.closest('[data-field], .special') ?? null;
  }

  /** Lets what is being typed count now. */
  flush(): void {
    if (!this.#typing) return;
    const { control, timer } = this.#typing;
    clearTimeout(timer);
    this.#typing = undefined;
    this.takeAnswer(control);
  }

  /** Reads the control's field or special answer into the interview. */
  takeAnswer(control: Element): void {
    const special = control.closest<HTMLElement>('.special');
    if (special) return this.#takeSpecial(special, control as HTMLInputElement);
    const wrapper = control.closest<HTMLElement>('[data-field]');
    const asked = wrapper && this.fields.get(wrapper.dataset['field']!);
    if (!asked) return;
    const { field, question } = asked;
    const answer = this.#answer(wrapper, asked, control as HTMLInputElement);
    if (answer === undefined && this.#team.answers[field.id] === undefined) return;
    const covered = field !== question && isSpecial(this.#team.answers[question.id]);
    this.#team.change(
      { [field.id]: answer, ...(covered ? { [question.id]: undefined } : {}) },
      isTyped(control) ? field.id : undefined,
    );
  }

  #answer(wrapper: HTMLElement, { field }: AskedField, control: HTMLInputElement): Answer | undefined {
    if (field.type === 'rows') return changeCell(this.#rows(field.id), control);
    if (field.type === 'multi')
      return chooseOptions(field, this.#given(field.id), readControl(wrapper) as string[], control.value);
    const value = readControl(wrapper);
    const nothing = value === null || (field.type === 'list' && (value as string[]).length === 0);
    return nothing && !field.default ? undefined : value;
  }

  #takeSpecial(special: HTMLElement, control: HTMLInputElement): void {
    const id = special.dataset['special']!;
    const { value, checked } = control;
    switch (control.dataset['kind']) {
      case 'undecided':
        return this.#special(id, checked, { undecided: true });
      case 'not_applicable':
        return this.#special(id, checked, { not_applicable: '' });
      case 'reason':
        return this.#team.change({ [id]: { not_applicable: value } }, `reason ${id}`);
      case 'note':
        return this.#team.setNote(id, value);
      default:
        return undefined;
    }
  }

  #special(id: string, on: boolean, special: Answer): void {
    const now = this.#team.answers[id];
    if (on && now !== undefined && !isSpecial(now)) this.#under.set(id, now);
    const fields = this.fields.get(id)!.question.fields.filter((field) => isUndecided(this.#team.answers[field.id]));
    const freed: AnswerChanges = Object.fromEntries(on ? [] : fields.map((field) => [field.id, undefined]));
    this.#team.change({ [id]: on ? special : this.#under.get(id), ...freed });
  }

  #input(control: HTMLElement): void {
    if (this.#typing && this.#typing.control !== control) this.flush();
    if (!isTyped(control)) return this.takeAnswer(control);
    clearTimeout(this.#typing?.timer);
    const { since = Date.now() } = this.#typing ?? {};
    const timer = setTimeout(() => this.flush(), Math.min(PAUSE, since + LONGEST - Date.now()));
    this.#typing = { control, timer, since };
  }

  #click(target: HTMLElement): void {
    if (target.matches('input[type=radio]')) return this.#confirm(target as HTMLInputElement);
    const button = target.closest<HTMLElement>('[data-row], [data-usual], [data-up]');
    const wrapper = button?.closest<HTMLElement>('[data-field]');
    if (button?.dataset['usual']) return this.#backToUsual(button, button.dataset['usual']);
    if (!button || !wrapper) return;
    if (button.dataset['up']) return this.#moveUp(wrapper.dataset['field']!, button.dataset['up']);
    const [id, action, rank] = [wrapper.dataset['field']!, button.dataset['row']!, rankOfRow(button) ?? 0];
    const { rows, focus } = pressRow(this.#rows(id), action, rank);
    this.#team.change({ [id]: rows });
    this.rowPressed(wrapper, action, rank, focus);
  }

  /** The choice changes places with the one before it. */
  #moveUp(id: string, choice: string): void {
    const order = [...(this.#given(id) as readonly string[])];
    const rank = order.indexOf(choice);
    if (rank < 1) return;
    order.splice(rank - 1, 0, ...order.splice(rank, 1));
    this.#team.change({ [id]: order });
  }

  /** A click on the proposed choice, ticked already, says that it is the team's. */
  #confirm({ name, value }: HTMLInputElement): void {
    if (this.fields.has(name) && this.#given(name) === value) this.#team.confirm([name]);
  }

  #backToUsual(button: HTMLElement, id: string): void {
    const { question } = this.fields.get(id)!;
    this.#team.restoreUsual(
      withFields(question)
        .filter((field) => field.default)
        .map((field) => field.id),
    );
    this.usualRestored(button.closest<HTMLElement>('[id^=question-]')!);
  }

  /** The team's own rows as given, with what they leave open still open; else the usual ones. */
  #rows(id: string): readonly Row[] {
    const answer = this.#team.answers[id];
    return (Array.isArray(answer) ? answer : (this.#given(id) ?? [])) as readonly Row[];
  }

  /** What holds for a field; its own answer where the others, taken together, cannot be read. */
  #given(id: string): Value | undefined {
    try {
      return this.#team.interview.read(id);
    } catch {
      return this.#team.answers[id] as Value | undefined;
    }
  }
}

export function isSpecial(answer: Answer | undefined): boolean {
  return isUndecided(answer) || isNotApplicable(answer);
}

function isTyped(control: Element): boolean {
  return control.matches('textarea, input:not([type=radio], [type=checkbox], [type=date])');
}
