import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersFile, folderWith, IN_GUIDE, policy, policyIn, SAMPLE } from './run.ts';

const at = folderWith({
  'good.yaml': answersFile(),
  'again/good.yaml': answersFile(),
  'half.json': '{"format": "balises/answers@1", "answers": {"org_name__full": "Mai',
  'half.yaml': 'format: balises/answers@1\nanswers:\n  org_name__full: "Maison',
  'list.yaml': '- pain\n- lait\n',
  'newer.yaml': 'format: balises/answers@2\nanswers: {}\n',
  'empty.yaml': '',
  'binary.yaml': Uint8Array.from({ length: 4096 }, (_, index) => (index * 89) % 256),
  'binary.docx': Uint8Array.from({ length: 4096 }, (_, index) => (index * 89) % 256),
  'plain.md': '# Une page\n\nSans réponses.\n',
  'bomb.yaml': `format: balises/answers@1\na: &a [${'x,'.repeat(9)}x]\n${Array.from('bcdefgh')
    .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}*${'abcdefgh'[index]}]`)
    .join('\n')}\n`,
  'blocked/questions/reseau': '',
  'flat/templates': '',
  'ahead/templates/ahead/pack.yaml': 'name: ahead\nversion: 1.0.0\nchanges: base\nmade_for: 9.9.9\n',
  'text.rtf': '{\\rtf1\\ansi Bonjour}',
  'deep.yaml': '['.repeat(50_000),
});

// Results go to stdout, messages to stderr: scripts rely on both, and on the code.
describe('0: fine', () => {
  it.each([
    [['check']],
    [['check', 'base', '--json']],
    [['list', 'rules']],
    [['explain', SAMPLE]],
    [['advise', SAMPLE, '--json']],
    [['new', 'reseau', '--in', at('mine')]],
    [['upgrade', 'roeq', '--from', 'HEAD', '--to', 'HEAD']],
    [['reopen', at('good.yaml')]],
    [['help']],
    [['--help', '--lang', 'fr']],
    [['assemble', '-h']],
  ])('%j', async (words) => {
    expect(await policy(...words)).toMatchObject({ code: 0, err: '' });
  });

  it('assemble, which says besides how many clauses are in the guide alone', async () => {
    const words = ['assemble', at('good.yaml'), '--out', at('out'), '--format', 'md'];
    expect(await policy(...words)).toMatchObject({ code: 0, err: expect.stringMatching(IN_GUIDE) as string });
  });
});

describe('1: the input has errors', () => {
  it.each([
    ['a pack that does not exist', ['check', 'nulle-part'], /pack_missing/],
    ['a file cut short', ['advise', at('half.json')], /\[file_damaged\]/],
    ['a YAML file cut short', ['advise', at('half.yaml')], /Ligne 3.*\[line_quote\]/],
    ['another kind of file', ['explain', at('list.yaml')], /\[file_foreign\]/],
    ['a newer file', ['explain', at('newer.yaml')], /\[file_newer\]/],
    ['an empty file', ['reopen', at('empty.yaml')], /\[file_damaged\]/],
    ['bytes', ['reopen', at('binary.yaml')], /\[file_foreign\]/],
    ['a text in RTF', ['reopen', at('text.rtf')], /\[file_foreign\]/],
    ['bytes that call themselves a document', ['reopen', at('binary.docx')], /\[file_foreign\]/],
    ['a page without answers', ['reopen', at('plain.md')], /\[file_foreign\]/],
    ['aliases that multiply', ['advise', at('bomb.yaml')], /\[file_trapped\]/],
    ['brackets without end', ['advise', at('deep.yaml')], /\[file_trapped\]/],
    [
      'an overlay to upgrade that is not there',
      ['upgrade', 'nulle_part', '--from', 'HEAD', '--to', 'HEAD'],
      /nulle_part/,
    ],
    ['a pack asked for that is not there', ['list', 'rules', '--pack', 'nowhere'], /pack_missing/],
  ])('%s', async (_name, words, message) => {
    const { code, out, err } = await policy(...words);
    expect([code, err + out]).toEqual([1, expect.stringMatching(message)]);
    expect(err).not.toMatch(/\n {4}at |Error:/); // never a stack
  });
});

describe('2: wrong usage', () => {
  it.each([
    ['no command', [], /command/],
    ['a command that does not exist', ['paint'], /paint/],
    ['a method is no command', ['constructor'], /constructor/],
    ['merge, which is not built yet', ['merge', SAMPLE, SAMPLE], /merge/],
    ['a list that does not exist', ['list', 'colours'], /questions, clauses, rules/],
    ['nothing to list', ['list'], /questions, clauses, rules/],
    ['an option that does not exist', ['check', '--colour'], /colour/],
    ['a language that does not exist', ['explain', SAMPLE, '--lang', 'de'], /de/],
    ['a day that does not exist', ['check', '--date', '2027-02-30'], /2027-02-30/],
    ['a format that does not exist', ['assemble', SAMPLE, '--out', at('out'), '--format', 'odt'], /odt/],
    ['an edition that does not exist', ['assemble', SAMPLE, '--out', at('out'), '--edition', 'large'], /annotated/],
    [
      'an edition of a sheet',
      ['assemble', SAMPLE, '--out', at('out'), '--edition', 'annotated', '--document', 'summary'],
      /policy/,
    ],
    [
      'an edition in Markdown',
      ['assemble', SAMPLE, '--out', at('out'), '--edition', 'bilingual', '--format', 'docx,md'],
      /docx/,
    ],
    [
      'a letterhead that is not there',
      ['assemble', SAMPLE, '--out', at('out'), '--letterhead', at('gone.docx')],
      /gone/,
    ],
    ['a document to explain that does not exist', ['explain', SAMPLE, '--document', 'poem'], /poem/],
    ['an option without its value', ['check', '--date'], /--date/],
    ['a document that does not exist', ['assemble', SAMPLE, '--out', at('out'), '--document', 'poem'], /poem/],
    ['nowhere to write', ['assemble', SAMPLE], /--out/],
    ['nothing to assemble', ['assemble', '--out', at('out')], /answers file/],
    ['two files where one is taken', ['advise', SAMPLE, SAMPLE], /one/],
    ['no file', ['explain'], /one/],
    ['a new pack without a name', ['new'], /name/],
    ['a new pack named as one there is', ['new', 'roeq'], /roeq/],
    ['a new pack named as a page of the site', ['new', 'sources'], /sources/],
    ['a new pack that would leave its folder', ['new', '../ailleurs', '--in', at('.')], /ailleurs/],
    ['a new pack in a file', ['new', 'reseau', '--in', at('good.yaml')], /ENOTDIR/],
    ['a new pack where a file stands in the way', ['new', 'reseau', '--in', at('blocked')], /nothing can be written/],
    [
      'a folder that is a file',
      ['upgrade', 'roeq', '--in', at('flat'), '--from', 'HEAD', '--to', 'HEAD'],
      /cannot be read/,
    ],
    ['a version that is not there', ['upgrade', 'roeq', '--from', 'nulle-part', '--to', 'HEAD'], /git ref/],
    ['a version that git does not know', ['upgrade', 'ahead', '--in', at('ahead')], /9\.9\.9.*--from/],
    ['a file that is not there', ['advise', at('nowhere.yaml')], /nowhere\.yaml/],
    ['a folder', ['advise', at('.')], /balises-/],
    ['two files of one name', ['assemble', at('good.yaml'), at('again/good.yaml'), '--out', at('out')], /good/],
  ])('%s', async (_name, words, message) => {
    const { code, out, err } = await policy(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).toMatch(/Usage: npm run/);
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(4); // what is wrong stays in view
    expect(err).not.toMatch(/\n {4}at /);
    if (words.includes('--lang')) return;
    expect((await policy(...words, '--lang', 'fr')).err).toMatch(/Usage\u00a0: npm run/);
  });
});

it.each([
  [0, ['reopen', at('good.yaml')], /^\{\n  "format": "balises/, /^$/],
  [1, ['reopen', at('list.yaml')], /^$/, /\[file_foreign\]/],
  [2, ['paint'], /^$/, /Usage: npm run/],
])('%d is what the process itself gives', async (code, words, out, err) => {
  expect(await policyIn({}, ...words)).toEqual({
    code,
    out: expect.stringMatching(out) as string,
    err: expect.stringMatching(err) as string,
  });
});

it('what cannot be written whole is not written at all', async () => {
  const folder = folderWith({ 'questions/reseau': '' });
  expect(await policy('new', 'reseau', '--in', folder())).toMatchObject({ code: 2, out: '' });
  expect(existsSync(folder('templates'))).toBe(false);
});

it('a folder whose name has spaces is one like any other', async () => {
  const folder = folderWith({ 'mon réseau/README.md': '' });
  expect(await policy('new', 'reseau', '--in', folder('mon réseau'))).toMatchObject({ code: 0 });
  expect(
    await policy('upgrade', 'reseau', '--in', folder('mon réseau'), '--from', 'HEAD', '--to', 'HEAD'),
  ).toMatchObject({ code: 0, err: '' });
  expect(existsSync(folder('mon réseau/templates/reseau/pack.yaml'))).toBe(true);
});
