import type { Checking } from './checking.ts';
import { offsetsOf } from '../source/find-place.ts';
import type { Hidden } from '../model/overlay.ts';
import type { PackReader } from '../source/pack-reader.ts';

/**
 * Warns of what a pack writes of something that it, or one it changes, takes away: nobody would see it. A question that is asked
 * no more still reads its default, which may well be the pack's.
 */
export function checkHidden({ pack, report, find }: Checking, reader: PackReader): void {
  for (const hidden of pack.hidden) {
    const file = writtenOf(hidden, pack.name, reader);
    if (file !== undefined)
      report({
        code: 'hidden_changed',
        params: { id: hidden.id },
        place: find(file, `id: ${hidden.id}`),
        warning: true,
      });
  }
}

function writtenOf({ kind, id }: Hidden, name: string, reader: PackReader): string | undefined {
  switch (kind) {
    case 'clause':
      return reader.filesOf(name, 'templates', new RegExp(`/\\d+-${id}(--[a-z0-9_]+)?\\.md$`))[0]?.[0];
    case 'document':
      return reader.filesOf(name, 'templates', new RegExp(`^${id}/document\\.yaml$`))[0]?.[0];
    case 'rule':
      return reader
        .filesOf(name, 'questions', /^rules\.yaml$/)
        .find(([, text]) => offsetsOf(text, `id: ${id}`).length > 0)?.[0];
    default:
      return undefined;
  }
}
