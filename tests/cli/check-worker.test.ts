import { expect, it } from 'vitest';
import { checkTouched } from '../../src/cli/dev/check-worker.ts';
import { headOf } from '../engine/overlay-files.ts';
import { smallFiles } from '../engine/small-pack.ts';

const files = new Map([
  ...smallFiles,
  ['templates/own/pack.yaml', headOf('own')],
  ['templates/below/pack.yaml', headOf('below', 'own')],
  ['templates/other/pack.yaml', headOf('other', 'small', 'quick: [nothing_such]')],
]);

it('checks what was touched and those that change it, and nobody else', () => {
  expect([...checkTouched(files, ['own'], 'en').keys()].sort()).toEqual(['below', 'own']);
  expect([...checkTouched(files, ['small'], 'en').keys()].sort()).toEqual(['below', 'other', 'own', 'small']);
  expect([...checkTouched(files, undefined, 'en').keys()].sort()).toEqual(['below', 'other', 'own', 'small']);
});

it('says of each pack its own mistakes, and nothing of one that is gone', () => {
  const all = checkTouched(files, undefined, 'fr');
  expect(all.get('own')).toEqual([]);
  expect(all.get('other')).toEqual([{ kind: 'mistake', text: expect.stringContaining('[unknown_id]') as string }]);
  expect([...checkTouched(files, ['gone'], 'fr')]).toEqual([['gone', []]]);
});
