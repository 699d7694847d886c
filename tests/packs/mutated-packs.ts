import fc from 'fast-check';

/** A pack's files: path → text. */
type Files = ReadonlyMap<string, string>;

/** What an editor, a merge or a joker leaves behind; each breaks a reader that was not thought through. */
const GARBAGE = [
  '[',
  ']',
  '{',
  '}',
  '(',
  '((((((((((((((((((((',
  '{{{{',
  '}}',
  '{x',
  '{DOIT',
  '[a](',
  '](x)',
  '`',
  '```',
  '<b>',
  '&amp;',
  '> > > > > > > > >',
  '1. 1. 1. 1. 1. 1. 1. 1.',
  '- - - - - - - - - - -',
  '***',
  '_*_*_*',
  '|',
  '|-|',
  '&a',
  '*a',
  '&a [*a]',
  '!!binary x',
  '!!js/function x',
  '<<: *a',
  '? ? ? ? ? ? ? ?',
  '? a',
  ': ',
  '- ',
  '---',
  '...',
  '%YAML 9.9',
  '"',
  "'",
  '|2',
  '>-',
  '# x',
  '\t',
  '\t\t- x',
  ' ',
  '\r',
  '\0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\ud83d',
  '\u2028',
  '\uffff',
  'é',
  '👩‍💻',
  '__proto__',
  '__proto__: {x: 1}',
  'constructor: x',
  'toString',
  'hasOwnProperty: 1',
  '1e999',
  '-0',
  '0x10',
  '.nan',
  '.inf',
  '99999999999999999999',
  'null',
  '~',
  'true',
  '2026-13-45',
  '""',
  'when: a',
  'when: not not not',
  'when: (((',
  'id: x',
  'id: __proto__',
  'default: {same_as: x}',
  'default: {cases: 3}',
  'default: {cases: [null]}',
  'set: {x: {cases: [1]}}',
  'set: {x: {add: null}}',
  'severity: []',
  'options: []',
  'columns: []',
  'values: {op: and, of: x}',
  'otherwise: none',
  'of: abcdefgh',
  'repeat: __proto__',
  'sources: [__proto__]',
  'facts: [constructor]',
  'changes: small',
  'changes: base',
  'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]',
  'x'.repeat(6_000),
  '*a_'.repeat(1_500),
  '['.repeat(4_000),
  '{a: '.repeat(900),
  '- '.repeat(2_000),
  '> '.repeat(2_000),
  '? '.repeat(2_000),
  'x\n'.repeat(6_000),
  '(a or '.repeat(600),
  ' '.repeat(4_000),
  'é'.repeat(210_000),
];

const IDS = [
  'x',
  '__proto__',
  'constructor',
  'jurisdiction',
  'org_name',
  'facebook',
  'A',
  '9',
  'a__given',
  'and',
  'not',
  '',
];

/** One change of one file, or of two, chosen by numbers between 0 and 1 so that it fits whatever the files are. */
export interface Mutation {
  readonly kind:
    'delete' | 'duplicate' | 'swap' | 'truncate' | 'insert' | 'split' | 'id' | 'swap_files' | 'drop_file' | 'cut_file';
  readonly file: number;
  readonly other: number;
  readonly at: number;
  readonly what: number;
}

const share = fc.double({ min: 0, max: 0.999_999, noNaN: true });
export const mutations = fc.array(
  fc.record<Mutation>({
    kind: fc.constantFrom(
      'delete',
      'duplicate',
      'swap',
      'truncate',
      'insert',
      'insert',
      'split',
      'id',
      'swap_files',
      'drop_file',
      'cut_file',
    ),
    file: share,
    other: share,
    at: share,
    what: share,
  }),
  { minLength: 1, maxLength: 3 },
);

const pick = <T>(list: readonly T[], where: number): T => list[Math.floor(where * list.length)]!;

export function mutate(files: Files, all: readonly Mutation[]): Files {
  return all.reduce(mutateOnce, files);
}

function mutateOnce(files: Files, { kind, file, other, at, what }: Mutation): Files {
  const [path, text] = pick([...files], file);
  const [otherPath, otherText] = pick([...files], other);
  if (kind === 'drop_file') return new Map([...files].filter(([one]) => one !== path));
  if (kind === 'swap_files') return new Map([...files, [path, otherText], [otherPath, text]]);
  return new Map([...files, [path, changeText(text, kind, at, what)]]);
}

function changeText(text: string, kind: Mutation['kind'], at: number, what: number): string {
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  const next = Math.floor(what * lines.length);
  const offset = Math.floor(at * text.length);
  switch (kind) {
    case 'delete':
      return lines.filter((_, index) => index !== line).join('\n');
    case 'duplicate':
      return lines.toSpliced(next, 0, lines[line]!).join('\n');
    case 'swap':
      return lines.with(line, lines[next]!).with(next, lines[line]!).join('\n');
    case 'truncate':
      return lines.with(line, lines[line]!.slice(0, Math.floor(what * lines[line]!.length))).join('\n');
    case 'insert':
      return text.slice(0, offset) + pick(GARBAGE, what) + text.slice(offset);
    case 'split':
      return lines.toSpliced(line, 0, pick(GARBAGE, what)).join('\n');
    case 'id': {
      const ids = [...text.matchAll(/[a-z]+(?:_[a-z0-9]+)+/g)];
      if (ids.length === 0) return text;
      const { index, 0: id } = pick(ids, at);
      return text.slice(0, index) + pick(IDS, what) + text.slice(index + id.length);
    }
    default:
      return text.slice(0, offset);
  }
}
