import { checkId } from './check-condition.ts';
import type { Checking } from './checking.ts';
import { hint } from '../source/nearest.ts';

/** What the newest version says that it changed must be there; what older ones say may have gone since. */
export function checkChangelog(checking: Checking): void {
  const { pack, targets, report, find } = checking;
  checkRenamed(checking);
  const [newest] = pack.changelog;
  if (!newest) return;
  const at = (id: string) => find(`templates/${pack.name}/changelog.yaml`, id);
  const clauses = [...newest.clauses, ...newest.renamed.flatMap(({ kind, to }) => (kind === 'clause' ? [to] : []))];
  const questions = [
    ...newest.questions,
    ...newest.renamed.flatMap(({ kind, to }) => (kind === 'question' ? [to] : [])),
  ];
  for (const id of clauses.filter((one) => !targets.has(one)))
    report({ code: 'unknown_clause', params: { id, hint: hint(targets, id) }, place: at(id) });
  for (const id of questions) checkId(checking, id, at(id));
}

/**
 * What is hidden, or a clause that is still there, was not renamed: what a team gave for it is not to be read as something else.
 * A question or an option that is there again is not followed (follow-renames).
 */
function checkRenamed({ pack, targets, gone, report, find }: Checking): void {
  for (const { kind, from } of pack.changelog.flatMap(({ renamed }) => renamed)) {
    if (gone.has(from) || (kind === 'clause' && targets.has(from)))
      report({
        code: 'renamed_present',
        params: { id: from },
        place: find(`templates/${pack.name}/changelog.yaml`, from),
      });
  }
}
