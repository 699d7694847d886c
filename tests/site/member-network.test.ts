import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { files } from './pages.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

it.each([
  ['roeq', 'fr', '/roeq'],
  ['cab', 'en', '/en/cab'],
] as const)(
  'a team of %s loads its own pack and what all share, nothing of the base’s nor of another’s (%s)',
  async (member, language, root) => {
    const team = new Questionnaire(await site.open(`${root}/questionnaire/`), language);
    await team.wake();
    await team.check();
    await team.clause('purpose_statement').locator('summary').click();
    await eventually(() => team.clause('purpose_statement').locator('.why').innerText()).toContain(
      team.words.live.policy.from,
    );
    await team.openSheets();
    await team.download(
      team.page.locator('.companions li').first().getByRole('button', { name: team.words.live.formats.md }),
    );
    const asked = [...new Set(site.requests)]
      .filter((path) => !path.startsWith('/_astro/') && path !== '/favicon.svg')
      .sort();
    expect(asked).toEqual(
      [
        `${root}/questionnaire/`,
        `/${member}/logo.svg`,
        ...['', 'companions/', 'reasons/'].map((folder) => `/${member}/pack/${folder}${language}.json`),
      ].sort(),
    );
    const other = member === 'roeq' ? 'cab' : 'roeq';
    expect(files.get(`${root}/questionnaire/`)!.body.toString()).not.toMatch(new RegExp(`/${other}/|"/pack/`)); // nor names what it could load
    expect(site.requests.filter((path) => path.startsWith('/_astro/') && !files.has(path))).toEqual([]);
  },
);
