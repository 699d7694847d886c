import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../site/find-browser.ts';
import { dist, readSite, serve } from '../site/serve.ts';

type Figures = Readonly<Record<string, number>>;

/** What is measured with a browser on the built site, by name; nothing where the site is not built. */
export async function onSite(measure: (browser: Browser, origin: string) => Promise<Figures>): Promise<Figures> {
  if (!existsSync(dist)) return {};
  const [browser, server] = await Promise.all([
    chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? findBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    }),
    serve(readSite(dist), ''),
  ]);
  try {
    return await measure(browser, server.origin);
  } finally {
    await browser.close();
    server.close();
  }
}
