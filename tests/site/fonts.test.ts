import { expect, it } from 'vitest';
import { useSite } from './visit.ts';

const site = useSite();

/** What a page asks for, and what stands for it. Roboto is in no list: the next choice counts, even where it is installed. */
const DRAWN_WITH = {
  'sans-serif': 'DejaVu Sans',
  'system-ui': 'DejaVu Sans',
  Arial: 'DejaVu Sans',
  serif: 'DejaVu Serif',
  "'Times New Roman'": 'DejaVu Serif',
  monospace: 'DejaVu Sans Mono',
  Calibri: 'Carlito',
  'Roboto, serif': 'DejaVu Serif',
};

it.skipIf(process.platform !== 'linux')(
  'pages are drawn with the fonts of the tests, whatever is installed',
  async () => {
    const page = await site.open('/confidentialite/');
    await page.locator('main').evaluate((main, families) => {
      for (const family of families) {
        const line = main.appendChild(Object.assign(document.createElement('p'), { textContent: 'Été 2026' }));
        line.style.setProperty('font-family', family);
      }
    }, Object.keys(DRAWN_WITH));
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'main > p[style]',
    });
    const drawn = await Promise.all(
      nodeIds.map(async (nodeId) => {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.map(({ familyName }) => familyName).join();
      }),
    );
    expect(Object.fromEntries(Object.keys(DRAWN_WITH).map((family, rank) => [family, drawn[rank]]))).toEqual(
      DRAWN_WITH,
    );
  },
);
