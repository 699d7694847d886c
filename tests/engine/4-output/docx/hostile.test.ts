import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/engine/4-output/clean.ts';
import { escapeXml, unescapeXml } from '../../../../src/engine/4-output/docx/package/escape-xml.ts';
import { readDocx, toDocx } from '../../../../src/engine/docx.ts';
import { paragraphsOf, partsOf } from './read-back.ts';
import { clause, documentOf, link, mark, note, p, table, typed } from './sample.ts';
import { answers } from './sample-policy.ts';

const STRINGS: Readonly<Record<string, string>> = {
  markup: '</w:t></w:r></w:p><w:p><script>alert(1)</script> ]]> <!-- & &amp; &#0; "\'',
  entities: '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  controls: Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('x'),
  'no character': '\ufffe\uffff\ud800 \udfff \ud83d',
  emoji: '🌊👩‍👩‍👧 🇨🇦',
  'right to left': 'مرحبا \u202eשלום\u202c (2026) \u200f',
  spaces: '   deux  espaces   ',
  templates: '{balises.headings-0} ${a} {{b}} $& $1 %1',
  combining: 'e\u0301\u0300\u20dd Z̷͖͐',
  formula: '=cmd|calc!A1',
  long: 'mot '.repeat(25_000),
  unbroken: 'x'.repeat(100_000),
  braces: '{a}'.repeat(5_000),
};

/** What Word shows of a text: forbidden characters replaced, every line end the same. */
function shown(text: string): string {
  return clean(text).replace(/\r\n?/g, '\n');
}

describe.each(Object.entries(STRINGS))('typed text: %s', (_name, text) => {
  it('survives everywhere text can be', async () => {
    const everywhere = [
      p(typed(text)),
      note(typed(text)),
      p(mark('blank', text)),
      p(link('https://a.example', typed(text))),
      table([text], [typed(text)]),
    ];
    const document = documentOf(
      [
        {
          id: 'a',
          number: '1.',
          title: text,
          label: text,
          clauses: [clause('1.1', text, everywhere, { label: text })],
        },
      ],
      { title: text, organisation: text },
    );
    const file = await toDocx({ ...document, answers: { ...answers, notes: { note: text } } });
    const texts = paragraphsOf(file).map((paragraph) => paragraph.text);
    const one = shown(text);
    const labelled = `${one}\u2003${one}`;
    expect(texts).toEqual([one, one, labelled, labelled, one, `▲ ${one}`, one, one, one, one, '']);
    for (const part of Object.values(partsOf(file))) expect(clean(part)).toBe(part);
    const read = JSON.parse(readDocx(file).text ?? '') as { notes: { note: string } };
    expect(read.notes.note).toBe(text.isWellFormed() ? text : JSON.parse(JSON.stringify(text)));
  });
});

it('keeps a long name from filling the header', async () => {
  const file = await toDocx({ ...documentOf([]), organisation: '🌊'.repeat(50_000) });
  expect(paragraphsOf(file, 'word/header1.xml')[0]?.text).toBe(`${'🌊'.repeat(79)}…\tPROJET`);
});

describe('clean', () => {
  it('keeps what XML allows and marks what it forbids', () => {
    expect(clean('a\tb\nc\rd é 🌊 \ufffd \u{1fffe}')).toBe('a\tb\nc\rd é 🌊 \ufffd \u{1fffe}');
    expect(clean('\0\b\v\f\x1b\ufffe\uffff\ud800x\udc00')).toBe(`${'\ufffd'.repeat(8)}x\ufffd`);
  });
});

describe('unescapeXml', () => {
  it('undoes escapeXml, and reads any reference', () => {
    expect(unescapeXml(escapeXml(`<a b="c" d='e'>&amp;`))).toBe(`<a b="c" d='e'>&amp;`);
    expect(unescapeXml('&#233;&#xE9;&#X1F30A;&nope;&#9999999;&')).toBe('éé🌊&nope;&#9999999;&');
  });
});
