import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../src/engine/pack.ts';
import { files } from '../../../packs/shipped.ts';
import { headOf } from '../../overlay-files.ts';

const REASON = 'reason: {fr: "Non.", en: "No."}';

/** The locked clauses that an overlay of the base is told it loses. */
function lost(hide: string, changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const head = headOf('own', 'base', `local: [{id: local_report, value: {fr: "x", en: "x"}}]\n${hide}`);
  const { messages } = readPack(
    new Map([...files, ['templates/own/pack.yaml', head], ...Object.entries(changes)]),
    'own',
    'fr',
  );
  expect(messages.filter(({ code }) => code !== 'locked_unreached')).toEqual([]);
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
    ).toContain('youth_channels');
    expect(lost(`hide: [{option: platforms.facebook, ${REASON}}]`)).toContain('fb_transition');
  });

  it('and of nothing else', () => {
    expect(lost('')).toEqual([]);
    expect(lost(`hide: [{question: jurisdiction, ${REASON}}]`)).toEqual([]);
  });
});
