import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readMarkdown, toMarkdown } from '../../../../src/engine/documents.ts';
import { marked } from 'marked';
import { answers } from '../docx/sample-policy.ts';
import {
  bullets,
  clause,
  documentOf,
  documentWith,
  emphasis,
  heading,
  lineBreak,
  link,
  mark,
  note,
  ordered,
  p,
  quote,
  strong,
  table,
  text,
  typed,
} from '../docx/sample.ts';
import { HOSTILE, spaced, textOfBlocks, textOfMarkdown } from '../read-back.ts';
import { clean } from '../../../../src/engine/4-output/clean.ts';

/** The body of one clause, as Markdown. */
const body = (...blocks: Parameters<typeof documentWith>) =>
  toMarkdown(documentWith(...blocks))
    .split('### 1.1 Essai\n\n')[1]!
    .trimEnd();

describe('each kind of node', () => {
  it.each([
    ['paragraph', p('Un mot.'), 'Un mot.'],
    ['strong and emphasis', p(strong(text('fort')), ' et ', emphasis(text('doux'))), '**fort** et _doux_'],
    ['link', p(link('https://a.example/b', text('site'))), '[site](<https://a.example/b>)'],
    ['link with brackets', p(link('https://a.example/<b>', text('site'))), '[site](<https://a.example/%3Cb%3E>)'],
    ['mark', p('Un ', mark('undecided', 'à décider')), 'Un **à décider**'],
    ['break', p(typed('un'), lineBreak, typed('deux')), 'un\\\ndeux'],
    ['list', bullets([p('a')], [p('b')]), '- a\n- b'],
    ['ordered list', ordered([p('a')], [p('b')]), '1. a\n2. b'],
    ['list in a list', bullets([p('a'), bullets([p('b')])]), '- a\n\n  - b'],
    ['quote', quote(p('a'), p('b')), '> a\n>\n> b'],
    ['heading', heading('Retrait'), '#### Retrait'],
    ['note', note('Loi'), '> ▲ Loi'],
    ['table', table(['a', 'b'], ['1', '2']), '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['table with a break in a cell', table(['a'], [typed('un\ndeux')]), '| a |\n| --- |\n| un deux |'],
  ])('%s', (_name, block, markdown) => {
    expect(body(block).replace(/[ ]+$/gm, '')).toBe(markdown);
  });
});

it('the whole document: title, organisation, front, numbered sections and clauses with their labels; what waits is left out', () => {
  const document = documentOf(
    [
      {
        id: 'a',
        number: '1.',
        title: 'Objet',
        label: 'Obligatoire',
        clauses: [
          clause('1.1', 'Un', [p('mot')]),
          clause('', 'Attend', [], { status: 'waiting' }),
          clause('1.2', 'Deux', [p('mot')], { label: 'Recommandé' }),
        ],
      },
      { id: 'b', title: 'Vide', clauses: [clause('', 'Absent', [], { status: 'absent' })] },
    ],
    { front: [p('PROJET')], title: 'Politique', organisation: 'A_B' },
  );
  expect(toMarkdown(document)).toBe(
    '# Politique\n\n**A_B**\n\nPROJET\n\n## 1. Objet\n\n*Obligatoire*\n\n### 1.1 Un\n\nmot\n\n### 1.2 Deux\n\n*Recommandé*\n\nmot\n',
  );
});

describe('typed text is read back as it was typed', () => {
  /** As the engine prints a text of several lines. */
  const lines = (value: string) =>
    value.split(/\r\n|\r|\n/).flatMap((line, index) => (index === 0 ? [typed(line)] : [lineBreak, typed(line)]));
  // A heading and a note hold words of the pack only.
  const everywhere = (value: string) => [
    p(...lines(value)),
    p('Avant ', ...lines(value), ' après'),
    bullets([p(...lines(value))], [p('a')]),
    quote(p(...lines(value))),
    p(strong(text('Nom')), ' : ', ...lines(value), '.'),
    p(typed('un'), lineBreak, ...lines(value), lineBreak, typed('deux')),
  ];
  const check = (value: string) => {
    for (const block of everywhere(value)) {
      const markdown = body(block);
      const html = marked.parse(markdown, { async: false });
      expect(spaced(textOfMarkdown(markdown))).toBe(spaced(textOfBlocks([block])));
      expect(html.replace(/<\/?(p|ul|li|blockquote|strong)>|<br>/g, '')).not.toMatch(/<\w/);
    }
    expect(spaced(textOfMarkdown(body(table([value], [typed(value)]))))).toBe(
      spaced(`${clean(value)} ${clean(value)}`),
    );
  };
  it.each(HOSTILE.map((value) => [value.slice(0, 40), value]))('%j', (_start, value) => {
    check(value);
    expect(spaced(textOfMarkdown(body(p('Avant ', typed(value), ' après'))))).toBe(
      spaced(`Avant ${clean(value)} après`),
    );
  });

  it('and any other', () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        ...'*_`~[](){}<>#+-=|\\!&;:.@/^$"\'\n\r\t 1a2éZ'.split(''),
        'www.',
        'http://',
        '&amp;',
        '\n\n',
        '    ',
      ),
      maxLength: 24,
    });
    fc.assert(fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme' })), check), {
      seed: 20261120,
      numRuns: process.env['FULL'] ? 30_000 : 1500,
    });
  });

  it.each(HOSTILE.map((value) => [value.slice(0, 40), value]))('as the organisation’s name: %j', (_start, value) => {
    expect(spaced(textOfMarkdown(toMarkdown(documentOf([], { title: 'Politique', organisation: value }))))).toBe(
      spaced(`Politique ${clean(value)}`),
    );
  });

  it('spaces are kept between words, not only as one', () => {
    expect(textOfMarkdown(body(p(typed('a   b\u00a0\u00a0c')))).trim()).toBe('a   b\u00a0\u00a0c');
  });
});

