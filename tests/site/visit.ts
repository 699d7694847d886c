import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser } from './browser.ts';
import { files } from './pages.ts';
import { serve, type SiteFiles } from './serve.ts';

/** How long a state is waited for that should be there soon: only what never comes takes so long. */
const PATIENCE = 60_000;

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in every page before its own scripts. */
  readonly before?: () => void;
  /** The site may keep itself for when there is no network: elsewhere, each test sees what the network gives. */
  readonly keepsOffline?: boolean;
}

/**
 * A browser on the served site, for the tests of one file. Whatever a test is about, no page may complain in its
 * console (a refused style or script is said there), throw, or ask another host for anything.
 */
export function useSite(served: { readonly files: SiteFiles; readonly base: string } = { files, base: '' }) {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  const forgiven: RegExp[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve(served.files, served.base)]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    requests.length = 0;
    const [heard, meant] = [complaints.splice(0), forgiven.splice(0)];
    for (const pattern of meant)
      expect(
        heard.some((one) => pattern.test(one)),
        `a complaint like ${pattern}`,
      ).toBe(true);
    expect(
      heard.filter((one) => !meant.some((pattern) => pattern.test(one))),
      'what pages complained of',
    ).toEqual([]);
  });
  afterAll(() => server.close());

  async function enter({ before, keepsOffline, ...options }: VisitOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'fr-CA',
      timezoneId: 'America/Toronto',
      reducedMotion: 'reduce',
      ...options,
    });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    if (before) await context.addInitScript(before);
    if (!keepsOffline) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    context.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
    );
    context.on('weberror', (error) => complaints.push(error.error().stack ?? String(error.error())));
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText;
      if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${why}`); // aborted: the page was left before it came
    });
    context.on('request', (request) => {
      const { origin, protocol, pathname } = new URL(request.url());
      if (protocol === 'blob:' || protocol === 'data:') return;
      requests.push(pathname);
      if (origin !== server.origin && protocol !== 'file:') complaints.push(`asked ${request.url()}`);
    });
    return context;
  }

  return {
    enter,
    /** The paths asked for so far in this test, in order. */
    requests: requests as readonly string[],
    complaints: complaints as readonly string[],
    get origin() {
      return server.origin;
    },
    async open(path: string, options: VisitOptions = {}): Promise<Page> {
      const page = await (await enter(options)).newPage();
      await page.goto(server.origin + served.base + path);
      return page;
    },
    /** What this test provokes on purpose; it must happen. */
    forgive: (...patterns: readonly RegExp[]) => void forgiven.push(...patterns),
  };
}

export type Site = ReturnType<typeof useSite>;

/** Once two frames were drawn: what an event changed is on the screen. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Reads again until it fits, as a person looks again. */
export const eventually = <Value>(read: () => Value | Promise<Value>, message?: string) =>
  expect.poll(read, { timeout: PATIENCE, interval: 25, ...(message ? { message } : {}) });

/** Whether what is typed now goes there. The focus follows a press when what the press drew is there. */
export const isFocused = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => element === document.activeElement);

/** The scripts that write Word files. */
export const WORD_WRITER = '**/_astro/{docx,to-docx}.*';
