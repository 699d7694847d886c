import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** A laptop, and a phone. */
export const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

const EVERY_RULE = { rules: { 'target-size': { enabled: true } } };
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Every rule axe has for WCAG 2.2 AA and for good practice, on the page as it stands. */
export async function findings(page: Page, rules: object = EVERY_RULE): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ ...rules, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join()} ${failureSummary}`),
  );
}

/** Once every section of the policy was in sight, as for a reader: the size of one never seen is a guess. */
async function leafThrough(page: Page): Promise<void> {
  for (const section of await page.locator('#policy .section:visible').all())
    await section.evaluate(
      (one) =>
        new Promise((done) => {
          one.scrollIntoView();
          requestAnimationFrame(() => requestAnimationFrame(done));
        }),
    );
}

/** At both widths, by day and by night; at night only the colours are others, which the last width shows (by FULL, each). */
export async function everyWay(page: Page, sizes = SIZES): Promise<string[]> {
  const all: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await leafThrough(page);
    const night = process.env['FULL'] || size === sizes.at(-1) ? [['dark', COLOURS] as const] : [];
    for (const [colorScheme, rules] of [['light', EVERY_RULE] as const, ...night]) {
      await page.emulateMedia({ colorScheme });
      all.push(...(await findings(page, rules)).map((finding) => `${size.width} ${colorScheme} ${finding}`));
    }
  }
  return all;
}
