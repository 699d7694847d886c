import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a built site by their path within it, a page under its folder. */
export function readFolder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`;
      return [path.replace(/\/index\.html$/, '/'), readFileSync(join(parentPath, name))];
    }),
  );
}
