import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyChoices } from '../../../src/engine/5-upgrade/apply-choices.ts';
import { compareParents, type ParentComparison } from '../../../src/engine/5-upgrade/compare-parents.ts';
import { CHOICES, type Choice, type Chosen, type Point } from '../../../src/engine/5-upgrade/point.ts';
import { effective } from './effective.ts';
import { generated, type Generated } from './generated.ts';

type Files = ReadonlyMap<string, string>;

function compare({ old, next, member }: Pick<Generated, 'old' | 'next' | 'member'>): ParentComparison {
  return compareParents(old, next, member, 'ours')!;
}

function apply(given: Generated, choices: ReadonlyMap<string, Chosen>): Files {
  const { write, remove } = applyChoices(compare(given), given.member, 'ours', choices);
  return new Map([...given.member, ...write].filter(([path]) => !remove.includes(path)));
}

function choose(
  points: readonly Point[],
  choice: (point: Point, index: number) => Choice | undefined,
): ReadonlyMap<string, Choice> {
  return new Map(
    points.flatMap((point, index) => {
      const one = choice(point, index);
      return one === undefined || !point.edits[one] ? [] : [[point.id, one] as const];
    }),
  );
}

const all = (points: readonly Point[], one: Choice) => choose(points, () => one);
const drawnChoices = fc.array(fc.option(fc.constantFrom(...CHOICES), { nil: undefined }), {
  minLength: 40,
  maxLength: 40,
});

type Words = ReturnType<typeof effective>;
/** A clause's wordings by variant, then language. */
type Wordings = Partial<Record<string, Partial<Record<string, { readonly body: string }>>>>;

/** What the three sides print of the item a point is about: of the keys in question, or of the wordings. */
function wordsOf(
  items: Words,
  { id, kind, keys, comes }: Point,
  { before, parent }: { readonly before: Words; readonly parent: Words },
): unknown {
  const [clause, variant] = id.split('--') as [string, string | undefined];
  const item = items.get(clause);
  if (item === undefined) return undefined;
  if (kind !== 'clause')
    return Object.fromEntries(keys.filter((key) => !comes.includes(key)).map((key) => [key, item[key]]));
  // A wording that stands for all, beside one the member added for a case.
  const plain = variant === undefined && [before, parent].every((side) => '' in (side.get(clause) ?? {}));
  return variant === undefined && !plain ? item : item[variant ?? ''];
}

/** The same on each push, so that what it finds is of the change; a full run looks elsewhere each time. */
const runs = process.env['FULL'] ? { numRuns: 300 } : { numRuns: 30, seed: 20261121 };

/** The data of the member's files, each list by id: what is the same whatever the order things were written in. */
function content(files: Files): unknown {
  const isMap = (one: unknown): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null;
  const idOf = (one: unknown) => (isMap(one) && typeof one['id'] === 'string' ? one['id'] : JSON.stringify(one));
  const byId = (data: unknown): unknown => {
    if (Array.isArray(data)) return Object.fromEntries(data.map((one) => [idOf(one), byId(one)]));
    return isMap(data) ? Object.fromEntries(Object.entries(data).map(([key, one]) => [key, byId(one)])) : data;
  };
  return Object.fromEntries(
    [...files].map(([path, text]) => [path, path.endsWith('.yaml') ? byId(parse(text)) : text]),
  );
}

/** The way to each key that the member's files hold, and each wording, wherever it stands; not why it differs. */
function touched(files: Files): readonly string[] {
  const ways = (data: unknown, way: string): readonly string[] =>
    typeof data === 'object' && data !== null
      ? Object.entries(data).flatMap(([key, one]) =>
          key === 'reason' || key === 'made_for' ? [] : [`${way}/${key}`, ...ways(one, `${way}/${key}`)],
        )
      : [];
  const data = content(files) as Readonly<Record<string, unknown>>;
  const found = Object.entries(data).flatMap(([path, one]) =>
    path.endsWith('.md') ? [path.replace(/.*\/(\d+-)?(?!section)/, '')] : ways(one, path.split('/')[0]!),
  );
  return [...new Set(found)].filter((one) => !/\/hide(\/|$)|section/.test(one)).sort();
}

