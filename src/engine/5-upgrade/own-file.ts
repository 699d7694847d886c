import type { Changes } from './changes.ts';
import type { Files, Item } from './item.ts';
import { dataOf } from './read-entries.ts';
import { isRecord } from '../0-language/is-record.ts';

/**
 * The member's file for an entry: the one that has it or what holds it, else that of its step, else one named as the
 * parent's.
 */
export function ownFile(files: Files, { name }: Pick<Changes, 'name'>, { entry }: Item): string {
  const { file, address } = entry!;
  const theirs = file.replace(/^(questions|templates)\/[^/]+\//, `$1/${name}/`);
  const step = /^(questions\/[^/]+\/)\d+-(.+)$/.exec(theirs);
  if (!step) return theirs;
  const steps = [...files].filter(([path]) => path.startsWith(step[1]!) && /\/\d+-[^/]+$/.test(path));
  const first = address[0];
  const holder = steps.find(([, text]) => {
    const data = dataOf(text);
    return (
      typeof first === 'object' && Array.isArray(data) && data.some((one) => isRecord(one) && one['id'] === first.id)
    );
  });
  return (holder ?? steps.find(([path]) => path.replace(/^.*\/\d+-/, '') === step[2]))?.[0] ?? theirs;
}

/** The member's path for a file of its parent's templates, in the folder the member has for that section already. */
export function ownPath(files: Files, name: string, path: string): string {
  const theirs = path.replace(/^templates\/[^/]+\//, `templates/${name}/`);
  const [, document, section, file] = /^(templates\/[^/]+\/[^/]+\/)\d+-([^/]+)\/([^/]+)$/.exec(theirs) ?? [];
  if (document === undefined) return theirs;
  const folder = [...files.keys()]
    .map((one) => /^(.*\/)(\d+-([^/]+))\/[^/]+$/.exec(one))
    .find((match) => match?.[1] === document && match[3] === section)?.[2];
  return folder === undefined ? theirs : `${document}${folder}/${file}`;
}
