import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from 'playwright';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser the journeys run in: the one `CHROMIUM` names, one already installed, Playwright's own, or one
 * fetched now. Where none can be had, says what to type and stops.
 */
export function findBrowser(): string {
  const found = [process.env['CHROMIUM'], ...KNOWN, chromium.executablePath()].find((path) => path && runs(path));
  return found ?? fetched() ?? stop();
}

/** Playwright's install, then Debian's package where we may install one. */
function fetched(): string | undefined {
  console.log('No Chromium was found: fetching one…');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit' });
  if (runs(chromium.executablePath())) return chromium.executablePath();
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  }
  return runs(KNOWN[0]!) ? KNOWN[0] : undefined;
}

function stop(): never {
  console.error(
    'The browser tests need Chromium. Type one of:\n' +
      '  npx playwright install --with-deps chromium\n' +
      '  sudo apt-get install chromium            (Debian, Ubuntu)\n' +
      '  CHROMIUM=/path/to/chrome npm test        (a Chrome or Edge you already have)',
  );
  process.exit(1);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
