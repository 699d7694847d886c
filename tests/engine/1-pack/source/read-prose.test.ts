import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../src/engine/0-language/messages/message.ts';
import { placeAt } from '../../../../src/engine/1-pack/source/place-at.ts';
import { readFloors, readProse, readWords } from '../../../../src/engine/1-pack/source/read-prose.ts';
import { readSlots } from '../../../../src/engine/1-pack/source/read-slots.ts';

function read(markdown: string, how = readProse as (...args: Parameters<typeof readProse>) => unknown) {
  const messages: Message[] = [];
  const tree = how(
    {
      language: 'fr',
      local: new Map(),
      report: (message) => messages.push(message),
      placeAt: (offset) => placeAt('a.md', markdown, offset),
      note: () => {},
    },
    markdown,
  );
  return { tree, messages };
}
const text = (value: string) => ({ type: 'text', value });
const p = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('Markdown becomes the small tree', () => {
  it.each([
    ['Un mot.', [p(text('Un mot.'))]],
    ['Un.\n\nDeux.', [p(text('Un.')), p(text('Deux.'))]],
    [
      '**fort** et *doux*',
      [p({ type: 'strong', children: [text('fort')] }, text(' et '), { type: 'emphasis', children: [text('doux')] })],
    ],
    ['[site](https://a.example)', [p({ type: 'link', href: 'https://a.example', children: [text('site')] })]],
    ['- a\n- b', [{ type: 'list', ordered: false, items: [[p(text('a'))], [p(text('b'))]] }]],
    ['1. a', [{ type: 'list', ordered: true, items: [[p(text('a'))]] }]],
    ['> cité', [{ type: 'quote', children: [p(text('cité'))] }]],
    ['#### Titre', [{ type: 'heading', children: [text('Titre')] }]],
    [
      '| a | b |\n|---|---|\n| {c} | d |',
      [{ type: 'table', head: [[text('a')], [text('b')]], rows: [[[{ type: 'field', id: 'c' }], [text('d')]]] }],
    ],
    ['**{de org}**', [p({ type: 'strong', children: [{ type: 'field', id: 'org', preposition: 'de' }] })]],
    ['1\\. suite \\* ici', [p(text('1'), text('.'), text(' suite '), text('*'), text(' ici'))]],
    ['Elle {DOIT} lire.', [p(text('Elle '), { type: 'token', name: 'DOIT', forms: [] }, text(' lire.'))]],
  ])('%j', (markdown, tree) => {
    expect(read(markdown)).toEqual({ tree, messages: [] });
  });
});

describe('the line between two floors', () => {
  const un = [p(text('Un.'))];
  const deux = [p(text('Deux.'))];
  it.each([
    ['Un.', { decision: un }, []],
    ['Un.\n\n***\n\nDeux.', { decision: un, practice: deux }, []],
    ['Un.\r\n\r\n***  \r\n\r\nDeux.', { decision: un, practice: deux }, []],
    [
      '- a\n\n***\n\nDeux.',
      { decision: [{ type: 'list', ordered: false, items: [[p(text('a'))]] }], practice: deux },
      [],
    ],
    ['Un.\n\n***', { decision: un, practice: [] }, []],
    ['***\n\nDeux.', { decision: [], practice: deux }, []],
    ['Un.\n***\n\nDeux.', { decision: [...un, ...deux] }, ['floors_line 2:1']],
    ['Un.\n\n***\nDeux.', { decision: [...un, ...deux] }, ['floors_line 3:1']],
    ['Un.\n\n* * *\n\nDeux.', { decision: [...un, ...deux] }, ['floors_line 3:1']],
    ['Un.\n\n___\n\nDeux.', { decision: [...un, ...deux] }, ['floors_line 3:1']],
    ['Un.\n\n***\n\nDeux.\n\n***\n\nDeux.', { decision: un, practice: [...deux, ...deux] }, ['floors_twice 7:1']],
    [
      '> Un.\n>\n> ***\n>\n> Deux.',
      { decision: [{ type: 'quote', children: [...un, ...deux] }] },
      ['markdown_not_allowed 3:3'],
    ],
  ])('%j', (markdown, floors, said) => {
    const { tree, messages } = read(markdown, readFloors);
    expect(tree).toEqual(floors);
    expect(messages.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual(said);
  });
});

describe('what a template may not hold is a message with its place', () => {
  it.each([
    ['Un <b>mot</b>.', 'html_in_template', '<b>', 1, 4],
    ['Un mot.\n\n<div>x</div>', 'html_in_template', '<div>x</div>', 3, 1],
    ['<!-- note -->', 'html_in_template', '<!-- note -->', 1, 1],
    ['Un &amp; deux', 'html_in_template', '&amp;', 1, 4],
    ['Un mot.\nL’&eacute;quipe', 'html_in_template', '&eacute;', 2, 3],
    ['&#60;script&#62;', 'html_in_template', '&#60;', 1, 1],
    ['un `code`', 'markdown_not_allowed', '`code`', 1, 4],
    ['```\nx\n```', 'markdown_not_allowed', '```\nx\n```', 1, 1],
    ['![image](a.png)', 'markdown_not_allowed', '![image](a.png)', 1, 1],
    ['Un.\n\n---\n\nDeux.', 'markdown_not_allowed', '---', 3, 1],
    ['Quoi ?', 'typography', '?', 1, 6],
  ])('%j', (markdown, code, found, line, column) => {
    expect(read(markdown).messages).toContainEqual({ code, params: { found }, place: { file: 'a.md', line, column } });
  });

  it('an ampersand alone is only an ampersand', () => {
    expect(read('Marie & Paul')).toEqual({ tree: [p(text('Marie & Paul'))], messages: [] });
  });

  it('tables may be drawn with colons', () => {
    expect(read('| a |\n| :--- |\n| b |').messages).toEqual([]);
  });
});

describe('slots', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['{org}', { type: 'field', id: 'org' }],
    ['{de org}', { type: 'field', id: 'org', preposition: 'de' }],
    ['{à responsible__lead}', { type: 'field', id: 'responsible__lead', preposition: 'à' }],
    ['{DOIT}', { type: 'token', name: 'DOIT', forms: [] }],
    ['{de LE_DOC}', { type: 'token', name: 'LE_DOC', forms: [], preposition: 'de' }],
    ['{NE_DOIT_PAS publier}', { type: 'token', name: 'NE_DOIT_PAS', forms: ['publier'] }],
    ['{NE_DOIT_PAS post / posting}', { type: 'token', name: 'NE_DOIT_PAS', forms: ['post', 'posting'] }],
    ["{LE_DOC s'applique / s'appliquent}", { type: 'token', name: 'LE_DOC', forms: ["s'applique", "s'appliquent"] }],
  ];
  it.each(cases)('%s', (written, slot) => {
    expect(readSlots(written)).toEqual({ nodes: [slot], unknown: [] });
  });

  it.each(['{}', '{Org}', '{org|upper}', '{dans org}', '{org', 'org}', '{{org}}', '{org name}', '{1}'])(
    '%j is no slot, and is said',
    (written) => {
      const { messages } = read(written, readWords);
      expect(messages.map(({ code }) => code)).toContain('unknown_slot');
    },
  );
});
