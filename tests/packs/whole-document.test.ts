import { describe, expect, it } from 'vitest';
import { assemble, printed } from '../../src/engine/documents.ts';
import { readInterview } from '../../src/engine/interview.ts';
import type { Pack } from '../../src/engine/pack.ts';
import { DATE, shipped } from './shipped.ts';
import { checkWholeDocument, SECTIONS } from './whole-document.ts';

it('a document is whole even with no answer at all, or with none that fits', () => {
  for (const answers of [
    {},
    { goals: 5, platform_plan: 'x', serves_groups: { a: 1 }, org_name__full: ['x'], adoption__date: 'demain' },
  ]) {
    for (const document of ['policy', 'guide'] as const) {
      const sections = printed(assemble(readInterview(shipped(), answers as never, DATE), { document }));
      expect(sections.filter(({ number }) => number !== undefined)).toHaveLength(SECTIONS[document]);
    }
  }
});

describe('these checks can fail', () => {
  /** The shipped pack with the words of one clause, or its sections, replaced. */
  const broken = (from: string | RegExp, to: string): Pack => {
    const text = JSON.stringify(shipped());
    if (text.replace(from, to) === text) throw new Error(`nothing to break: ${from}`);
    return JSON.parse(text.replace(from, to)) as Pack;
  };
  it.each([
    [
      'a slot that stays a text',
      /\{"type":"field","id":"risk_priorities"\}/,
      '{"type":"text","value":"{risk_priorities}"}',
    ],
    ['words that are no words', '"value":"Sur les médias sociaux', '"value":"undefined'],
    ['two spaces', '"value":"Sur les médias sociaux', '"value":"Sur les  médias'],
    [
      'sections that are gone',
      /"id":"(accounts|content|privacy)","title":"[^"]*","class":"\w+","clauses":\[/g,
      '"id":"$1","title":"","class":"core","clauses":[{"decision":[],"id":"x","title":"","class":"fact","custody":"free","rationale":"","sources":[],"facts":[],"pack":"","place":"","when":{"op":"is","id":"jurisdiction","option":"mars"}}],"none":[',
    ],
    ['a clause without words', /("id":"purpose_statement".*?"decision":)\[.*?\](,"practice")/, '$1[]$2'],
    ['a law of another country', '"value":"Sur les médias sociaux', '"value":"La CNIL veut que sur les médias sociaux'],
    [
      'a legal duty that only advises',
      /("id":"personal_info".*?"type":"text","value":")/,
      '$1Chaque personne est invitée à lire ceci. ',
    ],
    [
      'a rule that names a slot nobody fills',
      '"message":[{"type":"text","value":"Personne n’est',
      '"message":[{"type":"text","value":"{personne} n’est',
    ],
  ] as const)('%s', (_name, from, to) => {
    expect(() => checkWholeDocument(shipped(), {})).not.toThrow();
    expect(() => checkWholeDocument(broken(from, to), {})).toThrow();
  });
});
