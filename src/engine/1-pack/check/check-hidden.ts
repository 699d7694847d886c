import type { Checking } from './checking.ts';

/**
 * Warns of what a pack writes of something that it, or one it changes, takes away: nobody would see it. A question that
 * is asked no more still reads its default, which may well be the pack's.
 */
export function checkHidden({ pack, report, places }: Checking): void {
  for (const { kind, id } of pack.hidden) {
    const written = kind === 'clause' || kind === 'document' || kind === 'rule' ? places.all(kind, id) : [];
    const place = written.find(({ file }) => file.split('/')[1] === pack.name);
    if (place) report({ code: 'hidden_changed', params: { id }, place, warning: true });
  }
}
