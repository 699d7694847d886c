import type { AnswersFile } from '../../engine/interview.ts';

/**
 * « politique-medias-sociaux-maison-des-jeunes-2026-11-20.docx »: what it is, whose, of when, in plain letters, so that
 * any system keeps the name.
 */
export function fileName(
  kind: string,
  { answers, date }: Pick<AnswersFile, 'answers' | 'date'>,
  extension: string,
): string {
  const names = [answers['org_name__short'], answers['org_name__full']].filter((one) => typeof one === 'string');
  const organisation = names.find((name) => name.trim() !== '') ?? '';
  return `${[toPlainLetters(kind), toPlainLetters(organisation), date].filter(Boolean).join('-')}.${extension}`;
}

function toPlainLetters(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