describe('the answers a document carries', () => {
  const carrying = (notes: Record<string, string>, title = 'Politique') =>
    toMarkdown(documentOf([], { title, answers: { ...answers, notes } }));
  it('stand in front matter that is YAML, and come back the same', () => {
    const markdown = carrying({ a: '---\n---\n# : {x}\u2028"', b: 'x'.repeat(5000) });
    const front = parse(markdown.split('\n---\n')[0]!) as { title: string; balises: unknown };
    expect(front).toMatchObject({ title: 'Politique', lang: 'fr' });
    expect(JSON.parse(readMarkdown(markdown).text!)).toEqual(front.balises);
    expect(front.balises).toEqual({ ...answers, notes: { a: '---\n---\n# : {x}\u2028"', b: 'x'.repeat(5000) } });
  });

  it.each([
    ['saved on Windows', (written: string) => written.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (written: string) => `\ufeff${written}`],
  ])('come back %s', (_how, saved) => {
    expect(JSON.parse(readMarkdown(saved(carrying({ a: 'b' }))).text!)).toMatchObject({ notes: { a: 'b' } });
  });

  it('a hostile title stays in its place', () => {
    expect(parse(carrying({}, 'a"\nbalises:\n  x: 1').split('\n---\n')[0]!)).toMatchObject({
      title: 'a"\nbalises:\n  x: 1',
    });
  });

  it.each([
    '',
    '# Un titre',
    '# Un titre\n\n**Gras**\n\n## 1. Objet\n',
    '---\ntitle: x\n---\n',
    '---\nbalises',
    'balises:\n  {}',
    '---\n'.repeat(1000),
    '\0',
  ])('%#: a text from elsewhere carries none', (markdown) => {
    expect(readMarkdown(markdown)).toEqual({ refused: 'file_foreign' });
  });

  it('are cut where the front matter does not end', () => {
    const markdown = carrying({ a: 'b' });
    for (const end of [60, 200, markdown.indexOf('\n---\n') + 3])
      expect(readMarkdown(markdown.slice(0, end))).toEqual({ refused: 'file_damaged' });
  });

  it('none are written where the team left them out', () => {
    const copy = toMarkdown(documentWith(p('a')));
    expect(copy).toMatch(/^# Politique/);
    expect(readMarkdown(copy)).toEqual({ refused: 'file_without_answers' });
  });
});
