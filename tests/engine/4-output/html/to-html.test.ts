import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseToHtml, toHtml } from '../../../../src/engine/documents.ts';
import {
  bullets,
  clause,
  documentOf,
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
import { policy } from '../docx/sample-policy.ts';
import { HOSTILE, spaced, tagsOf, textOfBlocks, textOfHtml } from '../read-back.ts';
import { clean } from '../../../../src/engine/4-output/clean.ts';

const html = (...blocks: Parameters<typeof clause>[2]) => clauseToHtml(clause('1.1', 'Essai', blocks));

describe('each kind of node', () => {
  it.each([
    ['paragraph', p('a & b'), '<p>a &#38; b</p>'],
    [
      'strong and emphasis',
      p(strong(text('fort')), emphasis(text('doux'))),
      '<p><strong>fort</strong><em>doux</em></p>',
    ],
    ['typed text, in its own direction', p(typed('a')), '<p><bdi>a</bdi></p>'],
    ['break', p('a', lineBreak, 'b'), '<p>a<br>b</p>'],
    ['mark', p(mark('undecided', 'à décider')), '<p><mark class="mark--undecided">à décider</mark></p>'],
    [
      'link',
      p(link('https://a.example/?a=1&b="2"', text('site'))),
      '<p><a href="https://a.example/?a=1&#38;b=&#34;2&#34;">site</a></p>',
    ],
    ['mail link', p(link('mailto:a@b.example', text('a'))), '<p><a href="mailto:a@b.example">a</a></p>'],
    ['list', bullets([p('a')], [p('b'), ordered([p('c')])]), '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>'],
    ['quote', quote(p('a')), '<blockquote><p>a</p></blockquote>'],
    ['heading, below the clause’s own', heading('a'), '<h4>a</h4>'],
    ['note', note('a'), '<p class="note">a</p>'],
  ])('%s', (_name, block, expected) => {
    expect(html(block)).toBe(expected);
  });

  it('a table has its headers in scope, and a name where it scrolls', () => {
    const written = html(table(['a'], ['1']));
    expect(written).toContain('<th scope="col">a</th>');
    expect(written).toContain('aria-label="Essai"');
    expect(written).toContain('<td>1</td>');
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    'vbscript:x',
    '//a.example',
    '',
  ])('a link to %j is only its words', (href) => {
    expect(html(p(link(href, text('site'))))).toBe('<p>site</p>');
  });
});

describe('no tag comes from typed text, and every character of it shows', () => {
  const OURS =
    /^<\/?(p|bdi|strong|ul|li|blockquote|br|table|thead|tbody|tr|td)>$|^<th scope="col">$|^<p class="note">$|^<mark class="mark--blank">$|^<div class="table" tabindex="0" role="region" aria-label="[^"<>]*">$|^<\/(th|div|mark)>$/;
  const check = (value: string) => {
    const blocks = [
      p(typed(value)),
      note(typed(value)),
      p(mark('blank', value)),
      bullets([p(typed(value))]),
      quote(p(typed(value))),
      table([value], [typed(value)]),
    ];
    const written = clauseToHtml(clause('1.1', value, blocks));
    expect(tagsOf(written).filter((tag) => !OURS.test(tag))).toEqual([]);
    expect(spaced(textOfHtml(written))).toBe(spaced(textOfBlocks(blocks)));
  };
  it.each(HOSTILE.map((value) => [value.slice(0, 40), value]))('%j', (_start, value) => {
    check(value);
  });

  it('and any other', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'<>&;"\'#x=/ a\n!-'.split(''), 'script', '&#60;', '<!--', ']]>', '\0', '\ud800'),
      maxLength: 20,
    });
    fc.assert(fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), check), {
      seed: 20261120,
      numRuns: process.env['FULL'] ? 30_000 : 1500,
    });
  });

  it('an attribute cannot be left', () => {
    const quoted = '" onmouseover="alert(1)';
    const written = toHtml(
      documentOf(
        [
          {
            id: 'a',
            number: '1.',
            title: quoted,
            label: quoted,
            clauses: [clause('1.1', quoted, [table(['a'], ['b'])])],
          },
        ],
        { title: quoted, organisation: quoted },
      ),
    );
    expect(written.replace(/<[^>]*>/g, '').includes('onmouseover')).toBe(true);
    expect(tagsOf(written).join('')).not.toMatch(/ onmouseover="/);
  });
});

it('the whole document: its language, each section and clause once, with its number', () => {
  const written = toHtml(policy);
  expect(written).toMatch(/^<article lang="fr-CA">/);
  expect(written.match(/<h2>/g)).toHaveLength(4);
  expect(written).not.toContain('jamais imprimé');
  const words = spaced(textOfHtml(written));
  for (const { number, title } of policy.sections
    .flatMap(({ clauses }) => clauses)
    .filter(({ status }) => status === 'printed'))
    expect(words).toContain(`${number} ${clean(title)}`);
  const ids = written.match(/ id="[^"]*"/g)!;
  expect(new Set(ids).size).toBe(ids.length);
});
