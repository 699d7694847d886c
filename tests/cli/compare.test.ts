import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adopt } from '../../src/engine/documents.ts';
import { readAnswersFile, writeAnswersFile, type AnswersFile } from '../../src/engine/interview.ts';
import { readCalendar } from '../engine/6-compare/read-calendar.ts';
import { linesOf } from '../engine/4-output/docx/read-tracked.ts';
import { shipped } from '../packs/shipped.ts';
import { answersFile, folderWith, policy, SAMPLE } from './run.ts';

const ANSWERS = '  org_name__full: "Maison"\n  responsible__lead: coordination\n  goals: [awareness, promote_events]\n';
const at = folderWith({
  'before.yaml': answersFile(ANSWERS),
  'after.yaml': answersFile(ANSWERS.replace(', promote_events', '')),
  'old.yaml': answersFile(`${ANSWERS}  adoption__date: "2023-11-20"\n`),
  'fresh.yaml': answersFile(`${ANSWERS}  adoption__date: "2026-11-20"\n`),
  'kept.json': writeAnswersFile(kept()),
});

/** A file that recorded its adoption, years ago. */
function kept(): AnswersFile {
  const file = readAnswersFile(
    JSON.stringify({
      format: 'balises/answers@1',
      language: 'fr',
      date: '2023-11-01',
      answers: { org_name__full: 'Ici' },
    }),
    shipped(),
    '2023-11-01',
  ).file!;
  return adopt(shipped(), file, { version: '1.0', date: '2023-11-20', resolution: '12' });
}

describe('compare', () => {
  it('writes the redline and the page, of the policy or of the guide', async () => {
    const ran = await policy('compare', at('before.yaml'), at('after.yaml'), '--out', at('out'), '--lang', 'fr,en');
    expect([ran.code, ran.out]).toEqual([0, '']);
    const accepted = linesOf(readFileSync(at('out/changes.fr.docx')), 'accepted').join('\n');
    const rejected = linesOf(readFileSync(at('out/changes.fr.docx')), 'rejected').join('\n');
    expect([accepted.includes('annoncer les activités'), rejected.includes('annoncer les activités')]).toEqual([
      false,
      true,
    ]);
    expect(readFileSync(at('out/changes.en.md'), 'utf8')).toMatch(/^# What changed — /);
    const guide = await policy(
      'compare',
      at('before.yaml'),
      at('after.yaml'),
      '--out',
      at('out'),
      '--document',
      'guide',
    );
    expect(guide.code).toBe(0);
    expect(readFileSync(at('out/guide-changes.fr.md'), 'utf8')).toMatch(/^# Ce qui a changé — Guide/);
    expect(readFileSync(at('out/guide-changes.fr.docx')).length).toBeGreaterThan(1000);
  });

  it('says in JSON what changed, and on stderr that the old words are not at hand', async () => {
    const { code, out, err } = await policy('compare', at('before.yaml'), at('after.yaml'), '--json');
    const any: unknown = expect.anything();
    expect([code, err]).toEqual([
      0,
      `${at('before.yaml')}: ses mots d’alors n’y sont pas; les deux versions sont faites avec le pack d’ici\n`,
    ]);
    expect(JSON.parse(out)).toEqual({
      from: { version: '1.0', date: '2026-11-20', pack: { name: 'base', version: shipped().version } },
      to: { version: '1.0', date: '2026-11-20', pack: { name: 'base', version: shipped().version } },
      answers: [{ id: 'goals', label: any, before: any, after: any }],
      clauses: [
        {
          id: 'goals_list',
          number: any,
          was: any,
          change: 'changed',
          before: any,
          after: any,
          because: ['answers'],
          ids: ['goals'],
        },
      ],
    });
  });

  it('takes documents too; one that was adopted says its words of then', async () => {
    await policy('assemble', at('kept.json'), '--out', at('made'));
    for (const name of ['policy.fr.docx', 'policy.fr.md']) {
      const { code, out, err } = await policy('compare', at(`made/kept/${name}`), at('kept.json'), '--json');
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out)).toMatchObject({ from: { version: '1.0', date: '2023-11-20' }, answers: [], clauses: [] });
    }
  });

  it.each([
    [['compare', SAMPLE], 2],
    [['compare', SAMPLE, SAMPLE, SAMPLE], 2],
    [['compare', SAMPLE, SAMPLE, '--document', 'calendar'], 2],
    [['compare', SAMPLE, 'nulle-part.yaml'], 2],
    [['due'], 2],
    [['due', 'nulle-part.yaml'], 2],
    [['due', SAMPLE, '--date', '2027-02-30'], 2],
    [['due', SAMPLE, SAMPLE, '--ics', at('ics')], 2],
  ])('%j is wrong usage', async (words, code) => {
    expect(await policy(...words)).toMatchObject({ code, out: '' });
  });
});

describe('due', () => {
  const due = async (...words: readonly string[]) => {
    const { code, out } = await policy('due', ...words, '--date', '2026-11-30', '--json');
    return { code, found: JSON.parse(out) as unknown };
  };

  it('says what each policy is due for, and 1 where something is late', async () => {
    const { version } = shipped();
    const fresh = {
      file: at('fresh.yaml'),
      organisation: 'Maison',
      version: '1.0',
      adopted: '2026-11-20',
      review: '2027-11-20',
      overdue_days: 0,
      facts: [],
      pack: { made_with: version, now: version, clauses: [] },
    };
    expect(await due(at('fresh.yaml'))).toEqual({ code: 0, found: [fresh] });
    const old = { ...fresh, file: at('old.yaml'), adopted: '2023-11-20', review: '2024-11-20', overdue_days: 740 };
    expect(await due(at('fresh.yaml'), at('old.yaml'))).toEqual({ code: 1, found: [fresh, old] });
    expect(await due(at('before.yaml'))).toMatchObject({ code: 0, found: [{ adopted: null, review: null }] });
  });

  it('alarms at each door of a document adopted years ago', async () => {
    await policy('assemble', at('kept.json'), '--out', at('doors'));
    for (const path of ['kept.json', 'doors/kept/policy.fr.docx', 'doors/kept/policy.fr.md'])
      expect(await due(at(path))).toMatchObject({ code: 1, found: [{ version: '1.0', review: '2024-11-20' }] });
  });

  it('writes a calendar for each, the same each time', async () => {
    const write = async (folder: string) => {
      await policy('due', at('kept.json'), '--ics', at(folder), '--date', '2026-11-30');
      return readFileSync(at(`${folder}/kept.ics`), 'utf8');
    };
    const text = await write('ics');
    expect(await write('again')).toBe(text);
    const lines = readCalendar(text);
    expect(lines.filter(({ name }) => name === 'DTSTART')[0]).toMatchObject({ value: '20241120' });
    expect(lines.filter(({ name }) => name === 'SUMMARY')[0]).toMatchObject({
      text: 'Revoir la politique de médias sociaux — Ici',
    });
    expect(lines.filter(({ name }) => name === 'TRIGGER').map(({ value }) => value)).toEqual(['-P30D']);
  });

  it('says it in words without --json', async () => {
    const { out } = await policy('due', at('old.yaml'), '--date', '2026-11-30');
    expect(out).toBe(`${at('old.yaml')}: Maison, version 1.0\n      révision le 2024-11-20 (740 jours de retard)\n`);
  });
});
