import type { Bilingual, Language } from '../0-language/answers.ts';
import type { Condition } from '../0-language/condition.ts';
import type { Message, Place } from '../0-language/message.ts';
import { parseCondition } from '../0-language/parse-condition.ts';
import { typography, wrongSpace } from './typography.ts';

/** Reads one pack in one language and gathers every mistake, so that an author sees them all at once. */
export class PackReader {
  readonly messages: Message[] = [];
  /** The files of the wordings that say that where none of them holds, nothing is meant to print. */
  readonly gapsMeant = new Set<string>();
  readonly files: ReadonlyMap<string, string>;
  readonly name: string;
  readonly language: Language;

  constructor(files: ReadonlyMap<string, string>, name: string, language: Language) {
    this.files = files;
    this.name = name;
    this.language = language;
  }

  readonly report = (message: Message): void => {
    this.messages.push(message);
  };

  /** The words of the pack's language, as they print. */
  words(written: Bilingual, place: Place): string {
    const text = written[this.language];
    const space = wrongSpace(text, this.language);
    if (space) this.report({ code: 'typography', params: { found: space }, place });
    return typography(text, this.language);
  }

  /** A condition, or a message at the place it stands. */
  condition(text: string, place: Place): Condition | undefined {
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
