import { describe, expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

/** Five minutes to midnight on 30 November 2026, where the person is. */
const CLOCKS = [
  ['Pacific/Kiritimati', '2026-11-30T23:55:00+14:00'],
  ['America/St_Johns', '2026-11-30T23:55:00-03:30'],
] as const;

describe.each(CLOCKS)('in %s, at five to midnight', (timezoneId, instant) => {
  it('dates what is answered, saved and downloaded by the calendar on the wall, and tomorrow from midnight on', async () => {
    const team = await Questionnaire.at(site, '', { timezoneId });
    await team.page.clock.install({ time: new Date(instant) });
    await team.page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
    await team.type('org_name__full', 'Le Quai');
    await team.page.clock.runFor(1_000);
    await eventually(async () => (await team.saved())?.date).toBe('2026-11-30');
    await eventually(() => team.page.locator('#saved').textContent()).toContain('23\u00a0h\u00a055');
    await team.check();
    expect((await team.download('answers')).name).toBe('reponses-balises-le-quai-2026-11-30.json');

    await team.page.clock.runFor(6 * 60_000);
    await team.page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
    await team.type('org_name__phone', '418 555-0123');
    await team.page.clock.runFor(1_000);
    await eventually(async () => (await team.saved())?.date).toBe('2026-12-01');
    await team.check();
    expect((await team.download('answers')).name).toBe('reponses-balises-le-quai-2026-12-01.json');
  });
});
