/** The door of documents: assembling, explaining, and the light formats. DOCX has its own door. */
export { adopt, nextVersions, prepareNext, type Adopting } from './3-documents/adopt.ts';
export { COMMENT_WORDS } from './4-output/docx/write/comment-words.ts';
export { assemble } from './3-documents/assemble-any.ts';
export { clauseAbout } from './3-documents/clause-about.ts';
export { assemblePolicy, documentFacts, isDraft, type AssembleOptions } from './3-documents/assemble.ts';
export {
  printed,
  type ClauseStatus,
  type TeamClause,
  type TeamDocument,
  type TeamSection,
} from './3-documents/document.ts';
export { clauseNotes } from './3-documents/clause-notes.ts';
export { becauseOf, explain, type Because, type ExplainedClause } from './3-documents/explain.ts';
export { listCompanions } from './3-documents/list-companions.ts';
export { readersOf } from './3-documents/readers.ts';
export { LARGEST_FILE } from './4-output/carried.ts';
export { clean } from './4-output/clean.ts';
export { countWords } from './4-output/markdown/count-words.ts';
export { readingMinutes, wordsInBudget, wordsOfDocument } from './4-output/document-words.ts';
export { toCsv } from './4-output/csv.ts';
export { formatsOf, isFormat, writeAs, writers, type Format, type OfferedFormat } from './4-output/formats/writers.ts';
export { clauseToHtml, toHtml } from './4-output/html/to-html.ts';
export { readMarkdown } from './4-output/markdown/read-markdown.ts';
export { readFile, type ReadFile } from './4-output/open/read-file.ts';
export { toMarkdown } from './4-output/markdown/to-markdown.ts';
export { documentApplies } from './3-documents/team-document.ts';
export { templateInWords } from './3-documents/template-in-words.ts';
