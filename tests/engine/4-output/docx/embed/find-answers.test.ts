import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { fromCustomProperties, fromCustomXml } from '../../../../../src/engine/4-output/docx/embed/find-answers.ts';
import { documentsIn } from '../../../../../src/engine/4-output/docx/embed/documents-in.ts';
import { readDocx } from '../../../../../src/engine/docx.ts';
import { archive } from '../../../../packs/hostile-files.ts';

const property = (rank: string, value: string) =>
  `<property pid="2" name="balises.answers.${rank}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
const item = (json: string) => `<answers xmlns="urn:balises:answers:1">${json}</answers>`;

describe('answers cut into properties', () => {
  it.each([
    ['in order', [property('0001', 'a'), property('0002', 'b'), property('0003', 'c')], 'abc'],
    ['by rank, not by name', [property('2', 'b'), property('10', 'j'), property('1', 'a')], undefined],
    ['in disorder', [property('0003', 'c'), property('0001', 'a'), property('0002', 'b')], 'abc'],
    [
      'more than nine',
      Array.from('jabcdefghi', (one) => property(`${'abcdefghij'.indexOf(one) + 1}`, one)),
      'abcdefghij',
    ],
    ['the first is lost', [property('0002', 'b'), property('0003', 'c')], undefined],
    ['one between is lost', [property('0001', 'a'), property('0003', 'c')], undefined],
    ['one is there twice', [property('0001', 'a'), property('0001', 'a')], undefined],
    [
      'one has no value',
      [property('0001', 'a'), '<property name="balises.answers.0002"/>', property('0003', 'c')],
      undefined,
    ],
    ['none', ['<property name="Client"><vt:lpwstr>x</vt:lpwstr></property>'], undefined],
  ])('%s', (_how, properties, expected) => {
    expect(fromCustomProperties(`<Properties>${properties.join('')}</Properties>`)).toBe(expected);
  });
});

describe('answers in a part of their own', () => {
  it.each([
    [item('{"a":1}'), '{"a":1}'],
    ['<answers xmlns="urn:balises:answers:1">{"a":1}', undefined],
    ['<answers xmlns="urn:balises:answers:1"', undefined],
    ['<b:Sources/>', undefined],
  ])('%s', (xml, expected) => {
    expect(fromCustomXml(xml)).toBe(expected);
  });

  it('are those of the first part by its name, in whatever order the file holds them', () => {
    const parts = [
      { name: 'customXml/item2.xml', content: item('"two"') },
      { name: 'customXml/item1.xml', content: item('"one"') },
    ];
    expect([readDocx(archive(parts)), readDocx(archive(parts.toReversed()))]).toEqual([
      { text: '"one"' },
      { text: '"one"' },
    ]);
  });

  it.each([
    ['customXml/item12.xml', { text: '"a"' }],
    ['old/customXml/item1.xml', { refused: 'file_foreign' }],
    ['customXml/item1.xml.bak', { refused: 'file_foreign' }],
    ['customXml/itemProps.xml', { refused: 'file_foreign' }],
  ])('%s', (name, expected) => {
    expect(readDocx(archive([{ name, content: item('"a"') }]))).toEqual(expected);
  });
});

describe('the documents in an archive', () => {
  const named = (...names: readonly string[]) =>
    documentsIn(archive(names.map((name) => ({ name, content: name })))).map((bytes) => Buffer.from(bytes).toString());

  it('are those that can carry answers, by their names', () => {
    expect(named('d.yml', 'kit/b.md', 'a.DOCX', 'c.txt', 'e.yaml', 'f.json', 'g.md.bak', '__MACOSX/._a.docx')).toEqual([
      'a.DOCX',
      'd.yml',
      'e.yaml',
      'f.json',
      'kit/b.md',
    ]);
  });

  it('are ten at most', () => {
    const names = Array.from({ length: 11 }, (_, rank) => `${String.fromCharCode(97 + rank)}.md`);
    expect(named(...names.toReversed())).toEqual(names.slice(0, 10));
  });

  it('are twenty million bytes in all, at most', () => {
    const zeros = (length: number) => new Uint8Array(length);
    const sizes = (last: number) =>
      documentsIn(zipSync({ 'a.md': zeros(19_999_990), 'b.md': zeros(last) })).map(({ length }) => length);
    expect([sizes(10), sizes(11)]).toEqual([[19_999_990, 10], [19_999_990]]);
  });

  it('are those that are whole', () => {
    const bytes = archive([
      { name: 'a.md', content: 'one' },
      { name: 'b.md', content: 'two' },
    ]);
    bytes[35]! ^= 1;
    expect(documentsIn(bytes)).toEqual([strToU8('two')]);
    expect(documentsIn(strToU8('Bonjour'))).toEqual([]);
  });
});
