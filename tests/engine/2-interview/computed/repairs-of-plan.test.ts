import { asText } from '../../../../src/engine/0-language/answers.ts';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/engine/interview.ts';
import { team } from '../../../packs/shipped.ts';

const facebook: Row = { platform: 'facebook', posts_per_week: 8, format: 'photo' };
const calm: Row = { ...facebook, posts_per_week: 4 };
const video: Row = { platform: 'tiktok', posts_per_week: 2, format: 'short_video' };
const left: Row = { platform: 'x', posts_per_week: 0, format: 'text_link', status: 'leaving' };
const silent: Row = { platform: 'linkedin', posts_per_week: null, format: 'text_link' };
/** A derived plan, with only what each repair may change. */
const plan = (id: string, ...rows: Row[]) =>
  (team({ platform_plan: rows }).read(id) as readonly Row[]).map(({ platform, posts_per_week, format, status }) =>
    [platform, posts_per_week, format, status].map(asText).join(' '),
  );

describe('each repair changes what it says, and leaves the other rows alone', () => {
  it.each([
    [
      'half the rhythm, to the quarter',
      'plan_fewer_posts',
      [facebook, { ...video, posts_per_week: 1.25 }, left],
      ['facebook 4 photo active', 'tiktok 0.5 short_video active', 'x 0 text_link leaving'],
    ],
    [
      'half the rhythm, never nothing',
      'plan_fewer_posts',
      [{ ...video, posts_per_week: 0.25 }],
      ['tiktok 0.25 short_video active'],
    ],
    [
      'without the costliest',
      'plan_without_costliest',
      [calm, video, left],
      ['facebook 4 photo active', 'tiktok 2 short_video leaving', 'x 0 text_link leaving'],
    ],
    [
      'a simpler format on the costliest',
      'plan_simpler_format',
      [calm, video],
      ['facebook 4 photo active', 'tiktok 2 text_link active'],
    ],
    [
      'a rhythm where it is missing: the platform’s usual one',
      'plan_with_rhythm',
      [silent, facebook, left],
      ['linkedin 1 text_link active', 'facebook 8 photo active', 'x 0 text_link leaving'],
    ],
    [
      'under the ceiling where there is one',
      'plan_under_ceiling',
      [facebook, { ...video, posts_per_week: 40 }],
      ['facebook 7 photo active', 'tiktok 40 short_video active'],
    ],
  ] as readonly (readonly [string, string, Row[], string[]])[])('%s', (_name, id, rows, expected) => {
    expect(plan(id, ...rows)).toEqual(expected);
  });

  it('nothing to change where no platform is in use', () => {
    for (const id of [
      'plan_fewer_posts',
      'plan_without_costliest',
      'plan_simpler_format',
      'plan_with_rhythm',
      'plan_under_ceiling',
    ])
      expect(plan(id, left)).toEqual(['x 0 text_link leaving']);
    expect(team({ platform_plan: [left] }).read('costliest_platform')).toBeUndefined();
  });
});

// 240 for the videos, then 4 photos of which 2 are adapted: 2 × 12 + 2 × 30 = 84; 50; 2 × 25; 60; 6 → 490 minutes.
describe('what a repair saves is the difference of two workloads, in hours', () => {
  const answers = { platform_plan: [calm, video] };
  it.each([
    ['workload__minutes', 490],
    ['costliest_platform', 'tiktok'], // without it 120 + 50 + 25 + 60 + 4 = 259; without facebook 240 + 50 + 25 + 60 + 2 = 377
    ['costliest_saving', 3.9],
    ['plan_fewer_posts_saving', 2.8], // 120 + 1 × 12 + 1 × 30 + 50 + 50 + 60 + 3 = 325
    ['plan_simpler_format_saving', 3.1], // 4 × 30 + 2 × 20 × 0.4 + 50 + 50 + 60 + 6 = 302
  ] as const)('%s', (id, expected) => {
    expect(team(answers).read(id)).toBe(expected);
  });

  it('costs are compared in hours saved, not by the price of a format alone', () => {
    expect(team({ platform_plan: [{ ...video, posts_per_week: 0.25 }, facebook] }).read('costliest_platform')).toBe(
      'facebook',
    );
  });
});
