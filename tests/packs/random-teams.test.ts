import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { clean } from '../../src/engine/4-output/clean.ts';
import { assemble, explain, printed, toHtml, toMarkdown, type TeamClause, type TeamDocument } from '../../src/engine/documents.ts';
import { advise, openAnswers, readInterview, type Answers } from '../../src/engine/interview.ts';
import { spaced, textOfBlocks, textOfHtml, textOfMarkdown } from '../engine/4-output/read-back.ts';
import { inlinesOf, templateWords } from '../engine/3-documents/texts.ts';
import { fileOf, randomTeam } from './random-teams.ts';
import type { Pack } from '../../src/engine/pack.ts';
import { DATE, nameOf, shipped, wordings } from './shipped.ts';

const RUNS = process.env['FULL'] ? 15_000 : 500;
const printedNames = new Set<string>();
const firedRules = new Set<string>();

/** Every string a team typed, and every line of it. */
function typedStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value, ...value.split(/\r\n|\r|\n/)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedStrings) : [];
}

/** Where two long texts begin to differ; empty where they do not. */
function difference(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 40), at + 40)).join('\n≠ ');
}

function textOfDocument({ title, organisation, front, ...document }: TeamDocument): string {
  const sections = printed({ title, organisation, front, ...document }).flatMap((section) => [
    `${section.number} ${section.title} ${section.label ?? ''}`,
    ...section.clauses.map((clause) => `${clause.number} ${clause.title} ${clause.label ?? ''} ${textOfBlocks(clause.blocks)}`),
  ]);
  return spaced([title, clean(organisation), textOfBlocks(front), ...sections].join(' '));
}

/** What is wrong with a clause's words, if anything: pack words left over, or typed words that changed. */
function mistakesIn(clause: TeamClause, answers: Answers, typed: ReadonlySet<string>): readonly string[] {
  const words = templateWords(clause);
  const found = [/^\P{L}*$/u, /\{(de |à )?\w+[^}]*\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/, / {2}| [.,;]|\(\)|« »/].filter((shape) => shape.test(words)).map((shape) => `${clause.id}: ${shape} ${words}`);
  const lists = Object.values(answers).filter((answer): answer is readonly string[] => Array.isArray(answer) && answer.every((one) => typeof one === 'string'));
  const changed = inlinesOf(clause.blocks).filter((node) => node.type === 'text' && node.typed && !typed.has(node.value) && !lists.some((list) => node.value.startsWith(list[0] ?? '▮') && list.every((one) => node.value.includes(one))));
  return [...found, ...changed.map((node) => `${clause.id}: altered ${JSON.stringify(node)}`)];
}

function check(pack: Pack, answers: Answers): void {
  const interview = readInterview(pack, answers, DATE);
  const document = assemble(interview);
  const clauses = printed(document).flatMap((section) => section.clauses);
  const typed = new Set(typedStrings(answers));
  const advice = advise(interview);
  const own = [...typed].filter((one) => one.length > 3);
  const said = own.reduce((words, one) => words.replaceAll(one, '▮'), JSON.stringify(advice.map(({ message, repairs }) => [message, repairs.map(({ label }) => label)])).replaceAll('\\n', '\n'));
  clauses.forEach((clause) => printedNames.add(nameOf(clause)));
  advice.forEach(({ id }) => firedRules.add(id));

  expect(openAnswers(fileOf(answers), pack, DATE).messages).toEqual([]); // the teams are valid
  expect(printed(document).length).toBeGreaterThanOrEqual(16);
  expect(printed(document).filter((section) => section.clauses.length === 0)).toEqual([]);
  expect(clauses.flatMap((clause) => mistakesIn(clause, answers, typed))).toEqual([]);
  expect(said).not.toMatch(/\{\w+\}|\bundefined\b|\bNaN\b|\[object/);
  expect(document.draft).toBe(advice.some(({ severity }) => severity === 'E') || typeof interview.read('adoption__date') !== 'string');
  const reasons = explain(interview, document).filter(({ status }) => status !== 'waiting').flatMap(({ because }) => because.map(({ words }) => words));
  expect(reasons.filter((words) => /\bundefined\b|\bNaN\b|\[object/.test(words))).toEqual([]);

  // Same answers, in another order and after a trip through JSON: same bytes.
  const [markdown, html] = [toMarkdown(document), toHtml(document)];
  const again = assemble(readInterview(pack, JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(answers).reverse()))) as Answers, DATE));
  expect(toMarkdown(again) === markdown && toHtml(again) === html).toBe(true);

  // What each output shows is the document’s text, in order: every typed character, and no more.
  const text = textOfDocument(document);
  expect(difference(spaced(textOfHtml(html)), text)).toBe('');
  const unmarked = (shown: string) => spaced(shown.replaceAll('▲', '')); // the sign of a note, in Markdown
  expect(difference(unmarked(textOfMarkdown(markdown)), unmarked(text))).toBe('');
}

