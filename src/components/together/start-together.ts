import { mount } from 'svelte';
import { fetchPack } from '../../site/export/fetch-pack.ts';
import { TeamFile } from '../../site/together/team-file.svelte.ts';
import type { TeamPage } from '../../site/together/team-page.ts';
import Together from './Together.svelte';

/** Brings the answers of this device to the page. */
export async function startTogether(root: HTMLElement): Promise<void> {
  const page = JSON.parse(root.querySelector('#handed')!.textContent) as TeamPage;
  const waiting = root.querySelector<HTMLElement>('#waiting')!;
  const pack = await fetchPack(page.at.pack).catch(() => undefined);
  if (!pack) return void (waiting.textContent = page.words.offline);
  const team = new TeamFile(pack);
  await team.load();
  waiting.remove();
  mount(Together, { target: root, props: { team, page } });
  root.dataset['live'] = '';
}
