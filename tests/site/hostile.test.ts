import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import { expect, it } from 'vitest';
import { clean } from '../../src/engine/4-output/clean.ts';
import { unescapeXml } from '../../src/engine/4-output/docx/package/escape-xml.ts';
import { Questionnaire } from './driver.ts';
import { drawn, eventually, useSite } from './visit.ts';

const site = useSite();

const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="document.title=1"><script>document.title=2</script></p><!-- & &amp; &#60; ]]>',
  Markdown: '# a *b* _c_ **d** `e` [f](javascript:alert(1)) ![g](h) ~~i~~ | j | \\k 1. l > m --- www.x.org n@o.org',
  braces: '{DOIT} {org} {de org} ${x} {{y}} $& $1 %1 {balises.headings-0}',
  'right to left': 'مرحبا \u202eשלום\u202c (2026) \u200f!',
  'control characters': 'a\u0001b\u0007c\u001bd\u007fe\ufffef\uffffg',
  emoji: '👩‍👩‍👧 🇨🇦 🏳️‍🌈 e\u0301 Z̷͖͐ 𝒳',
  spaces: '  deux  espaces \u00a0 ? ! ; : « x »',
  '20 kB': 'très long, '.repeat(1_800),
};

/** Spaces fold on a page and in Word as they do on paper; line ends are spaces too. */
const folded = (text: string) => text.replace(/[ \t\n\r]+/g, ' ').trim();

it.each(Object.entries(HOSTILE))('shows what a person types character for character: %s', async (_name, text) => {
  const team = await Questionnaire.at(site, '#organisation/mission_values');
  const { page } = team;
  const title = await page.title();
  await team.type('org_name__full', text.slice(0, 150));
  await team.type('mission_values__mission', text);
  await team.clause('purpose_statement').locator('summary').click(); // the mission stands in how it is done
  await eventually(async () => folded((await team.clause('purpose_statement').textContent())!)).toContain(
    folded(clean(text)),
  );
  expect(folded((await page.locator('.sheet__organisation').textContent())!)).toBe(folded(clean(text.slice(0, 150))));
  expect(await team.control('mission_values__mission').inputValue()).toBe(text);
  await eventually(async () => (await team.saved())?.answers['mission_values__mission']).toBe(text);

  await team.check();
  await eventually(async () =>
    folded(clean((await page.locator('[data-summary="mission_values"]').textContent())!)),
  ).toContain(folded(clean(text)));
  await eventually(() => page.locator('#policy img, #policy script, #summary img, #summary script').count()).toBe(0);

  const guide = async (format: string) => (await team.download(page.locator(`[data-guide=${format}]:visible`))).bytes;
  const markdown = (await guide('md')).toString();
  const html = await marked.parse(markdown.slice(markdown.indexOf('\n---\n', 4) + 5));
  expect(html).not.toMatch(/<(img|script|del)\b/);
  const words = html.replace(/<[^>]+>/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (entity) => unescapeXml(entity));
  expect(folded(words)).toContain(folded(clean(text)));

  const xml = strFromU8(unzipSync(await guide('docx'))['word/document.xml']!);
  const read = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>|<\/w:p>/g)].map(([all, run]) =>
    run === undefined ? (all === '</w:p>' ? '\n' : ' ') : unescapeXml(run),
  );
  expect(folded(read.join(''))).toContain(folded(clean(text)));
  await drawn(page);
  expect(await page.title()).not.toMatch(/^[12]$/);
  expect(title).toMatch(/^Étape 1/);
});
