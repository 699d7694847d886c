/** What comes where the device holds answers of an earlier visit. */
export { askToKeep } from './ask-to-keep.ts';
export { readSaved } from './read-saved.ts';
