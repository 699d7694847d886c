import type { Condition } from '../../src/engine/0-language/condition.ts';
import { columnKey } from '../../src/engine/2-interview/model/fields.ts';
import type { Answer } from '../../src/engine/interview.ts';
import { shipped } from './shipped.ts';

/** Answers that make a condition hold, found by reading it. */
export function witness(condition: Condition | undefined, wanted = true): Readonly<Record<string, Answer>> {
  if (!condition) return {};
  switch (condition.op) {
    case 'and':
    case 'or':
      return (condition.op === 'and') === wanted
        ? unanswered(
            condition.of,
            Object.fromEntries(condition.of.flatMap((part) => Object.entries(witness(part, wanted)))),
          )
        : witness(condition.of[0], wanted);
    case 'not':
      return witness(condition.of, !wanted);
    default:
      return answer(condition.id, 'option' in condition ? condition.option : '', wanted, condition.op === 'includes');
  }
}

/** The answers, but for those to the questions that a condition wants unmet. */
function unanswered(parts: readonly Condition[], answers: Readonly<Record<string, Answer>>): typeof answers {
  const unmet = parts.flatMap((part) =>
    part.op === 'is' && part.option === 'no' && part.id.endsWith('__met') ? [part.id.slice(0, -'__met'.length)] : [],
  );
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([id]) => !unmet.some((question) => id === question || id.startsWith(`${question}__`)),
    ),
  );
}

/** Answers that give a derived value, for the wordings that read one. */
const BEHIND: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  linked_document_count: { linked_documents: [{ doc: 'charter', status: 'exists' }] },
  mission_values__values__given: { mission_values__values: ['Respect'] },
  smart_goal_count: { smart_goals: [{ goal: 'Faire connaître' }] },
  active_formats: { platform_plan: [{ platform: 'tiktok', format: 'short_video' }] },
  has_private_groups: { facebook_presence: 'page_and_group' },
  active_tools: { platform_plan: [{ platform: 'facebook', tool: 'third_party' }] },
  adults_served: { serves_groups: ['seniors'] },
  serves_vulnerable: { serves_groups: ['seniors'] },
  publication_criteria__hashtags__given: { publication_criteria__hashtags: ['#Entraide'] },
  consultation__given: { consultation: ['staff'] },
  adoption__date__given: { adoption__date: '2026-11-17' },
  accounts_register__given: { accounts_register: [{ platform: 'facebook' }] },
  goals_count: { goals: ['awareness', 'listen', 'advocacy', 'notoriety', 'community', 'fundraise'] },
  undecided_count: { tone_values: { undecided: true } },
  org_sectors__given: { org_sectors: ['violence'] },
};

function answer(id: string, option: string, wanted: boolean, several: boolean): Readonly<Record<string, Answer>> {
  if (wanted && option !== 'no' && BEHIND[id]) return BEHIND[id];
  if (id.endsWith('__met')) return {}; // whether a question was met is no answer to it
  if (id === 'minor_images') return { serves_groups: ['under_14'], [id]: wanted ? option : 'parent_and_child' };
  if (id === 'contact_with_users__minors') return { serves_groups: ['under_14'], [id]: wanted ? option : 'none' };
  const given = /^(.+)__given$/.exec(id)?.[1];
  if (given === 'moderated_situations')
    return { moderation_matrix: [{ situation: 'spam', actions: [(option === 'yes') === wanted ? 'hide' : 'keep'] }] };
  if (given === 'spokespersons') return { spokespersons: (option === 'yes') === wanted ? [{ role: 'president' }] : [] };
  if (given)
    return { [given]: (option === 'yes') === wanted ? (given.includes('phone') ? '418 555-0123' : 'board') : null };
  if (id === 'minors') return { serves_groups: (option === 'yes') === wanted ? ['under_14'] : ['general_public'] };
  if (id === 'active_platforms') return { platform_plan: wanted ? [{ platform: option }] : [{ platform: 'blog' }] };
  const field = shipped()
    .steps.flatMap(({ questions }) => questions.flatMap((one) => [one, ...one.fields]))
    .find((one) => one.id === id);
  if (field?.type === 'rows') return { [id]: wanted ? [{ [columnKey(field.columns![0]!)]: option }] : [] };
  const options = field?.options ?? [];
  if (several) return { [id]: wanted ? [option] : [] };
  return { [id]: wanted ? option : (options.findLast((one) => one.id !== option)?.id ?? null) };
}
