import {
  asks,
  columnKey,
  type Field,
  type Interview,
  isBlank,
  isNotApplicable,
  isUndecided,
  ofOrganisation,
  offers,
  type Question,
  type Row,
  same,
  type State,
  usual,
  type Value,
  withFields,
} from '../../../engine/interview.ts';
import { isSpecial } from './answers-form.ts';
import { boxes, tick, writeControl } from './controls.ts';
import { writeRows } from './rows-control.ts';
import type { LiveWords } from '../../words/words.ts';

/** Puts the effective answers of a question on the page: values, suggested choices, what is hidden, what is special. */
export function renderQuestion(
  section: HTMLElement,
  question: Question,
  interview: Interview,
  note: string,
  words: LiveWords,
  except: Element | null,
): void {
  for (const field of withFields(question)) {
    const wrapper = section.querySelector<HTMLElement>(`[data-field="${field.id}"]`);
    if (wrapper) renderField(wrapper, field, interview, words, except);
  }
  renderSpecial(section, question, interview, note, except);
  const given = withFields(question).some((field) => field.default && isOwn(interview, field.id));
  section.querySelector<HTMLElement>('[data-usual]')?.toggleAttribute('hidden', !given);
  const folded = section.querySelector<HTMLDetailsElement>('.question__folded');
  if (folded && given) folded.open = true;
}

/** Whether a field has an answer, or a confirmed value that is not the one proposed today. */
function isOwn(interview: Interview, id: string): boolean {
  const answer = interview.answers[id];
  if (answer !== undefined) return !isSpecial(answer);
  const { state, value } = interview.reading(id);
  return state === 'confirmed' && !same(value, usual(interview, id));
}

function renderField(
  wrapper: HTMLElement,
  field: Field,
  interview: Interview,
  words: LiveWords,
  except: Element | null,
): void {
  wrapper.toggleAttribute('hidden', !asks(interview, field.id));
  if (wrapper.hidden) return;
  const sentence = wrapper.querySelector<HTMLElement>('#in-sentence');
  if (sentence) {
    sentence.hidden = false;
    sentence.querySelector('strong')!.textContent = ofOrganisation(interview);
  }
  const { state, value } = interview.reading(field.id);
  const answer = interview.answers[field.id];
  if (wrapper !== except)
    renderValue(wrapper, field, isUnread(answer, state) ? (answer as Value) : value, interview, words);
  const usualValue = usual(interview, field.id);
  const tag = wrapper.querySelector<HTMLElement>(':scope > .usual, :scope > legend > .usual, :scope > label > .usual');
  if (tag) renderTag(tag, (state === 'default' || state === 'confirmed') && !isBlank(value), state, words);
  for (const box of boxes(wrapper)) {
    const option = box.closest<HTMLElement>('.option');
    if (!option) continue;
    option.toggleAttribute('hidden', !offers(interview, field.id, box.value));
    const own = Array.isArray(usualValue)
      ? (usualValue as readonly string[]).includes(box.value)
      : usualValue === box.value;
    const kept = state === 'confirmed' && box.checked;
    const mark = option.querySelector<HTMLElement>('.usual');
    if (mark) renderTag(mark, own || kept, kept ? state : 'default', words);
    const rank = field.ranked && box.checked ? String((value as readonly string[]).indexOf(box.value) + 1) : '';
    if (!field.ranked) continue;
    if (option.dataset['rank'] !== rank) option.dataset['rank'] = rank;
    (option.nextElementSibling as HTMLElement).hidden = !box.checked;
  }
}

/** « choix proposé », or that the team saw it and kept it. */
function renderTag(tag: HTMLElement, shows: boolean, state: State, { summary: { states } }: LiveWords): void {
  tag.hidden = !shows;
  const said = state === 'confirmed' ? states.confirmed : states.default;
  if (tag.textContent.trim() !== said) tag.textContent = said;
}

/** What a person typed that is no answer yet (« deux » for a number, or one out of bounds) stays before their eyes. */
function isUnread(answer: unknown, state: string): boolean {
  return ['string', 'number'].includes(typeof answer) && (state === 'default' || state === 'missing');
}

function renderValue(
  wrapper: HTMLElement,
  field: Field,
  value: Value | undefined,
  interview: Interview,
  words: LiveWords,
): void {
  if (field.type === 'rows')
    writeRows(wrapper, withTypedNumbers(field, (value ?? []) as readonly Row[], interview), words.rows.name, (column) =>
      asks(interview, `${field.id}__${column}`),
    );
  else writeControl(wrapper, value);
}

/** Rows as they hold, and in each cell for a number what was typed there: « 0, » becomes one with the next key. */
function withTypedNumbers({ id, columns = [] }: Field, rows: readonly Row[], interview: Interview): readonly Row[] {
  const given = interview.answers[id];
  if (!Array.isArray(given)) return rows;
  const keys = columns.filter(({ type }) => type === 'number').map(columnKey);
  return rows.map((row, rank) => {
    const typed = keys.flatMap((key) => {
      const cell = (given[rank] as Row | undefined)?.[key];
      return typeof cell === 'string' || typeof cell === 'number' ? [[key, cell] as const] : [];
    });
    return { ...row, ...Object.fromEntries(typed) };
  });
}

function renderSpecial(
  section: HTMLElement,
  { id, fields }: Question,
  { answers }: Interview,
  note: string,
  except: Element | null,
): void {
  const special = section.querySelector<HTMLElement>('.special');
  if (!special) return;
  const answer = answers[id];
  const undecided = [id, ...fields.map((field) => field.id)].some((one) => isUndecided(answers[one]));
  const control = (kind: string) => special.querySelector<HTMLInputElement>(`[data-kind="${kind}"]`);
  const box = control('undecided');
  if (box) tick(box, undecided);
  section.toggleAttribute('data-undecided', undecided);
  special.querySelector('.special__hint')?.toggleAttribute('hidden', !undecided);
  const none = control('not_applicable');
  if (none) tick(none, isNotApplicable(answer));
  const reason = control('reason');
  if (reason) {
    const words = isNotApplicable(answer) ? answer.not_applicable : '';
    reason.closest('.special__reason')!.toggleAttribute('hidden', !isNotApplicable(answer));
    if (special !== except && reason.value !== words) reason.value = words;
  }
  const text = control('note')!;
  if (special !== except && text.value !== note) text.value = note;
  if (note !== '') text.closest('details')!.open = true;
}