describe('any two versions of a parent, any overlay', () => {
  it('taking everything gives the newer parent’s words', () => {
    fc.assert(
      fc.property(generated, (given) => {
        const { points } = compare(given);
        const [now, parent] = [
          effective(given.next, apply(given, all(points, 'take')), true),
          effective(given.next, new Map(), true),
        ];
        const sides = { before: effective(given.oldRenamed), parent };
        for (const point of points)
          expect([point.id, wordsOf(now, point, sides)]).toEqual([point.id, wordsOf(parent, point, sides)]);
      }),
      runs,
    );
  });

  it('keeping everything gives the words as they were, but for those that cannot be kept, which are said', () => {
    fc.assert(
      fc.property(generated, (given) => {
        const { points, followed } = compare(given);
        const sides = { before: effective(given.oldRenamed), parent: effective(given.next) };
        const [now, were] = [
          effective(given.next, apply(given, all(points, 'keep'))),
          effective(given.oldRenamed, followed),
        ];
        for (const point of points) {
          if (point.edits.keep)
            expect([point.id, wordsOf(now, point, sides)]).toEqual([point.id, wordsOf(were, point, sides)]);
          else expect(point.refused.keep).toMatch(/locked|no_way/);
        }
      }),
      runs,
    );
  });

  it('keeping all that is mine writes no entry and no key that the member never touched, and loses none of its own', () => {
    fc.assert(
      fc.property(generated, (given) => {
        const { points, followed } = compare(given);
        const mine = new Map(points.flatMap(({ id, mine: one }) => (one ? [[id, 'mine'] as const] : [])));
        const [before, after] = [followed, apply(given, mine)].map(touched) as [readonly string[], readonly string[]];
        expect(after).toEqual(before);
      }),
      runs,
    );
  });

  it('each item is what its choice says, and what has none is as it would be anyway: nothing is lost or doubled', () => {
    fc.assert(
      fc.property(generated, drawnChoices, (given, drawn) => {
        const { points, followed } = compare(given);
        const choices = choose(points, (_, index) => drawn[index % drawn.length]);
        const sides = { before: effective(given.oldRenamed), parent: effective(given.next) };
        const [now, were, unchanged] = [
          effective(given.next, apply(given, choices)),
          effective(given.oldRenamed, followed),
          effective(given.next, followed),
        ];
        for (const point of points) {
          const choice = choices.get(point.id);
          const expected =
            { keep: were, take: sides.parent, merge: undefined }[choice ?? 'merge'] ?? (choice ? undefined : unchanged);
          if (expected)
            expect([choice, point.id, wordsOf(now, point, sides)]).toEqual([
              choice,
              point.id,
              wordsOf(expected, point, sides),
            ]);
        }
        // The member's own stands under its new id, as it was; the parent's under the old one.
        const renamed = points.flatMap(({ id, renamed: to }) =>
          to !== undefined && choices.get(id) === 'merge' ? [[id, id.replace(/[^:.]*$/, to)] as const] : [],
        );
        const mine = effective(new Map(), followed);
        const moved = effective(new Map(), apply(given, choices));
        for (const [from, to] of renamed) {
          const whole = from.startsWith('option') ? were : mine;
          const there = from.startsWith('option') ? now : moved;
          expect([from, there.get(to)]).toEqual([from, whole.get(from)]);
          expect([from, now.get(from)]).toEqual([from, sides.parent.get(from)]);
        }
        const spoken = new Set([
          ...points.flatMap(({ id }) => [id, id.replace(/--.*$/, '')]),
          ...renamed.map(([, to]) => to),
        ]);
        const outside = [...new Set([...now.keys(), ...unchanged.keys()])].filter(
          (key) => !spoken.has(key) && !spoken.has(key.replace(/^option:(.*)\..*$/, 'question:$1')),
        );
        for (const key of outside) expect([key, now.get(key)]).toEqual([key, unchanged.get(key)]);
      }),
      runs,
    );
  });

  it('one choice at a time, in any order, is all at once', () => {
    fc.assert(
      fc.property(generated, drawnChoices, fc.nat(), (given, drawn, seed) => {
        const { points } = compare(given);
        const choices = choose(points, (_, index) => drawn[index % drawn.length]);
        const order = [...choices].sort(([a], [b]) => hash(a, seed) - hash(b, seed));
        const atOnce = apply(given, choices);
        const oneByOne = order.reduce((member, one) => apply({ ...given, member }, new Map([one])), given.member);
        // The version is settled by a run that has every choice; of a question that came back, what it holds is now in question too.
        const back =
          choices.size < points.length
            ? []
            : compare({ ...given, member: oneByOne }).points.filter(({ id }) => !choices.has(id));
        expect(content(apply({ ...given, member: oneByOne }, new Map([...choices, ...all(back, 'take')])))).toEqual(
          content(atOnce),
        );
      }),
      runs,
    );
  });

  it('applying twice changes nothing', () => {
    fc.assert(
      fc.property(generated, drawnChoices, (given, drawn) => {
        const choices = choose(compare(given).points, (_, index) => drawn[index % drawn.length]);
        const member = apply(given, choices);
        const again = compare({ ...given, member });
        const { write, remove } = applyChoices(again, member, 'ours', choices);
        expect([[...write], remove]).toEqual([[], []]);
      }),
      runs,
    );
  });

  it('what was not in question keeps its bytes', () => {
    fc.assert(
      fc.property(generated, drawnChoices, (given, drawn) => {
        const { points, forgotten, followed } = compare(given);
        const after = apply(
          given,
          choose(points, (_, index) => drawn[index % drawn.length]),
        );
        const spoken = [...points, ...forgotten].map(({ id }) => id.replace(/^\w+:/, '').replace(/--.*$/, ''));
        for (const [path, text] of followed) {
          if (path.endsWith('.md')) {
            const id =
              path.endsWith('section.md') || path.endsWith('section.en.md')
                ? `policy/${path.split('-')[1]!.split('/')[0]!}`
                : path.replace(/^.*\/\d+-|(--[a-z]+)?(\.en)?\.md$/g, '');
            if (!spoken.includes(id)) expect([path, after.get(path)]).toEqual([path, text]);
            continue;
          }
          // Each entry of the generated files begins with its own comment.
          for (const block of text.replace(/^[\s\S]*?made_for: .*\n/, '').split(/^(?= *# )/m)) {
            const ids = [
              ...block.matchAll(
                /(?:id: |(?:clause|question|option|rule): (?:laws\.)?|^ {2})([a-z]\d(?:_new)?(?:\.[a-z0-9_]+)?)/gm,
              ),
            ].map((match) => match[1]!);
            const options = /\n {4}- id: |^ {4}/.test(block);
            if (
              !options &&
              ids.length > 0 &&
              ids.every((id) => !spoken.some((one) => one === id || one.startsWith(`${id}.`) || one.endsWith(`.${id}`)))
            )
              expect([path, after.get(path) ?? '']).toEqual([
                path,
                expect.stringContaining(block.replace(/^hide:\n/m, '').trimEnd()),
              ]);
          }
        }
      }),
      runs,
    );
  });

  it('a merge has what both sides changed', () => {
    fc.assert(
      fc.property(generated, (given) => {
        const { points, followed } = compare(given);
        const merged = points.filter(
          (point) => point.edits.merge && point.kind === 'clause' && point.change === 'changed' && !point.hidden,
        );
        const after = apply(
          given,
          choose(points, (point) => (merged.includes(point) ? 'merge' : undefined)),
        );
        const [now, before, parent, ours] = [
          effective(given.next, after),
          effective(given.oldRenamed),
          effective(given.next),
          effective(given.oldRenamed, followed),
        ];
        for (const { id } of merged) {
          const [clause, variant = ''] = id.split('--') as [string, string | undefined];
          for (const language of ['fr', 'en']) {
            const [m, o, p, w] = [now, before, parent, ours].map((side) =>
              ((side.get(clause) as Wordings | undefined)?.[variant]?.[language]?.body ?? '').trim().split('\n\n'),
            ) as [string[], string[], string[], string[]];
            const wanted = [...new Set([...p, ...w])].filter(
              (one) => !(o.includes(one) && (!p.includes(one) || !w.includes(one))),
            );
            expect([id, [...m].sort()]).toEqual([id, wanted.sort()]);
          }
        }
      }),
      runs,
    );
  });
});

function hash(text: string, seed: number): number {
  return Array.from(text).reduce((so, letter) => (so * 31 + letter.charCodeAt(0) + seed) % 10_007, seed % 10_007);
}
