import { fillWords } from '../../engine/interview.ts';
import type { LiveWords } from '../words/words.ts';

interface Page {
  readonly root: HTMLElement;
  readonly announcer: { say(text: string): void };
  readonly words: LiveWords;
}

/**
 * Says under which name a file went to the browser's downloads, and what to do next: in the line beside the button that
 * was pressed, or aloud where it has none.
 */
export function sayDownloaded(
  { root, announcer, words: { downloaded, fileNames } }: Page,
  name: string,
  pressed: Element | undefined,
): void {
  const kind = (['policy', 'answers'] as const).find((one) => name.startsWith(fileNames[one]));
  const line = [fillWords(downloaded.said, { name }), kind && downloaded[kind]].filter(Boolean).join(' ');
  const place = pressed?.closest(':has(> [data-said])')?.querySelector(':scope > [data-said]');
  for (const one of root.querySelectorAll('[data-said]')) one.textContent = one === place ? line : '';
  if (!place) announcer.say(line);
}
