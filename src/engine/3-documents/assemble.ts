import type { AnswersFile } from '../0-language/answers-file.ts';
import { isBlank } from '../0-language/answers.ts';
import { decide } from '../0-language/condition.ts';
import type { Block, Inline, Target } from '../0-language/nodes.ts';
import { oneLine } from '../0-language/typed-text.ts';
import type { ClauseTemplate, Fact, Pack } from '../1-pack/model/pack.ts';
import { advise } from '../2-interview/advise/advise.ts';
import { choose } from '../2-interview/model/choose.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { fixedWords } from '../2-interview/grammar/pack-words.ts';
import { describe, type Local } from '../2-interview/print/print-field.ts';
import { adaptedBy, paragraphs, withAdded } from './adapt.ts';
import type { Adapted, TeamClause, TeamDocument, TeamSection } from './document.ts';
import { inLocale } from './in-locale.ts';
import { fillBlocks, fillInlines, fillWords, type Filling } from '../2-interview/print/fill-fields.ts';
import { reliedFacts, verifiedLocal } from './relied-facts.ts';
import { repeatBlocks } from './repeat-rows.ts';
import { forceOf, labelOf } from '../2-interview/print/strength.ts';
import { chooseClauses, idsRead, undecidedIds, type ChosenClause, type ChosenSection } from './team-document.ts';

/** The document that teams adapt, and that the others go with. */
const POLICY = 'policy';

export interface AssembleOptions {
  /** The document's id; the policy where absent. */
  readonly document?: string;
  /** The answers the document is to carry; none where absent. */
  readonly answersFile?: AnswersFile;
}

/**
 * Assembles a document for one team: every clause that prints, numbered and filled, and those that wait.
 * Total and pure: any answers give a document, and the same answers, pack and date the same one.
 */
export function assemble(interview: Interview, options: AssembleOptions = {}): TeamDocument {
  const { pack } = interview;
  const template = pack.documents.find(({ id }) => id === (options.document ?? POLICY)) ?? pack.documents[0]!;
  const chosen = chooseClauses(interview, template);
  const sections = template.id === POLICY ? withAdded(interview, chosen) : chosen;
  const facts = reliedFacts(
    interview,
    sections.flatMap(({ clauses }) =>
      clauses
        .filter((clause) => clause.status === 'printed' && adaptedBy(interview, clause.template) !== 'reworded')
        .map((clause) => clause.template),
    ),
  );
  const local = verifiedLocal(facts);
  const numbering = template.sheet ? sections : numbered(sections);
  const targets = new Map(
    numbering.flatMap((section) => targetsIn(pack, section)).map((target) => [target.id, target]),
  );
  const draft = isDraft(interview);
  const locale = choose(interview, pack.locales);
  const document: TeamDocument = {
    id: template.id,
    language: pack.language,
    locale: locale.tag,
    paper: choose(interview, template.paper),
    ...(template.sheet ? { sheet: true } : {}),
    ...(template.landscape ? { landscape: true } : {}),
    title: fillWords(interview, template.title),
    organisation: organisationName(interview),
    draft,
    front: frontLines(
      interview,
      draft
        ? ['draft', ...(template.sheet ? [] : ['version'])]
        : template.sheet
          ? []
          : ['version', 'adopted_on', 'effective_on', 'review_on'],
    ),
    sections: numbering.map((section) => assembleSection(interview, section, { facts, local, targets })),
    words: {
      draft: fixedWords(pack, 'draft'),
      page: fixedWords(pack, 'page'),
      of: fixedWords(pack, 'of'),
      annex: fixedWords(pack, 'annex'),
      ...(template.contents ? { contents: fixedWords(pack, 'contents') } : {}),
    },
    date: interview.date,
    facts,
    ...(options.answersFile ? { answers: options.answersFile } : {}),
  };
  return locale.high === 'none' ? document : inLocale(document, locale); // as the pack is written
}

/** « PROJET » while an error rule fires or no adoption date is given (ruling 74). */
export function isDraft(interview: Interview): boolean {
  return isBlank(interview.read('adoption__date')) || advise(interview).some(({ severity }) => severity === 'E');
}

interface NumberedSection extends ChosenSection {
  /** « 7 », or « A » for an annex. */
  readonly number?: string;
}

/** Sections count in numbers, annexes in letters, and only those where a clause prints. */
function numbered(sections: readonly ChosenSection[]): readonly NumberedSection[] {
  let [rank, annexes] = [0, 0];
  return sections.map((section) => {
    if (!section.clauses.some(({ status }) => status === 'printed')) return section;
    return { ...section, number: section.template.annex ? String.fromCharCode(65 + annexes++) : `${(rank += 1)}` };
  });
}

