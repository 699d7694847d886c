import type { Files } from './item.ts';
import { dataOf } from './read-entries.ts';
import { isRecord } from '../0-language/is-record.ts';

/** The packs a pack is made of: the one that changes no other, then each that changes the one before, itself last. */
export function lineageOf(files: Files, name: string, above: readonly string[] = []): readonly string[] {
  const parent = parentOf(files, name);
  const chain = [name, ...above];
  return parent === undefined || chain.includes(parent) ? chain : lineageOf(files, parent, chain);
}

/** The pack that an overlay changes; nothing where it changes none. */
export function parentOf(files: Files, name: string): string | undefined {
  const data = dataOf(files.get(`templates/${name}/pack.yaml`) ?? '');
  return isRecord(data) && typeof data['changes'] === 'string' ? data['changes'] : undefined;
}
