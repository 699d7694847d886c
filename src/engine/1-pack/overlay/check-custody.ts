import type { Bilingual } from '../../0-language/answers.ts';
import { isLooser, strictest } from '../model/custody.ts';
import type { ClauseTemplate } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';

/**
 * Reports an overlay's clause that puts its words in place of, or beside, wordings it has no right to: locked ones stand;
 * recommended ones give way to a reason, and to no looser custody.
 */
export function checkCustody(reader: PackReader, own: ClauseTemplate, wordings: readonly ClauseTemplate[]): void {
  const file = own.place.replace(/\.en\.md$/, '.md');
  const place = { file, line: 1, column: 1 };
  const custody = strictest(wordings.map((one) => one.custody));
  if (custody === undefined) return;
  const [{ id, pack }] = wordings as readonly [ClauseTemplate];
  if (custody === 'locked') reader.report({ code: 'clause_locked', params: { id, pack }, place });
  else if (custody === 'recommended' && !own.reason?.trim())
    reader.report({ code: 'reason_missing', params: { id }, place: { file: own.place, line: 1, column: 1 } });
  else if (isLooser(own.custody, custody))
    reader.report({ code: 'custody_looser', params: { id, custody: own.custody, expected: custody }, place });
}

/** Whether a reason has words in both languages. */
export function saysWhy(reason: Bilingual | undefined): boolean {
  return reason !== undefined && reason.fr.trim() !== '' && reason.en.trim() !== '';
}
