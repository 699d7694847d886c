import { toHtml, toMarkdown } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import { clausesOf, inputOf, policyOf } from './policy-of.ts';

/** One row, in a process of its own so that its peak memory is its own: `node row.ts TASK CLAUSES`. */
const [task = 'assemble', size = '58'] = process.argv.slice(2);
const { pack, file } = inputOf(Number(size));
const document = policyOf(pack, file);

const tasks: Readonly<Record<string, () => number | Promise<number>>> = {
  assemble: () => JSON.stringify(policyOf(pack, file).sections).length,
  markdown: () => Buffer.byteLength(toMarkdown(document)),
  html: () => Buffer.byteLength(toHtml(document)),
  docx: async () => (await toDocx(document)).length,
};
const run = tasks[task]!;

const times: number[] = [];
let bytes = 0;
const runs = Number(size) >= 1000 ? 3 : 15;
for (let turn = 0; turn <= runs; turn += 1) {
  const start = performance.now();
  bytes = await run();
  if (turn > 0) times.push(performance.now() - start); // the first is a warm-up
}
times.sort((a, b) => a - b);
const ms = times[times.length >> 1]!;
console.log(JSON.stringify({ clauses: clausesOf(document), bytes, ms, memory: process.resourceUsage().maxRSS / 1024 }));
