/** What the buttons that make files of the policy call, fetched together when a person nears them. */
export { downloadAnnotated, downloadBilingual, downloadTogether } from './editions.ts';
export { downloadPolicy } from './policy-files.ts';
export { sayDownloaded } from './say-downloaded.ts';
export { fetchWriters } from './write-document.ts';
