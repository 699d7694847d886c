import { describe, expect, it } from 'vitest';
import { mapFields } from '../../../../src/engine/1-pack/model/attach-options.ts';
import { accept, fieldKinds } from '../../../../src/engine/2-interview/field-types/field-types.ts';
import { MOST_ROWS } from '../../../../src/engine/2-interview/field-types/rows-kind.ts';
import { assemble, printed } from '../../../../src/engine/documents.ts';
import { advise, readInterview, type Answer, type Answers, type Field } from '../../../../src/engine/interview.ts';
import { DATE, NAMED, shipped, team } from '../../../packs/shipped.ts';

describe('a number out of its bounds counts as not answered, wherever it stands', () => {
  const months = (adoption__review_months: number) => team({ adoption__review_months });

  it.each([0.5, 1.5, 36.5, 121, 95688, -1, Infinity, Number.NaN])('%d months: the usual 12', (number) => {
    expect(months(number).reading('adoption__review_months')).toEqual({ state: 'default', value: 12, typed: false });
  });

  it('in a cell too: the rest of its row still counts', () => {
    const row = { platform: 'x', format: 'photo', status: 'active', posts_per_week: 70_000 };
    expect(team({ platform_plan: [row] }).read('platform_plan')).toMatchObject([
      { platform: 'x', format: 'photo', posts_per_week: 5 },
    ]);
  });

  it('bounds that are reached are within', () => {
    expect([0, 120].map((number) => months(number).read('adoption__review_months'))).toEqual([0, 120]);
  });
});

describe('rows beyond the most a table takes do not count', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ({ platform: 'other', posts_per_week: 1 }));

  it('those its pack allows', () => {
    expect(team({ platform_plan: rows(400) }).read('platform_plan')).toHaveLength(8);
  });

  it('else the engine’s own', () => {
    const field: Field = { id: 'q', type: 'rows', label: '', columns: [{ id: 'q__a', type: 'text', label: '' }] };
    expect(accept(field, rows(MOST_ROWS + 1))).toHaveLength(MOST_ROWS);
  });

  it('600 000 of them are read as fast as a few', () => {
    const pack = shipped();
    const work = (count: number) => {
      let reads = 0;
      const given = new Proxy(rows(count), { get: (target, key) => (reads++, Reflect.get(target, key)) as unknown });
      readInterview(pack, { platform_plan: given }, '2026-11-20').read('platform_plan');
      return reads;
    };
    expect(work(600_000)).toBe(work(9));
  });
});

describe('a value of any shape prints as something or as nothing, and never throws', () => {
  const values = [
    0,
    -1.5,
    1e21,
    Number.NaN,
    Infinity,
    '',
    ' ',
    'x',
    '2026-02-30',
    '+010000-01-01',
    [],
    ['x'],
    [null],
    [[1]],
    [{}],
    [{ platform: 'x' }],
    { role: 'board' },
    { role: 3, name: 4 },
    {},
    true,
    undefined,
    null,
  ];
  it.each(Object.keys(fieldKinds) as (keyof typeof fieldKinds)[])('%s', (type) => {
    const setting = team({});
    const field: Field = { id: 'a', type, label: 'A' };
    for (const value of values) {
      const kind = fieldKinds[type];
      expect(JSON.stringify(kind.print(setting, field, value as never, true, 'de'))).not.toMatch(/NaN|Infinity|e\+/);
      expect(kind.alone(setting, field, value as never)).not.toMatch(/NaN|Infinity|e\+/);
      kind.accept(field, value);
      kind.mistake(field, value);
      kind.texts(field, value);
    }
  });
});

it('a calendar of a million posts a week has a thousand lines', () => {
  const unbounded = ({ max: _max, ...column }: Field): Field => column;
  const pack = mapFields(shipped(), (field) =>
    field.columns ? { ...field, columns: field.columns.map(unbounded) } : field,
  );
  const lines = (posts_per_week: number) => {
    const answers: Answers = { platform_plan: [{ platform: 'x', format: 'photo', status: 'active', posts_per_week }] };
    const document = assemble(readInterview(pack, answers, '2026-11-20'), { document: 'calendar' });
    const blocks = printed(document).flatMap(({ clauses }) => clauses.flatMap((clause) => clause.blocks));
    return Math.max(...blocks.map((block) => (block.type === 'table' ? block.rows.length : 0)));
  };
  expect([lines(3), lines(200), lines(1e6)]).toEqual([36, 1000, 1000]);
});

describe('somebody else whom nobody names', () => {
  const backup = (answer: Answer) => readInterview(shipped(), { ...NAMED, responsible__backup: answer }, DATE);
  it.each(['other', { role: 'other' }, { role: 'other', name: ' \u200b' }])('is nobody yet: %j', (answer) => {
    const interview = backup(answer);
    expect(interview.read('responsible__backup__given')).toBe('no');
    expect(advise(interview).map(({ id }) => id)).toContain('r_no_backup');
  });
  it('is somebody once there is a name', () => {
    expect(backup({ role: 'other', name: 'Zoé' }).read('responsible__backup__given')).toBe('yes');
  });
});
