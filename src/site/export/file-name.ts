import type { Answers } from '../../engine/interview.ts';
import { today } from '../today.ts';

/**
 * « politique-medias-sociaux-maison-des-jeunes-v1.1-2026-11-20.docx »: what it is, whose, which version where the team
 * gave one, made on which day; in plain letters, so that any system keeps the name.
 */
export function fileName(kind: string, answers: Answers, extension: string, date = today()): string {
  const names = [answers['org_name__short'], answers['org_name__full']].filter((one) => typeof one === 'string');
  const organisation = names.find((name) => name.trim() !== '') ?? '';
  const version = answers['adoption__version'];
  const versioned = typeof version === 'string' ? version.replace(/[^\w.]+/g, '-').slice(0, 20) : '';
  const parts = [toPlainLetters(kind), toPlainLetters(organisation), versioned && `v${versioned}`, date];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}

/** Two copies lie in one folder: the name says which may go out. The word is the same in both languages. */
export function copyName(kind: string, carry: boolean): string {
  return carry ? kind : `${kind}-publication`;
}

/** Letters that are none of ours with an accent, as they are written without them. */
const SPELLED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
};

function toPlainLetters(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/g, (sign) => SPELLED[sign] ?? '-')
    .replace(/-+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}
