import { mount } from 'svelte';
// One script with what answers: people come from there, and in pieces it would compress less.
import '../questionnaire/start-interview.svelte.ts';
import { fetchPack } from '../../site/export/fetch-pack.ts';
import { SavedAnswers } from '../../site/questionnaire/save/saved-answers.ts';
import { SAVED } from '../../site/questionnaire/save/saved-keys.ts';
import { TeamInterview } from '../../site/questionnaire/team/interview.svelte.ts';
import { Review } from '../../site/review/review.svelte.ts';
import { sayMessage } from '../../site/say-message.ts';
import type { LiveWords, ReviewWords } from '../../site/words/words.ts';

/** Shows where the policy of this device stands; says so where there is none, or where it cannot be read. */
export async function startReview(root: HTMLElement): Promise<void> {
  const at = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  const show = (name: string) => {
    at('waiting').hidden = true;
    at(name).hidden = false;
    at('leave').hidden = false;
  };
  const words = JSON.parse(document.getElementById('words')!.textContent) as {
    readonly live: LiveWords;
    readonly review: ReviewWords;
  };
  const { pack: address, questionnaire = '', companions = '' } = root.dataset;
  try {
    const [pack, compare, { default: ReviewBody }] = await Promise.all([
      fetchPack(address!),
      import('../../engine/compare.ts'),
      import('./Review.svelte'),
    ]);
    const saved = new SavedAnswers();
    const { file, messages } = await saved.find(pack);
    at('messages').replaceChildren(
      ...messages.map((one) =>
        Object.assign(document.createElement('p'), { textContent: sayMessage(words.live, one) }),
      ),
    );
    const team = new TeamInterview(pack, file);
    if (team.isBlank) return show('none');
    const review = new Review(team, saved, compare, words);
    const look = () => void review.reload();
    addEventListener('storage', ({ key }) => (key === SAVED || key === null) && look());
    addEventListener('pageshow', ({ persisted }) => persisted && look());
    mount(ReviewBody, { target: at('review'), props: { review, questionnaire, companions } });
    show('review');
    root.dataset['live'] = '';
  } catch (error) {
    console.error(error);
    show('broken');
  }
}
