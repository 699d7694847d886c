import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../cli/run.ts';

interface Job {
  readonly if?: string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const folder = join(ROOT, '.github/workflows');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const names = readdirSync(folder);

it('there is one for each push, one for each night, and one that publishes', () => {
  expect(names.sort()).toEqual(['nightly.yml', 'publish.yml', 'test.yml']);
});

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = parse(text) as { permissions: unknown; jobs: Readonly<Record<string, Job>> };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('may only read, where a job does not say more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('runs each action at a commit, and says of which release', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const one of used) expect(one).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    expect(text.match(/uses: \S+ # v\d+\.\d+\.\d+$/gm)).toHaveLength(used.length);
  });

  it('runs scripts that there are', () => {
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(test))/g)].map(([, script, test]) => script ?? test!),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((one) => !(one in scripts))).toEqual([]);
  });

  it('leaves a fork alone, unless it publishes', () => {
    const conditions = Object.values(workflow.jobs).map((job) => job.if);
    const skips = '${{ !github.event.repository.fork }}';
    expect(new Set(conditions)).toEqual(new Set([name === 'publish.yml' ? undefined : skips]));
  });
});
