import type { Answer } from '../../0-language/answers.ts';
import { asks } from '../ask/questions-to-ask.ts';
import type { Interview } from '../model/interview.ts';
import { fillTemplate } from '../print/fill-fields.ts';
import { readInterview } from '../read/read-interview.ts';
import { withMarksLifted } from './repair.ts';
import { fewerPosts, simplerFormat, withoutCostliest } from '../computed/repairs-of-plan.ts';
import { parameter, workload } from '../computed/workload.ts';

/** A change that would lighten the week: what it is called, the answers it sets, and the minutes a week it saves. */
export interface Saving {
  readonly id: string;
  readonly label: string;
  readonly set: Readonly<Record<string, Answer>>;
  readonly minutes: number;
}

/**
 * Each change worth trying, by the name of its words in the pack (`saving_` before it). Leaving sensitive subjects
 * unread is none.
 */
const changes: Readonly<Record<string, (interview: Interview) => Readonly<Record<string, Answer>>>> = {
  fewer_posts: (interview) => ({ platform_plan: fewerPosts(interview) }),
  without_costliest: (interview) => ({ platform_plan: withoutCostliest(interview) }),
  simpler_format: (interview) => ({ platform_plan: simplerFormat(interview) }),
  shorter_watch: (interview) => ({
    news_watch__minutes_per_week: Math.floor(
      parameter(interview, 'listen_minutes_per_day') * parameter(interview, 'working_days'),
    ),
  }),
  comments_open: () => ({ discussion_stance__stance: 'welcome' }),
  comments_limited: () => ({ discussion_stance__stance: 'limited' }),
  second_reader: () => ({ approval_model__mode: 'second_reader' }),
  sensitive_only: () => ({ approval_model__mode: 'sensitive_only' }),
};

/**
 * The changes that would save time each week, the one that saves most first; each is the difference of two workloads.
 */
export function savings(interview: Interview): readonly Saving[] {
  const now = workload(interview).minutes;
  return Object.entries(changes)
    .map(([id, change]) => ({ id, set: withMarksLifted(interview, change(interview)) }))
    .filter(({ set }) => Object.keys(set).every((one) => asks(interview, one)))
    .map(({ id, set }) => ({
      id,
      label: fillTemplate(interview, interview.pack.words[`saving_${id}`] ?? []),
      set,
      minutes:
        Math.round(
          (now - workload(readInterview(interview.pack, { ...interview.answers, ...set }, interview.date)).minutes) *
            1000,
        ) / 1000,
    }))
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes);
}
