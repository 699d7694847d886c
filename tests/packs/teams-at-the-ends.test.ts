import { describe, expect, it } from 'vitest';
import { assemble, toMarkdown } from '../../src/engine/documents.ts';
import { readInterview, type Language } from '../../src/engine/interview.ts';
import { DATE, shipped } from './shipped.ts';
import { teamAtTheEnds } from './teams-at-the-ends.ts';

/** Twenty thousand teams in a full run, half of them in each language. */
const TEAMS = process.env['FULL'] ? 10_000 : 100;

/** What no sentence of ours holds, whatever was answered. */
const BROKEN: Readonly<Record<Language, readonly RegExp[]>> = {
  fr: [
    /(?<![\p{L}’'-])(?:(?:de|à) (?:Le|Les)|(?:du|au|des|aux) (?:[Ll]e|[Ll]a|[Ll]es|[Ll]’)) /u,
    /(?<![\p{L}’'-])(?:de|le|la|que|ne|se|je) (?!oui|onz|un\b|une\b)[aeiouéèêàâîôûœ]\p{L}/iu,
    /l’(?=[bcdfgjklmnpqrstvwxz]\p{Ll})/iu,
  ],
  en: [/(?<!\p{L})the (?:The|A) /u, /(?<!\p{L})an? (?=(?:the|a) )/iu, /’s’s/u],
};
const LEFT_OVER = /[{}]|undefined|\bnull\b|NaN|\[object|(?<!\.)\.\.(?!\.)|,[.,;]|;[.;,]| [.,](?!\d)|\( | \)/u;

/** A document as text, without the answers it carries and the marks of Markdown that hold a place. */
function textOf(document: Parameters<typeof toMarkdown>[0]): string {
  return toMarkdown(document)
    .replaceAll(/\\([^\w\s])/g, '$1')
    .replaceAll(/\|[\s|:-]*\|/g, '');
}

describe.each(['fr', 'en'] as const)('a team at the ends of what may be answered, in %s,', (language) => {
  const pack = shipped(language);

  it('has no broken sentence in its policy', { timeout: 3_600_000 }, () => {
    for (let seed = 1; seed <= TEAMS; seed++) {
      const interview = readInterview(pack, teamAtTheEnds(pack, seed), DATE);
      const text = textOf(assemble(interview));
      for (const shape of [LEFT_OVER, ...BROKEN[language]]) {
        const found = shape.exec(text);
        const around = found && text.slice(Math.max(0, found.index - 60), found.index + 60);
        expect(around, `team ${seed}: « ${found?.[0]} »`).toBeNull();
      }
    }
  });
});
