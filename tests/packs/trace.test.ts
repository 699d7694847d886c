import { describe, expect, it } from 'vitest';
import { carriersOf } from '../../src/engine/pack.ts';
import { messages, shipped, wordings } from './shipped.ts';

const { guides, items } = shipped().trace;
const carriers = carriersOf(shipped());

/** Clauses that rest on the law, on the platforms' rules or on security, and on no guide. */
const NO_GUIDE = [
  'news_meta_clause',
  'election_clause',
  'language_clause',
  'language_floor',
  'ai_clause',
  'image_withdrawal',
  'youth_court_clause',
  'hacked_account',
  'report_child',
  'minor_sexual_content',
  'legal_note',
  'resolution_guide',
];

/** How many items each guide has. S1 is the same text as S0. */
const COUNTS = { S0: 67, S1: 0, S2: 54, S3: 59, S4: 32 };

describe('the trace', () => {
  it('holds every item of the guides, once', () => {
    for (const [guide, count] of Object.entries(COUNTS)) {
      const ids = items.filter((item) => item.guide === guide).map(({ id }) => id);
      expect(ids).toEqual(Array.from({ length: count }, (_, rank) => `${guide}-${String(rank + 1).padStart(2, '0')}`));
    }
    expect(Object.values(COUNTS).reduce((sum, count) => sum + count)).toBe(212);
    expect(new Set(items.map(({ guide }) => guide))).toEqual(
      new Set(guides.map(({ id }) => id).filter((id) => id !== 'S1')),
    );
  });

  it('says of each item what carries it, or why nothing does, and never both', () => {
    const carried = items.filter(({ id }) => carriers.get(id)!.length > 0).map(({ id }) => id);
    const leftOut = items.filter(({ not_carried }) => not_carried).map(({ id }) => id);
    expect([...carried, ...leftOut].sort()).toEqual(items.map(({ id }) => id).sort());
    expect(leftOut).toEqual([
      'S0-21',
      'S2-50',
      'S2-51',
      'S2-52',
      'S2-53',
      'S2-54',
      'S3-20',
      'S3-49',
      'S4-15',
      'S4-21',
      'S4-26',
      'S4-32',
    ]);
  });

  it('has an item behind every question, every wording and every carrier, save what rests on the law and on security', () => {
    expect(messages.filter(({ code }) => code === 'unknown_source')).toEqual([]);
    const questions = shipped().steps.flatMap((step) => step.questions);
    expect(questions.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
    expect([
      ...new Set(
        wordings()
          .filter(({ clause }) => clause.sources.length === 0)
          .map(({ clause }) => clause.id),
      ),
    ]).toEqual(NO_GUIDE);
  });

  it('says in both languages what stands in the place of advice that has aged', () => {
    const aged = (language: 'fr' | 'en') =>
      shipped(language)
        .trace.items.filter(({ instead }) => instead)
        .map(({ id }) => id);
    expect(aged('fr')).toEqual(aged('en'));
    expect(aged('fr')).toEqual(expect.arrayContaining(['S4-24', 'S4-13', 'S3-31', 'S0-66', 'S0-15']));
  });
});
