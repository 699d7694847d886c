import { createHash } from 'node:crypto';
import type { Language } from '../../engine/interview.ts';
import type { BuiltSite } from '../offline/worker-scope.ts';
import { BASE, inPack, OFFLINE_PAGE, other, routes, sampleRoutes } from '../routes.ts';

/** The files of a built site by their path within it, a page under its folder. */
export type Files = ReadonlyMap<string, Buffer>;

/** What the worker of a site is told of it; `base` is where the site lies on its host, without a last slash. */
export function describeSite(files: Files, base: string): BuiltSite {
  const paths = [...files.keys()].filter(isKept).sort();
  const address = (path: string) => base + (isData(path) ? stamped(path, files) : path);
  const packs = listPacks(paths).map((pack) => ({ ...pack, start: inPack(pack.name, routes.home[pack.language]) }));
  const pagesOf = (start: string) =>
    paths
      .filter((path) => path.endsWith('/') && startOf(path, packs) === start && !isToRead(path))
      .filter((path) => path !== OFFLINE_PAGE);
  const groups = packs.map(({ name, language, start }) => {
    const parts = ['/logo.svg', ...dataOf(language)].map((path) => inPack(name, path));
    const pages = new Set([...pagesOf(start), routes.privacy[language], routes.accessibility[language]]);
    return [base + start, [...parts, ...pages].filter((path) => files.has(path)).map(address)] as const;
  });
  const sums = paths.map((path) => [address(path), sumOf(files.get(path)!)] as const);
  return {
    version: sumOf(Buffer.from(JSON.stringify(sums))),
    sums: Object.fromEntries(sums),
    everywhere: paths.filter((path) => isEverywhere(path)).map(address),
    groups: Object.fromEntries(groups),
    fallback: base + OFFLINE_PAGE,
  };
}

/** The packs of a built site, in each language. */
export function listPacks(paths: Iterable<string>): readonly { readonly name: string; readonly language: Language }[] {
  return [...paths].flatMap((path) => {
    const [, name = BASE, language] = /^\/(?:([\w-]+)\/)?pack\/(fr|en)\.json$/.exec(path) ?? [];
    return language === 'fr' || language === 'en' ? [{ name, language }] : [];
  });
}

/**
 * The page with the sum of each pack in the address it asks for it at: it then gets that one or none, from the network,
 * the browser's cache or the worker.
 */
export function stampPage(html: string, files: Files, base: string): string {
  return html.replace(/(?<==["']?)[^\s"'=>]+\.json(?=["'\s>])/g, (address) => {
    const path = address.slice(base.length);
    return address.startsWith(base) && isData(path) && files.has(path) ? base + stamped(path, files) : address;
  });
}

/** What changes from version to version under the same name, and is asked for by pages. */
const isData = (path: string) => /^\/([\w-]+\/)?pack\//.test(path);
/** The files of the examples are documents to download; `schema` is for editors. */
const isKept = (path: string) => /(\/|\.js|\.json|\.svg|licences\.txt)$/.test(path) && !path.startsWith('/schema/');
const isEverywhere = (path: string) =>
  path.startsWith('/_astro/') || ['/favicon.svg', '/licences.txt', OFFLINE_PAGE].includes(path);
/** Long pages, which are kept once they were visited. */
const isToRead = (path: string) =>
  [routes.catalogue, routes.trace]
    .flatMap((page) => Object.values(page))
    .some((page) => path.endsWith(page.replace(/^\/en/, ''))) ||
  Object.values(sampleRoutes('')).some((page) => path.startsWith(page.slice(0, -1)));

/** What the questionnaire of a language may ask for: its own, and the other's for the edition in both. */
function dataOf(language: Language): readonly string[] {
  const own = ['', 'reasons/', 'companions/'].map((folder) => `/pack/${folder}${language}.json`);
  return [...own, `/pack/${other(language)}.json`];
}

/** The start page a page stands under. */
function startOf(path: string, packs: readonly { readonly start: string }[]): string | undefined {
  const above = packs.map(({ start }) => start).filter((start) => path.startsWith(start));
  return above.sort((one, another) => another.length - one.length)[0];
}

const stamped = (path: string, files: Files) => `${path}?${sumOf(files.get(path)!)}`;

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
