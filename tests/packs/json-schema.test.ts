import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  changelogSchema,
  documentChangeSchema,
  factChangesSchema,
  overlaySchema,
  questionChangesSchema,
  ruleChangesSchema,
} from '../../src/engine/1-pack/source/overlay-schema.ts';
import { factsSchema, questionsSchema, rulesSchema } from '../../src/engine/1-pack/source/schema.ts';
import { packSchema, sourcesSchema } from '../../src/engine/1-pack/source/pack-schema.ts';
import { files } from './shipped.ts';

/** The published schemas, one a kind of YAML file: an editor completes and checks with them. `npm run update` writes them. */
const SCHEMAS = {
  questions: questionsSchema,
  rules: rulesSchema,
  facts: factsSchema,
  sources: sourcesSchema,
  pack: packSchema,
  document: documentChangeSchema,
  changelog: changelogSchema,
  overlay: overlaySchema,
  'question-changes': questionChangesSchema,
  'rule-changes': ruleChangesSchema,
  'fact-changes': factChangesSchema,
} as const;
const folder = join(import.meta.dirname, '../../public/schema');

describe.each(Object.entries(SCHEMAS))('the schema of %s', (name, schema) => {
  const written = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;

  it('is what the reader of packs asks for', () => {
    const path = join(folder, `${name}.json`);
    if (process.env['UPDATE']) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, written);
    }
    expect(readFileSync(path, 'utf8')).toBe(written);
  });

  it('says what each key is for, in both languages', () => {
    const keys = keysOf(JSON.parse(written), '');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter(([, said]) => (said ?? '').split('\n\n').length !== 2)).toEqual([]);
  });
});

/** Every key that a schema lets an author write, with what it is said to be for. */
function keysOf(node: unknown, path: string): readonly (readonly [path: string, said?: string])[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...rest } = node as {
    readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  };
  return [
    ...Object.entries(properties).flatMap(([key, inside]) => [
      [`${path}/${key}`, inside.description] as const,
      ...keysOf(inside, `${path}/${key}`),
    ]),
    ...Object.values(rest).flatMap((inside) => keysOf(inside, path)),
  ];
}

it('there is one for each kind, and no other', () => {
  // That of answers files is written by hand.
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(SCHEMAS), 'answers'].map((name) => `${name}.json`).sort());
});

/** Which schema a file of a pack follows. */
function kindOf(path: string): keyof typeof SCHEMAS {
  const changing = /^changes:/m.test(files.get(`templates/${path.split('/')[1]}/pack.yaml`)!);
  if (path.endsWith('/rules.yaml')) return changing ? 'rule-changes' : 'rules';
  if (path.endsWith('/pack.yaml')) return changing ? 'overlay' : 'pack';
  if (path.endsWith('/changelog.yaml')) return 'changelog';
  if (path.endsWith('/sources.yaml')) return 'sources';
  if (path.endsWith('/document.yaml')) return 'document';
  if (path.includes('/facts/')) return changing ? 'fact-changes' : 'facts';
  return changing ? 'question-changes' : 'questions';
}

it.each([...files].filter(([path]) => path.endsWith('.yaml')))(
  '%s names its schema, so that an editor finds it',
  (path, text) => {
    const up = '../'.repeat(path.split('/').length - 1);
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${up}public/schema/${kindOf(path)}.json`);
  },
);
