import { describe, expect, it } from 'vitest';
import { readOwn } from '../../overlay-files.ts';
import { smallFiles } from '../../small-pack.ts';

const ORGANISATION = 'questions/small/01-organisation.yaml';
/** What is said of changes to questions, where the option of whom one serves that is seniors is a legal floor. */
function said(changes: string, step = '01-organisation') {
  return readOwn({
    [ORGANISATION]: smallFiles.get(ORGANISATION)!.replace('id: seniors,', 'id: seniors, fixed: true,'),
    [`questions/own/${step}.yaml`]: changes,
  }).messages;
}

describe('the type of what is known stays', () => {
  it.each([
    ['of a field', '- {id: org_name, fields: [{id: org_name__short, type: number}]}', '01-organisation'],
    ['of a column', '- {id: platform_plan, columns: [{id: platform_plan__name, type: number}]}', '02-team'],
  ])('%s', (_what, changes, step) => {
    expect(said(changes, step)).toMatchObject([
      { code: 'wrong_type_of_field', params: { type: 'number', expected: 'text' } },
    ]);
  });

  it('and may be said again', () => {
    expect(said('- {id: org_name, fields: [{id: org_name__short, type: text, label: {fr: "S", en: "A"}}]}')).toEqual(
      [],
    );
    expect(said('- {id: jurisdiction, type: single}')).toEqual([]);
  });
});

describe('what is new is whole', () => {
  it.each([
    ['a field', '- {id: org_name, fields: [{id: org_name__motto, type: text}]}', 'label'],
    ['an option', '- {id: jurisdiction, options: [{id: be, short: {fr: "ici", en: "here"}}]}', 'label'],
  ])('%s', (_what, changes, key) => {
    expect(said(changes)).toMatchObject([{ code: 'key_missing', params: { key } }]);
  });
});

describe('an option that is a legal floor', () => {
  it('is not changed', () => {
    expect(said('- {id: serves_groups, options: [{id: seniors, label: {fr: "A", en: "B"}}]}')).toMatchObject([
      { code: 'fixed_changed', params: { id: 'serves_groups.seniors' } },
    ]);
  });

  it('is not put behind a condition', () => {
    expect(said('- {id: serves_groups, when: jurisdiction is qc}')).toMatchObject([
      { code: 'fixed_changed', params: { id: 'serves_groups.seniors' } },
    ]);
  });

  it('leaves the others free, and other questions too', () => {
    expect(said('- {id: serves_groups, options: [{id: under_14, label: {fr: "Enfants", en: "Children"}}]}')).toEqual(
      [],
    );
    expect(said('- {id: policy_strength, when: jurisdiction is qc}', '02-team')).toEqual([]);
  });
});
