import type { Comparison, Condition } from './condition.ts';

/** Where a condition stops making sense: the word found and what was expected, with its offset in characters. */
export interface ConditionMistake {
  readonly found: string;
  readonly expected: string;
  readonly offset: number;
}

interface Word {
  readonly text: string;
  readonly offset: number;
}

const NAME = /^[a-z][a-z0-9_]*$/;
const OPTION = /^[a-z0-9][a-z0-9_]*$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const KEYWORDS = new Set(['and', 'or', 'not', 'is', 'includes']);

/**
 * A condition that was read, and where the id and the option or number of each of its comparisons stand, by their
 * offsets.
 */
export interface ParsedCondition {
  readonly condition: Condition;
  readonly comparisons: ReadonlyMap<Comparison, readonly [id: number, operand: number]>;
}

/**
 * Reads a condition as authors write it: `a is b`, `a is not b`, `a includes b`, `a = 3`, `a < 3`, `a >= 3`,
 * `not`, `and`, `or`, brackets; `not` binds before `and`, `and` before `or`.
 */
export function parseCondition(text: string): ParsedCondition | { readonly mistake: ConditionMistake } {
  const words: Word[] = [...text.matchAll(/\(|\)|>=|[<>=]|[^\s()<>=]+/g)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
  try {
    const parser = new Parser(words, text.length);
    return { condition: parser.whole(), comparisons: parser.comparisons };
  } catch (reason) {
    if (reason instanceof Unexpected) return { mistake: reason.mistake };
    throw reason;
  }
}

/** Unwinds the parser; never leaves this file. */
class Unexpected extends Error {
  readonly mistake: ConditionMistake;
  constructor(mistake: ConditionMistake) {
    super(mistake.expected);
    this.mistake = mistake;
  }
}

class Parser {
  readonly comparisons = new Map<Comparison, readonly [number, number]>();
  private at = 0;
  private readonly words: readonly Word[];
  private readonly end: number;

  constructor(words: readonly Word[], end: number) {
    this.words = words;
    this.end = end;
  }

  whole(): Condition {
    const condition = this.any();
    if (this.at < this.words.length) this.fail('and, or');
    return condition;
  }

  private any(): Condition {
    return this.joined('or', () => this.all());
  }

  private all(): Condition {
    return this.joined('and', () => this.one());
  }

  private joined(op: 'and' | 'or', next: () => Condition): Condition {
    const of = [next()];
    while (this.take(op)) of.push(next());
    return of.length === 1 ? of[0]! : { op, of };
  }

  private one(): Condition {
    if (this.take('not')) return { op: 'not', of: this.one() };
    if (this.take('(')) {
      const inside = this.any();
      if (!this.take(')')) this.fail(')');
      return inside;
    }
    return this.comparison();
  }

  private comparison(): Condition {
    const first = this.at;
    const id = this.word(NAME, 'id');
    const negated = this.words[this.at]?.text === 'is' && this.words[this.at + 1]?.text === 'not';
    const comparison = this.compared(id);
    this.comparisons.set(comparison, [this.words[first]!.offset, this.words[this.at - 1]!.offset]);
    return negated ? { op: 'not', of: comparison } : comparison;
  }

  private compared(id: string): Comparison {
    if (this.take('is')) {
      this.take('not');
      return { op: 'is', id, option: this.word(OPTION, 'option') };
    }
    if (this.take('includes')) return { op: 'includes', id, option: this.word(OPTION, 'option') };
    // Who knows code writes `a = b` and `a == b`.
    if (this.words[this.at]?.text === '=' && !NUMBER.test(this.words[this.at + 1]?.text ?? '0'))
      return this.fail('is, is not, includes, = 3');
    for (const op of ['=', '<', '>='] as const) {
      if (this.take(op)) return { op, id, number: Number(this.word(NUMBER, '1, 2, 3…')) };
    }
    return this.fail('is, is not, includes, =, <, >=');
  }

  private take(text: string): boolean {
    if (this.words[this.at]?.text !== text) return false;
    this.at += 1;
    return true;
  }

  private word(shape: RegExp, expected: string): string {
    const word = this.words[this.at];
    if (!word || !shape.test(word.text) || KEYWORDS.has(word.text)) return this.fail(expected);
    this.at += 1;
    return word.text;
  }

  private fail(expected: string): never {
    const word = this.words[this.at];
    throw new Unexpected({ found: word?.text ?? '…', expected, offset: word?.offset ?? this.end });
  }
}
