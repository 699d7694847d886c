import type { Condition } from '../../0-language/condition.ts';
import type { TemplateInline } from '../../0-language/nodes.ts';
import { linksOf } from '../../0-language/slots.ts';
import { clausesOf, type Prose, wordingOf } from '../model/documents.ts';
import type { ClauseTemplate, DocumentTemplate } from '../model/pack.ts';
import type { Checking } from './checking.ts';
import { countTemplateWords } from './count-template-words.ts';
import { findAnswers } from './find-answers.ts';
import { idsDecided, idsPrinted, type QuestionsBehind } from './questions-behind.ts';

/** The longest a policy may get, in French words and in clauses, by the path that leads to it. */
const BUDGETS = { complete: { words: 2_700, clauses: 72 }, quick: { words: 1_750, clauses: 72 } } as const;

type Wording = { readonly clause: ClauseTemplate; readonly words: number };

/**
 * Looks for answers whose policy passes its budget: the longest wordings one after the other, each that goes with those
 * before. On the quick path, only what its questions decide, and what law asks or every policy says.
 */
export function checkBudget(checking: Checking, document: DocumentTemplate, behind: QuestionsBehind): void {
  const { pack, report, places } = checking;
  if (pack.language !== 'fr') return;
  const wordings = clausesOf(document)
    .filter((clause) => clause.in !== 'guide')
    .map((clause): Wording => ({
      clause,
      words: countTemplateWords(
        pack,
        wordsIn(clause, () => true),
      ),
    }))
    .sort((one, other) => other.words - one.words);
  for (const path of ['complete', 'quick'] as const) {
    const found = longest(checking, path === 'complete' ? wordings : wordings.filter(onQuickPath(checking, behind)));
    const budget = BUDGETS[path];
    if (found.words > budget.words || found.clauses > budget.clauses)
      report({
        code: 'policy_over_budget',
        params: { path, ...found, most: budget.words, most_clauses: budget.clauses },
        place: places.of('document', document.id, 'title'),
        warning: true,
      });
  }
}

/** What a clause prints in the policy; of a table whose rows lead to clauses, the rows that lead to some. */
function wordsIn({ title, rows, decision }: ClauseTemplate, leads: (href: string) => boolean): Prose {
  const kept = decision.map((block) =>
    rows && block.type === 'table' ? { ...block, rows: block.rows.filter((row) => linksIn(row).some(leads)) } : block,
  );
  return [{ type: 'heading', children: [{ type: 'text', value: title }] }, ...kept];
}

function linksIn(cells: readonly (readonly TemplateInline[])[]): readonly string[] {
  return linksOf(cells.map((children) => ({ type: 'paragraph', children }))).map(({ href }) => href);
}

function onQuickPath({ pack }: Checking, behind: QuestionsBehind): (wording: Wording) => boolean {
  return ({ clause }) =>
    clause.class === 'floor' ||
    pack.always.includes(clause.id) ||
    [...idsDecided(clause), ...idsPrinted(clause)].flatMap(behind).every((id) => pack.quick.includes(id));
}

/** The words and clauses of the longest policy that the search finds. */
function longest({ pack, possible }: Checking, wordings: readonly Wording[]) {
  const chosen = new Map<string, Wording>();
  let held: readonly Condition[] = [];
  for (const wording of wordings) {
    const { id, when } = wording.clause;
    if (chosen.has(id)) continue;
    const wanted = when ? [...held, when] : held;
    if (when && !Array.isArray(findAnswers(wanted, possible))) continue;
    held = wanted;
    chosen.set(id, wording);
  }
  const names = new Set([...chosen.values()].flatMap(({ clause }) => [`#${clause.id}`, `#${wordingOf(clause)}`]));
  const prose = [...chosen.values()].flatMap(({ clause }) => wordsIn(clause, (href) => names.has(href)));
  return { words: countTemplateWords(pack, prose), clauses: chosen.size };
}
