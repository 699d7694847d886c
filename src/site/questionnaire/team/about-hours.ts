import type { TeamInterview } from './interview.svelte.ts';

const ABOUT_HOURS = ['weekly_hours', 'workload_numbers', 'platform_plan'];

/** Whether what is on screen is about the hours that the plan asks for; where all is checked, it is. */
export function isAboutHours({ view, shown }: Pick<TeamInterview, 'view' | 'shown'>): boolean {
  return view === 'check' || ABOUT_HOURS.some((id) => shown.includes(id));
}
