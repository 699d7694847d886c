import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

/** What a script did to the page: the clauses whose words or marks it touched, and the controls it wrote to. */
interface Work {
  readonly clauses: readonly string[];
  readonly controls: readonly string[];
}

/** Notes from now on what scripts do to the policy and to the form. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const [clauses, controls] = [new Set<string>(), new Set<string>()];
    const note = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      const clause = element?.closest('.clause') ?? element?.closest('.section') ?? element?.closest('#policy');
      if (clause) clauses.add(clause.id || clause.querySelector('h2')!.textContent.trim());
    };
    new MutationObserver((records) => records.forEach(({ target }) => note(target))).observe(
      document.getElementById('policy')!,
      { subtree: true, childList: true, characterData: true, attributes: true },
    );
    for (const [kind, property] of [
      [HTMLInputElement, 'checked'],
      [HTMLInputElement, 'value'],
      [HTMLTextAreaElement, 'value'],
      [HTMLSelectElement, 'value'],
    ] as const) {
      const own = Object.getOwnPropertyDescriptor(kind.prototype, property)!;
      Object.defineProperty(kind.prototype, property, {
        ...own,
        set(this: HTMLInputElement, value) {
          controls.add(this.name);
          own.set!.call(this, value);
        },
      });
    }
    Object.assign(globalThis, { work: () => ({ clauses: [...clauses], controls: [...controls] }) });
  });
const workOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { work: () => Work }).work());
const marked = (page: Page) => page.locator('#policy .changed').evaluateAll((all) => all.map((one) => one.id));

it('a click draws again only the clauses it changes, and those it changed before', async () => {
  const team = await Questionnaire.at(site, '#conversation/discussion_stance');
  await team.choose('discussion_stance__stance', 'limited');
  await eventually(() => marked(team.page)).toContain('clause-stance');
  const before = await marked(team.page);
  await watch(team.page);
  await team.choose('discussion_stance__reply_rule', 'always');
  await eventually(() => marked(team.page)).toContain('clause-stance');
  const touched = new Set([...before, ...(await marked(team.page))]);
  const { clauses } = await workOf(team.page);
  expect(clauses.filter((id) => !touched.has(id))).toEqual([]);
  expect(clauses).toContain('clause-stance');
});

it('a click writes to no control but those it changes beside the one clicked', async () => {
  const team = await Questionnaire.at(site, '#purpose/goals');
  await watch(team.page);
  await team.choose('goals', 'notoriety');
  await eventually(() => team.page.locator('#policy .changed').count()).toBeGreaterThan(0);
  expect((await workOf(team.page)).controls).toEqual([]);
  await team.press('undo');
  await eventually(() => team.option('goals', 'notoriety').isChecked()).toBe(false);
  expect((await workOf(team.page)).controls).toEqual(['goals']);
});

it('a key writes to no control, and a pause in typing draws only the clauses with those words', async () => {
  const team = await Questionnaire.at(site, '#conversation/response_times');
  await team.type('response_times__watch_hours', 'le soir');
  await eventually(() => team.policy()).toContain('le soir');
  const before = await marked(team.page); // they lose their mark
  await watch(team.page);
  await team.control('response_times__watch_hours').focus();
  await team.page.keyboard.press('End');
  await team.page.keyboard.type('x');
  await eventually(() => team.policy()).toContain('le soirx');
  const { clauses, controls } = await workOf(team.page);
  expect(controls).toEqual([]);
  const naming = await team.page
    .locator('#policy .clause')
    .evaluateAll((all) => all.filter((one) => one.textContent.includes('le soirx')).map((one) => one.id));
  expect(clauses.filter((id) => id.startsWith('clause-') && ![...before, ...naming].includes(id))).toEqual([]);
});
