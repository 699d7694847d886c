import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'astro/config';
import { checkInDev } from './src/cli/dev/check-in-dev.ts';
import { keepOffline } from './src/site/at-build/keep-offline.ts';
import { makeOneFile } from './src/site/at-build/make-one-file.ts';
import { isOneFile } from './src/site/at-build/one-file.ts';

// Building, serving and developing call nobody: Astro reads these each time it would report, or look for a newer one.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

/**
 * What brings the answers names all it needs, to be fetched at once. Of the other pieces, in every script that may ask
 * for one, the names would weigh more than the wait they spare.
 * @type {import('vite').Plugin}
 */
const fewPreloads = {
  name: 'few-preloads',
  configEnvironment: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (file, needs) => (file.includes('start-interview') ? needs : []),
      },
    },
  }),
};

export default defineConfig({
  output: 'static',
  outDir: isOneFile ? './dist-single' : './dist',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  vite: {
    // Our own scripts mount the components and no page draws one: Astro's renderer would be a chunk that nothing loads.
    plugins: [svelte(), fewPreloads],
    ssr: { optimizeDeps: { exclude: ['svelte'] } },
    // What the scripts hold of others is given with their licences, as these ask.
    build: {
      license: { fileName: 'licences.txt' },
      rolldownOptions: {
        output: {
          // What answering needs of the engine is one script: in pieces, it would compress less.
          codeSplitting: {
            groups: [
              // What the first script of the questionnaire, and what shows the policies of a device, both use.
              {
                name: 'first',
                test: /src\/site\/(today|fill-count|export\/(download|file-name)|questionnaire\/(route\/(wide|route)\.|save\/(local-text|durable-copy|saved-(keys|place)|policy-of-tab)))|fill-words|preload-helper/,
                minShareCount: 2,
                priority: 5,
              },
              // What answering takes of the site and of what draws it is one script too; the pages of a team use a part of it.
              // Not what leads through the questions, which the first script holds.
              {
                name: 'answering',
                test: /node_modules\/(svelte|esm-env|clsx)\/(?!.*(blocks\/await|bindings\/(input|shared)|attachments))|src\/components\/questionnaire\/(Advice|Acceptance\.|Notices|policy\/(Adaptation\.|Clause|Policy))|src\/site\/(questionnaire\/(form\/|attempt|autosave|bring-into|say-stopped|letterhead|sync-rows|team\/(?!adapting|own-words|summary)|save\/(saved-answers|drafts))|say-(?!down)|export\/(fetch-|answers-file))/,
                priority: 1.5,
              },
              // Reasons are told to those who ask; the first script fills words too.
              {
                name: 'engine',
                test: /src\/engine\/(0-language|[123]-)(?!.*(explain|fill-words|nearest|voices\/|(team|meeting|member)-rows|adapted-clauses|print-own-clause|assumed-rows|assemble-any|adopt\.|print-of|shown-blocks|clause-(notes|about)|notes-on|readers|list-companions|decode-text|change-of|lead\.|is-printed|canonical|moment|confirmed-otherwise|read\/(?!read-interview)))/,
                minShareCount: 2,
                priority: 2,
              },
              // A later day has two scripts, which come together: what is said to have changed, and the redline of it.
              { name: 'redline', test: /6-compare\/(redline|align)\/|redline-to-html/, priority: 1 },
              // What reads a file comes with the first one: a first visit has none.
              // What writes and counts the words of a document comes with what shows one.
              {
                name: 'document',
                test: /src\/(site\/(say-length|export\/write-document)|engine\/(3-documents\/shown-blocks|4-output\/(clean|formats\/|html\/|markdown\/(?!read))))/,
                minShareCount: 2,
                priority: 1,
              },
              { name: 'read-answers', test: /2-interview\/read\/|nearest/, minShareCount: 2, priority: 1 },
            ],
          },
        },
      },
    },
  },
  integrations: [checkInDev(), isOneFile ? makeOneFile() : keepOffline()],
  devToolbar: { enabled: false },
  // Colouring code would need inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  // One sheet of 6 kB: inlined, the page is drawn from its first bytes.
  build: { inlineStylesheets: 'always' },
  security: {
    // Astro adds the hashes of the inlined sheet and scripts to `style-src` and `script-src`.
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
