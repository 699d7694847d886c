import { asText } from '../../../../src/engine/0-language/answers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workload, type Answers, type Row } from '../../../../src/engine/interview.ts';
import { shipped, team } from '../../../packs/shipped.ts';

const row = (platform: string, format: string, posts_per_week: number, status = 'active'): Row => ({
  platform,
  format,
  posts_per_week,
  status,
});
const model = (rows: Row[], stance = 'welcome', mode = 'sensitive_only', more: Answers = {}): Answers => ({
  platform_plan: rows,
  discussion_stance__stance: stance,
  approval_model__mode: mode,
  ...more,
});
const lines = (answers: Answers) => workload(team(answers)).lines.map(({ minutes }) => minutes);

// Six plans worked out by hand, in minutes, line by line.
describe('the worked values', () => {
  const photo = row('facebook', 'photo', 3);
  it.each([
    ['one platform', model([photo]), 228, 3.8, [90, 50, 25, 60, 3]],
    ['one platform, discussion invited', model([photo], 'invite'), 253, 4.2, [90, 50, 50, 60, 3]],
    [
      'two platforms, the second adapts',
      model([photo, row('instagram', 'photo', 3)]),
      292,
      4.9,
      [90, 36, 50, 50, 60, 6],
    ],
    [
      'three platforms and two videos',
      model(
        [row('facebook', 'photo', 5), row('instagram', 'short_video', 2), row('tiktok', 'short_video', 2)],
        'invite',
      ),
      719,
      12,
      [240, 96, 114, 50, 150, 60, 9],
    ],
    [
      'a long video, an article, everything approved',
      model([row('linkedin', 'article', 1), row('youtube', 'long_video', 1)], 'limited', 'all_approved'),
      458,
      7.6,
      [240, 72, 50, 20, 60, 16],
    ],
    [
      'one platform left',
      model([row('facebook', 'text_link', 7), row('x', 'photo', 5, 'leaving')], 'welcome', 'autonomous', {
        news_watch__minutes_per_week: 50,
      }),
      275,
      4.6,
      [140, 50, 25, 60],
    ],
  ] as readonly (readonly [string, Answers, number, number, number[]])[])(
    '%s: %#',
    (_name, answers, minutes, hours, parts) => {
      expect(workload(team(answers))).toMatchObject({ minutes, hours });
      expect(lines(answers)).toEqual(parts);
    },
  );
});

describe('each part', () => {
  it.each([
    ['no platform: nothing to prepare, to answer or to approve', model([]), [50, 60, 0]],
    ['half a post a week', model([row('blog', 'article', 0.5)]), [90, 50, 25, 60, 0.5]],
    [
      'quarters stay exact',
      model([row('x', 'repost', 0.25), row('blog', 'repost', 0.1)]),
      [2.5, 0.4, 50, 50, 60, 0.35],
    ],
    ['more watch than the least', model([], 'welcome', 'autonomous', { news_watch__minutes_per_week: 120 }), [120, 60]],
    ['less watch than the least', model([], 'welcome', 'autonomous', { news_watch__minutes_per_week: 10 }), [50, 60]],
    ['a second reader', model([row('facebook', 'photo', 2)], 'limited', 'second_reader'), [60, 50, 10, 60, 10]],
    ['a blanked rhythm', model([{ platform: 'facebook', format: 'photo', posts_per_week: null }]), [0, 50, 25, 60, 0]],
    [
      'covered days do not change the working week',
      { ...model([row('facebook', 'photo', 3)]), weekly_hours__covered_days: ['mon'] },
      [90, 50, 25, 60, 3],
    ],
  ] as readonly (readonly [string, Answers, number[]])[])('%s', (_name, answers, parts) => {
    expect(lines(answers)).toEqual(parts);
  });

  it.each([
    ['repost', 10],
    ['text_link', 20],
    ['photo', 30],
    ['graphic', 45],
    ['short_video', 120],
    ['long_video', 240],
    ['article', 180],
  ])('one %s takes %i minutes', (format, minutes) => {
    expect(lines(model([row('facebook', format, 1)]))[0]).toBe(minutes);
  });
});

