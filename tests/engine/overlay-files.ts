import { readFileSync } from 'node:fs';
import { readPack, type ReadPack } from '../../src/engine/pack.ts';
import type { Language } from '../../src/engine/interview.ts';
import { smallFiles } from './small-pack.ts';

const BASE = new URL('../../templates/base/pack.yaml', import.meta.url);
const VERSIONS: Readonly<Record<string, string>> = {
  small: '"1.10"',
  base: /^version: (.*)$/m.exec(readFileSync(BASE, 'utf8'))![1]!,
};

/** The head of an overlay of the small pack, to which a test adds lines. */
export const headOf = (name: string, changes = 'small', more = ''): string => `
name: ${name}
version: "1.0.0"
licence: CC0
changes: ${changes}
made_for: ${VERSIONS[changes] ?? '"1.0.0"'}
label: {fr: "Notre réseau", en: "Our network"}
${more}`;

/** A clause as a member writes it. */
export const clause = (fr: string, front = 'custody: free'): string =>
  `---\ntitle: "À nous"\nclass: core\nrationale: "Parce que."\nsources: [S0-01]\n${front}\n---\n${fr}\n`;
export const sister = (en: string, front = ''): string =>
  `---\ntitle: "Ours"\nrationale: "Because."\n${front}---\n${en}\n`;

/** The small pack with an overlay `own` over it, read. */
export function readOwn(
  files: Readonly<Record<string, string>>,
  language: Language = 'fr',
  head = headOf('own'),
): ReadPack {
  return readPack(
    new Map([...smallFiles, ['templates/own/pack.yaml', head], ...Object.entries(files)]),
    'own',
    language,
  );
}
