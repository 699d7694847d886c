import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type Adaptations, clausesOf, mayLeaveOut, readInterview } from '../../../src/engine/interview.ts';
import { assemble, explain, printed, type TeamClause, toHtml, toMarkdown } from '../../../src/engine/documents.ts';
import { HOSTILE } from '../4-output/read-back.ts';
import { NAMED, shipped } from '../../packs/shipped.ts';
import { stories } from '../../samples/stories.ts';
import { clauseOf, inlinesOf, wordsOf } from './texts.ts';

const none = { clauses: {}, added: [] };
const interviewOf = (adaptations: Partial<Adaptations>) =>
  readInterview(shipped(), NAMED, '2026-11-20', { ...none, ...adaptations });
const policyOf = (adaptations: Partial<Adaptations>) => assemble(interviewOf(adaptations));

describe('a clause in the team’s own words', () => {
  it('prints them in place of the pack’s, a paragraph a line, as typed', () => {
    const clause = clauseOf(
      policyOf({ clauses: { purpose_statement: 'Nous répondons.\n\n- Toujours **poliment**; sans {DOIT}.' } }),
      'purpose_statement',
    );
    expect(clause.adapted).toBe('reworded');
    expect(clause.blocks).toEqual(
      ['Nous répondons.', '- Toujours **poliment**; sans {DOIT}.'].map((value) => ({
        type: 'paragraph',
        children: [{ type: 'text', value, typed: true }],
      })),
    );
  });

  it('keeps its number and its place, and says its reasons as before', () => {
    const [own, usual] = [policyOf({ clauses: { purpose_statement: 'Nous répondons.' } }), policyOf({})];
    expect(clauseOf(own, 'purpose_statement').number).toBe(clauseOf(usual, 'purpose_statement').number);
    expect(explain(interviewOf({}), own).find(({ id }) => id === 'purpose_statement')?.because).toEqual(
      explain(interviewOf({}), usual).find(({ id }) => id === 'purpose_statement')?.because,
    );
  });

  it('adds to what law or safety asks for, and takes nothing away', () => {
    const [own, usual] = [
      policyOf({ clauses: { personal_info: 'Chez nous, tout reste sous clé.' } }),
      policyOf({}),
    ].map((policy) => clauseOf(policy, 'personal_info'));
    expect(own!.adapted).toBe('completed');
    for (const block of usual!.blocks) expect(own!.blocks).toContainEqual(block);
    expect(wordsOf(own!)).toContain('Chez nous, tout reste sous clé.');
    expect(own!.blocks.at(-1)?.type).toBe('note');
  });

  it('is as it was where the words are blank, or no clause has that name', () => {
    expect(policyOf({ clauses: { purpose_statement: ' \n ', no_such_clause: 'Perdu?' } })).toEqual(policyOf({}));
  });
});

describe('a clause that the team left out', () => {
  const { file } = stories.find(({ name }) => name === 'maison-de-jeunes')!;
  const reason = 'Le **conseil** n’en veut pas; {DOIT}.';
  const read = (clauses: Adaptations['clauses'], document: 'policy' | 'guide' | 'departures' = 'policy') =>
    assemble(readInterview(shipped(), file.answers, file.date, { clauses, added: [] }, {}, file.confirmed), {
      document,
    });
  const usual = read({});
  const mayGo = (clause: TeamClause) => clause.status === 'printed' && mayLeaveOut(shipped(), clause);
  const [gone] = clausesOf(usual).filter(mayGo);
  const leftOut = { [gone!.id]: { left_out: reason } };

  it('prints in neither floor, and those after it are numbered without it', () => {
    for (const document of ['policy', 'guide'] as const) {
      const clauses = printed(read(leftOut, document)).flatMap((section) => section.clauses);
      expect(clauses.map(({ id }) => id)).toEqual(
        printed(read({}, document))
          .flatMap((section) => section.clauses.map(({ id }) => id))
          .filter((id) => id !== gone!.id),
      );
    }
    expect(clauseOf(read(leftOut), gone!.id)).toMatchObject({ status: 'left_out', leftOut: reason, blocks: [] });
    expect(toMarkdown(read(leftOut))).not.toContain(reason);
  });

  it('is told to the board, with its reason as typed', () => {
    const sheet = toHtml(read(leftOut, 'departures'));
    expect(sheet).toContain(gone!.title);
    expect(sheet).toContain('article retiré');
    expect(sheet).toContain(reason);
  });

  it('stays where law or safety asks for it, where it is locked, and where every policy has it', () => {
    const staying = clausesOf(usual).filter((clause) => clause.status === 'printed' && !mayGo(clause));
    for (const id of ['personal_info', 'not_discussed', 'adoption_clause'])
      expect(staying.map((one) => one.id)).toContain(id);
    expect(read(Object.fromEntries(staying.map(({ id }) => [id, { left_out: reason }])))).toEqual(usual);
  });

  it('leaves no word that leads to it, whichever clauses go', () => {
    fc.assert(
      fc.property(fc.subarray(clausesOf(usual).filter(mayGo), { minLength: 1 }), (some) => {
        const html = toHtml(read(Object.fromEntries(some.map(({ id }) => [id, { left_out: reason }]))));
        const here = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
        const cited = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
        expect(cited.filter((id) => !here.has(id))).toEqual([]);
      }),
      { seed: 20261201, numRuns: 60 },
    );
  });
});

describe('a clause of the team’s own', () => {
  const added = [{ section: 'purpose', title: 'Nos photos; nos règles', text: 'Une seule par jour.' }];

  it('comes after the others of its section, and is numbered like them', () => {
    const section = printed(policyOf({ added })).find(({ id }) => id === 'purpose')!;
    expect(section.clauses.at(-1)).toMatchObject({
      title: 'Nos photos; nos règles',
      adapted: 'added',
      status: 'printed',
      number: `${section.number!.replace('.', '')}.${section.clauses.length}`,
    });
  });

  it('keeps the title as typed wherever the country’s typography differs', () => {
    const policy = assemble(
      readInterview(shipped(), { ...NAMED, jurisdiction: 'fr' }, '2026-11-20', { ...none, added }),
    );
    expect(
      printed(policy)
        .flatMap(({ clauses }) => clauses)
        .find(({ adapted }) => adapted === 'added')?.title,
    ).toBe('Nos photos; nos règles');
  });

  it('does not print without words, nor in a section that is not there', () => {
    expect(
      policyOf({
        added: [
          { ...added[0]!, text: ' ' },
          { ...added[0]!, section: 'nowhere' },
        ],
      }),
    ).toEqual(policyOf({}));
  });
});

it.each(HOSTILE.filter(({ length }) => length < 2000).map((text) => [text.slice(0, 40), text]))(
  'shows %j as typed, whatever it holds',
  (_name, text) => {
    const policy = policyOf({
      clauses: { purpose_statement: text },
      added: [{ section: 'purpose', title: text, text }],
    });
    const typed = inlinesOf(clauseOf(policy, 'purpose_statement').blocks).map((node) =>
      'value' in node ? node.value : '',
    );
    if (text.trim() !== '') expect(typed).toEqual(text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== ''));
    expect(toHtml(policy)).not.toMatch(/<(script|img|svg|iframe)/i);
    expect(() => toMarkdown(policy)).not.toThrow();
  },
);
