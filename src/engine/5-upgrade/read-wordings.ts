import type { Files, Item } from './item.ts';
import { splitFloors, splitText, type TextParts } from './text/text-parts.ts';

/** The documents of a pack, their sections and their clauses, a wording at a time: what is made of whole files. */
export function readWordings(files: Files, name: string): readonly Item[] {
  const inPack = [...files].filter(([path]) => path.startsWith(`templates/${name}/`));
  return inPack.flatMap(([path, text]): readonly Item[] => {
    const at = path.split('/').slice(2);
    const [document, folder, file] = at;
    if (at.length === 2 && folder === 'document.yaml')
      return [
        { key: `document:${document}`, kind: 'document', values: splitText(text), files: new Map([[path, text]]) },
      ];
    if (at.length !== 3 || !file!.endsWith('.md') || file!.endsWith('.en.md')) return [];
    const section = `${document}/${folder!.replace(/^\d+-/, '')}`;
    const wording = file!.replace(/^\d+-|\.md$/g, '');
    const isSection = wording === 'section';
    const both = withSister(files, path, text);
    return [
      {
        key: isSection ? `section:${section}` : `clause:${wording}`,
        kind: isSection ? 'section' : 'clause',
        values: { ...valuesOf(both), ...(isSection ? {} : { section }) },
        inside: isSection ? `document:${document}` : `section:${section}`,
        files: both,
      },
    ];
  });
}

function withSister(files: Files, path: string, text: string): Files {
  const sister = path.replace(/\.md$/, '.en.md');
  const words = files.get(sister);
  return new Map([[path, text], ...(words === undefined ? [] : [[sister, words] as const])]);
}

/**
 * Each part of each file after its language; not why a member differs from its parent, nor the fingerprint of what was
 * translated.
 */
export function valuesOf(files: Files): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].flatMap(([path, text]) => {
      const { reason: _reason, of: _of, ...parts } = splitText(text);
      return Object.entries(onFloors(parts)).map(([key, part]) => [`${wordingLanguage(path)}.${key}`, part]);
    }),
  );
}

/** The body of a clause as its decision and its practice, which are compared apart. */
function onFloors(parts: TextParts): TextParts {
  const { body, ...front } = parts;
  return body === undefined || front['rationale'] === undefined ? parts : { ...front, ...splitFloors(body) };
}

export function wordingLanguage(path: string): 'fr' | 'en' {
  return path.endsWith('.en.md') ? 'en' : 'fr';
}
