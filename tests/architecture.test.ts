import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
const source = files
  .filter((file) => /\.(ts|svelte|astro)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What a file imports: static, re-exported, dynamic and type-only alike; paths from the root of the repository. */
function importsOf(file: string, text: string): readonly Import[] {
  const found = [
    ...text.matchAll(
      /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
    ),
  ];
  return found.map((match) => ({
    from: file,
    typeOnly: match[1] !== undefined,
    to: resolve(file, match[2] ?? match[3]!),
  }));
}

function resolve(file: string, to: string): string {
  return to.startsWith('.')
    ? normalize(join(dirname(file), to.replace(/\?.*$/, '')))
        .split(sep)
        .join('/')
    : to;
}

const DOORS = ['pack', 'interview', 'documents', 'docx', 'upgrade', 'compare'].map((name) => `src/engine/${name}.ts`);

/** Which halls a hall of `src` may import beside itself; all may import the engine, through its doors. */
const HALLS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  cli: [],
  styles: [],
  site: [],
  layouts: ['site', 'styles'],
  components: ['layouts', 'site', 'styles'],
  pages: ['components', 'layouts', 'site', 'styles'],
};

const hallOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
const layerOf = (path: string) => /^src\/engine\/(\d)-/.exec(path)?.[1];

/** Layers go down; what is about overlays of another version, or about a later day, is used by no layer below. */
function brokenLayer({ from, to }: Import): boolean {
  const [own, other] = [layerOf(from), layerOf(to)];
  if (!to.startsWith('src/engine/')) return own !== undefined && to.startsWith('src/');
  if (own !== undefined) return other === undefined || other > own;
  return DOORS.includes(from) ? other === undefined : !DOORS.includes(to);
}

function brokenHall({ from, to }: Import): boolean {
  const [own, other] = [hallOf(from), hallOf(to)];
  if (own === undefined || other === undefined || own === other || other === 'engine') return false;
  return !HALLS[own]!.includes(other);
}

