import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answering } from './answering.ts';
import { batch } from './batch.ts';
import { clicks } from './clicks.ts';
import { isInstalled } from '../libreoffice/soffice.ts';
import { lengths } from './lengths.ts';
import { others, type Made } from './others.ts';
import { overlays } from './overlays.ts';
import { clausesOf, inputOf, policyOf } from './policy-of.ts';

/** `npm run bench`: prints, never judges. Each row of ours is the median of several runs in a process of its own. */
const SIZES = [10, 58, 100, 1000, 10_000];
const folder = mkdtempSync(join(tmpdir(), 'balises-bench-'));

console.log('task           clauses      bytes         ms   docs/s   peak MiB');
for (const task of ['assemble', 'markdown', 'html', 'docx']) {
  for (const size of SIZES) print(task, ours(task, size));
}
for (const [name, make] of Object.entries(others)) {
  for (const size of SIZES.slice(0, 4)) {
    const { pack, file } = inputOf(size);
    const document = policyOf(pack, file);
    print(name, { clauses: clausesOf(document), ...(await make(document, folder)) });
  }
}
const { documents, ms } = batch(folder);
console.log(
  `\nbatch: ${documents} documents of all the samples in ${(ms / 1000).toFixed(1)} s, the process whole: ${((1000 * documents) / ms).toFixed(1)} docs/s`,
);
for (const [name, time] of Object.entries(await clicks()))
  console.log(`${name}: ${time.toFixed(0)} ms from the click to the file`);
for (const [name, time] of Object.entries(await answering()))
  console.log(`${name}: ${time.toFixed(1)} ms of processor`);
rmSync(folder, { recursive: true });
overlays();
await printLengths();

function ours(task: string, size: number): Made & { readonly clauses: number } {
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'row.ts'), task, String(size)], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Made & { readonly clauses: number };
}

function print(task: string, { clauses, bytes, ms: time, memory }: Made & { readonly clauses: number }): void {
  const cells = [
    String(clauses).padStart(7),
    String(bytes).padStart(10),
    time.toFixed(2).padStart(10),
    (1000 / time).toFixed(1).padStart(8),
    memory.toFixed(0).padStart(10),
  ];
  console.log(task.padEnd(14), cells.join(' '));
}

/** How long the documents of the samples are, where LibreOffice is there to print them. */
async function printLengths(): Promise<void> {
  if (!isInstalled) return;
  console.log('\nsample                   answers  language  document   words  pages');
  for (const { sample, of, language, document, words, pages } of await lengths())
    console.log(
      sample.padEnd(24),
      of.padEnd(8),
      language.padEnd(9),
      document.padEnd(8),
      String(words).padStart(7),
      String(pages).padStart(6),
    );
}
