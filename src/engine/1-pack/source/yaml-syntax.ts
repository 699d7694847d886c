import type { YAMLParseError } from 'yaml';
import type { Message } from '../../0-language/messages/message.ts';

/** A mistake of YAML, without its place: `at` is its offset. */
interface SyntaxMistake {
  readonly message: Message;
  readonly at: number;
}

/** What the library calls a mistake → what an author did; its words tell apart what shares a code. */
const KINDS: readonly (readonly [code: string, words: RegExp, kind: Message['code']])[] = [
  ['BLOCK_AS_IMPLICIT_KEY', /./, 'yaml_colon'],
  ['MISSING_CHAR', /quote/, 'yaml_quote'],
  ['UNEXPECTED_TOKEN', /scalar at node end/, 'yaml_quote'],
  ['BAD_SCALAR_START', /./, 'yaml_sign'],
  ['BAD_ALIAS', /./, 'yaml_sign'],
  ['BAD_INDENT', /^Flow/, 'yaml_bracket'],
  ['MISSING_CHAR', /^Flow|^Missing ,/, 'yaml_bracket'],
  ['BAD_INDENT', /./, 'yaml_indent'],
  ['MISSING_CHAR', /without - indicator/, 'yaml_indent'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'yaml_key'],
  ['MISSING_CHAR', /Implicit map keys/, 'yaml_key'],
];
/** Spaces that a word processor or a web page puts, where YAML counts plain ones. */
const ODD_SPACE = /^ *[\u00a0\u2000-\u200a\u202f\u3000]/m;

/** The first mistake of a YAML text, in an author's words where it is one that authors make. */
export function syntaxMistake({ code, message, pos }: YAMLParseError, text: string): SyntaxMistake {
  const [at] = pos;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1);
  const odd = ODD_SPACE.exec(text.slice(0, text.length - line.length + line.indexOf('\n')));
  if (odd) return { message: { code: 'yaml_space' }, at: odd.index };
  if (/^ *\t/.test(line)) return { message: { code: 'yaml_tab' }, at };
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(at))![0].replace(/["']/g, '').trim();
    return { message: { code: 'yaml_twice', params: { key } }, at };
  }
  const kind = KINDS.find(([one, words]) => one === code && words.test(message))?.[2];
  if (kind === 'yaml_quote') return { message: { code: kind }, at: openingQuote(text, at) };
  return { message: kind ? { code: kind } : { code: 'yaml_syntax', params: { reason: message } }, at };
}

/** What keeps a text that was parsed from being read: a name that stands for nothing, or too many of them. */
export function aliasMistake(reason: string, text: string): SyntaxMistake {
  const name = /^Unresolved alias[^:]*: (.*)$/.exec(reason)?.[1];
  const at = name === undefined ? -1 : text.indexOf(`*${name}`);
  return at < 0
    ? { message: { code: 'yaml_syntax', params: { reason } }, at: 0 }
    : { message: { code: 'yaml_sign' }, at };
}

/** Of quotes that do not close, the one that opens, on the nearest line before that has an odd number of them. */
function openingQuote(text: string, at: number): number {
  for (let end = at; end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const [line = ''] = text.slice(start).split('\n', 1);
    const quotes = line.replace(/\\"/g, '  ').match(/"/g)?.length ?? 0;
    if (quotes % 2 === 1) return start + line.indexOf('"');
    end = start - 1;
  }
  return at;
}
