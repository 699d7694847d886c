import { writeAnswersFile, type AnswersFile } from '../../engine/interview.ts';
import { download } from '../../site/export/download.ts';
import { fileName } from '../../site/export/file-name.ts';
import { VOICE } from '../../site/together/read-voices.ts';
import { writeLink } from '../../site/together/write-link.ts';
import type { Words } from '../../site/words/words.ts';

/** Sends what a person said back by a link, a file, or what their device shares with; says what to do next. */
export async function sendVoice(
  how: string,
  voice: AnswersFile,
  root: HTMLElement,
  words: Words['voice']['live'],
): Promise<void> {
  const sent = root.querySelector<HTMLElement>('[data-part=sent]')!;
  const field = root.querySelector<HTMLInputElement>('#voice-link')!;
  const name = fileName(`${words.fileName}-${voice.by!.name}`, {}, 'json', voice.date);
  const text = writeAnswersFile(voice);
  field.hidden = true;
  if (how === 'file') {
    download({ name, content: text, mime: 'application/json' });
    return void (sent.textContent = words.fileMade);
  }
  const link = await writeLink(root.dataset['team']!, VOICE, JSON.stringify(voice));
  if (how === 'share') {
    const file = new File([text], name, { type: 'application/json' });
    const shared = link === undefined ? { files: [file] } : { url: link };
    const done = await navigator.share(shared).then(
      () => true,
      () => false,
    );
    if (done) return void (sent.textContent = words.shared);
  }
  if (link === undefined) return void (sent.textContent = words.tooLong);
  field.hidden = false;
  field.value = link;
  sent.textContent = await copy(link).then(
    () => words.copied,
    () => words.toCopy,
  );
}

/** Rejects where the browser does not let a page copy. */
async function copy(link: string): Promise<void> {
  await navigator.clipboard.writeText(link);
}
