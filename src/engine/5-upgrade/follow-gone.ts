import { hidingKey, type Items } from './items-of.ts';
import type { Point } from './point.ts';
import { wordingLanguage } from './read-wordings.ts';

/** A point about what is gone, with what says it now: the member sees these words beside its own. */
export function followGone(point: Point, gone: ReadonlyMap<string, string>, next: Items): Point {
  const id = /^(?:clause|document):([a-z0-9_]+?)(?:--.*)?$/.exec(point.id)?.[1];
  const into = id === undefined ? undefined : gone.get(id);
  if (point.change !== 'gone' || into === undefined) return point;
  const holders = [...next.values()].filter((item) => [`clause:${into}`, `document:${into}`].includes(hidingKey(item)));
  const [first] = holders;
  if (!first) return point;
  const said = (name: string) =>
    textIn(
      holders.flatMap(({ files }) => [...(files ?? [])]),
      name,
    );
  return { ...point, into: hidingKey(first), texts: point.texts.map((one) => ({ ...one, new: said(one.name) })) };
}

function textIn(files: readonly (readonly [path: string, text: string])[], language: string): string {
  return files
    .filter(([path]) => wordingLanguage(path) === language)
    .map(([, text]) => text.trimEnd())
    .join('\n\n');
}
