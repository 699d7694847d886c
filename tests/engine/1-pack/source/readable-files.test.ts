import { expect, it } from 'vitest';
import { readPack } from '../../../../src/engine/pack.ts';
import { smallFiles } from '../../small-pack.ts';

it('a mark that says UTF-8 at the start of a file says nothing more', () => {
  const marked = new Map([...smallFiles].map(([path, text]) => [path, `\ufeff${text}`]));
  const [plain, read] = [smallFiles, marked].map((files) => readPack(files, 'small', 'fr'));
  expect(read).toEqual(plain);
  expect(read!.messages).toEqual([]);
});
