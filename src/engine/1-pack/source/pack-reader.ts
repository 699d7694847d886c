import type { Bilingual, Language } from '../../0-language/answers.ts';
import type { Condition } from '../../0-language/condition.ts';
import type { Message, Place } from '../../0-language/messages/message.ts';
import { parseCondition } from '../../0-language/parse-condition.ts';
import type { ProseReader } from './read-prose.ts';
import { typography, wrongSpace } from './typography.ts';

/** Brackets within brackets are read one inside another: that many characters of them still fit. */
const LONGEST_CONDITION = 500;

/** Reads the files of one pack, and of those it changes, in one language. */
export class PackReader {
  /** The files of the wordings that say that where none of them holds, nothing is meant to print. */
  readonly gapsMeant = new Set<string>();
  readonly files: ReadonlyMap<string, string>;
  /** The names of the pack and of those it changes, the pack first, the root last. */
  readonly lineage: readonly string[];
  readonly language: Language;
  /** The words of the pack's local fields, by id. */
  readonly #local: ReadonlyMap<string, string>;
  /** Where every mistake goes, so that an author sees them all at once. */
  readonly report: (message: Message) => void;
  readonly #read = new Set<string>();
  /** What each shape found: places are looked for thousands of times, in the same files. */
  readonly #found = new Map<string, readonly (readonly [string, string])[]>();

  constructor(
    files: ReadonlyMap<string, string>,
    lineage: readonly string[],
    language: Language,
    local: ReadonlyMap<string, string>,
    report: (message: Message) => void,
  ) {
    this.files = files;
    this.lineage = lineage;
    this.language = language;
    this.#local = local;
    this.report = report;
  }

  get name(): string {
    return this.lineage[0]!;
  }

  /** The words of the pack's language, as they print. */
  words(written: Bilingual, place: Place): string {
    const text = written[this.language];
    const space = wrongSpace(text, this.language);
    if (space) this.report({ code: 'typography', params: { found: space }, place });
    return typography(text, this.language);
  }

  /** What reads the prose of one file, in the pack's language. */
  prose(file: string, source: string): ProseReader {
    return { language: this.language, file, source, local: this.#local, report: this.report };
  }

  /** A condition, or a message at the place it stands. */
  condition(text: string, place: Place): Condition | undefined {
    if (text.length > LONGEST_CONDITION) {
      this.report({ code: 'file_runaway', params: { found: `${text.slice(0, 20)}…` }, place });
      return undefined;
    }
    const parsed = parseCondition(text);
    if ('condition' in parsed) return parsed.condition;
    const { found, expected } = parsed.mistake;
    this.report({ code: 'condition_syntax', params: { condition: text, found, expected }, place });
    return undefined;
  }

  /** The text of a file of the pack, which counts as read; nothing where there is none. */
  text(path: string): string | undefined {
    this.#read.add(path);
    return this.files.get(path);
  }

  /** The files of the lineage whose path fits, those of the pack first, each pack's in the order of their paths. */
  filesIn(shape: RegExp): readonly (readonly [string, string])[] {
    const known = this.#found.get(shape.source);
    if (known) return known;
    const fitting = [...this.files].filter(([path]) => shape.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
    const found = this.lineage.flatMap((name) => fitting.filter(([path]) => path.split('/')[1] === name));
    this.#found.set(shape.source, found);
    return found;
  }

  /** The files of one pack of the lineage whose path after its folder fits, which count as read. */
  filesOf(name: string, top: 'questions' | 'templates', shape: RegExp): readonly (readonly [string, string])[] {
    const folder = `${top}/${name}/`;
    const found = this.filesIn(/^/).filter(
      ([path]) => path.startsWith(folder) && shape.test(path.slice(folder.length)),
    );
    for (const [path] of found) this.#read.add(path);
    return found;
  }

  /** Of files that are to be one, those that repeat what an earlier one is, each reported. */
  once(files: readonly (readonly [string, string])[], idOf: (path: string) => string): void {
    const paths = files.map(([path]) => path);
    for (const [index, path] of paths.entries()) {
      const first = paths.findIndex((one) => idOf(one) === idOf(path));
      if (first < index)
        this.report({
          code: 'duplicate_id',
          params: { id: idOf(path), first: `${paths[first]}:1` },
          place: { file: path, line: 1, column: 1 },
        });
    }
  }

  /** The files of the lineage that nothing has read, but for the pack.yaml that its reading begins with and notes to oneself. */
  unread(): readonly string[] {
    return this.filesIn(/^(questions|templates)\/(?!.*\/(pack\.yaml|README\.md)$)/).flatMap(([path]) =>
      this.#read.has(path) ? [] : [path],
    );
  }
}
