import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { adopt } from '../../src/engine/documents.ts';
import { mergeVoices, settle, writeAnswersFile, type AnswersFile } from '../../src/engine/interview.ts';
import { KEYS } from '../../src/engine/2-interview/read/answers-file.ts';
import { fileBy } from '../engine/2-interview/voices/team-of.ts';
import { everyStory } from '../samples/stories.ts';
import { fileOf, randomTeam } from './random-teams.ts';
import { NAMED, shipped } from './shipped.ts';

/** The published schema of answers files: by hand, since what reads them takes much more than we ask people to write. */
const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/schema/answers.json'), 'utf8'),
) as Node;
type Node = {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, { description?: string }>>;
};
const schema = z.fromJSONSchema(published);
/** The same, where a key that it does not know is a mistake: what we write has none. */
const strict = z.fromJSONSchema(closed(published) as never);
const fits = (data: unknown, of = strict) => of.safeParse(data).error?.issues ?? [];
const pack = shipped();

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const inside = Object.fromEntries(Object.entries(node).map(([key, one]) => [key, closed(one)]));
  return 'properties' in node && !('additionalProperties' in node)
    ? { ...inside, additionalProperties: false }
    : inside;
}

/** As a file holds it. */
const written = (file: AnswersFile): unknown => JSON.parse(writeAnswersFile(file));

const base = fileOf({ ...NAMED, approval_model__mode: 'second_reader' }) as AnswersFile;
const adopted = adopt(pack, adopt(pack, base, { version: '1.0', date: '2026-11-25', resolution: 'CA-114' }), {
  version: '1.1',
  date: '2026-12-01',
});
const voices = ['Ana', 'Luc'].map((name, rank) => ({
  name,
  file: {
    ...fileBy(name, { ...NAMED, approval_model__mode: rank === 0 ? 'second_reader' : 'autonomous' }),
    confirmed: { image_consent__mode: 'written' },
    adaptations: {
      clauses: {
        purpose_statement: 'Nos mots',
        image_consent: { decision: { fr: 'Oui' }, practice: { en: 'How' } },
        rhythm: { left_out: 'Plus tard' },
      },
      added: [{ section: 'purpose', title: 'Le nôtre', text: 'Un article.' }],
    },
  },
}));
const merged = mergeVoices(pack, voices).file;
const settled = settle(pack, merged, {
  question: 'approval_model',
  at: '2026-12-01T18:40:00Z',
  with: ['ana', 'luc'],
  answers: { approval_model__mode: 'second_reader' },
  note: 'Deux regards',
});

it.each<readonly [string, unknown]>([
  ...everyStory.map(({ name, at }) => [name, parse(readFileSync(at('answers.yaml'), 'utf8'))] as const),
  ...everyStory.map(({ name, file }) => [`${name}, written`, written(file)] as const),
  ['adopted twice', written(adopted)],
  ['of one person', written(voices[0]!.file)],
  ['of one person, by name alone', { ...base, by: 'Karine' }],
  ['of several people', written(merged)],
  ['settled', written(settled)],
  ['with what was set aside', { ...base, aside: { gone: ['anything', { at: 'all' }] } }],
])('an answers file fits its schema: %s', (_what, file) => {
  expect(fits(file)).toEqual([]);
});

it('the answers of any team fit it', () => {
  fc.assert(
    fc.property(randomTeam(pack), (answers) => {
      expect(fits(fileOf(answers))).toEqual([]);
    }),
    { seed: 20261130, numRuns: process.env['FULL'] ? 5_000 : 100 },
  );
});

it('what a later version adds fits it too', () => {
  expect(fits({ ...base, later: { any: 'thing' } }, schema)).toEqual([]);
  expect(fits({ ...base, later: { any: 'thing' } })).not.toEqual([]);
});

it.each<readonly [string, unknown]>([
  ['another format', { ...base, format: 'balises/answers@2' }],
  ['no answers', { format: base.format, anwsers: {} }],
  ['answers in a list', { ...base, answers: [] }],
  ['another language', { ...base, language: 'de' }],
  ['a person without a role', { ...base, answers: { responsible__lead: { name: 'Ana' } } }],
  ['a misspelt state', { ...base, answers: { goals: { undecide: true } } }],
  ['a note that is no text', { ...base, notes: { goals: ['x'] } }],
  ['a day that is none', { ...base, date: 'hier' }],
  [
    'words for a floor that is not there',
    { ...base, adaptations: { clauses: { purpose_statement: { desicion: {} } } } },
  ],
  ['a voice without a name', { ...base, people: [{ key: 'a', at: '2026-11-20', answers: {} }] }],
  ['a point that is not named', { ...base, settled: [{ at: '2026-11-20', answers: {} }] }],
  ['a version without a day', { ...base, adopted: [{ version: '1.0' }] }],
])('a mistake does not: %s', (_what, file) => {
  expect(fits(file, schema)).not.toEqual([]);
});

describe('its keys', () => {
  it('are those that are read', () => {
    expect(Object.keys(published.properties!).sort()).toEqual([...KEYS].sort());
  });

  it('say what each is for, in both languages', () => {
    const keys = keysOf(published);
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter(([, said]) => (said ?? '').split('\n\n').length !== 2)).toEqual([]);
  });

  function keysOf(node: unknown): readonly (readonly [string, string | undefined])[] {
    if (typeof node !== 'object' || node === null) return [];
    const { properties = {} } = node as Node;
    const own = Object.entries(properties).map(([key, { description }]) => [key, description] as const);
    return [...own, ...Object.values(node).flatMap(keysOf)];
  }
});
