import { expect, it } from 'vitest';
import { copyName, fileName } from '../../../src/site/export/file-name.ts';

const named = (name: string) => fileName('politique', { org_name__full: name }, 'docx', '2026-11-29');

it.each([
  ['Cœur à l’œuvre', 'coeur-a-l-oeuvre'],
  ['Sœurs Œcuménie', 'soeurs-oecumenie'],
  ['Ægis', 'aegis'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Đorđe Ødegård', 'dorde-odegard'],
  ['  Café, « L’Été »  ', 'cafe-l-ete'],
  ['ﬁn nº 2', 'fin-no-2'],
  [`${'a'.repeat(59)} bc`, 'a'.repeat(59)],
])('spells « %s » in plain letters', (name, plain) => {
  expect(named(name)).toBe(`politique-${plain}-2026-11-29.docx`);
});

it('leaves out what has no plain letter', () => {
  expect(named('日本')).toBe('politique-2026-11-29.docx');
});

it.each([
  ['1.1', '-v1.1'],
  [' 2 / brouillon', '-v-2-brouillon'],
  ['../../etc', '-v..-..-etc'],
  ['', ''],
])('tells version « %s »', (version, told) => {
  expect(fileName('politique', { adoption__version: version }, 'docx', '2026-11-29')).toBe(
    `politique${told}-2026-11-29.docx`,
  );
});

it('is of today unless another day is given', () => {
  expect(fileName('politique', {}, 'docx')).toMatch(/^politique-\d{4}-\d\d-\d\d\.docx$/);
});

it('says by the name which of two copies may go out', () => {
  expect([copyName('politique', true), copyName('politique', false)]).toEqual(['politique', 'politique-publication']);
});
