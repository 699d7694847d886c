import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toMarkdown } from '../../src/engine/documents.ts';
import { clausesOf, inputOf, policyOf } from './policy-of.ts';

/** `npm run bench`: prints, never judges. Each row is the median of several runs in a process of its own. */
interface Row {
  readonly clauses: number;
  readonly bytes: number;
  readonly ms: number;
  readonly memory: number;
}

const SIZES = [10, 58, 100, 1000, 10_000];
const folder = mkdtempSync(join(tmpdir(), 'balises-bench-'));
const pandoc = spawnSync('pandoc', ['--version']).status === 0;

console.log('task       clauses      bytes         ms   docs/s   peak MiB');
for (const task of ['assemble', 'markdown', 'html', 'docx']) {
  for (const size of SIZES) print(task, ours(task, size));
}
if (pandoc) for (const size of SIZES) print('pandoc', await theirs(size));
else console.log('pandoc is not installed: no comparison (Debian: apt-get install pandoc)');
rmSync(folder, { recursive: true });

function ours(task: string, size: number): Row {
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'row.ts'), task, String(size)], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Row;
}

/** The same Markdown turned into DOCX by pandoc; its time is that of a whole process, as a person would wait. */
async function theirs(size: number): Promise<Row> {
  const { pack, file } = inputOf(size);
  const document = policyOf(pack, file);
  const [from, to] = [join(folder, 'policy.md'), join(folder, 'policy.docx')];
  writeFileSync(from, toMarkdown({ ...document, answers: undefined }));
  const times: number[] = [];
  let memory = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const start = performance.now();
    memory = Math.max(memory, await peakOf(spawn('pandoc', [from, '-o', to])));
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { clauses: clausesOf(document), bytes: statSync(to).size, ms: times[1]!, memory };
}

/** The peak memory of a child in MiB, read while it runs (Linux; 0 elsewhere). */
function peakOf(child: ReturnType<typeof spawn>): Promise<number> {
  let peak = 0;
  const look = setInterval(() => {
    try {
      const high = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      peak = Math.max(peak, Number(high ?? 0) / 1024);
    } catch {
      clearInterval(look); // the process is over, or this is not Linux
    }
  }, 10);
  return new Promise((resolve) => child.on('close', () => (clearInterval(look), resolve(peak))));
}

function print(task: string, { clauses, bytes, ms, memory }: Row): void {
  const cells = [String(clauses).padStart(7), String(bytes).padStart(10), ms.toFixed(2).padStart(10), (1000 / ms).toFixed(1).padStart(8), memory.toFixed(0).padStart(10)];
  console.log(task.padEnd(10), cells.join(' '));
}
