import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { COMMENT_WORDS, assemble, clauseNotes, documentApplies, explain } from '../../src/engine/documents.ts';
import { annotate, applyLetterhead, readLetterhead, toBilingualDocx, toDocx } from '../../src/engine/docx.ts';
import { readInterview, type AnswersFile, type Language } from '../../src/engine/interview.ts';
import { reasonsOf } from '../../src/engine/pack.ts';
import { shipped, team } from '../packs/shipped.ts';
import { stories } from '../samples/stories.ts';
import { answersFile, folderWith, IN_GUIDE, policy, policyIn, SAMPLE } from './run.ts';

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

describe('whatever one file is', () => {
  it('a name of dots writes nothing outside of the folder asked for', async () => {
    const at = folderWith({ 'deep/...yaml': answersFile(), 'deep/.yaml': answersFile() });
    for (const name of ['...yaml', '.yaml'])
      expect((await policy('assemble', at(`deep/${name}`), '--out', at('deep/out'), '--format', 'md')).code).toBe(0);
    expect(listing(at())).toEqual(['deep/...yaml', 'deep/.yaml', 'deep/out/deep/policy.fr.md']);
  });

  it('two names that differ by their capitals would be one on some systems', async () => {
    const at = folderWith({ 'a/Été.yaml': answersFile(), 'b/été.yaml': answersFile() });
    expect((await policy('assemble', at('a/Été.yaml'), at('b/été.yaml'), '--out', at('out'))).code).toBe(2);
  });

  it('an empty file leaves the sheets of the others made', async () => {
    const at = folderWith({ 'a.yaml': answersFile(), file: '' });
    const { code, err } = await policy(
      'assemble',
      at('a.yaml'),
      at('file'),
      '--out',
      at('out'),
      '--document',
      'all',
      '--format',
      'md',
    );
    expect([code, listing(at('out')).length > 3]).toEqual([1, true]);
    expect(err).toContain('[file_damaged]');
  });

  const sequence = '\\u001b[31mrouge\\u009b0m\\u0007';
  const signs = folderWith({
    'a.json': `{"format": "balises/answers@1", "answers": {"org_name__full": "${sequence}", "${sequence}": 1}}`,
  });
  it.concurrent.each([['explain'], ['explain', '--json'], ['advise', '--json'], ['reopen']])(
    'its control signs do nothing to the terminal: %s %s',
    async (command, ...more) => {
      const { code, out, err } = await policy(command, signs('a.json'), ...more);
      expect(code).toBe(0);
      expect(out + err).not.toMatch(/[^\P{Cc}\t\n]/u);
      expect(err).toContain('\\u001b[31mrouge');
      if (command === 'reopen')
        expect((JSON.parse(out) as AnswersFile).answers['org_name__full']).toBe('\u001b[31mrouge\u009b0m\u0007');
      else if (more.length > 0) JSON.parse(out);
    },
  );
});

describe('the pack a file was made with', () => {
  const cab = 'tests/samples/centre-action-benevole/answers.yaml';

  it('is the one it is made with again, unless another is asked for', async () => {
    const at = folderWith();
    const made = async (folder: string, ...more: readonly string[]) => {
      const ran = await policy('assemble', cab, '--out', at(folder), '--format', 'md', ...more);
      return { ...ran, text: readFileSync(at(`${folder}/centre-action-benevole/policy.fr.md`), 'utf8') };
    };
    const [own, named, base] = [
      await made('own'),
      await made('named', '--pack', 'cab'),
      await made('base', '--pack', 'base'),
    ];
    expect(own).toMatchObject({ code: 0, err: expect.stringMatching(IN_GUIDE) as string });
    expect(own.text === named.text).toBe(true);
    expect(base.err).toContain('[file_of_other_pack]');
    expect(base.text === own.text).toBe(false);
  });

  it.concurrent.each(['explain', 'advise', 'reopen'])('is taken by %s too', async (command) => {
    expect(await policy(command, cab)).toMatchObject({ code: 0, err: '' });
  });

  it('where it is not here, the base is, and says so', async () => {
    const at = folderWith({
      'a.yaml': 'format: balises/answers@1\npack: {name: ../templates/nulle_part}\nanswers: {}\n',
    });
    const { code, err } = await policy('advise', at('a.yaml'));
    expect([code, err]).toEqual([0, expect.stringContaining('[file_of_other_pack]')]);
  });
});

describe('the editions of the site', () => {
  const file = stories.find(({ name }) => name === 'maison-de-jeunes')!.file;
  const interview = (language: Language) =>
    readInterview(shipped(language), file.answers, file.date, file.adaptations, file.notes);

  it.each([
    ['annotated', 'fr'],
    ['bilingual', 'en'],
  ] as const)('%s, the same bytes: %s', async (edition, language) => {
    const at = folderWith();
    const [own, other] = [interview(language), interview(language === 'fr' ? 'en' : 'fr')];
    const document = assemble(own, { answersFile: { ...file, language } });
    const expected =
      edition === 'bilingual'
        ? await toBilingualDocx(document, assemble(other))
        : await toDocx(
            document,
            annotate(
              document,
              explain(own, document),
              reasonsOf(own.pack),
              COMMENT_WORDS[language],
              clauseNotes(own, document),
            ),
          );
    const ran = await policy('assemble', SAMPLE, '--out', at('out'), '--edition', edition, '--lang', language);
    expect(ran).toMatchObject({ code: 0, err: expect.stringMatching(IN_GUIDE) as string });
    expect(listing(at('out'))).toEqual([`maison-de-jeunes/policy-${edition}.${language}.docx`]);
    expect(readFileSync(at(`out/maison-de-jeunes/policy-${edition}.${language}.docx`)).equals(expected)).toBe(true);
  });

  it('in the look of the organisation’s own document', async () => {
    const own = await toDocx(assemble(interview('fr')));
    const at = folderWith({ 'letterhead.docx': own, 'not.docx': 'x' });
    const ran = await policy(
      'assemble',
      SAMPLE,
      '--out',
      at('out'),
      '--letterhead',
      at('letterhead.docx'),
      '--document',
      'summary',
    );
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('[letterhead_worn]')]);
    const bytes = readFileSync(at('out/maison-de-jeunes/summary.fr.docx'));
    const { letterhead } = readLetterhead(own);
    expect(
      bytes.equals(applyLetterhead(await toDocx(assemble(interview('fr'), { document: 'summary' })), letterhead)),
    ).toBe(true);
    const refused = await policy('assemble', SAMPLE, '--out', at('none'), '--letterhead', at('not.docx'));
    expect([refused.code, refused.err, listing(at('none'))]).toEqual([1, expect.stringContaining('[letterhead_'), []]);
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

  it.each(['Pacific/Auckland', 'Pacific/Niue'])(
    'a file without a date is made today, as it is there: %s',
    async (zone) => {
      const at = folderWith({ 'a.yaml': 'format: balises/answers@1\nanswers: {}\n' });
      const day = () => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format();
      const before = day();
      const { out } = await policyIn({ TZ: zone }, 'reopen', at('a.yaml'));
      expect([before, day()]).toContain((parse(out) as AnswersFile).date);
    },
  );

  it('a file without a date is made today', async () => {
    const at = folderWith({ 'a.yaml': 'format: balises/answers@1\nanswers: {}\n' });
    const { date } = parse((await policy('reopen', at('a.yaml'))).out) as { date: string };
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
