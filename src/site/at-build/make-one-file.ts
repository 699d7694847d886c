import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { AstroIntegration } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';
import { inPack, routes } from '../routes.ts';
import { listPacks } from './describe-site.ts';
import { inlinePage } from './inline-page.ts';
import { oneFileName } from './one-file.ts';
import { readFolder } from './read-folder.ts';

const ENTRY = fileURLToPath(new URL('../../components/questionnaire/start-one-file.ts', import.meta.url));
const INLINED_TEXT = fileURLToPath(new URL('../one-file/inlined-text.ts', import.meta.url));

/** Leaves of a built site its questionnaires, each as one file that holds all it needs: one a pack and language. */
export function makeOneFile(): AstroIntegration {
  let base = '';
  return {
    name: 'make-one-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = readFolder(folder);
        const textAt = (address: string) => {
          const bytes = files.get(address.slice(base.length));
          if (!bytes) throw new Error(`${address} was not built`);
          return [address, bytes.toString()] as const;
        };
        const script = await bundleScripts();
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        for (const { name, language } of listPacks(files.keys())) {
          const [, html] = textAt(base + inPack(name, routes.questionnaire[language]));
          const found = (pattern: RegExp) =>
            new Map([...html.matchAll(pattern)].map(([, address]) => textAt(address!)));
          const page = inlinePage(html, {
            script,
            data: found(/data-(?:pack|other-pack|reasons|companions)="([^"]+)"/g),
            pictures: found(/<img [^>]*src="([^"]+)"/g),
            licences: textAt(`${base}/licences.txt`)[1],
          });
          const path = join(folder, oneFileName(name, language));
          writeFileSync(path, page);
          logger.info(`${basename(path)} ${(page.length / 1e6).toFixed(1)} MB`);
        }
      },
    },
  };
}

/** All that the questionnaire runs, as one module that reads its texts from the page. */
async function bundleScripts(): Promise<string> {
  const inlined: Plugin = {
    name: 'inlined-text',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/fetch-text.ts') && importer !== INLINED_TEXT ? INLINED_TEXT : null,
  };
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [inlined, svelte()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
