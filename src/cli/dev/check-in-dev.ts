import type { IncomingMessage, ServerResponse } from 'node:http';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Checked, Said } from './check-worker.ts';
import { BASE } from '../read-files.ts';
import { clean } from '../../engine/documents.ts';
import type { Language } from '../../engine/interview.ts';

const words: Readonly<Record<Language, Readonly<Record<'title' | 'lead' | Said['kind'], string>>>> = {
  fr: {
    title: 'À corriger dans les fichiers',
    lead: 'La page revient d’elle-même quand tout est corrigé et enregistré.',
    mistake: 'Erreur',
    warning: 'À revoir',
  },
  en: {
    title: 'To mend in the files',
    lead: 'The page comes back by itself once all is mended and saved.',
    mistake: 'Mistake',
    warning: 'To look at again',
  },
};

const LOOK =
  'font:14px/1.5 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 1.2em';
const CORNER =
  'position:fixed;inset:auto 0 0;z-index:9;max-height:40vh;overflow:auto;padding:1em;' +
  'background:#fff4d6;color:#222;border-top:4px solid #b07d00';
const MESSAGES = '/@pack-messages';

/** Shows what is said in a corner of a page that came out all the same. */
const PANEL = `const said = await (await fetch('${MESSAGES}?at=' + encodeURIComponent(location.pathname))).text();
if (said) {
  const panel = document.createElement('aside');
  panel.id = 'pack-messages';
  panel.setAttribute('style', '${CORNER}');
  panel.innerHTML = said;
  document.body.append(panel);
}`;

/** A file that is being written, or a folder that is being copied, is checked once it rests. */
const REST = 200;

/**
 * While an author writes (`astro dev` alone): what the check says is in the page at each save, and goes when it is
 * mended. A mistake of the base stops every page; one of a member, that member's alone. The check runs beside the
 * server, of the packs that were touched and those that change them.
 */
export function checkInDev(language: Language = process.env['LANG']?.startsWith('en') ? 'en' : 'fr'): AstroIntegration {
  const said = new Map<string, readonly Said[]>();
  return {
    name: 'check-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', PANEL);
      },
      'astro:server:setup': ({ server }) => {
        const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: { language } });
        worker.unref();
        worker.on('message', (checked: Checked) => {
          for (const [name, messages] of checked) said.set(name, messages);
          server.ws.send({ type: 'full-reload' });
        });
        worker.postMessage(undefined);
        const touched = new Set<string>();
        let resting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (event: string, path: string) => {
          const pack = /[\\/](?:questions|templates)[\\/]([^\\/]+)[\\/].*\.(?:yaml|md|svg)$/.exec(path)?.[1];
          if (pack === undefined || !/^(add|change|unlink)$/.test(event)) return;
          touched.add(pack);
          clearTimeout(resting);
          resting = setTimeout(() => {
            worker.postMessage([...touched]);
            touched.clear();
          }, REST);
        });
        server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
          const send = (status: number, html: string) =>
            response
              .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
              .end(html);
          const [path = '', query] = (request.url ?? '').split('?');
          const at = new URLSearchParams(query).get('at') ?? '';
          if (path.endsWith(MESSAGES)) return void send(200, listed(toShow(at, said), language));
          const stopping = request.headers.accept?.includes('text/html') ? stopsAt(request.url ?? '/', said) : [];
          return stopping.length > 0 ? void send(500, page(stopping, language)) : next();
        });
      },
    },
  };
}

/** What is said of the pack of a page, where a mistake keeps the page from being made. */
function stopsAt(url: string, said: Checked): readonly Said[] {
  const messages = saidOf(url, said);
  return messages.some(isMistake) ? messages : [];
}

/** On a page, what is said of its own pack, and the mistakes of every other. */
function toShow(url: string, said: Checked): readonly Said[] {
  return once([saidOf(url, said), [...said.values()].flat().filter(isMistake)]);
}

/** What is said of the pack of a page and of the base. */
function saidOf(url: string, said: Checked): readonly Said[] {
  const member = url.split('/').find((part) => part !== BASE && said.has(part));
  return once([BASE, ...(member === undefined ? [] : [member])].map((name) => said.get(name) ?? []));
}

function isMistake({ kind }: Said): boolean {
  return kind === 'mistake';
}

/** A mistake of one pack is one of every pack that changes it. */
function once(said: readonly (readonly Said[])[]): readonly Said[] {
  return [...new Map(said.flat().map((one) => [one.text, one])).values()];
}

function page(messages: readonly Said[], language: Language): string {
  const { title, lead } = words[language];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<script type="module" src="/@vite/client"></script>
<body style="max-width:60rem;margin:2rem auto;padding:0 1rem;font-family:system-ui,sans-serif">
<h1>${title}</h1>
<p>${lead}</p>
${listed(messages, language)}
</body>
</html>`;
}

/** Mistakes first. */
function listed(messages: readonly Said[], language: Language): string {
  const inOrder = [...messages].sort((one, other) => Number(one.kind === 'warning') - Number(other.kind === 'warning'));
  return inOrder
    .map(({ kind, text }) => `<pre style="${LOOK}"><strong>${words[language][kind]}</strong> ${escaped(text)}</pre>`)
    .join('');
}

function escaped(text: string): string {
  return clean(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
