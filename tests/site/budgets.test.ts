import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { authorMessages } from '../../src/engine/0-language/messages/author-messages.ts';
import { messages } from '../../src/engine/0-language/messages/messages.ts';
import { Questionnaire } from './driver.ts';
import { files } from './pages.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const size = (path: string) => files.get(path)!.gzip.length;
const scripts = [...files.keys()].filter((path) => path.endsWith('.js'));
const pages = [...files.values()].filter(({ type }) => type.startsWith('text/html'));

/** Bytes after gzip, small enough for a phone on a slow network. */
const BEFORE_INPUT = 20_480;
const TO_ANSWER = 61_440;
/** What comes only when it is called for: the Word writer, the reader of YAML, and each other piece. */
const WORD = 106_496;
const YAML = 32_768;
const A_PIECE = 8_192;
const STYLES = 8_192;
const PACK = 98_304;

it.each(['/questionnaire/', '/en/questionnaire/', '/questionnaire/#quick', '/en/questionnaire/#team/responsible'])(
  '%s asks for little script before the first touch',
  async (path) => {
    const page = await site.open(path);
    await page.locator('[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    const asked = [...new Set(site.requests)].filter((one) => one.endsWith('.js'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.reduce((sum, one) => sum + size(one), 0)).toBeLessThanOrEqual(BEFORE_INPUT);
  },
);

it('asks for little script to answer, see the policy and save; what writes and opens files is apart, and bounded', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Le Comptoir');
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Le Comptoir');
  await team.page.waitForLoadState('networkidle');
  const sum = (paths: readonly string[]) => paths.reduce((all, path) => all + size(path), 0);
  const asked = [...new Set(site.requests)].filter((one) => one.endsWith('.js'));
  expect(asked.length).toBeGreaterThan(2);
  expect(sum(asked)).toBeLessThanOrEqual(TO_ANSWER);

  const named = (names: readonly string[]) =>
    scripts.filter((path) => names.some((name) => path.startsWith(`/_astro/${name}.`)));
  const [word, yaml] = [named(['docx', 'to-docx']), named(['parse-yaml'])];
  expect([word.length, yaml.length]).toEqual([2, 1]);
  expect(sum(word)).toBeLessThanOrEqual(WORD);
  expect(sum(yaml)).toBeLessThanOrEqual(YAML);
  const pieces = scripts.filter((path) => ![...asked, ...word, ...yaml].includes(path));
  expect(pieces.length).toBeGreaterThan(2);
  for (const path of pieces) expect(size(path), path).toBeLessThanOrEqual(A_PIECE);
});

it.each(pages.map(({ path, body }) => [path, body.toString()]))(
  '%s carries a small sheet, and links none',
  (_path, html) => {
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('\n');
    expect(styles.length).toBeGreaterThan(1_000);
    expect(html).not.toMatch(/rel="?stylesheet/);
    expect(gzipSync(styles, { level: 9 }).length).toBeLessThanOrEqual(STYLES);
  },
);

it.each(['', '/roeq', '/cab'].flatMap((member) => [`${member}/pack/fr.json`, `${member}/pack/en.json`]))(
  '%s is quickly there',
  (path) => {
    expect(size(path)).toBeGreaterThan(10_000);
    expect(size(path)).toBeLessThanOrEqual(PACK);
  },
);

it('messages stay out of the scripts: a page holds what teams read in its language, and nothing of what authors read', () => {
  const longest = (words: string) =>
    words.split(/["'`{}\\]/).reduce((one, other) => (other.length > one.length ? other : one));
  const held = (text: string) =>
    Object.entries({ ...authorMessages, ...messages })
      .filter(([, { en }]) => text.includes(longest(en)))
      .map(([code]) => code);
  expect(held(scripts.map((path) => files.get(path)!.body.toString()).join('\n'))).toEqual([]);
  expect(held(files.get('/en/questionnaire/')!.body.toString())).toEqual(Object.keys(messages));
});

describe('what reads packs stays out of the scripts that every visitor loads', () => {
  const require = createRequire(import.meta.url);
  const sources = (name: string): string => {
    const folder = dirname(require.resolve(name === 'marked' ? 'marked' : `${name}/package.json`));
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.(c|m)?js$/.test(entry.name),
    );
    return entries.map(({ parentPath, name: file }) => readFileSync(join(parentPath, file), 'utf8')).join('\n');
  };
  it.each([
    ['yaml', ['Nested mappings are not allowed in compact mappings', 'YAMLParseError']],
    ['zod', ['invalid_union', 'unrecognized_keys']],
    ['marked', ['Please report this to https://github.com/markedjs/marked', 'blockquote_nested_code_in_code']],
  ] as const)('%s', (name, telltales) => {
    const library = sources(name);
    const found = telltales.filter((text) => library.includes(text));
    expect(found.length, 'the library itself holds the telltales').toBeGreaterThanOrEqual(1);
    // An answers file may be YAML: its reader is a script of its own, which comes when such a file is opened.
    const read = scripts.filter((path) => !path.startsWith('/_astro/parse-yaml.'));
    expect(read.length).toBe(scripts.length - 1);
    const all = read.map((path) => files.get(path)!.body.toString()).join('\n');
    expect(found.filter((text) => all.includes(text))).toEqual([]);
  });
});
