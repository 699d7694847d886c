import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/engine/0-language/plain-text.ts';
import { assemble, printed, type TeamDocument } from '../../../src/engine/documents.ts';
import type { Answers } from '../../../src/engine/interview.ts';
import { nameOf, shipped, team, wordings } from '../../packs/shipped.ts';
import { randomTeam } from '../../packs/random-teams.ts';
import { clauseOf } from './texts.ts';

const guideOf = (answers: Answers) => assemble(team(answers), { document: 'guide' });
const ids = (answers: Answers) => guideOf(answers).facts.map(({ id }) => id);
const table = (document: TeamDocument) =>
  clauseOf(document, 'dated_facts').blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.map((row) => row.map(plainText)) : [],
  );
/** Estimates of time are the pack's own: there is nothing to read again elsewhere. */
const toReadAgain = ({ facts }: TeamDocument) =>
  facts.filter(({ id }) => !shipped().facts['workload']!.some((estimate) => estimate.id === id));
const ONE: Answers = { platform_plan: [{ platform: 'facebook' }] };

describe('a document relies on the facts', () => {
  it('that its printed clauses name, and on no other clause’s', () => {
    expect(ids({ jurisdiction: 'qc' })).toContain('law_p39_1');
    expect(ids({ jurisdiction: 'fr' })).not.toContain('law_p39_1');
  });

  it('behind the choices a sentence prints: the emergency number of the place', () => {
    const emergency = (place: string) => shipped().facts['emergency']!.find(({ id }) => id === place)!;
    expect(guideOf({ jurisdiction: 'ch' }).facts).toContain(emergency('ch'));
    expect(guideOf({ jurisdiction: 'ch' }).facts).not.toContain(emergency('qc'));
  });

  it('behind the rows it prints: each platform of the plan', () => {
    expect(
      ids({ platform_plan: [{ platform: 'facebook' }, { platform: 'bluesky', posts_per_week: 1, format: 'photo' }] }),
    ).toEqual(expect.arrayContaining(['facebook', 'bluesky']));
    expect(ids(ONE)).not.toContain('bluesky');
  });

  it('behind the values it computes: the estimates of this team’s plan, and not those of another', () => {
    expect(ids(ONE)).toEqual(
      expect.arrayContaining([
        'format_photo',
        'listen_minutes_per_day',
        'working_days',
        'moderation_welcome',
        'planning_minutes',
        'approval_sensitive_only',
        'startup_factor',
      ]),
    );
    for (const other of ['format_article', 'moderation_invite', 'approval_all_approved'])
      expect(ids(ONE)).not.toContain(other);
  });

  it('that a team has not replaced by its own: neither the number it measured nor the line it typed', () => {
    expect(ids({ ...ONE, workload_numbers__format_photo: 40 })).not.toContain('format_photo');
    const line = (typed: Answers) => ids({ help_requests__lines: ['own_line', 'info_811'], ...typed });
    expect(line({})).toContain('own_line');
    expect(line({ help_requests__own_line: 'Centre de crise : 450 555-0123' })).not.toContain('own_line');
    expect(line({ help_requests__own_line: 'Centre de crise : 450 555-0123' })).toContain('info_811');
  });
});

describe('the table of facts', () => {
  it('has each fact the document relies on, with its dates; those read at one place on one day share a line', () => {
    const document = guideOf({ platform_plan: [{ platform: 'instagram' }, { platform: 'x' }] });
    const rows = table(document);
    const labels = rows.flatMap(([label]) => label!.replace(/ à confirmer$/, '').split(' · '));
    expect(new Set(labels)).toEqual(new Set(toReadAgain(document).flatMap(({ label }) => label.split(' · '))));
    expect(rows.length).toBeLessThan(document.facts.length);
    expect(rows.some(([label]) => label!.includes(' · '))).toBe(true);
  });

  it('whoever the team, has every fact a printed clause names or lists', () => {
    const templates = new Map(wordings().map(({ clause }) => [nameOf(clause), clause]));
    fc.assert(
      fc.property(randomTeam(shipped()), (answers) => {
        const document = guideOf(answers);
        const clauses = printed(document)
          .flatMap((section) => section.clauses)
          .map((clause) => templates.get(nameOf(clause))!);
        const named = clauses.flatMap(({ facts }) => facts);
        const relied = document.facts.map(({ id }) => id);
        expect(named.filter((id) => !relied.includes(id))).toEqual([]);
        // A cell begins with a capital, and each country has its own spaces.
        const plain = (words: string) => words.toLowerCase().replace(/[\u00a0\u202f]/g, '');
        const said = plain(
          table(document)
            .map(([label]) => label!)
            .join('\n'),
        );
        expect(
          toReadAgain(document)
            .filter(({ label }) => !said.includes(plain(label)))
            .map(({ id }) => id),
        ).toEqual([]);
      }),
      { seed: 20261121, numRuns: 100 },
    );
  });
});
