/** Letters as one types them in a hurry: small, without accents. */
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('’', "'");

/** Shows the entries that hold all the words typed, in any order; a part left without one goes with them. */
export function searchEntries(form: HTMLFormElement, catalogue: HTMLElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const entries = [...catalogue.querySelectorAll<HTMLElement>('.entry')];
  const parts = [...catalogue.querySelectorAll<HTMLElement>('.part:not(.entry)')];
  let texts: readonly string[] | undefined;

  function show(typed: string): void {
    texts ??= entries.map((entry) => plain(entry.textContent));
    const sought = plain(typed).split(/\s+/).filter(Boolean);
    for (const [rank, entry] of entries.entries()) entry.hidden = !sought.every((word) => texts![rank]!.includes(word));
    for (const part of parts) part.hidden = !part.querySelector('.entry:not([hidden])');
  }

  field.closest<HTMLElement>('[hidden]')!.hidden = false;
  field.addEventListener('input', () => show(field.value));
  form.addEventListener('reset', () => show(''));
  if (field.value !== '') show(field.value); // come back to, the page keeps what was typed
}
