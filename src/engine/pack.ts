/**
 * The door of packs, for the build and the command line: it reads YAML and Markdown and is never in a browser's first
 * load.
 */
export { typography } from './1-pack/source/typography.ts';
export { carriersOf, type Carrier } from './1-pack/model/carriers.ts';
export { readPack, type ReadPack } from './1-pack/read-pack.ts';
export { clausesOf } from './1-pack/model/documents.ts';
export { questionsOf, withFields } from './1-pack/model/questions.ts';
export type { ClauseTemplate, DocumentTemplate, Field, Pack, Question, SourceItem } from './1-pack/model/pack.ts';
export { isRepeated, type Repeated } from './1-pack/model/repeated.ts';
export { changesOf, type ChangedKind, type PackChange, type PackChanges } from './1-pack/words/changes-of.ts';
export { conditionInWords } from './1-pack/words/condition-in-words.ts';
export { defaultInWords } from './1-pack/words/default-in-words.ts';
export { fixedText } from './0-language/plain-text.ts';
export { sayToAuthor } from './0-language/messages/say-to-author.ts';
export { encodeCompanions, encodePack } from './1-pack/wire/encode-pack.ts';
export { reasonsOf } from './1-pack/wire/reasons-of.ts';
export { writeCondition } from './0-language/write-condition.ts';
