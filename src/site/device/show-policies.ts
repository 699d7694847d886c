import type { DeviceWords } from '../words/words.ts';
import type { DevicePolicy, readPolicies } from './read-policies.ts';

/**
 * Draws the policies of this device on the start page, before anything below is painted: so it stands in the page as
 * it is, and may import nothing. Drawn again, it changes only what differs. `more` is what the device keeps elsewhere.
 */
export function showPolicies(
  section: HTMLElement,
  read: typeof readPolicies,
  more: Readonly<Record<string, string>> = {},
): readonly DevicePolicy[] {
  const root = document.documentElement;
  let kept: Readonly<Record<string, string>> = {};
  try {
    kept = { ...(localStorage as unknown as Record<string, string>) };
  } catch {
    // A browser that forbids storage holds none.
  }
  const policies = read({ ...more, ...kept }, `balises${root.dataset['member'] ?? ''}`);
  if (policies.length === 0 && section.hidden) return policies;

  const words = JSON.parse(section.querySelector('script')!.textContent) as DeviceWords;
  const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const day = (date: string) =>
    new Date(`${date}T12:00`)
      .toLocaleDateString(root.lang, { day: 'numeric', month: 'long', year: 'numeric' })
      .replace(/^1 /, '1er ');
  const write = (item: Element, part: string, text: string) => {
    for (const one of item.querySelectorAll(`[data-part=${part}]`))
      if (one.textContent !== text) one.textContent = text;
  };
  const sayResume = ({ hash, rank: [rank, all], isDamaged }: DevicePolicy, name: string) => {
    if (isDamaged) return fill(words.damaged, { name });
    if (hash === '#check') return fill(words.resumeCheck, { name });
    return fill(rank > 0 ? words.resume : words.resumeOnly, { name, rank, all });
  };
  const sayFacts = ({ adopted, version, changed, language, isDamaged }: DevicePolicy) => {
    if (isDamaged) return words.damagedFacts;
    const state = adopted
      ? fill(version ? words.version : words.adopted, { version, date: day(adopted) })
      : words.project;
    const apart = root.lang.startsWith(language) ? '' : words.languages[language as 'fr' | 'en'];
    return [state, changed && fill(words.changed, { date: day(changed) }), apart].filter(Boolean).join(' · ');
  };

  const list = section.querySelector('ul')!;
  for (const item of list.querySelectorAll<HTMLElement>('[data-policy]'))
    if (!policies.some(({ id }) => id === item.dataset['policy'])) item.remove();
  policies.forEach((policy, index) => {
    const there = [...list.children].find((one) => (one as HTMLElement).dataset['policy'] === policy.id);
    const item = (there ??
      section.querySelector('template')!.content.firstElementChild!.cloneNode(true)) as HTMLElement;
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    item.dataset['policy'] = policy.id;
    const name = policy.name || words.unnamed;
    write(item, 'name', name);
    write(item, 'resume', sayResume(policy, name));
    write(item, 'facts', sayFacts(policy));
    const link = item.querySelector('a')!;
    link.href = `${section.dataset[policy.language]}#policy/${policy.id}/${policy.hash.slice(1)}`;
    link.hreflang = policy.language;
    link.className = index === 0 ? 'button' : '';
    item.querySelector<HTMLElement>('[data-part=due]')!.hidden = !policy.adopted || policy.isDamaged;
  });
  write(section, 'title', policies.length > 1 ? words.titles.many : words.titles.one);
  section.querySelector<HTMLAnchorElement>('[data-part=another]')!.hash = `policy/${Date.now().toString(36)}`;
  // A path opens the policy in progress, whichever this tab held before.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.paths a'))
    link.hash = `policy/${policies[0]?.id ?? ''}/${link.hash.replace(/^.*[#/]/, '')}`;
  section.hidden = false;
  return policies;
}