describe('the words of a line', () => {
  it('show the arithmetic, with the decimal sign of the language', () => {
    const answers = model([row('instagram', 'short_video', 2), row('facebook', 'photo', 2.5)], 'invite');
    const words = (language: 'fr' | 'en') => workload(team(answers, language)).lines.map((line) => line.words);
    expect(words('fr')[1]).toMatch(/^Facebook · .* · 0,5 × 30 min \+ 2 × 30 min × 0,4$/);
    expect(words('en')[1]).toMatch(/^Facebook · .* · 0\.5 × 30 min \+ 2 × 30 min × 0\.4$/);
  });

  it('each has an id of its own', () => {
    const ids = workload(team(model([row('other', 'photo', 1), row('other', 'photo', 1)]))).lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the team’s own numbers', () => {
  const answers = model([row('facebook', 'photo', 3), row('instagram', 'photo', 3)], 'welcome', 'sensitive_only');
  const own = (numbers: Answers) => lines({ ...answers, ...numbers });

  // Before: 90, 36, 50, 50, 60, 6.
  it.each([
    ['minutes of a format', { workload_numbers__format_photo: 40 }, [120, 48, 50, 50, 60, 6]],
    ['reuse', { workload_numbers__reuse_factor: 0.5 }, [90, 45, 50, 50, 60, 6]],
    [
      'listening, above the watch of the team',
      { workload_numbers__listen_minutes_per_day: 15 },
      [90, 36, 75, 50, 60, 6],
    ],
    ['working days', { workload_numbers__working_days: 6 }, [90, 36, 60, 60, 60, 6]],
    [
      'moderation, of the team’s stance',
      { workload_numbers__moderation_welcome: 8, workload_numbers__moderation_invite: 99 },
      [90, 36, 50, 80, 60, 6],
    ],
    ['planning', { workload_numbers__planning_minutes: 30 }, [90, 36, 50, 50, 30, 6]],
    ['approval: none is needed', { workload_numbers__approval_sensitive_only: 0 }, [90, 36, 50, 50, 60]],
    [
      'tenths stay exact',
      { workload_numbers__format_photo: 30.1, workload_numbers__moderation_welcome: 0.3 },
      [90.3, 36.12, 50, 3, 60, 6],
    ],
    [
      'emptied, to decide or not a number: the estimate holds',
      {
        workload_numbers__format_photo: null,
        workload_numbers__reuse_factor: { undecided: true },
        workload_numbers__planning_minutes: 'une heure',
        workload_numbers__working_days: -1,
      },
      [90, 36, 50, 50, 60, 6],
    ],
    [
      'the whole question to decide',
      { workload_numbers: { undecided: true }, workload_numbers__format_photo: 40 },
      [90, 36, 50, 50, 60, 6],
    ],
  ] as readonly (readonly [string, Answers, number[]])[])('%s', (_name, numbers, expected) => {
    expect(own(numbers)).toEqual(expected);
  });

  it('the start-up factor is one of them', () => {
    expect(team({ ...answers, workload_numbers__startup_factor: 2 }).read('workload__startup_hours')).toBe(9.7); // 292 × 2 = 584
  });

  it('are named as theirs in the arithmetic, and those of nobody else are', () => {
    const words = (language: 'fr' | 'en') =>
      workload(team({ ...answers, workload_numbers__format_photo: 35.5 }, language)).lines.map((line) => line.words);
    expect(words('fr')[0]).toMatch(/^Facebook · Préparer une photo.* \(votre nombre\) · 3 × 35,5 min$/);
    expect(words('en')[1]).toMatch(/^Instagram · Prepare a photo.* \(your number\) · 3 × 35\.5 min × 0\.4$/);
    expect(
      words('fr')
        .slice(2)
        .filter((line) => line.includes('votre nombre')),
    ).toEqual([]);
    expect(workload(team(answers)).lines.filter((line) => line.words.includes('votre nombre'))).toEqual([]);
    const watched = workload(team({ ...answers, workload_numbers__listen_minutes_per_day: 5 })).lines[2]!;
    expect([watched.minutes, watched.words.includes('votre nombre')]).toEqual([50, false]); // the watch decides, not that number
  });

  it('there is a field for each, whose default is the estimate, in its unit', () => {
    const fields = shipped()
      .steps.flatMap(({ questions }) => questions)
      .find(({ id }) => id === 'workload_numbers')!.fields;
    expect(fields.map(({ id }) => id)).toEqual(shipped().facts['workload']!.map(({ id }) => `workload_numbers__${id}`));
    for (const { id, values } of shipped().facts['workload']!)
      expect([id, team().read(`workload_numbers__${id}`)]).toEqual([id, values['minutes'] ?? values['value']]);
  });
});

/** The formula, written again and apart, with its numbers. */
function need(rows: readonly Row[], stance: string, mode: string, watch: number): number {
  const cost: Record<string, number> = {
    repost: 10,
    text_link: 20,
    photo: 30,
    graphic: 45,
    short_video: 120,
    long_video: 240,
    article: 180,
  };
  const active = rows
    .filter(({ status }) => status !== 'leaving')
    .map(({ format, posts_per_week }) => ({ cost: cost[asText(format)]!, posts: Number(posts_per_week) }));
  const sorted = active.toSorted((a, b) => b.cost - a.cost || b.posts - a.posts);
  const production = sorted.map(({ cost: each, posts }, index) => {
    const most = Math.max(0, ...sorted.slice(0, index).map((earlier) => earlier.posts));
    return each * (Math.min(posts, most) * 0.4 + Math.max(0, posts - most));
  });
  const moderation = { invite: 10, welcome: 5, limited: 2 }[stance]! * 5 * active.length;
  const approval =
    { autonomous: 0, sensitive_only: 1, second_reader: 5, all_approved: 8 }[mode]! *
    active.reduce((sum, { posts }) => sum + posts, 0);
  return production.reduce((sum, one) => sum + one, 0) + Math.max(50, watch) + moderation + 60 + approval;
}

it('is the formula for any plan, its lines add up to it, and it prints no binary dust', () => {
  const platforms = shipped().facts['platforms']!.map(({ id }) => id);
  const plan = fc.uniqueArray(fc.constantFrom(...platforms), { maxLength: 6 }).chain((ids) =>
    fc.tuple(
      ...ids.map((platform) =>
        fc.record({
          platform: fc.constant(platform),
          format: fc.constantFrom('repost', 'text_link', 'photo', 'graphic', 'short_video', 'long_video', 'article'),
          posts_per_week: fc.integer({ min: 0, max: 40 }).map((n) => n / 4),
          status: fc.constantFrom('active', 'starting', 'leaving'),
        }),
      ),
    ),
  );
  const modes = fc.constantFrom('autonomous', 'sensitive_only', 'second_reader', 'all_approved');
  fc.assert(
    fc.property(
      plan,
      fc.constantFrom('invite', 'welcome', 'limited'),
      modes,
      fc.integer({ min: 0, max: 200 }),
      (rows, stance, mode, watch) => {
        const {
          minutes,
          hours,
          lines: parts,
        } = workload(team(model(rows, stance, mode, { news_watch__minutes_per_week: watch })));
        expect(minutes).toBeCloseTo(need(rows, stance, mode, watch), 6);
        expect(parts.reduce((sum, line) => sum + line.minutes, 0)).toBeCloseTo(minutes, 6);
        expect(Math.abs(hours - minutes / 60)).toBeLessThan(0.0501);
        for (const { words, minutes: one } of parts) expect(`${words} ${one}`).not.toMatch(/\d[.,]\d{4}/);
      },
    ),
    { seed: 20261120, numRuns: process.env['FULL'] ? 5000 : 300 },
  );
});
