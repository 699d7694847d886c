import { asText, isUndecided, type Value } from '../../0-language/answers.ts';
import { clauseSettled } from '../../0-language/voices.ts';
import { isVisible, oneLine } from '../../0-language/typed-text.ts';
import { addMonths } from '../../0-language/calendar.ts';
import { placedFields } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';
import { authorityRole, highestRole, samePerson } from '../model/people.ts';
import { moderationValues } from './derived-moderation.ts';
import { organisationValues } from './derived-organisation.ts';
import { registerValues } from './derived-register.ts';
import { chosen, listOf } from './derived-lists.ts';
import { activeRows, isAboveCeiling } from './plan.ts';
import {
  costliest,
  fewerPosts,
  saved,
  simplerFormat,
  underCeiling,
  withoutCostliest,
  withRhythm,
} from './repairs-of-plan.ts';
import { guessArticle } from '../grammar/guess-article.ts';
import type { Derivations } from './derivations.ts';
import { openIds } from './open-points.ts';
import { parameter, workload } from './workload.ts';

/** As many goals as a decision lists; a team that chose more ranks them. */
const LEADING_GOALS = 5;

/** Every computed value, named like an answer and usable in conditions and fields. */
export const derivedValues: Derivations = {
  ...organisationValues,
  ...registerValues,
  ...moderationValues,

  active_platforms: (interview) => set(activeRows(interview).map(({ platform }) => platform)),
  active_platform_count: (interview) => set(activeRows(interview).map(({ platform }) => platform)).length,
  active_formats: (interview) => set(activeRows(interview).map(({ format }) => format)),
  posts_per_week: (interview) => sum(activeRows(interview).map(({ posts }) => posts)),
  rows_without_rhythm: (interview) => activeRows(interview).filter(({ posts }) => posts === 0).length,
  rows_above_ceiling: (interview) => activeRows(interview).filter((row) => isAboveCeiling(interview, row)).length,

  workload__minutes: (interview) => workload(interview).minutes,
  workload__hours: (interview) => workload(interview).hours,
  workload__hours_rounded: (interview) => Math.ceil(workload(interview).minutes / 30) / 2,
  workload__startup_hours: (interview) =>
    tenth((workload(interview).minutes * parameter(interview, 'startup_factor')) / 60),
  workload__ratio: (interview) => workloadRatio(interview),
  workload__gap_hours: (interview) => gap(interview, 1),
  workload__spare_hours: (interview) => gap(interview, -1),
  plan_fewer_posts: fewerPosts,
  plan_fewer_posts_saving: (interview) => saved(interview, fewerPosts(interview)),
  plan_without_costliest: withoutCostliest,
  costliest_platform: (interview) => costliest(interview)?.platform,
  costliest_saving: (interview) => saved(interview, withoutCostliest(interview)),
  plan_simpler_format: simplerFormat,
  plan_simpler_format_saving: (interview) => saved(interview, simplerFormat(interview)),
  plan_with_rhythm: withRhythm,
  plan_under_ceiling: underCeiling,

  goals_first: (interview) => listOf(interview.read('goals'))[0],
  goals_leading: (interview) => listOf(interview.read('goals')).slice(0, LEADING_GOALS),
  goals_count: (interview) => listOf(interview.read('goals')).length,
  authority_role: authorityRole,
  highest_role: highestRole,
  backup_is_lead: (interview) => samePerson(interview, 'responsible__backup', 'responsible__lead'),
  approver_is_lead: (interview) => samePerson(interview, 'approval_model__approver', 'responsible__lead'),
  backup_or_authority: (interview) => (interview.read('backup_is_lead') === 'no' ? 'backup' : authorityRole(interview)),

  undecided_count: (interview) => openIds(interview, 'undecided_count').length,
  quick_open_count: (interview) => openIds(interview, 'quick_open_count').length,
  // A point that the team settled to decide later is not settled; the words of a clause are.
  settled_count: ({ pack, settled, answers }) => {
    const fields = placedFields(pack);
    const ids = settled.flatMap((one) =>
      clauseSettled(one) === undefined ? (fields.get(one.question)?.question.id ?? []) : one.question,
    );
    return set(ids).filter((id) => !isUndecided(answers[id])).length;
  },

  org_article_guess: (interview) => {
    const [short, full] = ['org_name__short', 'org_name__full'].map((id) => asText(interview.read(id)));
    // An acronym goes by the gender of what it stands for; another short name is a name like any other.
    const name = isVisible(short!) && short !== short!.toUpperCase() ? short! : full!;
    return isVisible(name) ? guessArticle(oneLine(name)) : undefined;
  },
  prohibited_content_core: (interview) => {
    const question = placedFields(interview.pack).get('prohibited_content')?.field;
    const core = question?.options
      ?.filter((option) => !option.fixed && option.id !== 'thanks_sponsors')
      .map((option) => option.id);
    return listOf(interview.read('prohibited_content')).filter((id) => core?.includes(id));
  },
  publication_criteria_besides_mission: (interview) =>
    listOf(interview.read('publication_criteria')).filter((id) => id !== 'mission_values_link'),
  emergency_number: (interview) => chosen(interview, 'jurisdiction'),
  adopting_body: (interview) => chosen(interview, 'adoption__body'),
  adoption_dates_wrong: (interview) => {
    const [adopted, effective, months] = ['adoption__date', 'adoption__effective', 'adoption__review_months'].map(
      interview.read,
    );
    if (typeof effective !== 'string') return undefined;
    return (typeof adopted === 'string' && effective < adopted) || (typeof months === 'number' && months < 1)
      ? 'yes'
      : 'no';
  },
  amended_version: (interview) => amended(interview)?.version,
  amended_on: (interview) => amended(interview)?.date,
  review_date: (interview) => {
    const [effective, months] = ['adoption__effective', 'adoption__review_months'].map(interview.read);
    return typeof effective === 'string' && typeof months === 'number' ? addMonths(effective, months) : undefined;
  },
};

/** Every computed value of a team that is known, by name; those that the pack itself computes after the others. */
export function derivedOf({ pack, read }: Interview): Readonly<Record<string, Value>> {
  const conditions = pack.derived.filter(({ condition, includes }) => condition ?? includes).map(({ id }) => id);
  const values = [...Object.keys(derivedValues), ...conditions].map((id) => [id, read(id)] as const);
  return Object.fromEntries(values.filter((entry): entry is readonly [string, Value] => entry[1] !== undefined));
}

/** The version that was adopted last, while the team prepares another. */
function amended({ read, adopted }: Interview): Interview['adopted'] {
  return read('adoption__version') === adopted?.version ? undefined : adopted;
}

function workloadRatio(interview: Interview): number | undefined {
  const hours = interview.read('weekly_hours__hours');
  if (typeof hours !== 'number') return undefined;
  return hours === 0 ? 99 : Math.round((workload(interview).minutes / 60 / hours) * 1000) / 1000;
}

/** Hours missing (1) or left (-1), never below 0. */
function gap(interview: Interview, direction: 1 | -1): number | undefined {
  const hours = interview.read('weekly_hours__hours');
  return typeof hours === 'number'
    ? Math.max(0, tenth(direction * (workload(interview).minutes / 60 - hours)))
    : undefined;
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}

function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((total, number) => total + number, 0) * 100) / 100;
}

function set(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
