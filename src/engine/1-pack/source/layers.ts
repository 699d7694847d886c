import type { Message, Place } from '../../0-language/messages/message.ts';
import { expectedOf } from './nearest.ts';
import { overlaySchema, type WrittenOverlay } from './overlay-schema.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';
import { packSchema, type WrittenPack } from './schema.ts';

/** One pack of a lineage, as its pack.yaml says: the root in whole, an overlay what it changes. */
export interface Layer<Head = WrittenOverlay> {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly head: Head;
  readonly placeOf: ReadYaml<unknown>['placeOf'];
  readonly judge: ReadYaml<unknown>['judge'];
}

/** A pack and those it changes: the root, then the overlays, the pack itself last. */
export interface Lineage {
  readonly root: Layer<WrittenPack>;
  readonly overlays: readonly Layer[];
}

/** Finds the lineage of a pack among all files; where a pack.yaml is missing or cannot be read, only messages. */
export function readLineage(
  files: ReadonlyMap<string, string>,
  name: string,
  report: (message: Message) => void,
): Lineage | undefined {
  const overlays: Layer[] = [];
  let place: Place | undefined;
  for (let next = name; ;) {
    const file = `templates/${next}/pack.yaml`;
    const text = files.get(file);
    if (text === undefined) {
      report(
        place
          ? { code: 'parent_missing', params: { name: next, hint: hint(files, next) }, place }
          : { code: 'pack_missing', params: { name } },
      );
      return undefined;
    }
    const { data, messages, placeOf, judge } = readYaml<WrittenPack | WrittenOverlay>(text, file, (given) =>
      isOverlay(given) ? overlaySchema : packSchema,
    );
    messages.forEach(report);
    if (!data) return undefined;
    const layer = { name: next, file, text, placeOf, judge };
    if (data.name !== next)
      report({ code: 'name_differs', params: { name: data.name, folder: next }, place: placeOf(['name']) });
    if (!isOverlay(data)) return { root: { ...layer, head: data }, overlays: overlays.reverse() };
    overlays.push({ ...layer, head: data });
    place = placeOf(['changes']);
    next = data.changes;
    if (overlays.some((one) => one.name === next)) {
      report({
        code: 'parent_circle',
        params: { path: [...overlays.map((one) => one.name), next].join(' → ') },
        place,
      });
      return undefined;
    }
  }
}

function isOverlay(head: unknown): head is WrittenOverlay {
  return typeof head === 'object' && head !== null && 'changes' in head;
}

function hint(files: ReadonlyMap<string, string>, name: string): string {
  const names = [...files.keys()].flatMap((path) => /^templates\/([^/]+)\/pack\.yaml$/.exec(path)?.[1] ?? []);
  return ` ${expectedOf(names, name)}`;
}
