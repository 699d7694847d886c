import type { z } from 'zod';
import { Passage } from '../source/passage.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { placeAt, startOf } from '../source/place-at.ts';
import type { ProseReader } from '../source/read-prose.ts';
import { readYaml } from '../source/read-yaml.ts';

/** A file cut in two: its front matter, and the Markdown after it. */
export interface FrontMatter<T> {
  readonly data: T;
  readonly passage: Passage;
  readonly body: string;
  /** What reads the Markdown. */
  readonly prose: ProseReader;
}

/**
 * Reads a Markdown file that begins with YAML between two `---` lines; nothing where that cannot be used, and a message
 * says why.
 */
export function readFrontMatter<T>(
  reader: PackReader,
  file: string,
  text: string,
  schema: z.ZodType<T>,
): FrontMatter<T> | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text);
  if (!match) {
    const isOpen = /^---[ \t]*\r?\n/.test(text);
    reader.report({ code: isOpen ? 'front_matter_open' : 'front_matter_missing', place: startOf(file) });
    return undefined;
  }
  const { data, messages, yaml } = readYaml(match[1]!, file, schema, 1);
  messages.forEach(reader.report);
  if (data === undefined) return undefined;
  const body = match[2] ?? '';
  const prose = reader.prose((offset) => placeAt(file, text, text.length - body.length + offset));
  return { data, passage: new Passage(reader, yaml), body, prose };
}
