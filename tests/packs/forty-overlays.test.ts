import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/engine/interview.ts';
import { readPack, type Pack } from '../../src/engine/pack.ts';
import { processorTime } from '../engine/processor-time.ts';
import { makeOverlays, overlayNames } from './forty-overlays.ts';
import { randomTeam } from './random-teams.ts';
import { files, shipped, wordings } from './shipped.ts';
import { checkWholeDocument } from './whole-document.ts';

const FULL = Boolean(process.env['FULL']);
const TEAMS = FULL ? 20 : 1;
const names = overlayNames(40);
const all = new Map([...files, ...makeOverlays(files, names.length)]);
const french = new Map<string, Pack>();
let [reading, reads] = [0, 0];

function readMade(name: string, language: Language): Pack {
  const start = processorTime();
  const { pack, messages } = readPack(all, name, language);
  reading += processorTime() - start;
  reads += 1;
  expect(messages).toEqual([]);
  if (language === 'fr') french.set(name, pack!);
  return pack!;
}

describe.each(['fr', 'en'] as const)('forty packs that change the base, in %s', (language) => {
  // By FULL, each in both languages; else between them.
  const mine = names.filter((_name, rank) => FULL || (rank % 2 === 0) === (language === 'fr'));
  it.each(mine)('%s is read without a message, and any team gets a whole document from it', (name) => {
    const pack = readMade(name, language);
    fc.assert(
      fc.property(randomTeam(pack), (answers) => void checkWholeDocument(pack, answers)),
      { seed: 20261121, numRuns: TEAMS, endOnFailure: true },
    );
  });

  it('leave the base as it is', () => {
    expect(readPack(all, 'base', language)).toEqual({ messages: [], pack: shipped(language) });
  });
});

it('between them they make every kind of change, each its own', () => {
  const packs = names.map((name) => french.get(name) ?? readMade(name, 'fr'));
  expect(new Set(packs.flatMap(({ hidden }) => hidden.map(({ kind }) => kind))).size).toBe(5);
  for (const pack of packs) {
    const own = wordings(pack)
      .filter(({ clause }) => clause.pack === pack.name)
      .map(({ clause }) => clause);
    const theirs = new Set(wordings(shipped()).map(({ clause }) => clause.id));
    expect(
      [own.some(({ id }) => theirs.has(id)), own.some(({ id }) => !theirs.has(id)), own.some(({ reason }) => reason)],
      pack.name,
    ).toEqual([true, true, true]);
  }
  expect(new Set(packs.map((pack) => JSON.stringify([pack.steps, pack.hidden]))).size).toBe(names.length);
});

it('are read in little time each, however many', () => {
  if (reads === 0) readMade(names[0]!, 'fr');
  // Beside the base's own, read as often and by the same processor, which others may be using.
  const start = processorTime();
  for (let again = 0; again < 5; again += 1) readPack(all, 'base', 'fr');
  expect(reading / reads).toBeLessThan((3 * (processorTime() - start)) / 5);
});

afterAll(() => console.log(`${reads} readings, ${(reading / reads).toFixed(0)} ms of the processor each`));
