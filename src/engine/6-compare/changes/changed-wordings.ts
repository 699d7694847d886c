import type { AnswersFile } from '../../0-language/answers-file.ts';
import type { Block, Inline } from '../../0-language/nodes.ts';
import { same } from '../../0-language/same.ts';
import { clausesOf, type Floor } from '../../1-pack/model/documents.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { printed, type TeamDocument } from '../../3-documents/document.ts';
import { mergeBlocks } from '../redline/merge-blocks.ts';
import { compareVersions, type ChangedClause, type Comparison } from './compare-versions.ts';
import { linesOf } from './lines-of.ts';
import { adoptedSide, readSide } from './side.ts';

type Blocks = readonly Block<Inline>[];

/** Words of the pack that are no longer those a team adopted: the decision of a clause, or its practice. */
export interface ChangedWording {
  readonly id: string;
  readonly floor: Floor;
  /** The section it stands in, or stood in. */
  readonly section: string;
  readonly number: string | null;
  readonly title: string;
  readonly change: ChangedClause['change'];
  /** The words of both sides, as in a redline. */
  readonly blocks: Blocks;
  /** The words of before, a line each; nothing where they are not the team’s to keep: law, safety, facts, what is new. */
  readonly old?: string;
}

/**
 * What today’s pack makes of the version that a file adopted last, where it is no longer what was adopted: the
 * decisions of the policy, then the practices of its guide. Nothing where the file does not keep its words.
 */
export function changedWordings(pack: Pack, file: AnswersFile): readonly ChangedWording[] {
  const before = adoptedSide(pack, file);
  const kept = file.adopted?.at(-1)?.documents;
  if (!before || kept?.policy?.language !== pack.language) return [];
  const { adopted, ...others } = before.file;
  const after = readSide(pack, { ...others, date: kept.policy.date });
  const policy = compareVersions(before, after, 'policy');
  const guide = kept.guide && compareVersions(before, after, 'guide');
  return [
    ...wordingsIn(pack, policy, 'decision', policy),
    ...(guide ? wordingsIn(pack, guide, 'practice', policy) : []),
  ];
}

function wordingsIn(
  pack: Pack,
  { changes, before, after }: Comparison,
  floor: Floor,
  policy: Comparison,
): readonly ChangedWording[] {
  const duties = new Set(clausesOf(pack).flatMap(({ id, class: of }) => (of === 'floor' ? [id] : [])));
  const [olds, news, decided] = [before, after, policy.before].map(placed) as [Placed, Placed, Placed];
  return changes.clauses.flatMap((one): readonly ChangedWording[] => {
    const [was, is] = [olds.get(one.id), news.get(one.id)];
    const { clause, section, unnumbered } = (is ?? was)!;
    const decision = decided.get(one.id)?.clause.blocks ?? [];
    const words = (blocks: Blocks = []) => (floor === 'decision' ? blocks : practiceIn(blocks, decision));
    const [old, now] = [words(was?.clause.blocks), words(is?.clause.blocks)];
    // A table drawn from the others follows them.
    if (unnumbered || one.change === 'moved' || same(old, now)) return [];
    const isDuty = floor === 'decision' && duties.has(one.id);
    const isTheirs = one.because.includes('words') && !isDuty && decision.length > 0 && old.length > 0;
    return [
      {
        id: one.id,
        floor,
        section,
        number: one.number ?? one.was,
        title: clause.title,
        change: one.change,
        blocks: mergeBlocks(old, now),
        ...(isTheirs && (is || floor === 'decision') ? { old: linesOf(old) } : {}),
      },
    ];
  });
}

interface Place {
  readonly clause: TeamDocument['sections'][number]['clauses'][number];
  readonly section: string;
  readonly unnumbered: boolean;
}
type Placed = ReadonlyMap<string, Place>;

function placed(document: TeamDocument): Placed {
  return new Map(
    printed(document).flatMap(({ id: section, clauses, unnumbered = false }) =>
      clauses.map((clause) => [clause.id, { clause, section, unnumbered }] as const),
    ),
  );
}

/** What a guide says of a clause besides the decision, which it quotes, but for its tables. */
function practiceIn(blocks: Blocks, decision: Blocks): Blocks {
  const isDecided = (block: Block<Inline>) =>
    block.type === 'quote' ? block.decision === true : decision.some((one) => same(one, block));
  return blocks.filter((block) => !isDecided(block));
}
