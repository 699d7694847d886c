import type { Message } from '../../0-language/messages/message.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { startOf } from '../source/place-at.ts';

/** Reports each file of the pack that nothing reads, by the rule it breaks. */
export function checkUnread(reader: PackReader): void {
  for (const file of reader.unread()) reader.report({ ...ruleBroken(file), place: startOf(file) });
}

function ruleBroken(file: string): Message {
  const [top, pack, ...path] = file.split('/') as [string, string, ...string[]];
  const ending = /\.[^./]*$/.exec(file)?.[0] ?? '';
  const stem = file.slice(0, file.length - ending.length);
  if (ending === '.svg') return { code: 'logo_unused', params: { file: path.at(-1) ?? '' } };
  if (!['.md', '.yaml'].includes(ending)) {
    const expected = top === 'questions' || ending === '.yml' ? '.yaml' : '.md';
    return { code: 'file_ending', params: { found: ending, file: /\.(md|yaml)$/.test(stem) ? stem : stem + expected } };
  }
  if (top === 'templates' && ending === '.md' && path.length !== 3)
    return { code: 'clause_astray', params: { pack, file: path.at(-1) ?? '' } };
  return { code: 'unread_file' };
}
