import { describe, expect, it } from 'vitest';
import { readInterview } from '../../../../src/engine/interview.ts';
import type { Pack } from '../../../../src/engine/pack.ts';
import { clause, headOf, readOwn, sister } from '../../overlay-files.ts';
import { smallFiles, smallPack } from '../../small-pack.ts';

const REASON = 'reason: {fr: "Pas chez nous.", en: "Not here."}';
const ORGANISATION = 'questions/small/01-organisation.yaml';
const TEAM = 'questions/small/02-team.yaml';
const SHEET: Readonly<Record<string, string>> = {
  'templates/small/sheet/document.yaml': 'title: {fr: "Fiche", en: "Sheet"}\npaper: letter\n',
  'templates/small/sheet/01-part/section.md': '---\ntitle: "Partie"\nclass: core\n---\n',
  'templates/small/sheet/01-part/section.en.md': '---\ntitle: "Part"\n---\n',
  'templates/small/sheet/01-part/10-sheet_word.md': clause('Un mot.'),
  'templates/small/sheet/01-part/10-sheet_word.en.md': sister('A word.'),
};

/** Files of the small pack, some words replaced. */
function edited(...edits: readonly (readonly [file: string, from: string, to: string])[]) {
  const files: Record<string, string> = {};
  for (const [file, from, to] of edits) {
    const text = files[file] ?? smallFiles.get(file)!;
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    files[file] = text.replace(from, to);
  }
  return files;
}
const hiding = (what: readonly string[], files: Readonly<Record<string, string>> = {}) =>
  readOwn(files, 'fr', headOf('own', 'small', `hide: [${what.map((one) => `{${one}, ${REASON}}`).join(', ')}]`));
const codes = ({ messages }: { readonly messages: readonly { readonly code: string }[] }) =>
  messages.map(({ code }) => code);
const field = (pack: Pack | undefined, id: string) =>
  [...pack!.steps.flatMap(({ questions }) => questions), ...pack!.derived].find((one) => one.id === id)!;
const idsOf = (pack: Pack | undefined) => ({
  clauses: pack!.documents.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses.map(({ id }) => id))),
  rules: pack!.rules.map(({ id }) => id),
  documents: pack!.documents.map(({ id }) => id),
  quick: pack!.quick,
});

describe('what is hidden goes alone', () => {
  const before = idsOf(hiding([], SHEET).pack);
  const left = (key: keyof typeof before, gone: string) => before[key].filter((one) => one !== gone);

  it('a clause, with its wordings', () => {
    const { pack, messages } = hiding(['clause: backup_role'], SHEET);
    expect(messages).toEqual([]);
    expect(idsOf(pack)).toEqual({ ...before, clauses: left('clauses', 'backup_role') });
    expect(before.clauses.filter((one) => one === 'backup_role')).toHaveLength(2);
  });

  it('a rule', () => {
    const { pack, messages } = hiding(['rule: r_same_backup'], SHEET);
    expect(messages).toEqual([]);
    expect(idsOf(pack)).toEqual({ ...before, rules: ['r_no_backup'] });
  });

  it('a document, with its clauses', () => {
    const { pack, messages } = hiding(['document: sheet'], SHEET);
    expect(messages).toEqual([]);
    expect(idsOf(pack)).toEqual({ ...before, documents: ['policy'], clauses: left('clauses', 'sheet_word') });
  });

  it('a question, from the quick path and from the rules that lead to it', () => {
    const { pack, messages } = hiding(['question: responsible'], {
      ...SHEET,
      ...edited(['questions/small/rules.yaml', 'questions: [responsible]', 'questions: [responsible, org_name]']),
    });
    expect(messages).toEqual([]);
    expect(idsOf(pack)).toEqual({ ...before, quick: ['org_name', 'jurisdiction', 'serves_groups', 'platform_plan'] });
    expect(pack!.rules.map(({ questions }) => questions)).toEqual([['org_name'], []]);
    const known = smallPack().derived.map(({ id }) => id);
    expect(pack!.derived.map(({ id }) => id)).toEqual([...known, 'responsible__lead', 'responsible__backup']);
  });

  it('an option, which its question and no other proposes any more', () => {
    const files = edited([
      ORGANISATION,
      'options: [{id: qc,',
      'options: [{id: seniors, label: {fr: "Ailleurs", en: "Elsewhere"}, short: {fr: "ailleurs", en: "there"}}, {id: qc,',
    ]);
    const { pack, messages } = hiding(['option: serves_groups.seniors'], files);
    expect(messages).toEqual([]);
    expect(field(pack, 'serves_groups').options!.map(({ id }) => id)).toEqual(['under_14', 'general_public']);
    expect(field(pack, 'serves_groups').undecided_default).toEqual({ value: ['under_14'] });
    expect(field(pack, 'jurisdiction').options!.map(({ id }) => id)).toEqual(['seniors', 'qc', 'fr']);
    expect(field(pack, 'platform_plan')).toEqual(field(smallPack(), 'platform_plan'));
  });

  it('an option, which no case of a default proposes any more', () => {
    const { pack, messages } = hiding(
      ['option: serves_groups.seniors'],
      edited([
        ORGANISATION,
        'undecided_default: [under_14, seniors]',
        'default: {cases: [{when: jurisdiction is fr, value: [under_14, seniors]}, {value: [seniors]}]}',
      ]),
    );
    expect(messages).toEqual([]);
    expect(field(pack, 'serves_groups').default).toMatchObject({
      choices: [{ value: { value: ['under_14'] } }, { value: { value: [] } }],
    });
  });
});

