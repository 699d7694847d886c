import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Block, Inline } from '../../src/engine/0-language/nodes.ts';
import { plainText } from '../../src/engine/0-language/plain-text.ts';
import { printed, toHtml, toMarkdown, type TeamDocument } from '../../src/engine/documents.ts';

/** What another program made of a policy: the size of its DOCX, how long it took, and its peak memory in MiB. */
export interface Made {
  readonly bytes: number;
  readonly ms: number;
  readonly memory: number;
}

type Other = (document: TeamDocument, folder: string) => Promise<Made>;

/**
 * Other ways to the same DOCX, those that are installed. A command’s time is that of a whole process, as a person would
 * wait.
 */
export const others: Readonly<Record<string, Other>> = {
  ...(isInstalled('pandoc')
    ? ({
        pandoc: (document, folder) => converted(document, folder, 'md', (from, to) => ['pandoc', [from, '-o', to]]),
      } satisfies Record<string, Other>)
    : {}),
  ...(isInstalled('soffice')
    ? ({
        soffice: (document, folder) =>
          converted(document, folder, 'html', (from) => [
            'soffice',
            [
              `-env:UserInstallation=file://${folder}/profile`,
              '--headless',
              '--convert-to',
              'docx:MS Word 2007 XML',
              '--outdir',
              folder,
              from,
            ],
          ]),
      } satisfies Record<string, Other>)
    : {}),
  docxtemplater: templated,
};

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}

async function converted(
  document: TeamDocument,
  folder: string,
  format: 'md' | 'html',
  commandOf: (from: string, to: string) => readonly [string, readonly string[]],
): Promise<Made> {
  const { answers: _left, ...bare } = document;
  const [from, to] = [join(folder, `policy.${format}`), join(folder, 'policy.docx')];
  writeFileSync(from, format === 'md' ? toMarkdown(bare) : `<!doctype html><meta charset="utf-8">${toHtml(bare)}`);
  const [command, parameters] = commandOf(from, to);
  let memory = 0;
  const ms = await medianOf(3, async () => {
    memory = Math.max(memory, await peakOf(spawn(command, parameters, { stdio: 'ignore' })));
  });
  return { bytes: statSync(to).size, ms, memory: command === 'soffice' ? NaN : memory }; // soffice starts another process, whose peak is not seen here
}

/** A template with the loops that a policy needs, filled with the same words: no table, no list, no note. */
async function templated(document: TeamDocument): Promise<Made> {
  const lines = [
    '{title}',
    '{#sections}',
    '{number} {title}',
    '{#clauses}',
    '{number} {title}',
    '{#lines}',
    '{.}',
    '{/lines}',
    '{/clauses}',
    '{/sections}',
  ];
  const template = await Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }),
  );
  const data = {
    title: document.title,
    sections: printed(document).map(({ number, title, clauses }) => ({
      number,
      title,
      clauses: clauses.map((clause) => ({
        number: clause.number,
        title: clause.title,
        lines: clause.blocks.flatMap(linesOf),
      })),
    })),
  };
  let bytes = 0;
  const ms = await medianOf(5, async () => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    filled.render(data);
    bytes = filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }).length;
  });
  return { bytes, ms, memory: process.memoryUsage().rss / 2 ** 20 };
}

function linesOf(block: Block<Inline>): readonly string[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesOf));
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainText).join(' | '));
    case 'quote':
      return block.children.flatMap(linesOf);
    default:
      return [plainText(block.children)];
  }
}

/** The median time of several turns, in milliseconds. */
async function medianOf(turns: number, work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[turns >> 1]!;
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
