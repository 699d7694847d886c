/** The door to Word files; large, so it is loaded only for an export or to reopen a document. */
export { sayLetterhead } from './0-language/messages/say-letterhead.ts';
export { LARGEST_FILE } from './4-output/carried.ts';
export { applyLetterhead } from './4-output/docx/letterhead/apply-letterhead.ts';
export { type Letterhead, readLetterhead } from './4-output/docx/letterhead/read-letterhead.ts';
export { annotate, type Comments, type CommentWords } from './4-output/docx/write/comments.ts';
export { readDocx } from './4-output/docx/embed/read-docx.ts';
export { toBilingualDocx } from './4-output/docx/to-bilingual-docx.ts';
export { toDocx } from './4-output/docx/to-docx.ts';
export { toDocxWithGuide } from './4-output/docx/to-docx-with-guide.ts';
export { toZip } from './4-output/docx/package/zip.ts';
