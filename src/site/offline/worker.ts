import type { BuiltSite, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
declare const SITE: BuiltSite;

/**
 * The service worker, written whole into `sw.js` after `SITE`, at build. It keeps the pages and packs of the languages in
 * use, so that the site works without a network. Each version has a cache of its own, filled before it is used, and a
 * file goes into it only if its sum is the one its build says: what is kept is one version, whole. What a page asks for
 * bears a sum in its address, so a page never takes a part of another version, wherever it comes from.
 */
const SITE_CACHES = `balises ${self.registration.scope} `;
const OWN = SITE_CACHES + SITE.version;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  if (request.mode === 'navigate') event.respondWith(openPage(url, request, (work) => event.waitUntil(work)));
  else event.respondWith(findPart(url, request));
});

/** All that was in use before, in this version; nothing is left where a part cannot be had or kept. */
async function install(): Promise<void> {
  const before = (await namesOfCaches()).filter((name) => name !== OWN);
  await caches.delete(OWN);
  try {
    const kept = await Promise.all(before.map(async (name) => (await caches.open(name)).keys()));
    const open = await self.clients.matchAll({ includeUncontrolled: true });
    const pages = [...kept.flat(), ...open].map(({ url }) => new URL(url).pathname);
    const groups = new Set(pages.flatMap((page) => groupOf(page) ?? []));
    const wanted = [...groups].flatMap((group) => SITE.groups[group]!);
    await keep([...SITE.everywhere, ...wanted, ...pages.filter((page) => page in SITE.sums)]);
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
}

/** The version before stays for the pages of it that are open; older ones go. */
async function activate(): Promise<void> {
  const names = await namesOfCaches();
  await Promise.all(names.slice(0, -2).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function namesOfCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(SITE_CACHES));
}

/** A page: the one kept; else the one of the network, and from then on all that is of its pack and language. */
async function openPage(url: URL, request: Request, meanwhile: (work: Promise<void>) => void): Promise<Response> {
  const { pathname } = url;
  const own = await caches.open(OWN);
  const kept = await own.match(pathname);
  if (kept) return kept;
  if (`${pathname}/` in SITE.sums) return Response.redirect(`${pathname}/${url.search}`);
  try {
    const response = await fetch(request);
    const group = groupOf(pathname);
    if (response.ok && pathname in SITE.sums)
      meanwhile(
        keep([...SITE.everywhere, ...(group ? SITE.groups[group]! : []), pathname]).catch(() => {
          // The device is full, or the site has a newer version: the browser then looks for it.
          void self.registration.update().catch(() => {});
        }),
      );
    return response;
  } catch (error) {
    const fallback = await own.match(SITE.fallback);
    if (!fallback) throw error;
    return fallback;
  }
}

/** A part of a page, of the version it asks for. */
async function findPart({ pathname, search }: URL, request: Request): Promise<Response> {
  const address = pathname + search;
  const own = await caches.open(OWN);
  const kept = (await own.match(address)) ?? (await caches.match(address));
  if (kept) return kept;
  const asked = /^\?([0-9a-f]{16})$/.exec(search)?.[1];
  if (asked === undefined) return fetch(request);
  return (await fetchExact(address, asked)) ?? Response.error();
}

/**
 * Keeps files in this version's cache, those that are not yet, in their order: pages come after what they need. Rejects
 * where one cannot be had as it was built, or kept.
 */
async function keep(addresses: readonly string[]): Promise<void> {
  const own = await caches.open(OWN);
  const exact = [...new Set(addresses)].map(async (address) => {
    if (await own.match(address)) return;
    const response = await fetchExact(address, SITE.sums[address]!);
    if (!response) throw new Error(`${address} is of another version`);
    return [address, response] as const;
  });
  for (const one of await Promise.all(exact)) if (one) await own.put(...one);
}

/** The bytes that have this sum, from the device or the network; nothing where the network has others by now. */
async function fetchExact(address: string, sum: string): Promise<Response | undefined> {
  for (const look of [() => caches.match(address), () => fetch(address), () => fetch(address, { cache: 'reload' })]) {
    const response = await look();
    if (!response?.ok) continue;
    const bytes = await response.arrayBuffer();
    if ((await sumOf(bytes)) === sum) return new Response(bytes, { headers: response.headers });
  }
  return undefined;
}

async function sumOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The pack and language whose pages a page is among; none where it is among those of several. */
function groupOf(pathname: string): string | undefined {
  if (!(pathname in SITE.sums) || !pathname.endsWith('/') || SITE.everywhere.includes(pathname)) return undefined;
  const groups = Object.keys(SITE.groups);
  const holding = groups.filter((group) => SITE.groups[group]!.includes(pathname));
  if (holding.length > 0) return holding.length === 1 ? holding[0] : undefined;
  const above = groups.filter((group) => pathname.startsWith(group));
  return above.sort((one, other) => other.length - one.length)[0];
}
