import type { YAMLParseError } from 'yaml';
import type { Message } from '../../0-language/messages/message.ts';
import { ODD_SPACE, yamlKind, type YamlKind } from '../../0-language/yaml-kind.ts';

/** A mistake of YAML, without its place: `at` is its offset. */
interface SyntaxMistake {
  readonly message: Message;
  readonly at: number;
}

/** What an author did → how it is said; the rest is said in the library's words. */
const SAID: Partial<Record<YamlKind, Message['code']>> = {
  colon: 'yaml_colon',
  quote: 'yaml_quote',
  sign: 'yaml_sign',
  bracket: 'yaml_bracket',
  indent: 'yaml_indent',
  key: 'yaml_key',
};

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
  const kind = yamlKind(code, message);
  const said = kind && SAID[kind];
  if (!said) return { message: { code: 'yaml_syntax', params: { reason: message } }, at };
  return { message: { code: said }, at: kind === 'quote' ? openingQuote(text, at) : at };
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
