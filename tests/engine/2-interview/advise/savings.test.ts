import { describe, expect, it } from 'vitest';
import { openAnswers, savings, workload, type Answers, type Row } from '../../../../src/engine/interview.ts';
import { fileOf } from '../../../packs/random-teams.ts';
import { DATE, shipped, team } from '../../../packs/shipped.ts';

const photos: Row = { platform: 'facebook', posts_per_week: 4, format: 'photo' };
const videos: Row = { platform: 'tiktok', posts_per_week: 2, format: 'short_video' };
// 2 × 120 = 240; 2 × 30 + 2 × 30 × 0.4 = 84; 120 of watch; 2 × 5 × 10 = 100; 60; 6 × 8 = 48: 652 minutes.
const BUSY: Answers = {
  platform_plan: [photos, videos],
  discussion_stance__stance: 'invite',
  approval_model__mode: 'all_approved',
  news_watch__minutes_per_week: 120,
};
const saved = (answers: Answers) => savings(team(answers)).map(({ id, minutes }) => [id, minutes]);

describe('what each change would save, the most first', () => {
  it('is the difference of two workloads worked out by hand', () => {
    expect(workload(team(BUSY)).minutes).toBe(652);
    expect(saved(BUSY)).toEqual([
      ['without_costliest', 270], // without TikTok: 120 + 120 + 50 + 60 + 4 × 8 = 382
      ['simpler_format', 188], // texts on TikTok: 120 + 2 × 20 × 0.4 = 136; 120 + 100 + 60 + 48: 464
      ['fewer_posts', 186], // one video, two photos: 120 + 30 + 12 + 120 + 100 + 60 + 3 × 8 = 466
      ['comments_limited', 80], // 2 × 5 × 2 = 20 instead of 100
      ['shorter_watch', 70], // 50 instead of 120
      ['comments_open', 50], // 2 × 5 × 5 = 50 instead of 100
      ['sensitive_only', 42], // 6 × 1 instead of 48
      ['second_reader', 18], // 6 × 5 instead of 48
    ]);
  });

  it.each([
    ['a plan without a post is left alone', { platform_plan: [] }, []],
    [
      'what is light already is not proposed',
      {
        platform_plan: [{ platform: 'x', posts_per_week: 0.25, format: 'repost' }],
        discussion_stance__stance: 'limited',
        approval_model__mode: 'autonomous',
      },
      [['without_costliest', 12.5]],
    ], // 2.5 + 10
    [
      'the team’s own numbers count',
      { platform_plan: [photos], workload_numbers__format_photo: 10, workload_numbers__moderation_welcome: 0 },
      [
        ['without_costliest', 44],
        ['fewer_posts', 22],
      ],
    ], // 40 + 4; a text takes longer than this team’s photo
  ] as readonly (readonly [string, Answers, unknown[]])[])('%s', (_why, answers, expected) => {
    expect(saved(answers)).toEqual(expected);
  });
});

describe('each change, made', () => {
  it.each(savings(team(BUSY)).map((one) => [one.id, one] as const))(
    '%s saves what it says, and sets answers that fit',
    (_id, { set, minutes }) => {
      expect(workload(team({ ...BUSY, ...set })).minutes).toBeCloseTo(652 - minutes, 6);
      expect(openAnswers(fileOf({ ...BUSY, ...set }), shipped(), DATE).messages).toEqual([]);
    },
  );

  it('holds even where the whole question was left to decide', () => {
    const answers: Answers = { ...BUSY, discussion_stance: { undecided: true } }; // the safe default reads: welcome
    const change = savings(team(answers)).find(({ id }) => id === 'comments_limited')!;
    expect(change.minutes).toBe(30);
    expect(team({ ...answers, ...change.set }).read('discussion_stance__stance')).toBe('limited');
  });

  it('is said in words, in both languages', () => {
    const words = (language: 'fr' | 'en') => savings(team(BUSY, language)).map(({ label }) => label);
    expect(words('fr').slice(0, 3)).toEqual([
      'Laisser TikTok',
      'Publier en texte ou en lien sur TikTok',
      'Publier deux fois moins souvent',
    ]);
    expect(words('en').slice(0, 3)).toEqual(['Leave TikTok', 'Post text or links on TikTok', 'Post half as often']);
    for (const label of [...words('fr'), ...words('en')]) expect(label).toMatch(/^\p{Lu}[^{}]{8,}$/u);
  });
});
