import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble, toMarkdown } from '../../src/engine/documents.ts';
import { advise, isNotApplicable, isUndecided, readInterview } from '../../src/engine/interview.ts';
import { shipped } from '../packs/shipped.ts';
import { everyStory, stories } from './stories.ts';

const UPDATE = process.env['UPDATE'] === '1';

describe.each(everyStory.map((story) => [story.name, story] as const))('%s', (_name, { at, pack, file, messages, story }) => {
  // Read the differences as prose: `npm run update` rewrites the policies and the guides.
  it.each([
    ['policy', 'fr'],
    ['policy', 'en'],
    ['guide', 'fr'],
    ['guide', 'en'],
  ] as const)('makes its %s, in %s', (document, language) => {
    const made = toMarkdown(assemble(readInterview(pack(language), file.answers, file.date), { document }));
    if (UPDATE) writeFileSync(at(`${document}.${language}.md`), made);
    expect(made).toBe(readFileSync(at(`${document}.${language}.md`), 'utf8'));
  });

  it('opens without a message', () => {
    expect(messages).toEqual([]);
    expect(file.date).toBe('2026-11-20');
    expect(file.pack).toEqual({ name: pack().name, version: pack().version });
  });

  it('has at least 30 answers, one left to decide, and one note', () => {
    const answers = Object.values(file.answers);
    expect(answers.filter((answer) => !isUndecided(answer) && !isNotApplicable(answer)).length).toBeGreaterThanOrEqual(30);
    const undecided = answers.filter(isUndecided);
    expect(undecided).toHaveLength(1);
    expect(undecided[0]!.note).toMatch(/\?$/);
    expect(Object.values(file.notes)).toHaveLength(1);
  });

  it('gets exactly one warning, and no error', () => {
    for (const language of ['fr', 'en'] as const) {
      const severities = advise(readInterview(pack(language), file.answers, file.date)).map(({ severity }) => severity);
      expect(severities.filter((one) => one !== 'I')).toEqual(['W']);
    }
  });

  it('is said to be invented, and names no address that could be real', () => {
    expect(story.summary.fr).toMatch(/inventé/);
    expect(story.summary.en).toMatch(/invented/);
    expect(story.title.fr).not.toBe(story.title.en);
    const answers = readFileSync(at('answers.yaml'), 'utf8');
    for (const phone of answers.match(/\d{3} \d{3}-\d{4}/g) ?? []) expect(phone).toMatch(/ 555-01\d\d$|^800 361-8665$/);
    for (const host of answers.match(/[\w.-]+\.(com|org|ca|net|example)\b/g) ?? []) expect(host).toMatch(/\.example$/);
  });
});

it('there are at least eight, unlike one another', () => {
  expect(stories.length).toBeGreaterThanOrEqual(8);
  const kinds = stories.map(({ file }) => [file.answers['org_kind__kind'], file.answers['jurisdiction'], file.answers['policy_strength'], file.answers['serves_groups'], file.answers['discussion_stance__stance']]);
  expect(new Set(kinds.map((kind) => JSON.stringify(kind))).size).toBe(stories.length);
  expect(new Set(stories.map(({ file }) => file.answers['jurisdiction'])).size).toBeGreaterThanOrEqual(4);
  expect(new Set(stories.map(({ file }) => file.answers['policy_strength'])).size).toBe(3);
});

it('the comparison can fail: another answer gives another policy', () => {
  const [{ file, at }] = stories as unknown as readonly [(typeof stories)[number]];
  const policy = toMarkdown(assemble(readInterview(shipped(), { ...file.answers, goals: ['fundraise'] }, file.date)));
  expect(policy).not.toBe(readFileSync(at('policy.fr.md'), 'utf8'));
});
