import { fillWords } from '../../../engine/interview.ts';
import type { Mistake } from './find-mistakes.ts';
import type { LiveWords } from '../../words/words.ts';

const CONTROLS = 'input:not([disabled]), select, textarea';

/** Puts a summary of mistakes above the questions, linked to the fields, with the same words beside each. */
export function renderMistakes(summary: HTMLElement, mistakes: readonly Mistake[], words: LiveWords): void {
  clearMistakes(summary);
  if (mistakes.length === 0) return;
  const list = summary.querySelector('ul')!;
  mistakes.forEach(({ target, cell = target, words: said }, index) => {
    const id = `mistake-${index}`;
    const link = Object.assign(document.createElement('a'), { href: `#${id}`, textContent: said });
    link.addEventListener('click', (event) => {
      event.preventDefault(); // the address names the question, not the field
      cell.querySelector<HTMLElement>(CONTROLS)?.focus();
    });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
    markField(target, cell, id, said, words);
  });
  summary.hidden = false;
  summary.focus();
  document.title = fillWords(words.route.titleError, { title: document.title });
}

/** Takes the marks away; the title follows when the place is shown again. */
export function clearMistakes(summary: HTMLElement): void {
  summary.hidden = true;
  summary.querySelector('ul')!.replaceChildren();
  for (const mark of document.querySelectorAll('.mistake')) {
    const field = mark.parentElement!;
    field.classList.remove('field--mistaken');
    for (const control of field.querySelectorAll('[aria-invalid]')) {
      control.removeAttribute('aria-invalid');
      const others =
        control
          .getAttribute('aria-describedby')
          ?.split(' ')
          .filter((id) => id !== mark.id) ?? [];
      control.setAttribute('aria-describedby', others.join(' '));
    }
    mark.remove();
  }
}

function markField(target: HTMLElement, cell: HTMLElement, id: string, said: string, words: LiveWords): void {
  const mark = Object.assign(document.createElement('p'), { id, className: 'mistake' });
  const prefix = Object.assign(document.createElement('span'), {
    className: 'visually-hidden',
    textContent: words.errors.prefix,
  });
  mark.append(prefix, said);
  const after = target.querySelector(':scope > legend, :scope > label, :scope > .field__help:last-of-type');
  if (after) after.after(mark);
  else target.prepend(mark);
  target.classList.add('field--mistaken');
  for (const control of cell.querySelectorAll(CONTROLS)) {
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby') ?? ''} ${id}`.trim());
  }
}
