import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { spliceYaml } from '../../../src/engine/5-upgrade/text/splice-yaml.ts';

const TEXT = `# head
- id: a   # on a
  label:
    fr: "A"
    en: 'B' # tail

# before b
- label: {fr: "x", en: "y"}
  id: b
  options:
    - id: x
      label: {fr: "x", en: "y"}
    # before y
    - {id: y, label: {fr: a, en: b}}   # after y
  # own
  why: |
    text

    more

- id: c
# end
`;

describe('one entry changes, all other bytes stay', () => {
  it.each([
    ['a value', [0, 'label', 'fr'], 'Z', TEXT.replace('fr: "A"', 'fr: Z')],
    [
      'a map',
      [0, 'label'],
      { fr: 'un deux', en: 'Z' },
      TEXT.replace(`fr: "A"\n    en: 'B' # tail`, 'fr: "un deux"\n    en: Z'),
    ],
    [
      'a new key',
      [2, 'help'],
      { fr: 'x y', en: 'z' },
      TEXT.replace('- id: c\n', '- id: c\n  help:\n    fr: "x y"\n    en: z\n'),
    ],
    ['a key that goes', [1, 'options'], undefined, TEXT.replace(/ {2}options:[\s\S]*after y\n/, '')],
    [
      'the key on the line of the dash',
      [1, 'label'],
      undefined,
      TEXT.replace('- label: {fr: "x", en: "y"}\n  id: b', '- id: b'),
    ],
    ['an entry that goes', [1], undefined, TEXT.replace(/- label: \{fr: "x"[\s\S]*more\n/, '')],
    ['a block of text that goes', [1, 'why'], undefined, TEXT.replace(/ {2}why: \|\n.*\n\n.*\n/, '')],
    [
      'a new entry',
      [1, 'options', 2],
      { id: 'z', label: { fr: 'é', en: 'e' } },
      TEXT.replace('# after y\n', '# after y\n    - id: z\n      label:\n        fr: "é"\n        en: e\n'),
    ],
    [
      'a value inside a line',
      [1, 'options', 1, 'label', 'fr'],
      'q',
      TEXT.replace(
        '    - {id: y, label: {fr: a, en: b}}   # after y\n',
        '    - id: y\n      label:\n        fr: q\n        en: b\n',
      ),
    ],
    ['a new entry at the end', [3], { id: 'd' }, TEXT.replace('- id: c\n', '- id: c\n- id: d\n')],
  ])('%s', (_name, path, value, expected) => {
    expect(spliceYaml(TEXT, path, value)).toBe(expected);
  });

  it('a comment left at the end of a list does not carry away the indent of what follows', () => {
    const text = '- id: a\n  options:\n    - id: x\n    # no more\n  label: b\n';
    expect(spliceYaml(text, [0, 'options'], undefined)).toBe('- id: a\n  label: b\n');
    expect(spliceYaml(text, [0, 'options', 1], { id: 'y' })).toBe(
      '- id: a\n  options:\n    - id: x\n    - id: y\n    # no more\n  label: b\n',
    );
  });

  it('a text without its last line end, an empty one, and one of comments', () => {
    expect(spliceYaml('a: 1', ['b'], 2)).toBe('a: 1\nb: 2\n');
    expect(spliceYaml('', [0], { id: 'a' })).toBe('- id: a\n');
    expect(spliceYaml('# x\n', ['a'], 1)).toBe('# x\na: 1\n');
  });

  const value = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom('a: b', '- x', '1.10', 'yes', '# no', 'ligne\nautre', ''),
    ),
    map: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('any'), { maxKeys: 3 }),
    any: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('map'), fc.array(tie('any'), { maxLength: 3 })),
  })).any;

  it('whatever is put in is what is read', () => {
    fc.assert(
      fc.property(value, value, value, (one, two, put) => {
        const text = spliceYaml(
          spliceYaml('a: 1\nlist:\n  - id: x\n  - id: y\nb: 2\n', ['list', 0, 'v'], one),
          ['list', 1, 'v'],
          two,
        );
        expect(parse(text)).toEqual({
          a: 1,
          list: [
            { id: 'x', v: one },
            { id: 'y', v: two },
          ],
          b: 2,
        });
        expect(parse(spliceYaml(text, ['list', 0, 'v'], put))).toEqual({
          a: 1,
          list: [
            { id: 'x', v: put },
            { id: 'y', v: two },
          ],
          b: 2,
        });
        expect(parse(spliceYaml(text, ['list', 0], undefined))).toEqual({ a: 1, list: [{ id: 'y', v: two }], b: 2 });
        expect(spliceYaml(spliceYaml(text, ['list', 1, 'w'], put), ['list', 1, 'w'], undefined)).toBe(text);
      }),
    );
  });
});
