import { packFiles } from '../../src/cli/read-files.ts';
import { readPack } from '../../src/engine/pack.ts';
import { processorTime } from '../engine/processor-time.ts';
import { makeOverlays, overlayNames } from '../packs/forty-overlays.ts';

/**
 * Reads and checks the base and so many overlays of it, in both languages, and prints the milliseconds of the
 * processor: `node check-row.ts COUNT`.
 */
const count = Number(process.argv[2]);
const files = new Map([...packFiles(), ...(count > 0 ? makeOverlays(packFiles(), count) : [])]);
const start = processorTime();
for (const name of ['base', ...overlayNames(count)]) {
  for (const language of ['fr', 'en'] as const) {
    const { messages } = readPack(files, name, language);
    if (messages.length > 0) throw new Error(JSON.stringify(messages));
  }
}
console.log((processorTime() - start).toFixed(0));
