import { chromium, type Browser } from 'playwright';
import { withFonts } from '../fonts.ts';
import { findBrowser } from './find-browser.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

let browser: Promise<Browser> | undefined;

/** The browser of this worker, with the fonts of the tests: started once for all its files, it ends with the worker. */
export function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? findBrowser(),
    args: QUIET,
    env: withFonts(),
  });
  return browser;
}
