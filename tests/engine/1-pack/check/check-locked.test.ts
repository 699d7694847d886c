import { asText } from '../../../../src/engine/0-language/answers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../../../src/engine/0-language/parse-condition.ts';
import { decide, type Condition } from '../../../../src/engine/0-language/condition.ts';
import { COMPUTED_AS } from '../../../../src/engine/1-pack/check/computed-as.ts';
import { readInterview } from '../../../../src/engine/interview.ts';
import { readPack } from '../../../../src/engine/pack.ts';
import { randomTeam } from '../../../packs/random-teams.ts';
import { DATE, files, shipped } from '../../../packs/shipped.ts';
import { headOf } from '../../overlay-files.ts';

const REASON = 'reason: {fr: "Non.", en: "No."}';

/** The locked clauses that an overlay of the base is told it loses. */
function lost(hide: string, changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const head = headOf('own', 'base', `local: [{id: local_report, value: {fr: "x", en: "x"}}]\n${hide}`).replace(
    '"1.0.0"\nlabel',
    `"${shipped().version}"\nlabel`,
  );
  const { messages } = readPack(
    new Map([...files, ['templates/own/pack.yaml', head], ...Object.entries(changes)]),
    'own',
    'fr',
  );
  expect(messages.filter(({ code }) => !['locked_unreached', 'parent_moved'].includes(code))).toEqual([]);
  return messages.flatMap(({ code, params }) =>
    code === 'locked_unreached' ? String(params!['ids']).split(', ') : [],
  );
}

describe('a member is told which locked clauses no answer prints any more', () => {
  it('when it asks no more for whom they protect, whatever the default', () => {
    const ask = `hide: [{question: serves_groups, ${REASON}}]`;
    expect(lost(ask)).toContain('no_friend_minors');
    expect(lost(ask, { 'questions/own/01-organisation.yaml': '- {id: serves_groups, default: [seniors]}' })).toContain(
      'no_friend_minors',
    );
    expect(lost(ask, { 'questions/own/01-organisation.yaml': '- {id: serves_groups, default: [under_14]}' })).toEqual(
      [],
    );
  });

  it('when it offers no more what they rest on', () => {
    expect(lost(`hide: [{option: serves_groups.under_14, ${REASON}}]`)).toEqual([]);
    expect(
      lost(`hide: [{option: serves_groups.under_14, ${REASON}}, {option: serves_groups.age_14_17, ${REASON}}]`),
    ).toContain('platform_age');
    expect(lost(`hide: [{option: platforms.facebook, ${REASON}}]`)).toContain('fb_page');
  });

  it('and of nothing else', () => {
    expect(lost('')).toEqual([]);
    expect(lost(`hide: [{question: jurisdiction, ${REASON}}]`)).toEqual([]);
  });
});

it('what is followed as a condition is what the engine computes', () => {
  const conditions = Object.entries(COMPUTED_AS).map(
    ([id, text]) => [id, (parseCondition(text) as { condition: Condition }).condition] as const,
  );
  const seen = new Set<string>();
  fc.assert(
    fc.property(randomTeam(shipped()), (answers) => {
      const { read } = readInterview(shipped(), answers, DATE);
      for (const [id, condition] of conditions) {
        if (read(id) === undefined) continue;
        expect([id, decide(condition, read)]).toEqual([id, read(id)]);
        seen.add(`${id} ${asText(read(id))}`);
      }
    }),
    { seed: 20261121, numRuns: 60 },
  );
  expect(seen.size).toBe(2 * conditions.length);
});
