import type { AnswersFile } from '../../engine/interview.ts';
import { download } from '../export/download.ts';
import { fileName } from '../export/file-name.ts';
import { fillCount } from '../fill-count.ts';
import { askToKeep } from '../questionnaire/save/ask-to-keep.ts';
import { dropText, putText } from '../questionnaire/save/local-text.ts';
import { CURRENT } from '../questionnaire/save/saved-keys.ts';
import type { DeviceWords } from '../words/words.ts';
import { forSister } from './for-sister.ts';
import { missingTexts } from './missing-texts.ts';
import { addPolicies } from './add-policies.ts';
import { type DevicePolicy, readPolicies } from './read-policies.ts';
import { showPolicies } from './show-policies.ts';
import { keyOf, putPolicy, removePolicy, takePolicy } from './device-storage.ts';
import { type StoredPolicy, textOf } from './stored-policy.ts';
import { writePolicies } from './policies-file.ts';

/** The policies of this device on the start page: what can be done with each, and with all of them. */
export class DeviceList {
  readonly #section: HTMLElement;
  readonly #words: DeviceWords;
  #policies: readonly DevicePolicy[] = [];
  /** What the database alone holds. */
  #missing: Readonly<Record<string, string>> = {};
  /** What was taken off the device last, to be put back. */
  #removed: readonly StoredPolicy[] = [];
  /** Which policy was in progress before that. */
  #current = '';

  constructor(section: HTMLElement) {
    this.#section = section;
    this.#words = JSON.parse(section.querySelector('script')!.textContent) as DeviceWords;
    section.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-act]');
      if (button) void this.#act(button.dataset['act']!, button);
    });
    section.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      void this.#act(form.dataset['submit']!, form);
    });
    section.addEventListener('change', ({ target }) => {
      const { files } = target as HTMLInputElement;
      if (files?.[0]) void this.#open(files[0]).finally(() => ((target as HTMLInputElement).value = ''));
    });
    addEventListener('storage', () => this.#draw());
  }

  /** Shows what the device holds now, then what is due. */
  async refresh(): Promise<void> {
    this.#missing = await missingTexts();
    this.#draw();
    await this.#sayDue();
  }

  #draw(): void {
    this.#policies = showPolicies(this.#section, readPolicies, this.#missing);
  }

  async #act(act: string, control: HTMLElement): Promise<void> {
    const id = control.closest<HTMLElement>('[data-policy]')?.dataset['policy'] ?? '';
    const typed = control.querySelector<HTMLInputElement>('input');
    if (act === 'rename') this.#rename(id, typed!.value.trim());
    else if (act === 'duplicate') await this.#duplicate(id, typed!);
    else if (act === 'remove') await this.#remove([id]);
    else if (act === 'remove-all') await this.#remove(this.#policies.map((one) => one.id));
    else if (act === 'undo') await this.#putBack();
    else if (act === 'save') await this.#save();
  }

  #rename(id: string, name: string): void {
    if (name === '') dropText(`${keyOf(id)}.name`);
    else if (!putText(`${keyOf(id)}.name`, name)) return this.#say(this.#words.full);
    this.#draw();
    this.#say(this.#words.renamed, this.#nameOf(id));
  }

  async #duplicate(id: string, typed: HTMLInputElement): Promise<void> {
    const { noName, unread, duplicated, full } = this.#words;
    const name = typed.value.trim();
    if (name === '') {
      typed.focus();
      return this.#say(noName);
    }
    const file = readFile(textOf(await takePolicy(id)));
    if (!file) return this.#say(unread);
    const texts = { '': JSON.stringify(forSister(file, name)) };
    const copy = { id: Date.now().toString(36), texts, copies: {} };
    if (!(await putPolicy(copy))) return this.#say(full);
    typed.value = '';
    this.#draw();
    this.#say(duplicated, name);
    this.#focus(copy.id);
  }

  async #remove(ids: readonly string[]): Promise<void> {
    const names = ids.map((id) => this.#nameOf(id)).join(' · ');
    this.#removed = await Promise.all(ids.map(takePolicy));
    this.#current = this.#policies[0]?.id ?? '';
    for (const one of this.#removed) await removePolicy(one);
    this.#missing = await missingTexts();
    this.#draw();
    putText(CURRENT, this.#policies[0]?.id ?? '');
    this.#say(this.#words.removed, names);
    const undo = this.#section.querySelector<HTMLElement>('[data-act=undo]')!;
    undo.hidden = false;
    undo.focus();
  }

  async #putBack(): Promise<void> {
    const back = this.#removed;
    let isKept = true;
    for (const one of [...back].reverse()) isKept = (await putPolicy(one)) && isKept; // the first is then the last changed
    putText(CURRENT, this.#current);
    await this.refresh();
    this.#say(isKept ? this.#words.back : this.#words.full, back.map(({ id }) => this.#nameOf(id)).join(' · '));
    this.#focus(back[0]!.id);
  }

  async #save(): Promise<void> {
    const all = await Promise.all(this.#policies.map(({ id }) => takePolicy(id)));
    const name = fileName(this.#words.fileName, {}, 'json');
    download({ name, content: writePolicies(all), mime: 'application/json' });
    this.#say(this.#words.saved, name);
    void askToKeep();
  }

  async #open(file: File): Promise<void> {
    const added = await addPolicies(file);
    if (!added) return this.#say(this.#words.notPolicies);
    await this.refresh();
    const { language } = document.documentElement.dataset;
    const count = (words: string, n: number) => (n > 0 ? fillCount(words, n, language ?? 'fr') : '');
    const { opened, there, full } = this.#words;
    this.#say(
      [count(opened, added.put), count(there, added.there), added.failed > 0 ? full : ''].filter(Boolean).join(' '),
    );
  }

  /** Reading what is due takes the engine and the pack: only where a policy was adopted. */
  async #sayDue(): Promise<void> {
    const adopted = this.#policies.filter(({ adopted: date, isDamaged }) => date && !isDamaged);
    if (adopted.length === 0) return;
    const { fetchPack, sayDue } = await import('./say-due.ts');
    const pack = await fetchPack(this.#section.dataset['pack']!);
    for (const { id } of adopted) {
      const due = sayDue(textOf(await takePolicy(id)) ?? '', pack, this.#words.due);
      const place = this.#section.querySelector<HTMLElement>(`[data-policy="${id}"] [data-part=due]`)!;
      place.textContent = due?.words ?? '';
      place.classList.toggle('policy__due--late', due?.isLate === true);
    }
  }

  #nameOf(id: string): string {
    return this.#policies.find((one) => one.id === id)?.name || this.#words.unnamed;
  }

  #focus(id: string): void {
    this.#section.querySelector<HTMLElement>(`[data-policy="${id}"] a`)?.focus();
  }

  #say(words: string, name = ''): void {
    this.#section.querySelector<HTMLElement>('[data-act=undo]')!.hidden = true;
    this.#section.querySelector('[role=status]')!.textContent = words.replace('{name}', () => name);
  }
}

function readFile(text: string | undefined): Partial<AnswersFile> | undefined {
  try {
    const data = JSON.parse(text ?? '') as AnswersFile | null;
    return typeof data?.answers === 'object' ? data : undefined;
  } catch {
    return undefined;
  }
}
