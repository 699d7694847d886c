import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The built site: `dist`, or the build `SITE_DIST` names. */
export const dist = process.env['SITE_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file of the built site, under its address. */
export interface SiteFile {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
  /** Made when it is first asked for. */
  readonly gzip: Buffer;
}

export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** Every file of a built site. Read at once, so that a build running meanwhile changes nothing. */
export function readSite(folder: string): SiteFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }): SiteFile => {
    const body = readFileSync(join(parentPath, name));
    const path = `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`.replace(/index\.html$/, '');
    let gzip: Buffer | undefined;
    return {
      path,
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      body,
      get gzip() {
        return (gzip ??= gzipSync(body, { level: 9 }));
      },
    };
  });
  return new Map(files.map((file) => [file.path, file]));
}

/** Serves a built site as a plain host does: gzip, a folder's index, and 404.html for what is not there. */
export async function serve(files: SiteFiles, base = ''): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const found = path.startsWith(`${base}/`) ? files.get(path.slice(base.length)) : undefined;
    const file = found ?? files.get('/404.html')!;
    response
      .writeHead(found ? 200 : 404, {
        'content-type': file.type,
        'content-encoding': 'gzip',
        'cache-control': 'max-age=600',
      })
      .end(file.gzip);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
