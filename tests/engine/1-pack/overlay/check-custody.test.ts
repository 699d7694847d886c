import { describe, expect, it } from 'vitest';
import { clause, readOwn, sister } from '../../overlay-files.ts';
import { smallFiles } from '../../small-pack.ts';

const BACKUP = 'templates/small/policy/03-roles/20-backup_role';

/** What is said of an overlay that rewords the backup's clause, whose two wordings have these custodies. */
function said(named: string, to_name: string, front: string, enFront = '') {
  const wording = (variant: string, custody: string) => {
    const path = `${BACKUP}--${variant}.md`;
    return [path, smallFiles.get(path)!.replace('custody: free', `custody: ${custody}`)] as const;
  };
  return readOwn({
    ...Object.fromEntries([wording('named', named), wording('to_name', to_name)]),
    'templates/own/policy/03-roles/20-backup_role.md': clause('Deux relèves.', front),
    'templates/own/policy/03-roles/20-backup_role.en.md': sister('Two backups.', enFront),
  }).messages.map(({ code }) => code);
}

describe('of several wordings, the strictest custody binds', () => {
  it.each([
    ['free', 'locked'],
    ['locked', 'free'],
    ['recommended', 'locked'],
    ['locked', 'recommended'],
  ])('%s and %s: locked', (one, other) => {
    expect(said(one, other, 'custody: locked\nreason: "Mieux."', 'reason: "Better."\n')).toEqual(['clause_locked']);
  });

  it.each([
    ['free', 'recommended'],
    ['recommended', 'free'],
  ])('%s and %s: recommended', (one, other) => {
    expect(said(one, other, 'custody: recommended')).toEqual(['reason_missing']);
    expect(said(one, other, 'custody: recommended\nreason: " "', 'reason: "Better."\n')).toContain('reason_missing');
    expect(said(one, other, 'custody: free\nreason: "Mieux."', 'reason: "Better."\n')).toEqual(['custody_looser']);
    expect(said(one, other, 'custody: recommended\nreason: "Mieux."', 'reason: "Better."\n')).toEqual([]);
  });

  it('free and free: free', () => {
    expect(said('free', 'free', 'custody: free')).toEqual([]);
  });
});
