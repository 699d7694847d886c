import { textsOf } from '../../0-language/slots.ts';
import { type Prose, wordsOf } from '../model/documents.ts';
import type { ClauseTemplate } from '../model/pack.ts';
import type { Checking } from './checking.ts';
import { countTemplateWords } from './count-template-words.ts';

/** What a board reads at once: French words as they print, and items of a list. */
const MOST_WORDS = 45;
const MOST_ITEMS = 8;
/** Fewer words may well come twice. */
const FEWEST_REPEATED = 5;

/** Words that cannot be the subject of a verb of strength: « on est invitée à », « personne est invitée à ». */
const FIXED_SUBJECTS = {
  fr: /(?:(?<!\p{L})(?:on|nul(?:le)?|quiconque)|(?:^|[.;:!?]\s+)(?:personne|rien))\s+(?:ne\s+|n’)?$/iu,
  en: /(?:^|[^\p{L}])(?:nobody|no one)\s+$/iu,
} as const;
/** Tokens that name the document or a rule, and have no subject. */
const NO_SUBJECT = /^(?:DOC|LE_DOC|REGLE|MANQUEMENT|INTERDIT_DE)$/;

/**
 * A decision is short, its practice does not say it again, and its verbs have a subject that the strength can rewrite.
 * In an overlay the first two only warn: what it does not change, its parent wrote.
 */
export function checkDecision(checking: Checking, clause: ClauseTemplate): void {
  const { pack, report, places } = checking;
  const { id, decision, practice } = clause;
  const place = places.of('wording', clause.place, 'title');
  const warning = pack.lineage.length > 1 ? { warning: true as const } : {};
  const count = countTemplateWords(pack, decision);
  const items = Math.max(0, ...decision.map((block) => (block.type === 'list' ? block.items.length : 0)));
  const isBrief = clause.in === 'guide' || clause.rows || pack.language === 'en';
  if (!isBrief && (count > MOST_WORDS || items > MOST_ITEMS))
    report({
      code: 'decision_too_long',
      params: { id, count, most: MOST_WORDS, items: MOST_ITEMS },
      place,
      ...warning,
    });
  const again = practice && repeatedIn(decision, practice);
  if (again !== undefined) report({ code: 'decision_repeated', params: { id, found: again }, place, ...warning });
  checkSubjects(checking, wordsOf(clause));
}

/** The first sentence of one prose that another says too. */
function repeatedIn(decision: Prose, practice: Prose): string | undefined {
  const said = new Set(sentencesIn(practice).map(bare));
  return sentencesIn(decision).find((one) => one.split(/\s+/).length >= FEWEST_REPEATED && said.has(bare(one)));
}

function sentencesIn(prose: Prose): readonly string[] {
  return textsOf(prose)
    .flatMap(({ value }) => value.split(/(?<=[.!?;:])\s+/))
    .map((one) => one.trim());
}

function bare(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function checkSubjects({ pack, report, places }: Checking, prose: Prose): void {
  for (const block of prose) {
    const runs = block.type === 'list' ? block.items.flat() : [block];
    for (const run of runs) {
      const nodes = 'children' in run ? run.children : [];
      for (const [rank, node] of nodes.entries()) {
        const before = nodes[rank - 1];
        if (node.type !== 'token' || NO_SUBJECT.test(node.name) || before?.type !== 'text') continue;
        const found = FIXED_SUBJECTS[pack.language].exec(before.value)?.[0].trim();
        if (found !== undefined)
          report({ code: 'subject_fixed', params: { found: `${found} {${node.name}}` }, place: places.ofPart(node) });
      }
    }
  }
}
