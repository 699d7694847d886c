import type { z } from 'zod';
import type { Bilingual } from '../../0-language/answers.ts';
import type { Condition } from '../../0-language/condition.ts';
import type { Message, Place } from '../../0-language/messages/message.ts';
import type { TemplateInline } from '../../0-language/nodes.ts';
import { parseCondition } from '../../0-language/parse-condition.ts';
import type { PackReader } from './pack-reader.ts';
import { differingDigits } from './digits.ts';
import { readWords } from './read-prose.ts';
import { readYaml, type Path, type YamlText } from './read-yaml.ts';
import { typography, wrongSpace } from './typography.ts';

/** Brackets within brackets are read one inside another: that many characters of them still fit. */
const LONGEST_CONDITION = 500;

/**
 * A part of an author's YAML, by its path of keys and indexes: where it stands, and what is read of it in the pack's
 * language.
 */
export class Passage {
  readonly reader: PackReader;
  readonly #yaml: YamlText;
  readonly #path: Path;

  constructor(reader: PackReader, yaml: YamlText, path: Path = []) {
    this.reader = reader;
    this.#yaml = yaml;
    this.#path = path;
  }

  at(...path: Path): Passage {
    return new Passage(this.reader, this.#yaml, [...this.#path, ...path]);
  }

  has(...path: Path): boolean {
    return this.#yaml.textOf([...this.#path, ...path]) !== undefined;
  }

  get place(): Place {
    return this.#yaml.placeOf(this.#path);
  }

  /** The place of a character of the text that stands here. */
  placeIn(offset: number): Place {
    return this.#yaml.placeOf(this.#path, offset);
  }

  /** What was read here, whose place is kept. */
  noted<T extends object>(read: T): T {
    this.reader.places.note(read, () => this.place);
    return read;
  }

  report(code: Message['code'], params: Message['params'] = {}): void {
    this.reader.report({ code, params, place: this.place });
  }

  /** What is wrong with what stands here, by a schema. */
  judge(written: unknown, schema: z.ZodType): readonly Message[] {
    return this.#yaml.judge(written, schema, this.#path);
  }

  /** Reports what is wrong with what stands here; where anything is, it is not read, and the ids it holds are kept. */
  refuse(mistakes: readonly Message[]): boolean {
    mistakes.forEach(this.reader.report);
    if (mistakes.length > 0) this.reader.refuse(this.#yaml.textOf(this.#path) ?? '');
    return mistakes.length > 0;
  }

  /** The words under a key, as they print. */
  words(key: string | number, written: Bilingual): string;
  words(key: string | number, written: Bilingual | undefined): string | undefined;
  words(key: string | number, written: Bilingual | undefined): string | undefined {
    const { language, report } = this.reader;
    if (!written) return undefined;
    this.checkDigits(key, written);
    const wrong = wrongSpace(written[language], language);
    if (wrong)
      report({
        code: 'typography',
        params: { found: wrong.found },
        place: this.at(key, language).placeIn(wrong.offset),
      });
    return typography(written[language], language);
  }

  /** Reports the numbers under a key that are in one language alone. */
  checkDigits(key: string | number, { fr, en }: Bilingual): void {
    const digits = differingDigits(fr, en);
    if (digits) this.at(key, 'en').report('digits_differ', digits);
  }

  /** The words under a key, which may have slots. */
  template(key: string, written: Bilingual): readonly TemplateInline[] {
    const { language } = this.reader;
    const here = this.at(key, language);
    this.checkDigits(key, written);
    return readWords(
      this.reader.prose((offset) => here.placeIn(offset)),
      written[language],
    );
  }

  /** The condition under a key, with the place of each of its words; a message where it is none. */
  condition(key: string, written: string | undefined): Condition | undefined {
    if (written === undefined) return undefined;
    const here = this.at(key);
    if (written.length > LONGEST_CONDITION) {
      here.report('file_runaway', { found: `${written.slice(0, 20)}…` });
      return undefined;
    }
    const parsed = parseCondition(written);
    if ('mistake' in parsed) {
      const { found, expected, offset } = parsed.mistake;
      const params = { condition: written, found, expected };
      this.reader.report({ code: 'condition_syntax', params, place: here.placeIn(offset) });
      return undefined;
    }
    const { places } = this.reader;
    places.note(parsed.condition, () => here.placeIn(0));
    for (const [comparison, offsets] of parsed.comparisons)
      places.note(comparison, (nth) => here.placeIn(offsets[nth]!));
    return parsed.condition;
  }
}

/**
 * Reads a YAML file against a schema. What is wrong is reported; where there is no data then, the ids the file holds
 * are kept.
 */
export function readPassage<T>(
  reader: PackReader,
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { readonly data?: T; readonly passage: Passage } {
  const { messages, yaml, ...read } = readYaml(text, file, schema);
  messages.forEach(reader.report);
  if (read.data === undefined) reader.refuse(text);
  return { ...read, passage: new Passage(reader, yaml) };
}
