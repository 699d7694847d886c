import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TAKEN_NAMES } from '../../../../src/engine/1-pack/check/taken-names.ts';
import { routes, sampleRoutes } from '../../../../src/site/routes.ts';

const root = join(import.meta.dirname, '../../../..');
const names = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('['))
    .map((name) => name.replace(/\..*$/, ''));
const first = (path: string) => path.replace(/^\/en\/|^\//, '').split('/')[0]!;

// A member's pages are at /NAME/ and /en/NAME/, beside the site's own.
it('no pack is called as a page, a folder or a file of the site', () => {
  const pages = ['src/pages', 'src/pages/en', 'src/pages/[...member]', 'src/pages/en/[...member]', 'public'].flatMap(
    names,
  );
  const addresses = [...Object.values(routes), sampleRoutes('x')].flatMap((both) => Object.values(both)).map(first);
  const taken = [...pages, ...addresses].filter(
    (name) => /^[a-z][a-z0-9_]*$/.test(name) && !['index', 'favicon', 'robots'].includes(name),
  );
  expect([...TAKEN_NAMES]).toEqual([...new Set(taken)].sort());
});