/** What breaks the layers, the doors or the halls, said as « file → file ». */
function brokenWalls(all: readonly Import[]): readonly string[] {
  return all
    .filter((one) => brokenLayer(one) || brokenHall(one))
    .map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? ' (types)' : ''}`);
}

/** The first circle found among places that lead to one another, or nothing: « a → b → a ». */
function circleIn(steps: readonly (readonly [string, string])[]): string | undefined {
  const next = new Map<string, string[]>();
  for (const [from, to] of steps) if (from !== to) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (place: string, path: readonly string[]): string | undefined => {
    if (path.includes(place)) return [...path.slice(path.indexOf(place)), place].join(' → ');
    if (done.has(place)) return undefined;
    for (const to of next.get(place) ?? []) {
      const circle = visit(to, [...path, place]);
      if (circle !== undefined) return circle;
    }
    done.add(place);
    return undefined;
  };
  for (const place of next.keys()) {
    const circle = visit(place, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

const imports = source.flatMap(({ file, text }) => importsOf(file, text)).filter(({ to }) => !to.endsWith('.css'));
const within = imports.filter(({ to }) => to.startsWith('src/'));

describe('layers, doors and halls', () => {
  it('a layer imports itself and lower numbers; nothing outside goes past the doors; a hall imports those below', () => {
    expect(brokenWalls(imports)).toEqual([]);
  });

  it('the door of overlays is for the command line alone', () => {
    const users = imports.filter(({ to }) => to === 'src/engine/upgrade.ts').map(({ from }) => hallOf(from));
    expect(new Set(users)).toEqual(new Set(['cli']));
  });

  it('what brings people together is the last room of the interview: no other of its rooms imports it', () => {
    const users = imports.filter(({ to }) => to.startsWith('src/engine/2-interview/voices/')).map(({ from }) => from);
    expect(users.filter((from) => /^src\/engine\/[0-2]-(?!interview\/voices\/)/.test(from))).toEqual([]);
    expect(users).toContain('src/engine/interview.ts');
  });

  it('no file leads back to itself, nor a folder', () => {
    expect(circleIn(within.map(({ from, to }) => [from, to]))).toBeUndefined();
    expect(circleIn(within.map(({ from, to }) => [dirname(from), dirname(to)]))).toBeUndefined();
  });

  it('the pack door, with YAML, Zod and marked, opens to the build and the command line only', () => {
    const BUILD = /^src\/(cli\/|pages\/|layouts\/|site\/at-build\/|engine\/)|\.astro$/;
    expect(
      imports
        .filter(({ from, to, typeOnly }) => to === 'src/engine/pack.ts' && !typeOnly && !BUILD.test(from))
        .map(({ from }) => from),
    ).toEqual([]);
  });

  it('the engine is pure: its own files, and a few packages in the layers that need them', () => {
    const packages = imports
      .filter(({ from, to }) => layerOf(from) !== undefined && !to.startsWith('src/'))
      .map(
        ({ from, to }) =>
          `${from
            .split('/')
            .slice(2, from.includes('4-output') ? 4 : 3)
            .join('/')} ${to}`,
      );
    expect([...new Set(packages)].sort()).toEqual([
      '1-pack marked',
      '1-pack yaml',
      '1-pack zod',
      '2-interview yaml',
      '4-output/docx docx',
      '4-output/docx fflate',
      '5-upgrade node-diff3',
      '5-upgrade yaml',
      '6-compare node-diff3',
    ]);
  });

  it('the checks can fail', () => {
    const from = 'src/engine/1-pack/a.ts';
    const walls = importsOf(
      from,
      "import { b } from '../2-interview/b.ts';\nimport type { c } from '../../site/c.ts';\nexport { d } from '../0-language/d.ts';\nconst e = await import('../interview.ts');",
    );
    expect(brokenWalls(walls)).toEqual([
      `${from} → src/engine/2-interview/b.ts`,
      `${from} → src/site/c.ts (types)`,
      `${from} → src/engine/interview.ts`,
    ]);
    expect(
      brokenWalls(
        importsOf(
          'src/site/a.ts',
          "import type { Pack } from '../engine/1-pack/pack.ts';\nimport { say } from '../engine/interview.ts';\nimport A from '../components/A.svelte';\nimport { run } from '../cli/run.ts';",
        ),
      ),
    ).toEqual([
      'src/site/a.ts → src/engine/1-pack/pack.ts (types)',
      'src/site/a.ts → src/components/A.svelte',
      'src/site/a.ts → src/cli/run.ts',
    ]);
    expect(
      circleIn([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ]),
    ).toBe('a → b → c → a');
  });
});

describe('no clock, no chance, no browser and no node in the engine', () => {
  const FORBIDDEN =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\b|\bwindow\b|(?<!\.)\bdocument\.(createElement|querySelector|body|head|getElementById)|\bfetch\(|\blocalStorage\b|\bsessionStorage\b|\bconsole\b|\bglobalThis\b|\bnavigator\b|\bsetTimeout\b|\bperformance\b|\bcrypto\b|\brequire\(|['"]node:|['"]astro:|\btoLocale\w*\(\)|\beval\(|\bnew Function\b/;
  /** Code without its comments, nor lists of words that stand in a text. */
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|`[\w\s]+`/gm, '');

  it.each(source.filter(({ file }) => file.startsWith('src/engine/')))('$file', ({ text }) => {
    expect(FORBIDDEN.exec(code(text))?.[0]).toBeUndefined();
  });

  it.each([
    'Date.now()',
    'new Date()',
    'Math.random()',
    'process.env',
    'window.x',
    'document.body',
    'fetch("x")',
    'localStorage.x',
    'console.log(1)',
    'import "node:fs"',
  ])('%s would be seen', (words) => {
    expect(code(`const a = 1; ${words};`)).toMatch(FORBIDDEN);
  });

  it('`new Date` takes an argument; each comparison of text is by code, never by place', () => {
    for (const { file, text } of source.filter(({ file: path }) => path.startsWith('src/engine/')))
      expect([file, code(text).includes('.localeCompare(')]).toEqual([file, false]);
  });
});

describe('files', () => {
  const lengths = source.map(({ text }) => text.replace(/\n$/, '').split('\n').length).sort((a, b) => a - b);
  const percentile = (part: number) => lengths[Math.ceil(lengths.length * part) - 1]!;

  it('are short: half within 60 lines, nine in ten within 150, none above 250', () => {
    expect(percentile(0.5)).toBeLessThanOrEqual(60);
    expect(percentile(0.9)).toBeLessThanOrEqual(150);
    expect(
      source.filter(({ text }) => text.split('\n').length > 251).map(({ file }) => file),
      'split by idea: what a file’s name cannot say goes to a file of its own (words: by screen)',
    ).toEqual([]);
  });

  it('fit in 120 columns, but for one line in a hundred: sentences that readers see stand whole on theirs', () => {
    const texts = files
      .filter((file) => /\.(ts|svelte|astro|css)$/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').replace(/\n$/, '').split('\n') }));
    const long = texts.flatMap(({ file, lines }) =>
      lines.flatMap((line, rank) => (line.length > 120 ? `${file}:${rank + 1}` : [])),
    );
    const share = long.length / texts.reduce((sum, { lines }) => sum + lines.length, 0);
    expect(long.length).toBeGreaterThan(0);
    expect(share, `wrap a comment, split code by idea: ${long.join(' ')}`).toBeLessThanOrEqual(0.01);
  });

  it('are at most thirty in a folder', () => {
    const folders = source.map(({ file }) => dirname(file));
    const full = [...new Set(folders)].filter((folder) => folders.filter((one) => one === folder).length > 30);
    expect(full).toEqual([]);
  });

  it('live in folders that say what they are for', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|common|types|misc|shared|lib)(\/|\.)/i.test(file))).toEqual([]);
    const top = new Set(files.map((file) => file.split('/')[1]!));
    expect([...top].sort()).toEqual(['cli', 'components', 'engine', 'layouts', 'pages', 'site', 'styles']);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    const odd = files
      .filter((file) => /^src\/(engine|cli|site)\//.test(file))
      .filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.svelte)?\.(ts|css|json)$/.test(file.split('/').at(-1)!));
    expect(odd).toEqual([]);
    expect(
      files
        .filter((file) => /^src\/(components|layouts)\/.*\.(astro|svelte)$/.test(file))
        .filter((file) => !/^[A-Z][A-Za-z]*\.(astro|svelte)$/.test(file.split('/').at(-1)!)),
    ).toEqual([]);
  });

  it('are finished', () => {
    const open = /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-nocheck|eslint-disable|\bdebugger\b|\.only\(/;
    expect(source.filter(({ text }) => open.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
