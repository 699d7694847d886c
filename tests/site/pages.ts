import { dist, readSite } from './serve.ts';

/** The built site's files, and the addresses of its pages. */
export const files = readSite(dist);
export const PAGES = [...files.keys()].filter((path) => /(\/|\.html)$/.test(path)).sort();
