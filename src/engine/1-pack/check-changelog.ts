import { checkId } from './check-condition.ts';
import type { Checking } from './check-pack.ts';
import { optionsOf } from './known-ids.ts';
import { hint } from './nearest.ts';

/** What the newest version says that it changed must be there; what older ones say may have gone since. */
export function checkChangelog(checking: Checking): void {
  const { pack, targets, report, find } = checking;
  checkRenamed(checking);
  const [newest] = pack.changelog;
  if (!newest) return;
  const at = (id: string) => find(`templates/${pack.name}/changelog.yaml`, id);
  const clauses = [...newest.clauses, ...newest.renamed.flatMap(({ kind, to }) => (kind === 'clause' ? [to] : []))];
  const questions = [...newest.questions, ...newest.renamed.flatMap(({ kind, to }) => (kind === 'question' ? [to] : []))];
  for (const id of clauses.filter((one) => !targets.has(one))) report({ code: 'unknown_clause', params: { id, hint: hint(targets, id) }, place: at(id) });
  for (const id of questions) checkId(checking, id, at(id));
}

/** An id that is still there, or that is hidden, was not renamed: what a team gave for it is not to be read as something else. */
function checkRenamed({ pack, known, targets, gone, report, find }: Checking): void {
  for (const { kind, from } of pack.changelog.flatMap(({ renamed }) => renamed)) {
    const [id, option] = from.split('.') as [string, string?];
    const isThere = kind === 'clause' ? targets.has(id) : kind === 'question' ? known.has(id) : optionsOf(known, id)?.includes(option!);
    if (isThere || gone.has(from)) report({ code: 'renamed_present', params: { id: from }, place: find(`templates/${pack.name}/changelog.yaml`, from) });
  }
}