describe.each(['fr', 'en'] as const)('a team of any kind, in %s', (language) => {
  it('gets a whole document, with nothing left over, the same each time', () => {
    fc.assert(fc.property(randomTeam(shipped(language)), (answers) => check(shipped(language), answers)), { seed: 20261120 + (language === 'fr' ? 0 : 1), numRuns: RUNS });
  });
});

it('even with no answer at all, or with none that fits', () => {
  for (const answers of [{}, { goals: 5, platform_plan: 'x', serves_groups: { a: 1 }, org_name__full: ['x'], adoption__date: 'demain' }]) {
    expect(printed(assemble(readInterview(shipped(), answers as never, DATE))).length).toBeGreaterThanOrEqual(16);
  }
});

describe('these checks can fail', () => {
  /** The shipped pack with the words of one clause, or its sections, replaced. */
  const broken = (from: string | RegExp, to: string): Pack => {
    const text = JSON.stringify(shipped());
    if (text.replace(from, to) === text) throw new Error(`nothing to break: ${from}`);
    return JSON.parse(text.replace(from, to)) as Pack;
  };
  it.each([
    ['a slot that stays a text', /\{"type":"field","id":"risk_priorities"\}/, '{"type":"text","value":"{risk_priorities}"}'],
    ['words that are no words', '"value":"Une conversation', '"value":"undefined'],
    ['two spaces', '"value":"Les médias sociaux permettent', '"value":"Les  médias'],
    ['sections that are gone', /"id":"(scope|definitions|principles|goals|platforms)","title":"[^"]*","class":"\w+","clauses":\[/g, '"id":"$1","title":"","class":"core","clauses":[{"body":[],"id":"x","title":"","class":"fact","custody":"free","rationale":"","sources":[],"facts":[],"pack":"","place":"","when":{"op":"is","id":"jurisdiction","option":"mars"}}],"none":['],
    ['a clause without words', /("id":"two_way".*?"body":)\[.*?\](,"pack")/, '$1[]$2'],
    ['a rule that names a slot nobody fills', '"message":[{"type":"text","value":"Personne n’est', '"message":[{"type":"text","value":"{personne} n’est'],
  ] as const)('%s', (_name, from, to) => {
    expect(() => check(shipped(), {})).not.toThrow();
    expect(() => check(broken(from, to), {})).toThrow();
  });
});

it('together they print at least 95 % of the wordings, and fire at least 95 % of the rules', () => {
  const names = wordings().map(({ clause }) => nameOf(clause));
  const rules = shipped().rules.map(({ id }) => id);
  expect(names.filter((name) => !printedNames.has(name)).length).toBeLessThanOrEqual(names.length * 0.05);
  expect(rules.filter((id) => !firedRules.has(id)).length).toBeLessThanOrEqual(rules.length * 0.05);
});

afterAll(() => {
  console.log(`${2 * RUNS} teams: ${printedNames.size} of ${wordings().length} wordings printed, ${firedRules.size} of ${shipped().rules.length} rules fired`);
});
