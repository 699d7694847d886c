import type { Language } from '../engine/interview.ts';
import { CHOICES, difference, type ParentComparison, type Point } from '../engine/upgrade.ts';
import { UPGRADE_WORDS } from './upgrade-words.ts';

type Files = ParentComparison['followed'];

/**
 * The report of a comparison: each point in question, the words of the three sides one under the other, and what each
 * choice would write.
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
      : points.map((point) => `\n${sayPoint(point, { followed, language, width, labels })}`)),
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
  const { id, change, keys, both, own, comes, hidden, into } = point;
  const lists = [
    [words.keys, keys],
    [words.own, own],
    [words.both, both],
    [words.comes, comes],
  ] as const;
  return [
    `── ${id} (${words.change[change]}${hidden ? `; ${words.hidden}` : ''})`,
    ...lists.flatMap(([label, list]) => (list.length > 0 ? [`   ${label} ${list.join(', ')}`] : [])),
    ...(into === undefined ? [] : [`   ${words.into} ${into}`]),
    ...point.texts.flatMap(({ name, old, new: next, own: ours }) => [
      `   ${name}`,
      ...block(labels[0], old ?? words.absent, width),
      ...block(labels[1], next ?? words.absent, width),
      ...block(labels[2], ours ?? (hidden || change === 'new' ? words.absent : words.inherited), width),
    ]),
    ...CHOICES.map((choice) => {
      const does = sayChoice(point, choice, followed, language);
      return `   --${choice} ${id} (${words.choice[choice]})${language === 'fr' ? '\u00a0:' : ':'} ${does}`;
    }),
  ].join('\n');
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
