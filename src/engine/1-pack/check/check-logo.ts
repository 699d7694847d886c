/** What a drawing needs; whatever runs, loads, links or moves is not among it. */
const ELEMENTS: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'defs',
  'symbol',
  'use',
  'title',
  'desc',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'style',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'mask',
  'pattern',
  'marker',
]);

/**
 * A declaration or an instruction; an attribute that runs; a reference to anything but a part of the drawing, plain or
 * encoded.
 */
const UNSAFE: readonly RegExp[] = [
  /<[!?][^>]{0,20}/,
  /[\s"'/]on\w*\s*=/i,
  /\b(?:href|src|base)\s*=(?!\s*["']#)/i,
  /url\((?!["']?#)/i,
  /@import/i,
  /\\|&#/,
];

/**
 * What keeps an SVG from being served: opened by its own address it is a page of the site, where nothing holds back a
 * script. Nothing where it only draws.
 */
export function findUnsafe(svg: string): string | undefined {
  const drawn = svg.replace(/<!--[\s\S]*?-->/g, '').replace(/^\s*<\?xml\s[^?<>]*\?>/, '');
  const element = [...drawn.matchAll(/<\/?([^\s/>!?]+)/g)].find(([, name]) => !ELEMENTS.has(name!));
  return element?.[0] ?? UNSAFE.map((shape) => shape.exec(drawn)?.[0].trim()).find((found) => found !== undefined);
}
