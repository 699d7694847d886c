import type { z } from 'zod';

/** What a key is for, in French then in English: an author's editor shows it beside the key. */
export type Sentence = readonly [french: string, english: string];

/** The sentences of the keys of one thing. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** A shape whose keys say what they are for; a key without a sentence does not compile. */
export function said<S extends Readonly<Record<string, z.ZodType>>>(
  shape: S,
  sentences: Readonly<Record<keyof S, Sentence>>,
): S {
  const described = Object.entries(shape).map(([key, schema]) => [key, schema.describe(sentences[key]!.join('\n\n'))]);
  return Object.fromEntries(described) as S;
}
