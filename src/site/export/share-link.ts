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
  const link = `${new URL(page, location.href).href}#${await writeFragment(JSON.stringify(sharedAnswers(team.file, names.checked)))}`;
  const fits = link.length < LONGEST;
  field.hidden = !fits;
  field.value = fits ? link : '';
  if (fits)
    said.textContent = await navigator.clipboard.writeText(link).then(
      () => words.copied,
      () => words.toCopy,
    );
  else said.textContent = fillWords(words.tooLong, { length: link.length, most: LONGEST });
}
