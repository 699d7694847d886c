import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AnswersFile } from '../../../../../src/engine/0-language/answers-file.ts';
import { readDocx, toDocx } from '../../../../../src/engine/docx.ts';
import { partsOf } from '../read-back.ts';
import { answers, policy } from '../sample-policy.ts';
import { processorTime } from '../../../processor-time.ts';

const file = await toDocx(policy);

/** The file with some parts changed, or removed where undefined: what another program may have done to it. */
function changed(changes: Record<string, string | undefined>, from = file): Uint8Array {
  const parts = Object.entries({ ...partsOf(from), ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
}

function read(bytes: Uint8Array): unknown {
  const { text } = readDocx(bytes);
  return text === undefined ? undefined : JSON.parse(text);
}

const withNotes = (note: string): AnswersFile => ({ ...answers, notes: { note } });

describe('the answers a document carries', () => {
  it('come back as they went in', () => {
    expect(read(file)).toEqual(answers);
  });

  it('come back from the custom properties when the XML part is lost or broken', () => {
    expect(read(changed({ 'customXml/item1.xml': undefined }))).toEqual(answers);
    expect(read(changed({ 'customXml/item1.xml': '<a xmlns="urn:balises:answers:1">{"format":' }))).toEqual(answers);
    expect(read(changed({ 'customXml/item1.xml': '<a xmlns="urn:balises:answers:1">{"format":</a>' }))).toEqual(
      answers,
    );
  });

  it('come back from the XML part when the properties are lost', () => {
    expect(read(changed({ 'docProps/custom.xml': undefined }))).toEqual(answers);
  });

  it('come back when a program renumbered the part, chose a prefix, or wrote references', () => {
    const item = partsOf(file)['customXml/item1.xml'] ?? '';
    const moved = item
      .replace('<answers xmlns=', '<b:answers xmlns:b=')
      .replace('</answers>', '</b:answers>')
      .replaceAll('é', '&#xe9;');
    const other = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
    expect(
      read(changed({ 'customXml/item1.xml': other, 'customXml/item2.xml': moved, 'docProps/custom.xml': undefined })),
    ).toEqual(answers);
  });

  it('come back from properties in another order, with others among them', () => {
    const custom = partsOf(file)['docProps/custom.xml'] ?? '';
    const [head = '', ...properties] = custom.replace('</Properties>', '').split(/(?=<property )/);
    const other = '<property fmtid="{0}" pid="99" name="Client"><vt:lpwstr>x</vt:lpwstr></property>';
    const shuffled = [head, ...properties.reverse(), other, '</Properties>'].join('');
    expect(properties.length).toBeGreaterThan(1);
    expect(read(changed({ 'customXml/item1.xml': undefined, 'docProps/custom.xml': shuffled }))).toEqual(answers);
  });

  it('are not taken from properties with one missing', () => {
    const custom = (partsOf(file)['docProps/custom.xml'] ?? '').replace(
      /<property [^>]*answers\.0001.*?<\/property>/,
      '',
    );
    expect(readDocx(changed({ 'customXml/item1.xml': undefined, 'docProps/custom.xml': custom }))).toEqual({
      refused: 'file_damaged',
    });
  });

  it.each([
    ['emoji on every cut', '🌊'.repeat(2000)],
    ['emoji across every cut', `x${'🌊'.repeat(2000)}`],
    ['blanks on every cut', ' '.repeat(2000)],
    ['blanks and letters', 'a  b '.repeat(500)],
    ['what a program may decode', '_x0041_ \u2028 \u0085 \ufeff \ufffe \uffff \0 \ud800'],
    ['markup', '</answers>]]><x a="&amp;">'],
  ])('come back from either copy: %s', async (_name, note) => {
    const noted = await toDocx({ ...policy, answers: withNotes(note) });
    expect(read(changed({ 'docProps/custom.xml': undefined }, noted))).toEqual(withNotes(note));
    expect(read(changed({ 'customXml/item1.xml': undefined }, noted))).toEqual(withNotes(note));
    const values = [...(partsOf(noted)['docProps/custom.xml'] ?? '').matchAll(/<vt:lpwstr>([^<]*)</g)].map(
      ([, value]) => value ?? '',
    );
    expect(Math.max(...values.map((value) => value.replace(/&\w+;/g, '&').length))).toBeLessThanOrEqual(250);
    expect(values.filter((value) => value.trim() !== value)).toEqual([]);
  });

  it('are nowhere when the team left them out', async () => {
    const { answers: _left, ...without } = policy;
    const bare = await toDocx(without);
    expect(readDocx(bare)).toEqual({ refused: 'file_without_answers' });
    expect(Object.keys(partsOf(bare)).filter((path) => path.startsWith('customXml'))).toEqual([]);
    expect(
      Object.values(partsOf(bare)).filter((part) => part.includes('balises.answers') || part.includes('urn:balises')),
    ).toEqual([]);
  });
});

describe('other files', () => {
  it.each([
    ['nothing', new Uint8Array(), 'file_damaged'],
    ['text', strToU8('Bonjour'), 'file_foreign'],
    ['zeros', new Uint8Array(100_000), 'file_foreign'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'file_foreign'],
    ['an empty zip', zipSync({}), 'file_foreign'],
    [
      'a document from elsewhere',
      zipSync({ 'word/document.xml': strToU8('<w:document/>'), 'customXml/item1.xml': strToU8('<a/>') }),
      'file_foreign',
    ],
  ])('hold no answers: %s', (_name, bytes, refused) => {
    expect(readDocx(bytes)).toEqual({ refused });
  });

  it('hold no answers where they are cut, wherever that is', () => {
    for (let end = 2; end < file.length; end += 97)
      expect(readDocx(file.slice(0, end))).toEqual({ refused: 'file_damaged' });
  });

  it('give the answers as they were, or none, whichever byte is wrong', () => {
    const seen = new Set<string>();
    for (let at = 0; at < file.length; at += 13) {
      const wrong = file.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 0xff;
      const { text, refused = 'answers' } = readDocx(wrong);
      if (text !== undefined) expect(JSON.parse(text)).toEqual(answers);
      seen.add(refused);
    }
    expect(seen).toContain('answers');
    expect(seen).toContain('file_damaged');
  });

  it('are not unpacked beyond what answers take', () => {
    const padded = (length: number) => strToU8(`<a xmlns="urn:balises:answers:1">"${' '.repeat(length)}"</a>`);
    expect(readDocx(zipSync({ 'customXml/item1.xml': padded(1000) })).text).toHaveLength(1002);
    // Compared here, not by `expect`, which would print 21 MB if it failed.
    expect(readDocx(zipSync({ 'customXml/item1.xml': padded(21_000_000) })).refused).toBe('file_trapped');
  });

  it('are trapped where they would unpack beyond the size they announce', () => {
    const liar = zipSync({ 'customXml/item1.xml': new Uint8Array(100_000_000) });
    const view = new DataView(liar.buffer, liar.byteOffset);
    for (let at = 0; at + 28 < liar.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(readDocx(liar)).toEqual({ refused: 'file_trapped' });
  });

  it('are read in one pass, however they are made', () => {
    const slow = '<property name="balises.answers.lpwstr>'.repeat(200_000);
    const started = processorTime();
    readDocx(
      zipSync({
        'customXml/item1.xml': strToU8('urn:balises:answers:1'.repeat(400_000)),
        'docProps/custom.xml': strToU8(slow),
      }),
    );
    expect(processorTime() - started).toBeLessThan(2000);
  });
});
