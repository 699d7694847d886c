/** What a person did who wrote YAML that cannot be read. */
export type YamlKind = 'tab' | 'colon' | 'second' | 'quote' | 'backslash' | 'sign' | 'bracket' | 'indent' | 'key';

/** What the library calls a mistake → what was done; its words tell apart what shares a code. */
const KINDS: readonly (readonly [code: string, words: RegExp, kind: YamlKind])[] = [
  ['TAB_AS_INDENT', /./, 'tab'],
  ['BLOCK_AS_IMPLICIT_KEY', /./, 'colon'],
  ['MULTIPLE_DOCS', /./, 'second'],
  ['MISSING_CHAR', /quote/, 'quote'],
  ['UNEXPECTED_TOKEN', /scalar at node end/, 'quote'],
  ['BAD_DQ_ESCAPE', /./, 'backslash'],
  ['BAD_SCALAR_START', /./, 'sign'],
  ['BAD_ALIAS', /./, 'sign'],
  ['BAD_INDENT', /^Flow/, 'bracket'],
  ['MISSING_CHAR', /^Flow|^Missing ,/, 'bracket'],
  ['BAD_INDENT', /./, 'indent'],
  ['MISSING_CHAR', /without - indicator/, 'indent'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'key'],
  ['MISSING_CHAR', /Implicit map keys/, 'key'],
];

/** Spaces that a word processor or a web page puts, where YAML counts plain ones. */
export const ODD_SPACE = /^ *[\u00a0\u2000-\u200b\u202f\u3000]/m;

/** The kind of a mistake, from its code and its words in the `yaml` library; none where it is of no known kind. */
export function yamlKind(code: string, message: string): YamlKind | undefined {
  return KINDS.find(([one, words]) => one === code && words.test(message))?.[2];
}
