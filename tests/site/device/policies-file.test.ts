import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPoliciesFile, sayTheSame, writePolicies } from '../../../src/site/device/policies-file.ts';
import { textOf } from '../../../src/site/device/stored-policy.ts';

const newIds = () => {
  let next = 0;
  return () => `n${(next += 1)}`;
};
const read = (text: string) => readPoliciesFile(text, newIds());

it('takes every policy to a file and back, with what lies beside its answers', () => {
  const answers = JSON.stringify({ format: 'balises/answers@1', answers: { org_name__full: 'Le Quai' } }, null, 2);
  const texts = {
    '': answers,
    '.at': '1700',
    '.name': 'Quai',
    '.place': '{"hash":"#team/responsible"}',
    '.drafts': '{"at":1,"drafts":{}}',
    '.aside': '{"answers":{}}',
    '.damaged': '{"ans',
  };
  const text = writePolicies([
    { id: '', texts, copies: {} },
    { id: 'k7', texts: { '': '{"ans', '.at': '5' }, copies: { '': { text: '{"answers":{"a":1}}', at: 9 } } },
  ]);
  const [one, two] = read(text)!;
  expect(JSON.parse(text)).toMatchObject({
    format: 'balises/policies@1',
    policies: [{ answers: JSON.parse(answers) as object }, {}],
  });
  expect({ ...one!.texts, '': JSON.parse(one!.texts['']!) as object }).toEqual({
    ...texts,
    '': JSON.parse(answers) as object,
  });
  expect(one!.id).toBe('n1');
  expect(JSON.parse(textOf(two!)!)).toEqual({ answers: { a: 1 } });
});

it('opens an answers file too, and nothing else', () => {
  const answers = '{"format":"balises/answers@1","answers":{"a":1}}';
  expect(read(answers)!.map((one) => sayTheSame(textOf(one), answers))).toEqual([true]);
  for (const other of ['', '{', '[]', '3', 'null', '{}', '{"format":"balises/policies@2","policies":[]}'])
    expect(read(other), other).toBeUndefined();
  expect(read('{"format":"balises/policies@1","policies":[3,null,{}]}')).toHaveLength(1);
});

const runs = process.env['FULL'] ? 10_000 : 200;

it(`loses no text whatever it is (${runs} devices)`, () => {
  const json = fc.json();
  const text = fc.oneof(
    json,
    fc.string({ unit: 'binary' }),
    json.map((one) => one.slice(0, -1)),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (all) => {
      const policies = all.map((one, index) => ({ id: String(index), texts: { '': one }, copies: {} }));
      const back = read(writePolicies(policies))!;
      expect(back).toHaveLength(all.length);
      for (const [index, one] of all.entries()) expect(sayTheSame(textOf(back[index]!), one), one).toBe(true);
    }),
    { numRuns: runs },
  );
});
