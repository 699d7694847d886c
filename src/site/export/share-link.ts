import { fillWords, sharedAnswers } from '../../engine/interview.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import { LONGEST, writeFragment } from '../shared-link/share-link.ts';
import type { LiveWords } from '../words/words.ts';

/** Copies a link that holds the answers, or shows it where copying is refused; says so where they do not fit. */
export async function shareLink(team: TeamInterview, { share: words }: LiveWords): Promise<void> {
  const [names, said, field] = ['share-names', 'share-said', 'share-link'].map((id) =>
    document.getElementById(id)!,
  ) as [HTMLInputElement, HTMLElement, HTMLInputElement];
  const page = document.getElementById('questionnaire')!.dataset['shared']!;
  const answers = JSON.stringify(sharedAnswers(team.file, names.checked));
  const fragment = await writeFragment(answers).catch(() => undefined); // an old browser compresses nothing
  if (fragment === undefined) return void (said.textContent = words.tooOld);
  const link = `${new URL(page, location.href).href}#${fragment}`;
  const fits = link.length < LONGEST;
  field.hidden = !fits;
  field.value = fits ? link : '';
  if (fits)
    said.textContent = await copy(link).then(
      () => words.copied,
      () => words.toCopy,
    );
  else said.textContent = fillWords(words.tooLong, { length: link.length, most: LONGEST });
}

/** Rejects where the browser does not let a page copy: it gives none the means where the page came unencrypted. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
