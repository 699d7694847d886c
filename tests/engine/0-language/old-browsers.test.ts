import { expect, it } from 'vitest';
import { groupBy } from '../../../src/engine/0-language/group-by.ts';
import { urlOf } from '../../../src/engine/0-language/url-of.ts';
import { wellFormed } from '../../../src/engine/0-language/well-formed.ts';

// What browsers of a few years ago lack does as the browsers of today do.

it.each(['', 'abc', 'été 🌊', '\ud800', 'a\udc00b\ud83c', '🌊\ud83c🌊', '\ud83c\udf0a\udf0a'])(
  'a text without halves of characters: %j',
  (text) => {
    expect(wellFormed(text)).toBe(text.toWellFormed());
  },
);

it.each(['https://exemple.org/a', 'mailto:info@exemple.org', 'exemple.org', '', 'http://'])(
  'an address: %s',
  (text) => {
    expect(urlOf(text)?.href).toBe(URL.canParse(text) ? new URL(text).href : undefined);
  },
);

it('items by their key, in order', () => {
  const items = ['b1', 'a1', 'b2', 'c1', 'a2'];
  const first = (item: string) => item[0]!;
  expect([...groupBy(items, first)]).toEqual([...Map.groupBy(items, first)]);
});
