import type { Bilingual } from '../../0-language/answers.ts';
import { isLooser, strictest } from '../model/custody.ts';
import type { ClauseTemplate } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { startOf } from '../source/place-at.ts';

/**
 * Reports an overlay's clause that puts its words in place of, or beside, wordings it has no right to: locked ones
 * stand; recommended ones give way to a reason, and to no looser custody.
 */
export function checkCustody(reader: PackReader, own: ClauseTemplate, wordings: readonly ClauseTemplate[]): void {
  const custody = strictest(wordings.map((one) => one.custody));
  if (custody === undefined) return;
  const { report } = reader;
  const [{ id, pack }] = wordings as readonly [ClauseTemplate];
  const place = reader.places.of('wording', own.place, 'custody');
  if (custody === 'locked') report({ code: 'clause_locked', params: { id, pack }, place: startOf(place.file) });
  else if (custody === 'recommended' && !own.reason?.trim())
    report({ code: 'reason_missing', params: { id }, place: startOf(own.place) });
  else if (isLooser(own.custody, custody))
    report({ code: 'custody_looser', params: { id, custody: own.custody, expected: custody }, place });
}

/** Whether a reason has words in both languages. */
export function saysWhy(reason: Bilingual | undefined): boolean {
  return reason !== undefined && reason.fr.trim() !== '' && reason.en.trim() !== '';
}
