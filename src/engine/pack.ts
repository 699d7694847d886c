/** The door of packs, for the build and the command line: it reads YAML and Markdown and is never in a browser's first load. */
export { typography } from './1-pack/typography.ts';
export { carriersOf, type Carrier } from './1-pack/carriers.ts';
export { readPack, type ReadPack } from './1-pack/read-pack.ts';
export type { ClauseTemplate, DocumentTemplate, Field, Pack, Question, SourceItem } from './1-pack/pack.ts';
export { conditionInWords } from './1-pack/condition-in-words.ts';
export { defaultInWords } from './1-pack/default-in-words.ts';
export { sayToAuthor } from './0-language/say-to-author.ts';
export { reasonsOf, wrapCompanions, wrapPack } from './1-pack/parcel.ts';
export { sayCondition } from './1-pack/say-condition.ts';
export { newOverlay, type NameRefusal } from './1-pack/new-overlay/new-overlay.ts';
export { applyChoices, difference, type Applied } from './1-pack/upgrade/apply-choices.ts';
export { compareParents, type Comparison } from './1-pack/upgrade/compare-parents.ts';
export { CHOICES, type Choice, type Point, type Refusal } from './1-pack/upgrade/point.ts';
