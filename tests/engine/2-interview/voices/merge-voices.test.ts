import { describe, expect, it } from 'vitest';
import {
  keepEdits,
  mergeVoices,
  openAnswers,
  readAnswersFile,
  writeAnswersFile,
  type AnswersFile,
  type Pack,
} from '../../../../src/engine/interview.ts';
import { smallPack } from '../../small-pack.ts';
import { fileBy } from './team-of.ts';

const pack = smallPack();
const merge = (...files: readonly AnswersFile[]) =>
  mergeVoices(
    pack,
    files.map((file) => ({ file, name: 'x' })),
  );
const together = (...files: readonly AnswersFile[]) => merge(...files).file;

const ana = fileBy('Ana', { jurisdiction: 'qc', serves_groups: ['seniors', 'under_14'] });
const luc = fileBy('Luc', { jurisdiction: 'fr', serves_groups: ['under_14', 'seniors'] });

describe('several files are one', () => {
  it('where people agree, their answer; where they differ, to decide with what each said; the rest unanswered', () => {
    const file = together(luc, ana);
    expect(file.answers).toEqual({
      jurisdiction: { undecided: true, note: 'Ana\u00a0: Québec\nLuc\u00a0: France' },
      serves_groups: ['under_14', 'seniors'],
    });
    expect(file.people?.map(({ key }) => key)).toEqual(['ana', 'luc']);
    expect(file.people?.[1]?.answers).toEqual(luc.answers);
    expect(readAnswersFile(writeAnswersFile(file), pack, '2027-01-01')).toEqual({ file, messages: [] });
  });

  it('in any order, in any groups, once or twice: the same bytes', () => {
    const eve = fileBy('Eve', { jurisdiction: { undecided: true, note: 'Je ne sais pas.' } });
    const written = writeAnswersFile(together(ana, luc, eve));
    for (const one of [
      together(eve, luc, ana),
      together(together(eve), together(luc, ana)),
      together(together(ana, eve), luc, ana, together(luc)),
    ])
      expect(writeAnswersFile(one)).toBe(written);
  });

  it('a name, which cannot be left to decide, stays unanswered while people differ; what they share is kept', () => {
    const file = together(
      fileBy('Ana', { org_name__full: 'Maison', org_name__short: 'M' }),
      fileBy('Luc', { org_name__full: 'La Maison', org_name__short: 'M' }),
    );
    expect(file.answers).toEqual({ org_name__short: 'M' });
  });

  it('of the same person the later file counts, and that is said; at the same moment, the one written last', () => {
    const later = fileBy(
      'Ana',
      { jurisdiction: 'fr' },
      { by: { name: 'Ana', key: 'ana', at: '2026-11-20T10:00:00Z' } },
    );
    const { file, messages } = merge(later, ana);
    expect(file.people).toHaveLength(1);
    expect(file.answers).toEqual({ jurisdiction: 'fr' });
    expect(messages).toEqual([
      { code: 'voice_replaced', params: { name: 'Ana', before: '2026-11-20', after: '2026-11-20 10:00' } },
    ]);
    const other = fileBy('Ana', { jurisdiction: 'fr' });
    expect(together(ana, other)).toEqual(together(other, ana));
    expect(together(ana, other).answers['jurisdiction']).toBe('qc');
  });

  it('a file that says nobody’s is taken by its name, on its day, and that is said', () => {
    const { by: _, ...nobody } = ana;
    const { file, messages } = mergeVoices(pack, [{ file: nobody, name: 'karine' }]);
    expect(file.people?.[0]).toMatchObject({ name: 'karine', key: 'karine', at: '2026-11-20' });
    expect(messages).toEqual([{ code: 'voice_unnamed', params: { name: 'karine' } }]);
  });

  it('special answers, confirmed values, notes, accepted advice and own words: nothing is lost', () => {
    const one = fileBy(
      'Ana',
      {
        jurisdiction: { undecided: true, note: 'À voir' },
        serves_groups: { undecided: true },
        r_no_backup: { not_applicable: 'En janvier' },
        platform_plan: { not_applicable: 'Aucune' },
      },
      {
        notes: { responsible: 'Qui veut?' },
        confirmed: { policy_strength: 'mixed' },
        adaptations: {
          clauses: { rhythm: 'Moins.', lead_role: 'Ana.' },
          added: [{ section: 'roles', title: 'A', text: 'B' }],
        },
        aside: { gone: 1 },
      },
    );
    const other = fileBy(
      'Luc',
      {
        jurisdiction: { undecided: true },
        serves_groups: ['seniors'],
        platform_plan: { not_applicable: 'Aucune' },
        policy_strength: 'mixed',
      },
      {
        notes: { responsible: 'Pas moi.' },
        confirmed: { adoption__review_months: 12 },
        adaptations: { clauses: { rhythm: 'Plus.', lead_role: 'Ana.' }, added: [] },
      },
    );
    const { file, messages } = merge(one, other);
    expect(file).toMatchObject({
      answers: {
        jurisdiction: { undecided: true, note: 'Ana\u00a0: À voir' },
        serves_groups: { undecided: true, note: 'Ana\u00a0: à décider\nLuc\u00a0: Personnes aînées' },
        r_no_backup: { not_applicable: 'Ana\u00a0: En janvier' },
        platform_plan: { not_applicable: 'Ana, Luc\u00a0: Aucune' },
        policy_strength: 'mixed',
      },
      notes: { responsible: 'Ana\u00a0: Qui veut?\nLuc\u00a0: Pas moi.' },
      confirmed: { adoption__review_months: 12 },
      adaptations: { clauses: { lead_role: 'Ana.' }, added: [{ section: 'roles', title: 'A', text: 'B' }] },
    });
    expect(file.confirmed).not.toHaveProperty('policy_strength');
    expect(messages).toEqual([{ code: 'words_differ', params: { ids: 'rhythm' } }]);
    expect(file.people?.[0]).toMatchObject({ aside: { gone: 1 }, adaptations: one.adaptations, notes: one.notes });
  });

  describe('what was changed in a merged file itself', () => {
    const file = together(ana, luc);

    it('an answer ends its question, on the day of the file or after what was settled since', () => {
      const edited = { ...file, answers: { ...file.answers, jurisdiction: 'fr' } };
      const once = together(edited, file);
      expect(once.answers).toEqual(edited.answers);
      expect(once.settled).toEqual([
        { question: 'jurisdiction', at: '2026-11-20', with: [], answers: { jurisdiction: 'fr' } },
      ]);
      expect(together(once, edited, ana)).toEqual(once);
      const again = { ...once, answers: { ...once.answers, jurisdiction: 'qc' } };
      expect(together(again, once)).toMatchObject({
        answers: { jurisdiction: 'qc' },
        settled: [{ at: '2026-11-20' }, { at: '2026-11-20T00:00:01.000Z' }],
      });
      const emptied = { ...file, answers: { jurisdiction: file.answers['jurisdiction']! } };
      expect(together(emptied).answers).toEqual({ ...emptied.answers, serves_groups: null });
    });

    it('notes, confirmed choices and accepted advice are a voice of the team’s own', () => {
      const noted = together({ ...ana, notes: { jurisdiction: 'Laquelle?' } }, luc);
      const edited: AnswersFile = {
        ...noted,
        answers: { ...noted.answers, r_no_backup: { not_applicable: 'En mars' } },
        notes: { jurisdiction: 'Ana\u00a0: Laquelle?\nVoir le bail.' },
        confirmed: { policy_strength: 'mixed' },
      };
      const once = together(edited, noted);
      expect(once.people?.find(({ key }) => key === 'team')).toEqual({
        name: 'Équipe',
        key: 'team',
        at: '2026-11-20',
        answers: { r_no_backup: { not_applicable: 'En mars' } },
        notes: { jurisdiction: 'Voir le bail.' },
        confirmed: { policy_strength: 'mixed' },
      });
      expect(once.notes).toEqual({ jurisdiction: 'Ana\u00a0: Laquelle?\nÉquipe\u00a0: Voir le bail.' });
      expect(once.confirmed).toEqual({ policy_strength: 'mixed' });
      expect(together(once, edited, noted)).toEqual(once);
      const more = together(
        { ...once, notes: { jurisdiction: `${once.notes['jurisdiction']}\nEt les statuts.` } },
        once,
      );
      expect(more.notes['jurisdiction']).toContain('Équipe\u00a0: Voir le bail.\nEt les statuts.');
    });

    it('words for a clause are those of the team, whatever people wrote', () => {
      const one = { ...ana, adaptations: { clauses: { rhythm: 'Moins.' }, added: [] } };
      const other = { ...luc, adaptations: { clauses: { rhythm: 'Plus.' }, added: [] } };
      const both = together(one, other);
      expect(both.adaptations).toBeUndefined();
      const edited = { ...both, adaptations: { clauses: { rhythm: 'Assez.' }, added: [] } };
      const once = merge(edited, one);
      expect(once.file.adaptations?.clauses).toEqual({ rhythm: 'Assez.' });
      expect(once.messages).toEqual([]);
      expect(readAnswersFile(writeAnswersFile(once.file), pack, '2027-01-01')).toEqual({
        file: once.file,
        messages: [],
      });
      const { adaptations: _, ...without } = once.file;
      expect(together(without, once.file).adaptations).toBeUndefined();
    });

    it('a file of one person is as it is, and so is a merged one that nobody touched, in the other language too', () => {
      expect(keepEdits(pack, ana)).toBe(ana);
      expect(keepEdits(pack, file)).toBe(file);
      const set = together(
        { ...ana, answers: { ...ana.answers, platform_plan: { not_applicable: 'Aucune' } }, notes: { goals: 'x' } },
        luc,
      );
      expect(keepEdits({ ...pack, language: 'en' }, set)).toBe(set);
    });
  });

  it('names and notes are shown as typed', () => {
    const odd = fileBy('<b>\n“A”', { jurisdiction: { undecided: true, note: '{DOIT} *x*' } });
    expect(together(odd).answers['jurisdiction']).toEqual({ undecided: true, note: '<b> “A”\u00a0: {DOIT} *x*' });
  });

  it('files of an older pack are opened as ever: what was renamed follows, in each of its people', () => {
    const now: Pack = { ...pack, renamed: [['old_place', 'jurisdiction']] };
    const person = { ...together(luc).people![0]!, answers: { old_place: 'qc' } };
    const old = { ...together(luc), answers: { jurisdiction: 'qc' }, people: [person] };
    const { file, messages } = openAnswers(old, now, '2027-01-01');
    expect(messages.map(({ code }) => code)).toEqual(['file_renamed']);
    expect(
      mergeVoices(now, [
        { file: file!, name: '' },
        { file: ana, name: '' },
      ]).file.answers,
    ).toMatchObject({
      jurisdiction: 'qc',
    });
  });
});
