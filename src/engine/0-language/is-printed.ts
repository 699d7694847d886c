import { isRecord } from './is-record.ts';
import type { Block, Inline } from './nodes.ts';
import type { PrintedDocument } from './printed-document.ts';

type Check = (given: unknown) => boolean;

const isText: Check = (given) => typeof given === 'string';
const isFlag: Check = (given) => given === true;
const listOf =
  (check: Check): Check =>
  (given) =>
    Array.isArray(given) && given.every(check);
const mayBe =
  (check: Check): Check =>
  (given) =>
    given === undefined || check(given);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (given) =>
    values.includes(given);
const record =
  (keys: Readonly<Record<string, Check>>): Check =>
  (given) =>
    isRecord(given) && Object.entries(keys).every(([key, check]) => check(given[key]));

const isInline: Check = (given) => {
  const type = isRecord(given) ? given['type'] : undefined;
  return typeof type === 'string' && Object.hasOwn(inlines, type) && inlines[type as Inline['type']](given);
};
const isBlock: Check = (given) => {
  const type = isRecord(given) ? given['type'] : undefined;
  return typeof type === 'string' && Object.hasOwn(blocks, type) && blocks[type as Block<Inline>['type']](given);
};

const isWords = listOf(isInline);
const isRow = listOf(isWords);
const withWords = record({ children: isWords });

const inlines: Readonly<Record<Inline['type'], Check>> = {
  text: record({ value: isText, typed: mayBe(isFlag) }),
  break: () => true,
  mark: record({ kind: oneOf('undecided', 'blank', 'to_correct', 'to_confirm', 'not_discussed'), value: isText }),
  strong: withWords,
  emphasis: withWords,
  link: record({ href: isText, children: isWords }),
  reference: record({
    to: record({ kind: oneOf('clause', 'section'), id: isText, label: isText, number: isText }),
    children: isWords,
  }),
};

const blocks: Readonly<Record<Block<Inline>['type'], Check>> = {
  paragraph: withWords,
  heading: withWords,
  note: withWords,
  quote: record({ decision: mayBe(isFlag), children: listOf(isBlock) }),
  list: record({ ordered: oneOf(true, false), ticks: mayBe(isFlag), items: listOf(listOf(isBlock)) }),
  table: record({ drawn: mayBe(isFlag), head: isRow, rows: listOf(isRow) }),
};

const clause = record({
  id: isText,
  variant: mayBe(isText),
  number: mayBe(isText),
  title: isText,
  label: mayBe(isText),
  adapted: mayBe(oneOf('reworded', 'completed', 'added')),
  blocks: listOf(isBlock),
});

const section = record({
  id: isText,
  number: mayBe(isText),
  annex: mayBe(isFlag),
  unnumbered: mayBe(isFlag),
  title: isText,
  label: mayBe(isText),
  clauses: listOf(clause),
});

const document = record({
  id: isText,
  language: oneOf('fr', 'en'),
  locale: isText,
  paper: oneOf('letter', 'a4'),
  sheet: mayBe(isFlag),
  landscape: mayBe(oneOf(true, false)),
  decisions: mayBe(isFlag),
  guide: mayBe(isFlag),
  title: isText,
  organisation: isText,
  draft: oneOf(true, false),
  front: listOf(isBlock),
  sections: listOf(section),
  words: record({ draft: isText, page: isText, of: isText, annex: isText, contents: mayBe(isText) }),
  date: isText,
  facts: listOf(record({ id: isText, label: isText, short: mayBe(isText), values: isRecord })),
});

/** Whether data from a file is a whole printed document, that every reader of one can walk. */
export function isPrinted(given: unknown): given is PrintedDocument {
  return document(given);
}
