import type { z } from 'zod';
import type { Message } from '../../0-language/messages/message.ts';
import { readYaml, type ReadYaml } from '../source/read-yaml.ts';

/** A file cut in two: its front matter, checked, and the Markdown after it. */
export interface FrontMatter<T> {
  readonly data?: T;
  readonly body: string;
  readonly messages: readonly Message[];
  /** Where a value of the front matter stands, by its path of keys and indexes. */
  readonly placeOf: ReadYaml<T>['placeOf'];
}

/** Reads a Markdown file that begins with YAML between two `---` lines. */
export function readFrontMatter<T>(text: string, file: string, schema: z.ZodType<T>): FrontMatter<T> {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text);
  const start = { file, line: 1, column: 1 };
  if (!match) return { body: text, messages: [{ code: 'front_matter_missing', place: start }], placeOf: () => start };
  const { data, messages, placeOf } = readYaml(match[1]!, file, schema, 1);
  return { ...(data === undefined ? {} : { data }), body: match[2] ?? '', messages, placeOf };
}
