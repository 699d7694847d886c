import type { Bilingual, Language } from '../0-language/answers.ts';
import type { Condition } from '../0-language/condition.ts';
import type { Message, Place } from '../0-language/message.ts';
import { parseCondition } from '../0-language/parse-condition.ts';
import { readableFiles } from './readable-files.ts';
import { typography, wrongSpace } from './typography.ts';

/** Brackets within brackets are read one inside another: that many characters of them still fit. */
const LONGEST_CONDITION = 500;

/** Reads one pack in one language and gathers every mistake, so that an author sees them all at once. */
export class PackReader {
  readonly messages: Message[] = [];
  /** The files of the wordings that say that where none of them holds, nothing is meant to print. */
  readonly gapsMeant = new Set<string>();
  /** Files that were refused unread: nothing more is said of them. */
  private readonly emptied: ReadonlySet<string> = new Set();
  /** The files as the author wrote them; `files` are what is read of them. */
  readonly written: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
  readonly name: string;
  readonly language: Language;

  constructor(files: ReadonlyMap<string, string>, name: string, language: Language) {
    this.written = files;
    const readable = readableFiles(files, name, this.report);
    this.files = readable.files;
    this.emptied = readable.emptied;
    this.name = name;
    this.language = language;
  }

  readonly report = (message: Message): void => {
    if (message.code === 'file_runaway' || !this.isEmptied(message)) this.messages.push(message);
  };

  private isEmptied({ place, params }: Message): boolean {
    return [place?.file, params?.['file']].some((file) => this.emptied.has(String(file)));
  }

  /** The words of the pack's language, as they print. */
  words(written: Bilingual, place: Place): string {
    const text = written[this.language];
    const space = wrongSpace(text, this.language);
    if (space) this.report({ code: 'typography', params: { found: space }, place });
    return typography(text, this.language);
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

  /** The files of a folder of the pack whose path fits, in the order of their paths. */
  filesIn(shape: RegExp): readonly (readonly [string, string])[] {
    return [...this.files].filter(([path]) => shape.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
