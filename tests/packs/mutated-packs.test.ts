import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sayPlace, type Language, type Message } from '../../src/engine/interview.ts';
import { readPack, sayToAuthor } from '../../src/engine/pack.ts';
import { processorTime } from '../engine/processor-time.ts';
import { smallFiles } from '../engine/small-pack.ts';
import { mutate, mutations, type Mutation } from './mutated-packs.ts';
import { files as shippedFiles } from './shipped.ts';

/** Milliseconds of work that any pack may cost, however broken. */
const MOST_WORK = 2_000;

const baseFiles = new Map([...shippedFiles].filter(([path]) => path.split('/')[1] === 'base'));
const FULL = process.env['FULL'] !== undefined;

/** Reads a broken pack, and what is wrong with the way it is read, if anything. */
function faults(
  files: ReadonlyMap<string, string>,
  name: string,
  language: Language,
  read = readPack,
): readonly string[] {
  const before = processorTime();
  const { messages, pack } = read(files, name, language, '2026-11-20');
  const work = processorTime() - before;
  const bad = messages.flatMap((message) => {
    const { place } = message;
    const lines = place && files.get(place.file)?.split('\n');
    const misplaced = place !== undefined && (place.line ?? 1) > (lines?.length ?? 0);
    // What a message quotes from the files may hold anything.
    const quoted = Object.fromEntries(Object.keys(message.params ?? {}).map((key) => [key, '']));
    const leftOver = /\{[a-z]\w*\}|undefined|\[object/.exec(sayToAuthor({ ...message, params: quoted }, language));
    return [
      ...(misplaced ? [`nothing at ${sayPlace(place)}`] : []),
      ...(leftOver ? [`${message.code}: ${leftOver[0]}`] : []),
    ];
  });
  return [
    ...bad,
    ...(work > MOST_WORK ? [`${Math.round(work)} ms`] : []),
    ...(!pack && messages.length === 0 ? ['neither a pack nor a reason'] : []),
  ];
}

function never(files: ReadonlyMap<string, string>, name: string, language: Language, numRuns: number, seed: number) {
  fc.assert(
    fc.property(mutations, (all: readonly Mutation[]) => {
      expect(faults(mutate(files, all), name, language)).toEqual([]);
    }),
    { seed, numRuns },
  );
}

it.each(['fr', 'en'] as const)(
  'a pack broken anyhow is read to the end, with messages that point into its files: the small pack, in %s',
  (language) => {
    never(smallFiles, 'small', language, FULL ? 20_000 : 500, 72);
  },
  FULL ? 1_200_000 : 120_000,
);

it.runIf(FULL).each(['fr', 'en'] as const)(
  'so is the pack we ship, in %s',
  (language) => {
    never(baseFiles, 'base', language, 1_000, 73);
  },
  3_600_000,
);

it('a reader that throws, lies about a place or leaves a hole in its words would be seen', () => {
  const saying = (message: Message) => faults(smallFiles, 'small', 'fr', () => ({ messages: [message] }));
  expect(
    saying({ code: 'duplicate_id', params: { id: 'x' }, place: { file: 'templates/small/pack.yaml', line: 2 } }),
  ).toEqual(['duplicate_id: {first}']);
  expect(saying({ code: 'typography', params: { found: ';' }, place: { file: 'nowhere.md' } })).toEqual([
    'nothing at nowhere.md',
  ]);
  expect(
    saying({ code: 'typography', params: { found: ';' }, place: { file: 'templates/small/pack.yaml', line: 9_999 } }),
  ).toEqual(['nothing at templates/small/pack.yaml:9999']);
  expect(faults(smallFiles, 'small', 'fr', () => ({ messages: [] }))).toEqual(['neither a pack nor a reason']);
});
