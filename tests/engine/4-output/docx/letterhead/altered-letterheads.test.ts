import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyLetterhead, readLetterhead, toDocx } from '../../../../../src/engine/docx.ts';
import { sequence } from '../../../../packs/damage.ts';
import { processorTime } from '../../../processor-time.ts';
import { paragraphsOf, partsOf } from '../read-back.ts';
import { policy } from '../sample-policy.ts';
import { altered, bare, english, french } from './letterheads.ts';

const LETTERHEADS = process.env['FULL'] ? 2_000 : 200;
/** The longest a letterhead may take, read and worn, in milliseconds of processor. */
const MOST = 2_000;
/** Where what is worn is written, for a schema to judge it. */
const KEPT = process.env['KEEP_LETTERHEADS'];

const own = await toDocx(policy);
const words = paragraphsOf(own).map(({ text }) => text);
const valid = [await french(), await english(), await bare()];

const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?\/>/g;
const VALUE = /="([^"]*)"/g;
const VALUES = [
  '',
  '0',
  '-1',
  '99999999',
  '1.5in',
  'none',
  'auto',
  'ffffff',
  'rId1',
  'rId99',
  'on',
  'NaN',
  '../a.xml',
  '&#x41;',
  '  ',
];

/** One thing of a part that another program, or a hand, may have written otherwise: an element gone or twice, a value. */
function alter(xml: string, next: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const kind = Math.floor(next() * 3);
  const found = pick([...xml.matchAll(kind === 2 ? VALUE : ELEMENT)]);
  if (!found) return xml;
  const put = kind === 0 ? '' : kind === 1 ? found[0] + found[0] : `="${pick(VALUES)}"`;
  return xml.slice(0, found.index) + put + xml.slice(found.index + found[0].length);
}

/** The first tag that closes nothing or is never closed. */
function unclosed(xml: string): string | undefined {
  const open: string[] = [];
  for (const [tag, close, name, empty] of xml.matchAll(/<(\/?)([\w:.-]+)(?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*?)?(\/?)>/g)) {
    if (close && open.pop() !== name) return tag;
    if (!close && !empty) open.push(name!);
  }
  return open[0];
}

/** Relationships of a file that lead to no part of it. */
function lost(parts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(parts)
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, xml]) => {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      return [...xml.matchAll(/<Relationship\s[^>]*>/g)]
        .filter(([one]) => !one.includes('TargetMode="External"'))
        .map(([one]) => /Target="([^"]*)"/.exec(one)![1]!)
        .map((target) => (target.startsWith('/') ? target.slice(1) : folder + target))
        .filter((target) => !Object.hasOwn(parts, new URL(target, 'file:///').pathname.slice(1)));
    });
}

it('a letterhead that was altered is worn whole, or refused, in little time', { timeout: 3_600_000 }, () => {
  const next = sequence(5);
  if (KEPT) mkdirSync(KEPT, { recursive: true });
  let [longest, worn] = [0, 0];
  for (let rank = 0; rank < LETTERHEADS; rank++) {
    const file = altered(valid[rank % valid.length]!, (parts) => {
      const changed: Record<string, string> = {};
      const paths = Object.keys(parts).filter((path) => !path.startsWith('docProps/'));
      for (let rest = 1 + Math.floor(next() * 4); rest > 0; rest--) {
        const path = paths[Math.floor(next() * paths.length)]!;
        changed[path] = alter(changed[path] ?? parts[path]!, next);
      }
      return changed;
    });
    const started = processorTime();
    const { letterhead } = readLetterhead(file);
    const made = letterhead && applyLetterhead(own, letterhead);
    longest = Math.max(longest, processorTime() - started);
    if (!made) continue;
    worn++;
    if (KEPT) writeFileSync(join(KEPT, `${rank}.docx`), made);
    const parts = partsOf(made);
    for (const [path, xml] of Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/.test(name)))
      expect(unclosed(xml), `${rank}: ${path}`).toBeUndefined();
    expect(lost(parts), `${rank}`).toEqual([]);
    // A draft may say so once more, above.
    const shown = paragraphsOf(made).map(({ text }) => text);
    expect(shown.slice(-words.length), `${rank}`).toEqual(words);
  }
  expect(longest).toBeLessThan(MOST);
  expect(worn).toBeGreaterThan(LETTERHEADS / 2);
  console.log(`${LETTERHEADS} altered letterheads: ${worn} worn, the longest in ${Math.round(longest)} ms`);
});
