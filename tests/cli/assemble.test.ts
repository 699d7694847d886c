import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { documentApplies } from '../../src/engine/documents.ts';
import { shipped, team } from '../packs/shipped.ts';
import { stories } from '../samples/stories.ts';
import { answersFile, folderWith, policy, SAMPLE } from './run.ts';

const listing = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : [];
const teamOf = (name: string) => team(stories.find((story) => story.name === name)!.file.answers);
const SAMPLES = ['maison-de-jeunes', 'centre-benevolat'];

describe('what is written', () => {
  it('DIR/<answers file name>/<document>.<lang>.<ext>: the policy, in Word and Markdown, in the file’s language', async () => {
    const at = folderWith({ 'ma maison.yaml': answersFile() });
    expect(await policy('assemble', at('ma maison.yaml'), '--out', at('out'))).toMatchObject({ code: 0 });
    expect(listing(at('out'))).toEqual(['ma maison/policy.fr.docx', 'ma maison/policy.fr.md']);
  });

  it('a sample takes its folder’s name; formats, languages and documents may be asked for', async () => {
    const at = folderWith();
    const { code } = await policy(
      'assemble',
      ...SAMPLES.map((name) => `tests/samples/${name}/answers.yaml`),
      '--out',
      at('out'),
      '--format',
      'md,html,docx',
      '--lang',
      'fr,en',
      '--document',
      'all',
    );
    expect(code).toBe(0);
    // The sheets that some teams alone need: minors, a signed reading, public rules.
    const documents = (name: string) =>
      shipped()
        .documents.map(({ id }) => id)
        .filter((id) => documentApplies(teamOf(name), id));
    expect(documents(SAMPLES[0]!)).toContain('consent_minor');
    expect(documents(SAMPLES[1]!)).not.toContain('consent_minor');
    const names = SAMPLES.flatMap((name) =>
      documents(name).flatMap((id) =>
        ['en', 'fr'].flatMap((language) =>
          ['docx', 'html', 'md'].map((format) => `${name}/${id}.${language}.${format}`),
        ),
      ),
    );
    expect(listing(at('out'))).toEqual(names.sort());
  });

  it('one bad file is reported, the others are made', async () => {
    const at = folderWith({ 'a.yaml': answersFile(), 'b.yaml': 'rien\n', 'c.yaml': answersFile() });
    const { code, err } = await policy(
      'assemble',
      at('a.yaml'),
      at('b.yaml'),
      at('c.yaml'),
      '--out',
      at('out'),
      '--format',
      'md',
    );
    expect([code, listing(at('out'))]).toEqual([1, ['a/policy.fr.md', 'c/policy.fr.md']]);
    expect(err).toMatch(/b\.yaml: .*\[file_foreign\]/);
  });

  it('one that cannot be read at all is reported too, and the others are made', async () => {
    const at = folderWith({ 'a.yaml': answersFile(), 'c.yaml': answersFile() });
    const { code, err } = await policy(
      'assemble',
      at('a.yaml'),
      at('gone.yaml'),
      at('c.yaml'),
      '--out',
      at('out'),
      '--format',
      'md',
    );
    expect(listing(at('out'))).toEqual(['a/policy.fr.md', 'c/policy.fr.md']);
    expect(code).not.toBe(0);
    expect(err).toContain('gone.yaml');
  });

  it('a clash writes nothing', async () => {
    const at = folderWith({ 'x/a.yaml': answersFile(), 'y/a.json': '{}' });
    expect((await policy('assemble', at('x/a.yaml'), at('y/a.json'), '--out', at('out'))).code).toBe(2);
    expect(listing(at('out'))).toEqual([]);
  });

  it('an answer that is set aside is said, and the document made', async () => {
    const at = folderWith({ 'a.yaml': answersFile('  org_name__full: "Maison"\n  favourite_colour: bleu\n') });
    const { code, err } = await policy('assemble', at('a.yaml'), '--out', at('out'), '--format', 'md');
    expect([code, listing(at('out'))]).toEqual([0, ['a/policy.fr.md']]);
    expect(err).toMatch(/a\.yaml: .*favourite_colour.*\[unknown_answer\]/);
  });

  it('a place where nothing can be written is said in words', async () => {
    const at = folderWith({ 'a.yaml': answersFile(), file: '' });
    const { code, err } = await policy('assemble', at('a.yaml'), '--out', at('file/inside'), '--format', 'md');
    expect(code).not.toBe(0);
    expect(err).toContain('file');
    expect(err).not.toMatch(/\n {4}at /);
  });
});

describe('reopening', () => {
  const out = folderWith();
  it.each([
    ['md', 'fr'],
    ['docx', 'en'],
  ])('a policy in %s, in %s, gives the answers that make the same policy', async (format, language) => {
    expect(
      (await policy('assemble', SAMPLE, '--out', out(`${format}1`), '--format', format, '--lang', language)).code,
    ).toBe(0);
    const first = out(`${format}1/maison-de-jeunes/policy.${language}.${format}`);
    const reopened = await policy('reopen', first);
    expect(reopened).toMatchObject({ code: 0, err: '' });
    expect(parse(reopened.out)).toEqual({ ...stories.find(({ name }) => name === 'maison-de-jeunes')!.file, language });

    const again = folderWith({ 'maison-de-jeunes.yaml': reopened.out });
    expect(
      (await policy('assemble', again('maison-de-jeunes.yaml'), '--out', out(`${format}2`), '--format', format)).code,
    ).toBe(0);
    expect(
      readFileSync(out(`${format}2/maison-de-jeunes/policy.${language}.${format}`)).equals(readFileSync(first)),
    ).toBe(true);
  });

  it('the answers of a sample, written as YAML, are what was read', async () => {
    const { out: text } = await policy('reopen', SAMPLE);
    expect(parse(text)).toEqual(stories.find(({ name }) => name === 'maison-de-jeunes')!.file);
  });
});

describe('what a person writes in YAML', () => {
  it('without quotes: a date, a version, a phone number and yes are taken as they are written', async () => {
    const at = folderWith({
      'a.yaml': answersFile(
        '  org_name__full: 1001\n  adoption__date: 2026-11-20\n  adoption__version: 1.10\n  org_name__phone: 5145550101\n  org_kind__employer: true\n  personal_use__ambassadors: no\n',
      ),
    });
    const { out: text, err } = await policy('reopen', at('a.yaml'));
    expect(err).toBe('');
    expect(parse(text)).toMatchObject({
      answers: {
        org_name__full: '1001',
        adoption__date: '2026-11-20',
        adoption__version: '1.10',
        org_name__phone: '5145550101',
      },
    });
  });

  it('a file without a date is made today', async () => {
    const at = folderWith({ 'a.yaml': 'format: balises/answers@1\nanswers: {}\n' });
    const { date } = parse((await policy('reopen', at('a.yaml'))).out) as { date: string };
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
