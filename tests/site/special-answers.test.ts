import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

it('takes “to decide” as an answer: the careful choice prints with its mark, and the answer comes back', async () => {
  const team = await Questionnaire.at(site, '#privacy/image_consent');
  await team.choose('image_consent__mode', 'verbal');
  await team.special('image_consent', 'undecided').check();
  const clause = team.clause('image_consent_clause');
  await eventually(() => clause.innerText()).toContain('à décider');
  await eventually(async () => (await team.saved())?.answers['image_consent']).toEqual({ undecided: true });
  expect(await team.question('image_consent').locator('.special__hint').innerText()).toBe(
    team.words.page.form.undecidedHint,
  );

  await team.special('image_consent', 'undecided').uncheck();
  await eventually(() => clause.innerText()).not.toContain('à décider');
  expect(await team.option('image_consent__mode', 'verbal').isChecked()).toBe(true);
});

it('asks why a question is not for the team, and prints nothing of it', async () => {
  const team = await Questionnaire.at(site, '#platforms/facebook_presence');
  expect(await team.special('facebook_presence', 'reason').isVisible()).toBe(false);
  await team.special('facebook_presence', 'not_applicable').check();
  await team.proceed();
  expect(await team.errors()).toEqual([team.words.live.errors.reasonMissing]);
  await team.page.locator('#errors a').click();
  expect(await team.focused()).toBe('reason-facebook_presence');
  await team.special('facebook_presence', 'reason').fill('Nous n’y sommes pas.');
  await team.proceed();
  await eventually(team.hash).not.toBe('#platforms/facebook_presence');
  await eventually(async () => (await team.saved())?.answers['facebook_presence']).toEqual({
    not_applicable: 'Nous n’y sommes pas.',
  });

  await team.check();
  const row = team.page.locator('[data-summary="facebook_presence"]');
  await eventually(() => row.innerText()).toContain('Nous n’y sommes pas.');
  expect(await row.locator('.tag').innerText()).toBe('pas pour nous');
});

it('keeps a note for the team, and shows it where answers are checked', async () => {
  const team = await Questionnaire.at(site, '#privacy/image_consent');
  const note = team.special('image_consent', 'note');
  expect(await note.isVisible()).toBe(false);
  await team.question('image_consent').locator('.special__note summary').click();
  await note.fill('À revoir avec le conseil.');
  await eventually(async () => (await team.saved())?.notes).toEqual({ image_consent: 'À revoir avec le conseil.' });
  await team.check();
  await eventually(() => team.page.locator('[data-summary="image_consent"]').innerText()).toContain(
    'Note\u00a0: À revoir avec le conseil.',
  );
  await team.page.reload();
  await team.page.goto(`${site.origin}/questionnaire/#privacy/image_consent`);
  await eventually(() => note.inputValue()).toBe('À revoir avec le conseil.');
});

it('lists what is missing with a link to each field, and the same words beside it', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.proceed();
  const errors = await team.errors();
  expect(errors).toHaveLength(3);
  expect(await team.focused()).toBe('errors');
  expect(
    (await team.page.locator('.mistake').allInnerTexts()).map((words) => words.replace(/^Erreur\u00a0:\s*/, '')),
  ).toEqual(errors);
  await team.page.locator('#errors a').nth(1).click();
  expect(await team.focused()).toBe('field-mission_values__mission');
  await team.type('org_name__full', 'Le Quai');
  await team.type('mission_values__mission', 'Offrir un lieu.');
  await team.proceed();
  expect(await team.errors()).toEqual([errors[2]]);
  await team.choose('serves_groups', 'general_public');
  await team.proceed();
  await eventually(team.hash).toBe('#purpose/goals');
  await eventually(() => team.page.locator('.mistake').count()).toBe(0);
});

it('says what is wrong with a number, a date and a text too long, and keeps what was typed', async () => {
  const team = await Questionnaire.at(site, '#team/weekly_hours');
  await team.control('responsible__lead').selectOption('coordination');
  await team.type('weekly_hours__hours', 'deux');
  await team.proceed();
  expect(await team.errors()).toEqual([expect.stringContaining('«\u00a0deux\u00a0» n’en est pas un')]);
  expect(await team.control('weekly_hours__hours').inputValue()).toBe('deux');
  await team.type('weekly_hours__hours', '-3');
  await team.proceed();
  expect(await team.errors()).toEqual([expect.stringContaining('-3')]);
  await team.type('weekly_hours__hours', '2,5');
  await team.proceed();
  await eventually(team.hash).toBe('#content/publication_criteria');
  await eventually(async () => (await team.saved())?.answers['weekly_hours__hours']).toBe(2.5);

  await team.page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
  await team.wake();
  await team.type('org_name__full', 'x'.repeat(151));
  await team.proceed();
  expect((await team.errors())[0]).toContain('au plus 150 caractères; il y en a 151');
});

it.each([
  ['fr', '1.000', ['1000', '1.0'], '1 000', 1000],
  ['fr', '1,500', ['1500', '1,5'], '1,5', 1.5],
  ['en', '1,000', ['1000', '1,0'], '1,000,000', 1_000_000],
  ['en', '1.500', ['1500', '1.5'], '1,234.50', 1234.5],
] as const)(
  'never guesses a number that can be read in two ways (%s, %s): says how to write it, and reads what is sure',
  async (language, typed, ways, sure, number) => {
    const team = await Questionnaire.at(site, '#content/paid_promotion', { language });
    await team.choose('paid_promotion__mode', 'occasional');
    await team.type('paid_promotion__ceiling', typed);
    await team.proceed();
    const [said] = await team.errors();
    for (const way of ways) expect(said).toContain(way);
    expect(await team.control('paid_promotion__ceiling').inputValue()).toBe(typed);
    await eventually(async () => (await team.saved())?.answers['paid_promotion__ceiling']).toBe(typed);
    await team.type('paid_promotion__ceiling', sure);
    await eventually(async () => (await team.saved())?.answers['paid_promotion__ceiling']).toBe(number);
    expect(await team.control('paid_promotion__ceiling').inputValue()).toBe(sure);
  },
);