/** A section and its clauses, those that print, under the numbers they are cited by. */
function targetsIn(pack: Pack, { number, template, clauses }: NumberedSection): readonly Target[] {
  if (number === undefined) return [];
  const label = template.annex ? fixedWords(pack, 'annex').toLowerCase() : fixedWords(pack, 'section');
  const printed = clauses.filter(({ status }) => status === 'printed');
  return [
    { kind: 'section', id: template.id, label, number },
    ...printed.map((clause, index): Target => ({
      kind: 'clause',
      id: clause.template.id,
      label: fixedWords(pack, 'article'),
      number: `${number}.${index + 1}`,
    })),
  ];
}

function assembleSection(interview: Interview, section: NumberedSection, around: Around): TeamSection {
  const label = labelOf(interview, section.template.class);
  return {
    id: section.template.id,
    title: section.template.title,
    ...(section.number === undefined
      ? {}
      : {
          number: section.template.annex
            ? `${fixedWords(interview.pack, 'annex')} ${section.number}.`
            : `${section.number}.`,
        }),
    ...(section.template.annex ? { annex: true } : {}),
    ...(label ? { label } : {}),
    clauses: section.clauses.map((clause) => assembleClause(interview, clause, label, around)),
  };
}

/** What every clause of one document may name. */
interface Around {
  readonly facts: readonly Fact[];
  readonly local: Local;
  readonly targets: ReadonlyMap<string, Target>;
}

function assembleClause(
  interview: Interview,
  { template, status, waiting }: ChosenClause,
  sectionLabel: string | undefined,
  around: Around,
): TeamClause {
  const label = labelOf(interview, template.class);
  const adapted = adaptedBy(interview, template);
  const undecided = adapted === 'reworded' ? [] : undecidedIds(interview, idsRead(template));
  const { id, variant, title, custody, rationale, sources, pack, place } = template;
  return {
    id,
    title,
    class: template.class,
    custody,
    status,
    undecided,
    waiting,
    rationale,
    sources,
    pack,
    place,
    ...(variant === undefined ? {} : { variant }),
    ...(around.targets.has(id) && status === 'printed' ? { number: around.targets.get(id)!.number } : {}),
    ...(label !== undefined && label !== sectionLabel ? { label } : {}),
    ...(adapted && status === 'printed' ? { adapted } : {}),
    blocks: status === 'printed' ? adaptedBody(interview, template, adapted, undecided.length > 0, around) : [],
  };
}

/** The clause’s words, with the team’s own in their place or after them. */
function adaptedBody(
  interview: Interview,
  template: ClauseTemplate,
  adapted: Adapted | undefined,
  undecided: boolean,
  around: Around,
): readonly Block<Inline>[] {
  const own =
    adapted === 'reworded' || adapted === 'completed' ? paragraphs(interview.adaptations.clauses[template.id]!) : [];
  return adapted === 'reworded' ? own : bodyOf(interview, template, undecided, around, own);
}

function bodyOf(
  interview: Interview,
  template: ClauseTemplate,
  undecided: boolean,
  { facts, local, targets }: Around,
  own: readonly Block<Inline>[],
): readonly Block<Inline>[] {
  const filling: Filling = { interview, force: forceOf(interview, template.class), local, targets };
  const blocks = template.repeat
    ? repeatBlocks(filling, template.repeat, facts, template.body)
    : fillBlocks(filling, template.body);
  const toCorrect = template.to_correct !== undefined && decide(template.to_correct, interview.read) === 'yes';
  const marks = [...(undecided ? (['undecided'] as const) : []), ...(toCorrect ? (['to_correct'] as const) : [])];
  const marked = [
    ...marks.reduce((body, kind) => withMark(body, kind, fixedWords(interview.pack, kind)), blocks),
    ...own,
  ];
  return template.basis
    ? [
        ...marked,
        {
          type: 'note',
          children: [{ type: 'text', value: `${fixedWords(interview.pack, 'basis')} ${template.basis}` }],
        },
      ]
    : marked;
}

/** A mark closes the last paragraph, or stands alone after a list or a table. */
function withMark(
  blocks: readonly Block<Inline>[],
  kind: 'undecided' | 'to_correct',
  value: string,
): readonly Block<Inline>[] {
  const last = blocks.at(-1);
  const mark: Inline = { type: 'mark', kind, value };
  if (last?.type !== 'paragraph') return [...blocks, { type: 'paragraph', children: [mark] }];
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, { type: 'text', value: ' ' }, mark] }];
}

/** The organisation's full name as typed, or a blank in words. */
function organisationName(interview: Interview): string {
  const name = interview.read('org_name__full');
  return typeof name === 'string' && !isBlank(name)
    ? oneLine(name)
    : (describe(interview.pack, 'org_name__full')?.blank ?? fixedWords(interview.pack, 'blank_text'));
}

function frontLines(interview: Interview, names: readonly string[]): readonly Block<Inline>[] {
  return names.flatMap((name) => {
    const words = interview.pack.words[name];
    return words ? [{ type: 'paragraph' as const, children: fillInlines({ interview, force: 'none' }, words) }] : [];
  });
}
