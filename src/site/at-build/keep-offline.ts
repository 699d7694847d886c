import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import ts from 'typescript';
import { describeSite, type Files, stampPage } from './describe-site.ts';
import { readFolder } from './read-folder.ts';

/** While the site is being made, a worker left by a built one on the same port goes, with all it kept. */
const LEAVING = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('balises ')) await caches.delete(name);
  await registration.unregister();
  for (const client of await clients.matchAll()) client.navigate(client.url);
})()));`;

/** Makes a built site work without a network: writes its service worker, `sw.js`, and the sums its pages ask for. */
export function keepOffline(): AstroIntegration {
  let base = '';
  return {
    name: 'keep-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
          if (!request.url?.endsWith('/sw.js')) return next();
          response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(LEAVING);
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readFolder(folder);
        for (const [path, bytes] of files) {
          if (!/(\/|\.html)$/.test(path)) continue;
          const html = stampPage(bytes.toString(), files, base);
          files.set(path, Buffer.from(html));
          writeFileSync(join(folder, path.replace(/\/$/, '/index.html')), html);
        }
        writeFileSync(join(folder, 'sw.js'), writeWorker(files, base));
      },
    },
  };
}

/** The script of the service worker of a built site. */
export function writeWorker(files: Files, base: string): string {
  const source = readFileSync(new URL('../offline/worker.ts', import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  // It is no module: older browsers take none as a worker.
  return `const SITE = ${JSON.stringify(describeSite(files, base))};\n${outputText.replace(/^export \{\};?$/m, '')}`;
}
