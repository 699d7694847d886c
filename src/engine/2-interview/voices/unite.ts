import { canonical } from '../../0-language/canonical.ts';
import { momentOf } from '../../0-language/moment.ts';
import type { Settled, Voice } from '../../0-language/voices.ts';

/** The people of several lists, each once, by key: of the same person, what was said last. */
export function unitePeople(all: readonly Voice[]): readonly Voice[] {
  const people = new Map<string, Voice>();
  for (const voice of all) {
    const known = people.get(voice.key);
    if (known === undefined || compareInTime(known, voice) < 0) people.set(voice.key, voice);
  }
  return [...people.values()].sort((one, other) => compareTexts(one.key, other.key));
}

/** What was settled in several lists, each once, oldest first: of what was settled twice, both stay. */
export function uniteSettled(all: readonly Settled[]): readonly Settled[] {
  const inOrder = [...all].sort(compareInTime);
  return inOrder.filter((one, rank) => canonical(one) !== canonical(inOrder[rank + 1]));
}

/**
 * Which of two things comes first: the earlier, else the one whose canonical JSON does. Only two that are written the
 * same are equal, so that no order of files shows in what they give.
 */
export function compareInTime(one: { readonly at: string }, other: { readonly at: string }): number {
  return (
    (momentOf(one.at) ?? 0) - (momentOf(other.at) ?? 0) ||
    compareTexts(canonical(one), canonical(other)) ||
    compareTexts(JSON.stringify(one), JSON.stringify(other))
  );
}

/** Text by text, by code. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
