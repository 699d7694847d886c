import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { reportPack } from './check.ts';
import { packFiles, today } from './read-files.ts';
import { framed } from './report.ts';
import { clean } from '../engine/documents.ts';
import type { Language } from '../engine/interview.ts';

interface Said {
  /** A mistake, or something to look at again. */
  readonly kind: 'mistake' | 'warning';
  /** Its place, its words and the lines around. */
  readonly text: string;
}

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

/** Shows the warnings in a corner of a page that came out all the same. */
const PANEL = `const said = await (await fetch('${MESSAGES}')).text();
if (said) {
  const panel = document.createElement('aside');
  panel.id = 'pack-messages';
  panel.setAttribute('style', '${CORNER}');
  panel.innerHTML = said;
  document.body.append(panel);
}`;

/**
 * While an author writes (`astro dev` alone): what the check says of every pack is in the page at each save, and goes
 * when it is mended.
 */
export function checkInDev(language: Language = process.env['LANG']?.startsWith('en') ? 'en' : 'fr'): AstroIntegration {
  let messages: readonly Said[] = [];
  return {
    name: 'check-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', PANEL);
      },
      'astro:server:setup': ({ server }) => {
        messages = checkPacks(language);
        const again = (event: string, path: string) => {
          if (
            !/\.(yaml|md)$/.test(path) ||
            !/[\\/](questions|templates)[\\/]/.test(path) ||
            !/^(add|change|unlink)$/.test(event)
          )
            return;
          messages = checkPacks(language);
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.on('all', again);
        server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
          const send = (status: number, html: string) =>
            response
              .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
              .end(html);
          if (request.url?.endsWith(MESSAGES)) return void send(200, listed(messages, language));
          const stops =
            messages.some(({ kind }) => kind === 'mistake') && request.headers.accept?.includes('text/html');
          return stops ? void send(500, page(messages, language)) : next();
        });
      },
    },
  };
}

function checkPacks(language: Language): readonly Said[] {
  const files = packFiles();
  const names = [...files.keys()].flatMap((path) => /^templates\/([^/]+)\/pack\.yaml$/.exec(path)?.[1] ?? []);
  const said = names
    .flatMap((name) => reportPack(files, name, today()))
    .map((message): Said => ({
      kind: message.warning ? 'warning' : 'mistake',
      text: framed(files, message, language),
    }));
  // A mistake of one pack is one of every pack that changes it.
  return [...new Map(said.map((one) => [one.text, one])).values()];
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
