import type { Message, Place } from '../../0-language/messages/message.ts';
import { expectedOf } from './nearest.ts';
import { overlaySchema, type WrittenOverlay } from './overlay-schema.ts';
import { readYaml, type YamlText } from './read-yaml.ts';
import { packSchema, type WrittenPack } from './pack-schema.ts';

/** One pack of a lineage, as its pack.yaml says: the root in whole, an overlay what it changes. */
export interface PackFile<Head = WrittenOverlay> {
  readonly name: string;
  readonly head: Head;
  readonly yaml: YamlText;
}

/** A pack and those it changes: the root, then the overlays, the pack itself last. */
export interface Lineage {
  readonly root: PackFile<WrittenPack>;
  readonly overlays: readonly PackFile[];
}

/** Finds the lineage of a pack among all files; where a pack.yaml is missing or cannot be read, only messages. */
export function readLineage(
  files: ReadonlyMap<string, string>,
  name: string,
  report: (message: Message) => void,
): Lineage | undefined {
  const overlays: PackFile[] = [];
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
    const { data, messages, yaml } = readYaml<WrittenPack | WrittenOverlay>(text, file, (given) =>
      isOverlay(given) ? overlaySchema : packSchema,
    );
    messages.forEach(report);
    if (!data) return undefined;
    if (data.name !== next)
      report({ code: 'name_differs', params: { name: data.name, folder: next }, place: yaml.placeOf(['name']) });
    if (!isOverlay(data)) return { root: { name: next, head: data, yaml }, overlays: overlays.reverse() };
    overlays.push({ name: next, head: data, yaml });
    place = yaml.placeOf(['changes']);
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
