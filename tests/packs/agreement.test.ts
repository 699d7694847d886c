import { expect, it } from 'vitest';
import { assemble, toMarkdown } from '../../src/engine/documents.ts';
import type { Language } from '../../src/engine/interview.ts';
import { shipped, team } from './shipped.ts';

/** Every answer to a field of choices. */
function choicesOf(id: string): readonly string[] {
  const fields = shipped().steps.flatMap(({ questions }) => questions.flatMap((one) => [one, ...one.fields]));
  return fields.find((field) => field.id === id)!.options!.map((option) => option.id);
}

/** Both floors: the policy, then its guide. */
const policy = (answers: Parameters<typeof team>[0], language: Language) =>
  ['policy', 'guide'].map((document) => toMarkdown(assemble(team(answers, language), { document }))).join('\n');

it('where comments are limited or closed, nothing says that they stay open', () => {
  for (const discussion_stance__stance of choicesOf('discussion_stance__stance')) {
    for (const moderation_matrix__off_hours of choicesOf('moderation_matrix__off_hours')) {
      const answers = { discussion_stance__stance, moderation_matrix__off_hours };
      const [fr, en] = [policy(answers, 'fr'), policy(answers, 'en')];
      if (fr.includes('sont limités ou fermés'))
        expect([answers, fr]).toEqual([answers, expect.not.stringMatching(/restent ouverts/)]);
      if (en.includes('are limited or closed'))
        expect([answers, en]).toEqual([answers, expect.not.stringMatching(/stay open/)]);
    }
  }
});

it('where a team wants no automatic reply, nothing says that there is one', () => {
  for (const privacy_officer__private_messages of choicesOf('privacy_officer__private_messages')) {
    const answers = {
      privacy_officer__private_messages,
      help_requests__auto_reply: 'no',
      response_times__away_message: 'no',
    };
    expect(policy(answers, 'fr')).not.toMatch(/\bune réponse automatique/i);
    expect(policy(answers, 'en')).not.toMatch(/an automatic reply/i);
  }
});

it('nor that nothing replies by itself, where it does', () => {
  const answers = { help_requests__auto_reply: 'yes', response_times__away_message: 'no' };
  expect(policy(answers, 'fr')).toMatch(/\ben réponse automatique/i);
  expect(policy(answers, 'fr')).not.toMatch(/aucun message automatique/i);
  expect(policy(answers, 'en')).not.toMatch(/no automatic message/i);
});
