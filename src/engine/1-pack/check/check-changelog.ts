import type { Place } from '../../0-language/messages/message.ts';
import { hint } from '../source/nearest.ts';
import { checkId } from './check-condition.ts';
import type { Checking } from './checking.ts';

/** What the newest version says that it changed must be there; what older ones say may have gone since. */
export function checkChangelog(checking: Checking): void {
  const { pack, places } = checking;
  checkRenamed(checking);
  const [newest] = pack.changelog;
  if (!newest) return;
  const at = (...path: readonly (string | number)[]) => places.of('changelog', pack.name, 0, ...path);
  for (const [index, id] of newest.clauses.entries()) checkTarget(checking, id, at('clauses', index));
  for (const [index, id] of newest.questions.entries()) checkId(checking, id, at('questions', index));
  for (const [index, { kind, to }] of newest.renamed.entries()) {
    if (kind === 'clause') checkTarget(checking, to, at('renamed', index, 'to'));
    if (kind === 'question') checkId(checking, to, at('renamed', index, 'to'));
  }
  for (const [index, { into }] of newest.gone.entries())
    if (into !== undefined && !pack.documents.some(({ id }) => id === into))
      checkTarget(checking, into, at('gone', index, 'into'));
}

/** A clause or section that the pack names must be there, unless an overlay took it away. */
export function checkTarget({ targets, gone, refused, report }: Checking, id: string, place: Place): void {
  if (!targets.has(id) && !gone.has(id) && !refused(id))
    report({ code: 'unknown_clause', params: { id, hint: hint(targets, id) }, place });
}

/**
 * What is hidden, or a clause that is still there, was not renamed, nor is it gone: what a team gave for it is not to
 * be read as something else. A question or an option that is there again is not followed (follow-renames).
 */
function checkRenamed({ pack, targets, gone: hidden, report, places }: Checking): void {
  const refuse = (id: string, ...path: readonly (string | number)[]) =>
    report({ code: 'renamed_present', params: { id }, place: places.of('changelog', pack.name, ...path) });
  for (const [release, { renamed, gone }] of pack.changelog.entries()) {
    for (const [index, { kind, from }] of renamed.entries())
      if (hidden.has(from) || (kind === 'clause' && targets.has(from))) refuse(from, release, 'renamed', index, kind);
    for (const [index, { id }] of gone.entries())
      if (targets.has(id) || pack.documents.some((document) => document.id === id))
        refuse(id, release, 'gone', index, 'id');
  }
}
