import type { Language } from '../../engine/interview.ts';
import {
  CHOICES,
  difference,
  markChanges,
  withConflicts,
  type ParentComparison,
  type Point,
} from '../../engine/upgrade.ts';
import { UPGRADE_WORDS } from './upgrade-words.ts';

type Files = ParentComparison['followed'];

/**
 * The report of a comparison: first what both sides speak of, then what only the parent does; of each point the words
 * that changed, marked, and what each choice would write.
 */
export function sayComparison(
  { parent, from, to, points, renames, forgotten, followed }: ParentComparison,
  name: string,
  language: Language,
  width: number,
): string {
  const words = UPGRADE_WORDS[language];
  const labels = [`${parent} ${from}`, `${parent} ${to}`, name] as const;
  return [
    words.title(name, parent, from, to),
    ...(renames.length > 0
      ? [
          words.renamed,
          ...renames.map(
            ({ kind, of, from: old, to: next }) => `  ${kind}:${of === undefined ? '' : `${of}.`}${old} → ${next}`,
          ),
        ]
      : []),
    ...(forgotten.length > 0 ? [words.forgotten, ...forgotten.map(({ id }) => `  ${id}`)] : []),
    ...(points.length === 0
      ? [words.nothing]
      : inOrder(points).map((point) => `\n${sayPoint(point, { followed, language, width, labels })}`)),
  ].join('\n');
}

interface Saying {
  readonly followed: Files;
  readonly language: Language;
  readonly width: number;
  readonly labels: readonly [string, string, string];
}

function sayPoint(point: Point, { followed, language, width, labels }: Saying): string {
  const words = UPGRADE_WORDS[language];
  const { id, change, keys, both, own, comes, hidden, into, renamed } = point;
  const lists = [
    [words.keys, keys],
    [words.own, own],
    [words.both, both],
    [words.comes, comes],
  ] as const;
  return [
    `── ${id} (${words.change[change]}${hidden ? `; ${words.hidden}` : ''})`,
    ...(change === 'clash' ? [`   ${words.clash}`] : []),
    ...lists.flatMap(([label, list]) => (list.length > 0 ? [`   ${label} ${list.join(', ')}`] : [])),
    ...(into === undefined ? [] : [`   ${words.into} ${into}`]),
    ...point.texts.flatMap((text) => sayText(point, text, { labels, width, language })),
    ...(isUntouched(point) ? [`   ${words.untouched(id)}`] : []),
    ...CHOICES.filter((choice) => !isUntouched(point) || choice === 'keep').map(
      (choice) =>
        `   --${choice} ${id} (${choice === 'merge' && renamed !== undefined ? words.rename(renamed) : words.choice[choice]})${language === 'fr' ? '\u00a0:' : ':'} ${sayChoice(point, choice, followed, language)}`,
    ),
  ].join('\n');
}

/** What both sides speak of comes first: the rest needs no more than one choice for all. */
function inOrder(points: readonly Point[]): readonly Point[] {
  return [...points.filter((point) => !isUntouched(point)), ...points.filter(isUntouched)];
}

/** Whether the member has nothing of its own there, and did not take it away. */
function isUntouched({ own, hidden, mine }: Point): boolean {
  return own.length === 0 && !hidden && mine !== undefined;
}

/** Whether both sides changed the same words, so that a person has to write them again. */
function isConflict({ refused, change }: Point, { old, new: next, own }: Point['texts'][number]): boolean {
  return (
    refused.merge === 'conflict' &&
    change === 'changed' &&
    own !== undefined &&
    old !== next &&
    own !== next &&
    own !== old
  );
}

/** The texts that both sides changed in the same words, whole and with marks: name of a file → text. */
export function conflictsOf(
  { parent, from, to, points }: ParentComparison,
  name: string,
): readonly (readonly [file: string, text: string])[] {
  const labels = { old: `${parent} ${from}`, next: `${parent} ${to}`, own: name };
  return points.flatMap((point) =>
    point.texts.flatMap((text) =>
      isConflict(point, text)
        ? [
            [
              `${point.id.replace(/[:/]/g, '-')}.${text.name}.txt`,
              `${withConflicts({ old: text.old ?? '', next: text.new ?? '', own: text.own! }, labels)}\n`,
            ] as const,
          ]
        : [],
    ),
  );
}

/** The most lines of words that only one side has. */
const MOST = 8;

/** Of two versions, the words that changed; of words that one side alone has, the first lines. */
function sayText(
  point: Point,
  text: Point['texts'][number],
  { labels, width, language }: Omit<Saying, 'followed'>,
): readonly string[] {
  const words = UPGRADE_WORDS[language];
  const [was, is, ours] = labels;
  const { name, old, new: next, own } = text;
  const one = (label: string, alone: string) => block(label, shortened(alone, words.more), width);
  const two = (label: string, before: string, after: string) =>
    before === after ? [] : block(`${was} → ${label}`, markChanges(before, after), width);
  const theirs =
    old !== undefined && next !== undefined
      ? two(is, old, next)
      : one(next === undefined ? was : is, next ?? old ?? words.absent);
  const mine = own === undefined ? [] : old === undefined ? one(ours, own) : two(ours, old, own);
  const byHand = isConflict(point, text) ? [`   ${words.by_hand}`] : [];
  return theirs.length + mine.length > 0 ? [`   ${name}`, ...theirs, ...mine, ...byHand] : [];
}

function shortened(text: string, more: (lines: number) => string): string {
  const lines = text.split('\n');
  return lines.length <= MOST + 1 ? text : [...lines.slice(0, MOST), more(lines.length - MOST)].join('\n');
}

function sayChoice(
  { edits, refused }: Point,
  choice: (typeof CHOICES)[number],
  followed: Files,
  language: Language,
): string {
  const words = UPGRADE_WORDS[language];
  const edit = edits[choice];
  if (!edit) return words.refused[refused[choice] ?? 'no_way'];
  const { write, remove } = difference(followed, edit(followed));
  const said = [
    ...(write.size > 0 ? [`${words.writes} ${[...write.keys()].join(', ')}`] : []),
    ...(remove.length > 0 ? [`${words.removes} ${remove.join(', ')}`] : []),
  ];
  return said.length > 0 ? said.join('; ') : words.unchanged;
}

/** A labelled text, its lines folded to the width. */
function block(label: string, text: string, width: number): readonly string[] {
  return [
    `   ┌ ${label}`,
    ...text
      .split('\n')
      .flatMap((line) => fold(line, Math.max(20, width - 5)))
      .map((line) => `   │ ${line}`.trimEnd()),
  ];
}

function fold(line: string, width: number): readonly string[] {
  return (
    line
      .match(new RegExp(`.{1,${width}}(?= |$)|\\S{${width},}`, 'gu'))
      ?.map((part) => part.replace(/^ (?=\S)/, '')) ?? ['']
  );
}
