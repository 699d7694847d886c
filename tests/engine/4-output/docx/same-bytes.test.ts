import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { toBilingualDocx, toDocx } from '../../../../src/engine/docx.ts';
import { partsOf } from './read-back.ts';
import { policy } from './sample-policy.ts';

const comments = new Map([['clause_1.1', [{ label: 'Parce que', lines: ['un', 'deux'] }]]]);

/** Makes the policy, annotated too and beside itself, in a process of its own: a running one does not always notice that its time zone changed. */
function madeIn(zone: string): { hour: string; file: string } {
  const script = `
    const { toBilingualDocx, toDocx } = await import(${JSON.stringify(new URL('../../../../src/engine/docx.ts', import.meta.url).href)});
    const { policy } = await import(${JSON.stringify(new URL('./sample-policy.ts', import.meta.url).href)});
    const comments = new Map([['clause_1.1', [{ label: 'Parce que', lines: ['un', 'deux'] }]]]);
    const files = [await toDocx(policy), await toDocx(policy, comments), await toBilingualDocx(policy, policy)];
    console.log(new Date(0).getHours(), Buffer.concat(files).toString('base64'));`;
  const args = ['--input-type=module', '--eval', script];
  const [hour = '', file = ''] = execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone } })
    .toString()
    .split(/\s/);
  return { hour, file };
}

it('gives the same bytes at another time, in any time zone', async () => {
  const made = ['UTC', 'America/Montreal', 'Pacific/Kiritimati'].map(madeIn);
  expect(new Set(made.map(({ hour }) => hour)).size).toBe(3);
  expect(new Set(made.map(({ file }) => file))).toEqual(
    new Set([
      Buffer.concat(
        await Promise.all([toDocx(policy), toDocx(policy, comments), toBilingualDocx(policy, policy)]),
      ).toString('base64'),
    ]),
  );
}, 30_000);

it('puts the parts in a fixed order, the content types first', async () => {
  const paths = Object.keys(unzipSync(await toDocx(policy)));
  expect(paths.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
  expect(paths.slice(2)).toEqual(paths.slice(2).sort());
});

it('holds no moment but the answers’ date', async () => {
  const times = Object.values(partsOf(await toDocx(policy, comments))).flatMap(
    (part) => part.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [],
  );
  expect(new Set(times)).toEqual(new Set(['2026-11-20T00:00:00Z']));
});
