import type { AnswersFile } from '../../../../src/engine/interview.ts';

/** The file of one person of an invented team, answered that day. */
export function fileBy(name: string, answers: AnswersFile['answers'], more: Partial<AnswersFile> = {}): AnswersFile {
  return {
    format: 'balises/answers@1',
    pack: { name: 'small', version: '1.10' },
    language: 'fr',
    path: 'quick',
    date: '2026-11-20',
    answers,
    notes: {},
    by: { name, key: name.toLowerCase(), at: '2026-11-20' },
    ...more,
  };
}
