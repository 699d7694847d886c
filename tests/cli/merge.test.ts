import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswersFile } from '../../src/engine/interview.ts';
import { answersFile, folderWith, policy, SAMPLE } from './run.ts';

const at = folderWith({
  'karine.yaml': answersFile(
    '  jurisdiction: qc\n  serves_groups: [seniors, under_14]\n  image_consent__mode: written\n',
    'by: {name: Karine, key: k7f2, at: 2026-11-30T14:05:00Z}\n',
  ),
  'luc.yaml': answersFile(
    '  jurisdiction: {undecided: true, note: "À voir"}\n  serves_groups: [under_14, seniors]\n  image_consent__mode: verbal\n',
    'by: Luc\n',
  ),
  'ana.yaml': answersFile('  jurisdiction: qc\n'),
  'english.yaml': answersFile('  jurisdiction: qc\n', 'by: Eve\n').replace('language: fr', 'language: en'),
  'half.json': '{"format": "balises/answers@1", "answers": {"org',
});
const merge = (...words: readonly string[]) => policy('merge', ...words);
const written = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as AnswersFile;

describe('one file of several', () => {
  it('says in JSON who answered, and question by question what they make of it', async () => {
    const { code, out, err } = await merge(at('karine.yaml'), at('luc.yaml'), '--out', at('a.json'), '--json');
    expect([code, err]).toEqual([0, '']);
    const said = JSON.parse(out) as { unanswered: readonly string[] };
    expect(said).toEqual({
      people: ['Luc', 'Karine'],
      agreed: ['serves_groups'],
      differ: [
        {
          id: 'jurisdiction',
          voices: [
            { by: 'Luc', answer: { undecided: true, note: 'À voir' }, note: 'À voir' },
            { by: 'Karine', answer: 'qc', note: null },
          ],
        },
        {
          id: 'image_consent',
          voices: [
            { by: 'Luc', answer: { image_consent__mode: 'verbal' }, note: null },
            { by: 'Karine', answer: { image_consent__mode: 'written' }, note: null },
          ],
        },
      ],
      unanswered: expect.arrayContaining(['org_name', 'goals']) as string[],
    });
    expect(written('a.json')).toMatchObject({
      answers: {
        jurisdiction: { undecided: true, note: 'Luc\u00a0: à décider — À voir\nKarine\u00a0: Québec' },
        image_consent: { undecided: true },
        serves_groups: ['under_14', 'seniors'],
      },
      people: [
        { name: 'Luc', key: 'Luc', at: '2026-11-20' },
        { name: 'Karine', key: 'k7f2', at: '2026-11-30T14:05:00Z' },
      ],
    });
  });

  it('says it in words, and the merged file is an answers file like another', async () => {
    const { code, out } = await merge(at('luc.yaml'), at('karine.yaml'), '--out', at('deep/b.json'));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Personnes\u00a0: Luc, Karine\nD’accord\u00a0: 1\nPas d’accord\u00a0: 2\n {2}jurisdiction\n {6}Luc/,
    );
    expect(written('deep/b.json')).toEqual(written('a.json'));
    expect(await policy('advise', at('deep/b.json'), '--json')).toMatchObject({ code: 0, err: '' });
    const again = await merge(at('deep/b.json'), at('luc.yaml'), '--out', at('deep/b.json'));
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(written('deep/b.json')).toEqual(written('a.json'));
  });

  it('a file that says nobody’s goes by its own name, and that is said', async () => {
    const { code, err } = await merge(at('ana.yaml'), SAMPLE, '--out', at('c.json'), '--json');
    expect([code, err.match(/\[voice_unnamed\]/g)]).toEqual([0, ['[voice_unnamed]', '[voice_unnamed]']]);
    expect(written('c.json').people?.map(({ key }) => key)).toEqual(['ana', 'maison-de-jeunes']);
  });

  it('is in English where all are, or where that is asked', async () => {
    await merge(at('english.yaml'), '--out', at('d.json'));
    expect(written('d.json').language).toBe('en');
    const { out } = await merge(at('english.yaml'), at('luc.yaml'), '--out', at('d.json'), '--lang', 'en');
    expect([out.split('\n')[0], written('d.json').language]).toEqual(['People: Eve, Luc', 'en']);
  });

  it('one that cannot be read is reported, and the others are brought together', async () => {
    const { code, err } = await merge(at('half.json'), at('luc.yaml'), '--out', at('e.json'));
    expect([code, err]).toEqual([1, expect.stringMatching(/half\.json.*\[file_damaged\]/)]);
    expect(written('e.json').people).toHaveLength(1);
    expect((await merge(at('half.json'), '--out', at('f.json'))).code).toBe(1);
  });

  it.each([[[]], [[at('luc.yaml')]], [['--out', at('g.json')]], [[at('nowhere.yaml'), '--out', at('g.json')]]])(
    'wrong usage: %j',
    async (words) => {
      expect((await merge(...words)).code).toBe(2);
    },
  );
});
