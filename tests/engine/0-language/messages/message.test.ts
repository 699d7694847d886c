import { describe, expect, it } from 'vitest';
import { say, sayPlace } from '../../../../src/engine/0-language/messages/message.ts';
import { authorMessages } from '../../../../src/engine/0-language/messages/author-messages.ts';
import { letterheadMessages } from '../../../../src/engine/0-language/messages/letterhead-messages.ts';
import { messages } from '../../../../src/engine/0-language/messages/messages.ts';

describe('every message', () => {
  const table = Object.entries({ ...authorMessages, ...messages, ...letterheadMessages });
  it.each(table)('%s has the same slots in both languages', (_code, { fr, en }) => {
    // A slot in capitals is a strength verb quoted as an example.
    const slots = (words: string) => [...new Set(words.match(/\{[a-z]\w*\}/g) ?? [])].sort();
    expect(slots(en)).toEqual(slots(fr));
  });

  it.each(table)('%s says what to do: no jargon, no « invalid », Québec spaces', (_code, { fr, en }) => {
    expect(`${fr} ${en}`).not.toMatch(/invalide?\b|erreur \d|undefined|null|parse|schema|\bJSON\b|regex/i);
    expect(fr.replace('devant ; ! ?', 'devant ces signes')).not.toMatch(/[ \u00a0][;!?]/);
    expect(fr).not.toMatch(/« | [»:]/);
    expect(fr.trim()).toMatch(/[.}]$/);
    expect(en.trim()).toMatch(/[.}]$/);
  });
});

it('puts parameters in as they are, and leaves a slot without one in view', () => {
  expect(say({ code: 'unknown_answer', params: { id: '$& {id} <b>' } }, 'en')).toBe(
    'No question here is called: $& {id} <b>. What was answered there is set aside, not lost.',
  );
  expect(say({ code: 'unknown_answer' }, 'en')).toContain(': {id}.');
});

it.each([
  [{ file: 'a.yaml' }, 'a.yaml'],
  [{ file: 'a.yaml', line: 3 }, 'a.yaml:3'],
  [{ file: 'a.yaml', line: 3, column: 7 }, 'a.yaml:3:7'],
])('a place %j is said %s', (place, expected) => {
  expect(sayPlace(place)).toBe(expected);
});
