import { expect, it } from 'vitest';
import { shipped } from '../packs/shipped.ts';
import { Questionnaire } from './driver.ts';
import { eventually, isFocused, useSite } from './visit.ts';

const site = useSite();
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** Controls that a thumb would miss. */
const tooSmall = (team: Questionnaire) =>
  team.page
    .locator(
      'button, .button, summary, .option, .check, .task__name, select, textarea, input:not([type=radio], [type=checkbox], [type=file])',
    )
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden'))
        .map((one) => ({ one, height: Math.round(one.getBoundingClientRect().height * 10) / 10 }))
        .filter(({ height }) => height < 44)
        .map(
          ({ one, height }) =>
            `${location.hash} ${one.tagName}.${one.className} ${one.textContent?.trim().slice(0, 40)} is ${height} high`,
        ),
    );

it('asks one question a screen, in order, with targets for a thumb', async () => {
  const team = await Questionnaire.at(site, '', PHONE);
  const small = new Set(await tooSmall(team));
  const asked: string[] = [];
  await team.quickly(
    Object.fromEntries(
      shipped().quick.map((id) => [
        id,
        async () => {
          asked.push(id);
          expect(await team.shown()).toEqual([id]);
          expect(['place', `label-${id}`]).toContain(await team.focused());
          if (id === 'org_name') await team.type('org_name__full', 'Le Quai');
          if (id === 'mission_values') await team.type('mission_values__mission', 'Offrir un lieu.');
          if (id === 'serves_groups') await team.choose(id, 'general_public');
          if (id === 'responsible') await team.control('responsible__lead').selectOption('coordination');
          for (const one of await tooSmall(team)) small.add(one);
        },
      ]),
    ),
  );
  for (const one of await tooSmall(team)) small.add(one);
  expect(asked).toEqual(shipped().quick);
  expect([...small]).toEqual([]);
});

it('opens the policy as a sheet, with a count that follows the answers', async () => {
  const team = await Questionnaire.at(site, '#organisation/serves_groups', PHONE);
  const see = team.page.locator('.onward__see');
  await eventually(() => see.innerText()).toMatch(/^Voir la politique \(\d+ articles\)$/);
  const before = await see.innerText();
  await team.choose('serves_groups', 'age_14_17');
  await eventually(() => see.innerText()).not.toBe(before);
  expect(await team.page.locator('#policy').isVisible()).toBe(false);

  await see.click();
  const sheet = team.page.locator('#policy-sheet');
  expect(await sheet.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  await eventually(() => sheet.locator('.clause').count()).toBeGreaterThan(25);
  await eventually(() =>
    sheet
      .locator('.clause.changed')
      .first()
      .evaluate((one) => one.getBoundingClientRect().top < innerHeight),
  ).toBe(true);
  await team.page.keyboard.press('Escape');
  expect(await sheet.isVisible()).toBe(false);
  await eventually(() => isFocused(see)).toBe(true);

  await see.click();
  await team.press('close');
  expect(await sheet.isVisible()).toBe(false);
  expect(await team.shown()).toEqual(['serves_groups']);
});

it('opens the sheet at the clause of the question in view, and leads to a section by its name', async () => {
  const team = await Questionnaire.at(site, '#privacy/image_consent', PHONE);
  await team.choose('image_consent__mode', 'written');
  await team.page.goto(`${site.origin}/questionnaire/#adoption/policy_strength`);
  await team.press('see');
  const isNearTop = (id: string) =>
    team.clause(id).evaluate((one) => {
      const { top } = one.getBoundingClientRect();
      return top >= 0 && top < innerHeight / 2;
    });
  await eventually(() => isNearTop('strength_clause')).toBe(true);
  await team.press('close');

  await team.page.goto(`${site.origin}/questionnaire/#privacy/image_consent`);
  await team.press('see');
  await eventually(() => isNearTop('image_consent_clause')).toBe(true);
  const sections = team.page.locator('#policy-sheet select');
  await sections.selectOption({ index: 1 });
  await eventually(() => isNearTop('purpose_statement')).toBe(true);
  expect(await sections.inputValue()).toBe('');
});

it('never hides the focus behind the bar at the bottom', async () => {
  const team = await Questionnaire.at(site, '#team/responsible', PHONE);
  const hidden: string[] = [];
  for (let presses = 0; presses < 25; presses++) {
    await team.page.keyboard.press('Tab');
    hidden.push(
      await team.page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        const { left, top, width, height } = one.getBoundingClientRect();
        const spots = [top + 2, top + height / 2, top + height - 2].map((y) =>
          document.elementFromPoint(left + width / 2, y),
        );
        return spots.some((spot) => spot && (one.contains(spot) || spot.contains(one)))
          ? ''
          : `${one.tagName} ${one.getAttribute('name')} ${one.getAttribute('value') ?? ''}`;
      }),
    );
  }
  expect(hidden.filter(Boolean)).toEqual([]);
});

it('shows the name in a sentence while it is typed, since the policy is out of sight', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name', PHONE);
  const sentence = team.page.locator('#in-sentence');
  expect(await sentence.locator('strong').innerText()).toBe('de l’organisme');
  await team.type('org_name__full', 'Comptoir alimentaire');
  await team.choose('org_name__article', 'le');
  await eventually(() => sentence.innerText()).toBe(
    'Dans une phrase\u00a0: la présence du Comptoir alimentaire sur les médias sociaux.',
  );
  await team.choose('org_name__article', 'none');
  await eventually(() => sentence.innerText()).toContain('la présence de Comptoir alimentaire sur');
});