it('a question no longer asked counts only where it would have been asked', () => {
  const { pack } = hiding(
    ['question: policy_strength'],
    edited([TEAM, '- id: policy_strength', '- id: policy_strength\n  when: jurisdiction is qc']),
  );
  const read = (jurisdiction: string) => {
    const interview = readInterview(pack!, { jurisdiction }, '2026-11-20');
    return [interview.read('policy_strength'), interview.read('adoption__review_months')];
  };
  expect([read('qc'), read('fr')]).toEqual([
    ['mixed', 12],
    [null, null],
  ]);
});

describe('what stays', () => {
  const RHYTHM = 'templates/small/policy/02-platforms/90-rhythm.md';
  const WORD = 'templates/small/sheet/01-part/10-sheet_word.md';
  const LAW = 'templates/small/policy/04-safety/20-laws_clause--qc.md';
  const lock = (file: string): readonly [string, string, string] => [file, 'custody: free', 'custody: locked'];

  it('a locked clause, and no other', () => {
    expect(hiding(['clause: rhythm'], edited(lock(RHYTHM))).messages).toMatchObject([
      { code: 'clause_locked', params: { id: 'rhythm', pack: 'small' } },
    ]);
    expect(codes(hiding(['clause: lead_role'], edited(lock(RHYTHM))))).toEqual([]);
  });

  it('a clause of which one wording alone is locked', () => {
    const { pack, messages } = hiding(
      ['clause: backup_role'],
      edited(lock('templates/small/policy/03-roles/20-backup_role--to_name.md')),
    );
    expect(codes({ messages })).toEqual(['clause_locked']);
    expect(pack?.hidden ?? []).toEqual([]);
  });

  it('a document that holds a locked clause, and no other', () => {
    const locked = { ...SHEET, [WORD]: clause('Un mot.', 'custody: locked') };
    expect(hiding(['document: sheet'], locked).messages).toMatchObject([
      { code: 'clause_locked', params: { id: 'sheet_word', pack: 'small' } },
    ]);
    expect(codes(hiding(['document: sheet'], { ...SHEET, ...edited(lock(RHYTHM)) }))).toEqual([]);
  });

  it('a fact that a locked clause rests on, among those a question offers', () => {
    const facts = edited([LAW, 'facts: [law_qc]', 'facts: [facebook]']);
    expect(codes(hiding(['option: platforms.facebook'], { ...facts, ...edited(lock(RHYTHM)) }))).not.toContain(
      'locked_basis',
    );
    const locked = edited([LAW, 'facts: [law_qc]', 'facts: [facebook]'], lock(LAW));
    expect(hiding(['option: platforms.facebook'], locked).messages).toMatchObject([
      { code: 'locked_basis', params: { id: 'platforms.facebook', clause: 'laws_clause', pack: 'small' } },
    ]);
    expect(codes(hiding(['option: platforms.instagram'], locked))).toEqual([]);
  });

  it('an option that is fixed, and no other of its question', () => {
    const fixed = edited([ORGANISATION, 'id: under_14,', 'id: under_14, fixed: true,']);
    expect(hiding(['option: serves_groups.under_14'], fixed).messages).toMatchObject([
      { code: 'fixed_changed', params: { id: 'serves_groups.under_14' } },
    ]);
    expect(codes(hiding(['option: serves_groups.seniors'], fixed))).toEqual([]);
  });

  it('a fact that no question offers', () => {
    expect(codes(hiding(['option: laws.law_qc']))).toEqual(['nothing_to_hide']);
  });
});

it.each(['{fr: " ", en: "No."}', '{fr: "Non.", en: " "}'])(
  'a reason is said in both languages, not as %s',
  (reason) => {
    const { messages } = readOwn({}, 'fr', headOf('own', 'small', `hide: [{clause: rhythm, reason: ${reason}}]`));
    expect(codes({ messages })).toEqual(['reason_missing']);
  },
);
