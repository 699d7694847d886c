import { expect } from 'vitest';
import { clean } from '../../src/engine/4-output/clean.ts';
import {
  assemble,
  explain,
  printed,
  toHtml,
  toMarkdown,
  type TeamClause,
  type TeamDocument,
} from '../../src/engine/documents.ts';
import { advise, openAnswers, readInterview, type Answers } from '../../src/engine/interview.ts';
import type { Pack } from '../../src/engine/pack.ts';
import { inlinesOf, templateWords } from '../engine/3-documents/texts.ts';
import { spaced, textOfBlocks, textOfHtml, textOfMarkdown } from '../engine/4-output/read-back.ts';
import { foreignLaw } from './foreign-law.ts';
import { fileOf } from './random-teams.ts';
import { DATE, nameOf } from './shipped.ts';
import { strengthMistakes } from './strength-mistakes.ts';

const linesIn = (text: string) => text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).map((line) => line.trim());

/** A text as one line, as a name prints. */
const asLine = (text: string) =>
  linesIn(text)
    .filter((one) => one !== '')
    .join(' ');

/** An item of a list as it prints: as one line, without the mark at its end that its list has already. */
const asItem = (text: string) => asLine(text).replace(/[\s,;:]+$/, '') || asLine(text);

/** Whether words are a team's own: as typed, less the mark at the end where the sentence has one already. */
function isTyped(words: string, typed: ReadonlySet<string>): boolean {
  return (
    typed.has(words) ||
    [...typed].some((one) => one.trim().startsWith(words) && /^[\s.,;:!?]+$/.test(one.trim().slice(words.length)))
  );
}

/** Every string a team typed, every line of it, and its lines as one, as a name or an item prints. */
function typedStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [value, ...linesIn(value), asLine(value), asItem(value)];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedStrings) : [];
}

/** Where two long texts begin to differ; empty where they do not. */
export function difference(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 40), at + 40)).join('\n≠ ');
}

function textOfDocument({ title, organisation, front, ...document }: TeamDocument): string {
  const sections = printed({ title, organisation, front, ...document }).flatMap((section) => [
    `${section.number ?? ''} ${section.title} ${section.label ?? ''}`,
    ...section.clauses.map((clause) =>
      section.unnumbered
        ? textOfBlocks(clause.blocks)
        : `${clause.number} ${clause.title} ${clause.label ?? ''} ${textOfBlocks(clause.blocks)}`,
    ),
  ]);
  return spaced([title, clean(organisation), textOfBlocks(front), ...sections].join(' '));
}

/** What is wrong with a clause's words, if anything: pack words left over, or typed words that changed. */
function mistakesIn(clause: TeamClause, answers: Answers, typed: ReadonlySet<string>): readonly string[] {
  const words = templateWords(clause);
  const found = [/^\P{L}*$/u, /\{(de |à )?\w+[^}]*\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/, / {2}| [.,;]|\(\)|« »/]
    .filter((shape) => shape.test(words))
    .map((shape) => `${clause.id}: ${shape} ${words}`);
  const lists = Object.values(answers)
    .filter(
      (answer): answer is readonly string[] => Array.isArray(answer) && answer.every((one) => typeof one === 'string'),
    )
    .map((answer) => answer.map(asItem).filter((one) => one !== ''));
  const changed = inlinesOf(clause.blocks).filter(
    (node) =>
      node.type === 'text' &&
      node.typed &&
      !isTyped(node.value, typed) &&
      !lists.some((list) => node.value.startsWith(list[0] ?? '▮') && list.every((one) => node.value.includes(one))),
  );
  return [...found, ...changed.map((node) => `${clause.id}: altered ${JSON.stringify(node)}`)];
}

/** What a document printed and what its advice fired, by name. */
export interface Reached {
  readonly wordings: readonly string[];
  readonly rules: readonly string[];
}

/** The sections that print whatever the team answered; who does what may be said in the guide alone. */
export const SECTIONS = { policy: 8, guide: 9 };

/** Holds all that any team’s policy and its guide must be, whatever it answered; gives what they reached. */
export function checkWholeDocument(pack: Pack, answers: Answers): Reached {
  const [policy, guide] = (['policy', 'guide'] as const).map((id) => checkOne(pack, answers, id));
  return {
    wordings: [...new Set([...policy!.wordings, ...guide!.wordings])],
    rules: policy!.rules,
  };
}

function checkOne(pack: Pack, answers: Answers, which: keyof typeof SECTIONS): Reached {
  const interview = readInterview(pack, answers, DATE);
  const document = assemble(interview, { document: which });
  const clauses = printed(document).flatMap((section) => section.clauses);
  const typed = new Set(typedStrings(answers));
  const advice = advise(interview);
  const own = [...typed].filter((one) => one.length > 3);
  const said = own.reduce(
    (words, one) => words.replaceAll(one, '▮'),
    JSON.stringify(advice.map(({ message, repairs }) => [message, repairs.map(({ label }) => label)])).replaceAll(
      '\\n',
      '\n',
    ),
  );

  expect(
    openAnswers({ ...fileOf(answers), pack: { name: pack.name, version: pack.version } }, pack, DATE).messages,
  ).toEqual([]); // the teams are valid
  expect(printed(document).filter(({ number }) => number !== undefined).length).toBeGreaterThanOrEqual(SECTIONS[which]);
  expect(printed(document).filter((section) => section.clauses.length === 0)).toEqual([]);
  expect(clauses.flatMap((clause) => mistakesIn(clause, answers, typed))).toEqual([]);
  expect(strengthMistakes(interview, document)).toEqual([]);
  expect(clauses.flatMap((clause) => foreignLaw(interview, clause))).toEqual([]);
  expect(said).not.toMatch(/\{\w+\}|\bundefined\b|\bNaN\b|\[object/);
  expect(document.draft).toBe(
    advice.some(({ severity }) => severity === 'E') || typeof interview.read('adoption__date') !== 'string',
  );
  const reasons = explain(interview, document)
    .filter(({ status }) => status !== 'waiting')
    .flatMap(({ because }) => because.map(({ words }) => words));
  expect(reasons.filter((words) => /\bundefined\b|\bNaN\b|\[object/.test(words))).toEqual([]);

  // Same answers, in another order and after a trip through JSON: same bytes.
  const [markdown, html] = [toMarkdown(document), toHtml(document)];
  const again = assemble(
    readInterview(
      pack,
      JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(answers).reverse()))) as Answers,
      DATE,
    ),
    { document: which },
  );
  expect(toMarkdown(again) === markdown && toHtml(again) === html).toBe(true);

  // What each output shows is the document’s text, in order: every typed character, and no more.
  const text = textOfDocument(document);
  expect(difference(spaced(textOfHtml(html)), text)).toBe('');
  const unmarked = (shown: string) => spaced(shown.replaceAll('▲', '')); // the sign of a note, in Markdown
  expect(difference(unmarked(textOfMarkdown(markdown)), unmarked(text))).toBe('');
  return { wordings: clauses.map(nameOf), rules: advice.map(({ id }) => id) };
}
