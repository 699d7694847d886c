import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type AnswersFile, writeAnswersFile } from '../../../src/engine/interview.ts';
import { readPolicies } from '../../../src/site/device/read-policies.ts';
import { shipped } from '../../packs/shipped.ts';

type Texts = Record<string, string>;

const pack = shipped();
const runs = process.env['FULL'] ? 10_000 : 200;
const kept = new Map<string, string>();
const copies = new Map<string, unknown>();

/** A device as the site meets it, of which every key can be set. */
vi.stubGlobal('document', { documentElement: { dataset: {} }, querySelectorAll: () => [] });
vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => {} });
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => kept.set(key, text),
  removeItem: (key: string) => kept.delete(key),
});
vi.stubGlobal('indexedDB', { open: () => soon({ result: { transaction } }, 'onsuccess') });
const { SavedAnswers } = await import('../../../src/site/questionnaire/save/saved-answers.ts');
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout'] })); // a browser that never answers is waited for
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function soon<Thing extends object>(thing: Thing, told: string): Thing {
  queueMicrotask(() => (thing as Record<string, () => void>)[told]?.());
  return thing;
}

function transaction() {
  const store = {
    get: (key: string) => ({ result: copies.get(key) }),
    put: (copy: unknown, key: string) => ({ result: copies.set(key, copy) }),
    delete: (key: string) => ({ result: copies.delete(key) }),
  };
  return soon({ objectStore: () => store }, 'oncomplete');
}

const FILE = {
  format: 'balises/answers@1',
  pack: { name: 'base', version: '1.0.0' },
  language: 'fr',
  path: 'quick',
  date: '2026-11-20',
  answers: { org_name__full: 'Le Quai', goals: ['awareness'] },
  notes: {},
} as unknown as AnswersFile;
const WHOLE = writeAnswersFile(FILE);

const text = fc.oneof(
  fc.constant(WHOLE),
  fc.nat(WHOLE.length).map((end) => WHOLE.slice(0, end)),
  fc
    .tuple(fc.nat(WHOLE.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    .map(([at, letter]) => WHOLE.slice(0, at) + letter + WHOLE.slice(at + 1)),
  fc.json(),
  fc.json().map((json) => `{"format":"balises/answers@1","answers":${json}}`),
  fc.constantFrom(
    '',
    'null',
    '{"answers":null}',
    WHOLE.replace('answers@1', 'answers@2'),
    '{"__proto__":{"answers":{}}}',
  ),
);
const stamp = fc.oneof(fc.nat().map(String), fc.constantFrom('', 'NaN', '-1', '9e99', 'x', String(Date.now())));
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });
const copy = fc.oneof(
  fc.record({ text: fc.option(text, { nil: null }), at: fc.oneof(fc.nat(), fc.constantFrom(NaN, Infinity, -1)) }),
  fc.record({ text, at: fc.constant(Date.now()) }),
);
const device = fc.record({
  texts: fc.dictionary(fc.constantFrom('balises', 'balises~a1', 'balises~b2'), text, { maxKeys: 3 }),
  beside: fc.dictionary(
    fc.constantFrom(
      '.at',
      '.place',
      '.drafts',
      '.name',
      '.aside',
      '.damaged',
      '~',
      '~a1.place',
      '~a1.name',
      '~b2.drafts',
    ),
    fc.oneof(text, stamp),
    { maxKeys: 5 },
  ),
  at: maybe(stamp),
  copy: maybe(copy),
});

const wasRead = (file: AnswersFile | undefined, one: string) => {
  try {
    const { answers } = JSON.parse(one) as AnswersFile;
    const all = JSON.stringify(file);
    return file !== undefined && Object.keys(answers).every((key) => all.includes(JSON.stringify(key)));
  } catch {
    return false;
  }
};

it(`loses nothing of what lies on a device, throws nothing and says what no longer reads (${runs} devices)`, async () => {
  await fc.assert(
    fc.asyncProperty(device, async ({ texts, beside, at, copy: one }) => {
      kept.clear();
      copies.clear();
      for (const [end, given] of Object.entries(beside)) kept.set(`balises${end}`, given);
      for (const [key, given] of Object.entries(texts)) kept.set(key, given);
      if (at !== undefined) kept.set('balises.at', at);
      if (one) copies.set('balises', one);

      const all: Texts = Object.fromEntries(kept);
      const listed = readPolicies(all, 'balises').map(({ id }) => `balises${id && `~${id}`}`);
      expect(listed).toEqual(expect.arrayContaining(Object.keys(texts)));
      expect(new Set(listed).size).toBe(listed.length);

      const erased = one?.text === null && one.at > Number(kept.get('balises.at') ?? 0);
      const there = [erased ? undefined : texts['balises'], one?.text].filter((given) => typeof given === 'string');
      const saved = new SavedAnswers();
      const { file, messages, damaged } = await saved.find(pack);
      if (there.length > 0 && !file) expect(messages).not.toEqual([]);
      if (damaged !== undefined) expect(messages).not.toEqual([]);
      expect(saved.save({ ...(file ?? FILE), notes: { goals: 'de plus' } })).toBe('saved');
      await saved.confirm();

      // What was not opened is kept aside; an older text that reads gave way to the one opened.
      if (!file) for (const given of there) expect(kept.get('balises.damaged')).toContain(given);
      else expect(there.some((given) => wasRead(file, given))).toBe(true);
      if (damaged !== undefined) expect(kept.get('balises.damaged')).toBe(damaged);
      for (const [key, given] of Object.entries(texts)) if (key !== 'balises') expect(kept.get(key)).toBe(given);
    }),
    { numRuns: runs },
  );
});
