/** The door to Word files; large, so it is loaded only for an export or to reopen a document. */
export { readDocx } from './4-output/docx/read-docx.ts';
export { toDocx } from './4-output/docx/to-docx.ts';
export { toZip } from './4-output/docx/zip.ts';
