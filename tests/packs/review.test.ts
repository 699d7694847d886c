import { describe, expect, it } from 'vitest';
import {
  changedWordings,
  dropOldWords,
  keepOldWords,
  keepsOldWords,
  questionsToReview,
  type ChangedWording,
} from '../../src/engine/compare.ts';
import { adopt, assemble } from '../../src/engine/documents.ts';
import { readInterview, type AnswersFile, type PrintedDocument } from '../../src/engine/interview.ts';
import { stories } from '../samples/stories.ts';
import { fileOf } from './random-teams.ts';
import { NAMED, shipped } from './shipped.ts';

const pack = shipped();
const start = { ...NAMED, goals: ['awareness'], responsible__lead: { role: 'coordination', name: 'Marie Tremblay' } };
const adopted = adopt(pack, fileOf(start) as AnswersFile, { version: '1.0', date: '2026-11-25' });

/** A file whose adopted words of a clause were others than today’s. */
function reworded(document: 'policy' | 'guide', id: string, value: string, file = adopted): AnswersFile {
  const [last] = file.adopted!;
  const kept = last!.documents![document]!;
  const blocks = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }];
  const words: PrintedDocument = {
    ...kept,
    sections: kept.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => (clause.id === id ? { ...clause, blocks } : clause)),
    })),
  };
  return { ...file, adopted: [{ ...last!, documents: { ...last!.documents, [document]: words } }] };
}

const interviewOf = (file: AnswersFile) =>
  readInterview(pack, file.answers, file.date, file.adaptations, file.notes, file.confirmed, file);
const wordsOf = (file: AnswersFile, document: string, id: string) =>
  JSON.stringify(
    assemble(interviewOf(file), { document }).sections.flatMap(({ clauses }) => clauses.filter((one) => one.id === id)),
  );

describe('the words of the pack that changed since a version was adopted', () => {
  it('are none while the pack is the same, whatever the team changed', () => {
    expect(changedWordings(pack, adopted)).toEqual([]);
    expect(changedWordings(pack, { ...adopted, answers: { ...adopted.answers, goals: ['promote_events'] } })).toEqual(
      [],
    );
    expect(changedWordings(pack, fileOf(start) as AnswersFile)).toEqual([]);
  });

  it.each([
    ['policy', 'goals_list', 'decision'],
    ['guide', 'team_duties', 'practice'],
  ] as const)('are those of the %s, with the words of before', (document, id, floor) => {
    const clause = floor === 'decision' ? id : practiced();
    const [found, ...others] = changedWordings(pack, reworded(document, clause, 'Les anciens mots.'));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: clause, floor, change: 'changed', old: 'Les anciens mots.' });
    expect(JSON.stringify(found!.blocks)).toContain('"change":"deleted"');
  });

  it('are not the team’s to keep where law or safety asks for them', () => {
    const floor = pack.documents[0]!.sections.flatMap(({ clauses }) => clauses).find(
      ({ class: of, id }) => of === 'floor' && wordsOf(adopted, 'policy', id).includes('"status":"printed"'),
    )!;
    const [found] = changedWordings(pack, reworded('policy', floor.id, 'Les anciens mots.'));
    expect(found).toMatchObject({ id: floor.id, floor: 'decision' });
    expect(found!.old).toBeUndefined();
  });

  it('hold again as the team’s own once kept, and no more once dropped', () => {
    const file = reworded('policy', 'goals_list', 'Les anciens mots.');
    const [wording] = changedWordings(pack, file) as [ChangedWording];
    const kept = keepOldWords(file.adaptations, wording, 'fr');
    expect(keepsOldWords(kept, wording, 'fr')).toBe(true);
    expect(keepOldWords(kept, wording, 'fr')).toBe(kept);
    expect(wordsOf({ ...file, adaptations: kept }, 'policy', 'goals_list')).toContain('Les anciens mots.');
    expect(dropOldWords(kept, wording, 'fr')).toEqual({ clauses: {}, added: [] });
  });

  it('leave what the team wrote itself on the other floor', () => {
    const [wording] = changedWordings(pack, reworded('policy', 'goals_list', 'Les anciens mots.')) as [ChangedWording];
    const own = { clauses: { goals_list: { practice: { fr: 'À notre façon.' } } }, added: [] };
    const kept = keepOldWords(own, wording, 'fr');
    expect(kept.clauses['goals_list']).toEqual({
      practice: { fr: 'À notre façon.' },
      decision: { fr: 'Les anciens mots.' },
    });
    expect(dropOldWords(kept, wording, 'fr')).toEqual(own);
  });
});

/** A clause of the guide that the policy has too, with a practice of its own. */
function practiced(): string {
  const guide = assemble(interviewOf(adopted), { document: 'guide' });
  return guide.sections
    .flatMap(({ clauses }) => clauses)
    .find(({ in: where, practice, class: of }) => where === 'policy' && practice.length > 0 && of !== 'floor')!.id;
}

describe('the questions to look at again', () => {
  it('begin with the people named', () => {
    const [first] = questionsToReview({ file: adopted, interview: interviewOf(adopted) }, '2027-12-01');
    expect(first).toMatchObject({ id: 'responsible', step: 'team', because: 'named' });
    expect(first!.people.join()).toContain('Marie Tremblay');
  });

  it('hold what is to decide, and what was confirmed and is no longer proposed', () => {
    const file = {
      ...adopted,
      answers: { ...adopted.answers, goals: { undecided: true } as const },
      confirmed: { policy_strength: 'mandatory' },
    };
    const found = questionsToReview({ file, interview: interviewOf(file) }, '2026-12-01');
    expect(found.find(({ id }) => id === 'goals')?.because).toBe('open');
    expect(found.find(({ id }) => id === 'policy_strength')?.because).toBe('proposed');
  });

  it.each(stories.map(({ name, file }) => [name, file] as const))(
    '%s: ten at most come before roles',
    (_name, file) => {
      const found = questionsToReview({ file, interview: interviewOf(file) }, '2027-11-20');
      expect(found.filter(({ because }) => because === 'named' || because === 'open').length).toBeLessThanOrEqual(10);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    },
  );
});
