import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readFile } from '../../../../src/engine/documents.ts';
import { fileOf } from '../../../packs/random-teams.ts';

const answers = fileOf({ org_name__full: 'L’Éveil' });
const text = JSON.stringify(answers, null, 2);
const bigEndian = (words: string) => Buffer.from(words, 'utf16le').swap16();

it.each([
  ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 without it', Buffer.from(text, 'utf16le')],
  ['UTF-16 the other way', bigEndian(`\ufeff${text}`)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
])('answers in %s are read', async (_encoding, bytes) => {
  expect((await readFile(bytes)).written?.data).toEqual(answers);
});

it.each([
  ['a key of another tool after ours', `balises:\n  ${text.replaceAll('\n', '\n  ')}\ntags: [politique]\n`],
  [
    'front matter written again as YAML',
    `tags:\n  - politique\nbalises:\n  ${stringify(answers).trim().replaceAll('\n', '\n  ')}\n`,
  ],
])('a document with %s gives its answers', async (_what, matter) => {
  const document = Buffer.from(`---\ntitle: "Politique"\n${matter}---\n\n# Politique\n`);
  expect((await readFile(document)).written?.data).toEqual(answers);
});
