import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapFields } from '../../../../src/engine/1-pack/model/attach-options.ts';
import { COMPUTED, isComputedFrom, type ComputedId } from '../../../../src/engine/1-pack/model/computed.ts';
import type { Field } from '../../../../src/engine/1-pack/model/pack.ts';
import { derivedValues } from '../../../../src/engine/2-interview/computed/derived.ts';
import { placedFields } from '../../../../src/engine/2-interview/model/fields.ts';
import { readInterview, type Answers } from '../../../../src/engine/interview.ts';
import { randomTeam } from '../../../packs/random-teams.ts';
import { DATE, NAMED, shipped, team } from '../../../packs/shipped.ts';

/** The pack without a condition or a default: what is read of it then, the engine reads of itself. */
const bare = mapFields({ ...shipped(), documents: [] }, withoutSources);

function withoutSources<F extends Field>({ when, default: usual, undecided_default, columns, ...field }: F): F {
  return { ...field, ...(columns ? { columns: columns.map(withoutSources) } : {}) } as unknown as F;
}

const IDS = Object.keys(derivedValues) as ComputedId[];
/** Those that look at whatever the team answered. */
const OF_ANYTHING = ['mentions_tax_receipt', 'undecided_count', 'quick_open_count'];

it('the engine computes each value with what it is declared to read, and with nothing else', () => {
  const read = new Map(IDS.map((id) => [id, new Set<string>()]));
  const look = (answers: Answers) => {
    const interview = readInterview(bare, answers, DATE);
    for (const id of IDS) {
      interview.read(id);
      for (const one of interview.basisOf(id)) read.get(id)!.add(one);
    }
  };
  look(NAMED);
  fc.assert(fc.property(randomTeam(shipped()), look), { seed: 20261129, numRuns: 60 });
  for (const id of IDS.filter((one) => !OF_ANYTHING.includes(one))) {
    const declared: readonly string[] = COMPUTED[id].reads;
    const questionOf = (one: string) => placedFields(bare).get(one)?.question.id ?? one.split('__')[0]!;
    const found = [...read.get(id)!].map((one) => (declared.includes(one) ? one : questionOf(one)));
    expect([id, [...new Set(found)].sort()]).toEqual([id, declared.toSorted()]);
  }
});

/** Each cell of the plan given, so that no default of a row takes a platform's rhythm. */
const row = (platform: string, format: string) => ({
  platform,
  name: 'x',
  purpose: 'inform',
  posts_per_week: 9,
  format,
  status: 'active',
  tool: 'native',
  account: 'x',
});
const TEAMS: readonly Answers[] = [
  {
    platform_plan: [row('facebook', 'photo'), row('x', 'short_video')],
    weekly_hours__hours: 4,
    help_requests__lines: ['suicide_qc'],
  },
  {
    platform_plan: [row('facebook', 'photo')],
    weekly_hours__hours: 4,
    accounts_register: [{ platform: 'x', status: 'active', recovery_role: 'a@gmail.com' }],
  },
  { platform_plan: [{ ...row('facebook', 'photo'), posts_per_week: 0 }], weekly_hours__hours: 4 },
];

it('and from the files of facts it is declared to read', () => {
  for (const id of IDS) {
    const behind = TEAMS.flatMap((answers) => team(answers).factsBehind(id));
    const read = Object.entries(shipped().facts)
      .filter(([, facts]) => facts.some((fact) => behind.includes(fact)))
      .map(([file]) => file);
    expect([id, read]).toEqual([id, Object.keys(shipped().facts).filter((file) => isComputedFrom(file, id))]);
  }
});
