import { describe, expect, it } from 'vitest';
import { packFiles } from '../../../../src/cli/read-files.ts';
import { findUnsafe } from '../../../../src/engine/1-pack/check/check-logo.ts';

const svg = (inside: string, on = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${on}>${inside}</svg>`;

describe('a logo only draws', () => {
  it.each([
    svg('<path d="M0 0h9v9z" fill="#123456"/>'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Drawn for <us>, on paper -->\n${svg('<title>Réseau</title><circle r="4"/>')}`,
    svg(
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><rect fill="url(#a)" width="9" height="9"/><use href="#a"/>',
    ),
    svg('<style>.a{fill:#123}</style><g class="a" font-family="Nonesuch"><text>A</text></g>'),
  ])('%s', (text) => {
    expect(findUnsafe(text)).toBeUndefined();
  });

  it('as those we ship', () => {
    const logos = [...packFiles()].filter(([path]) => path.endsWith('.svg'));
    expect(logos.length).toBeGreaterThan(1);
    for (const [path, text] of logos) expect([path, findUnsafe(text)]).toEqual([path, undefined]);
  });
});

it.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['a script of another namespace', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>')],
  ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
  ['an event', svg('', ' onload="alert(1)"')],
  ['an event on a new line', svg('<path\nonclick\n=\n"alert(1)"/>')],
  ['HTML', svg('<foreignObject><b>x</b></foreignObject>')],
  ['a link', svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>')],
  ['a reference elsewhere', svg('<use href="https://example.org/a.svg#b"/>')],
  ['a reference elsewhere, the old way', svg("<use xlink:href='//example.org/a.svg#b'/>")],
  ['an image', svg('<image href="data:image/png;base64,AAAA"/>')],
  ['a reference that is set later', svg('<use href="#a"><set attributeName="href" to="javascript:alert(1)"/></use>')],
  ['an animation', svg('<path d="M0 0"><animate attributeName="x" values="0;1"/></path>')],
  ['a fill from elsewhere', svg('<rect fill="url(https://example.org/a.svg#b)"/>')],
  ['a fill from elsewhere, encoded', svg('<rect fill="&#117;rl(https://example.org/a.svg#b)"/>')],
  ['a style from elsewhere', svg('<style>@import "https://example.org/a.css";</style>')],
  ['a style from elsewhere, escaped', svg('<style>a{fill:u\\72l(https://example.org)}</style>')],
  ['a sheet from elsewhere', `<?xml-stylesheet href="https://example.org/a.xsl"?>${svg('')}`],
  ['an entity', `<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>${svg('&a;')}`],
  ['a comment that hides in a text', svg('<title><![CDATA[<!--]]></title><script>alert(1)</script><!-- -->')],
])('%s is found', (_name, text) => {
  expect(findUnsafe(text)).toBeTruthy();
});
