import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'astro/config';
import { checkInDev } from './src/cli/dev/check-in-dev.ts';
import { keepOffline } from './src/site/at-build/keep-offline.ts';
import { makeOneFile } from './src/site/at-build/make-one-file.ts';
import { isOneFile } from './src/site/at-build/one-file.ts';

// Building, serving and developing call nobody: Astro reads these each time it would report, or look for a newer one.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

export default defineConfig({
  output: 'static',
  outDir: isOneFile ? './dist-single' : './dist',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  vite: {
    // Our own scripts mount the components and no page draws one: Astro's renderer would be a chunk that nothing loads.
    plugins: [svelte()],
    ssr: { optimizeDeps: { exclude: ['svelte'] } },
    // What the scripts hold of others is given with their licences, as these ask.
    build: {
      license: { fileName: 'licences.txt' },
      rolldownOptions: {
        output: {
          // What answering needs of the engine is one script: in pieces, it would compress less.
          codeSplitting: {
            groups: [
              // Reasons are told to those who ask; the first script fills words too.
              {
                name: 'engine',
                test: /src\/engine\/(0-language|[123]-)(?!.*(explain|fill-words|nearest|voices\/|(team|meeting|member)-rows|adapted-clauses|assemble-any|adopt\.|print-of|shown-blocks|clause-notes|change-of|lead\.|is-printed|canonical|moment|read\/(?!read-interview)))/,
                minShareCount: 2,
                priority: 2,
              },
              // What reads a file comes with the first one: a first visit has none.
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
