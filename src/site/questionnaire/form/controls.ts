import { type CellType, type Person, typedNumber, type Value } from '../../../engine/interview.ts';

/** Reads and writes one kind of native control. What a person typed is kept as typed. */
interface Control {
  /** `null` where the person emptied it. */
  readonly read: (field: HTMLElement) => Value;
  readonly write: (field: HTMLElement, value: Value | undefined) => void;
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls: Readonly<Record<CellType, Control>> = {
  text: { read: readText, write: writeText },
  longtext: { read: readText, write: writeText },
  date: { read: readText, write: writeText },
  number: {
    read: readNumber,
    write: (field, value) => readNumber(field) !== value && writeText(field, numberToText(field, value)),
  },
  single: { read: readSingle, write: writeSingle },
  multi: { read: readMulti, write: writeMulti },
  list: { read: readList, write: writeList },
  person: { read: readPerson, write: writePerson },
};

/** What a field's control holds. */
export function readControl(field: HTMLElement): Value {
  return controls[field.dataset['type'] as keyof typeof controls].read(field);
}

export function writeControl(field: HTMLElement, value: Value | undefined): void {
  controls[field.dataset['type'] as keyof typeof controls].write(field, value);
}

/** The boxes of a field of choices. */
export function boxes(field: HTMLElement): HTMLInputElement[] {
  return [...field.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')];
}

/** Ticks a box or unticks it; one that is as it should be is left alone. */
export function tick(box: HTMLInputElement, on: boolean): void {
  if (box.checked !== on) box.checked = on;
}

function input(field: HTMLElement): Typed {
  return field.querySelector<Typed>('input, textarea, select')!;
}

function readText(field: HTMLElement): string | null {
  return input(field).value || null;
}

/** Not over the same text: the caret would jump. */
function writeText(field: HTMLElement, value: Value | undefined): void {
  const text = typeof value === 'string' ? value : '';
  const control = input(field);
  if (control.value !== text) control.value = text;
}

/** A number as people write it; anything else stays text, so that what is wrong with it can be said. */
function readNumber(field: HTMLElement): number | string | null {
  const text = input(field).value.trim();
  return typedNumber(text) ?? (text || null);
}

function numberToText(field: HTMLElement, value: Value | undefined): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const text = String(value);
  return field.closest('[lang]')?.getAttribute('lang')?.startsWith('fr') ? text.replace('.', ',') : text;
}

function readSingle(field: HTMLElement): string | null {
  const radios = boxes(field);
  return radios.length === 0 ? readText(field) : (radios.find((radio) => radio.checked)?.value ?? null);
}

function writeSingle(field: HTMLElement, value: Value | undefined): void {
  const radios = boxes(field);
  if (radios.length === 0) writeText(field, value);
  for (const radio of radios) tick(radio, radio.value === value);
}

function readMulti(field: HTMLElement): readonly string[] {
  return boxes(field)
    .filter((box) => box.checked)
    .map((box) => box.value);
}

function writeMulti(field: HTMLElement, value: Value | undefined): void {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  for (const box of boxes(field)) tick(box, chosen.includes(box.value) || box.disabled);
}

function readList(field: HTMLElement): readonly string[] {
  return input(field)
    .value.split('\n')
    .filter((line) => line.trim() !== '');
}

function writeList(field: HTMLElement, value: Value | undefined): void {
  const lines = Array.isArray(value) ? (value as readonly string[]) : [];
  if (readList(field).join('\n') !== lines.join('\n')) input(field).value = lines.join('\n');
}

function readPerson(field: HTMLElement): Value {
  const [role, name] = [field.querySelector('select')!.value, field.querySelector('input')!.value];
  return role === '' ? null : name === '' ? { role } : { role, name };
}

function writePerson(field: HTMLElement, value: Value | undefined): void {
  const person: Person =
    typeof value === 'object' && value !== null && 'role' in value
      ? value
      : { role: typeof value === 'string' ? value : '' };
  const role = field.querySelector('select')!;
  if (role.value !== person.role) role.value = person.role;
  const name = field.querySelector('input')!;
  if (name.value !== (person.name ?? '')) name.value = person.name ?? '';
}
