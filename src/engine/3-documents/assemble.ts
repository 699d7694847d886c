import { keepItems } from '../0-language/keep-items.ts';
import type { AnswersFile } from '../0-language/answers-file.ts';
import { isBlank } from '../0-language/answers.ts';
import type { Block, Inline } from '../0-language/nodes.ts';
import { oneLine } from '../0-language/typed-text.ts';
import type { ClauseTemplate, DocumentTemplate, Fact } from '../1-pack/model/pack.ts';
import { hasError } from '../2-interview/advise/advise.ts';
import { choose } from '../2-interview/model/choose.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { differsFromAdopted } from '../2-interview/read/since-adopted.ts';
import { fixedWords } from '../2-interview/grammar/pack-words.ts';
import { describe } from '../2-interview/print/print-field.ts';
import { adaptedBy, ownWords } from './adapt.ts';
import { makeBodies, type Bodies } from './clause-bodies.ts';
import type { Around, ClauseWords, Marks } from './clause-body.ts';
import type { TeamClause, TeamDocument, TeamSection } from './document.ts';
import { inLocale } from './in-locale.ts';
import { fillInlines, fillTemplate } from '../2-interview/print/fill-fields.ts';
import { strengthLabel } from '../2-interview/print/strength.ts';
import { reliedFacts, verifiedLocal } from './relied-facts.ts';
import { numbered, targetsIn, type NumberedClause, type NumberedSection } from './numbering.ts';
import { chooseFloors, hasGuide, hereIn, templateOf } from './on-floors.ts';
import type { SheetRows } from './repeat-rows.ts';
import { type ChosenClause, idsOfFloor, isUndiscussed, leftOutBy, undecidedIds } from './team-document.ts';
import { clausesOf, type Floor, FLOORS, POLICY } from '../1-pack/model/documents.ts';

export interface AssembleOptions {
  /** The document's id; the policy where absent. */
  readonly document?: string;
  /** The answers the document is to carry; none where absent. */
  readonly answersFile?: AnswersFile;
  /** What was assembled just before: each clause, and each section, that would say the same is the very same object. */
  readonly after?: TeamDocument;
}

/** What the bodies of each document were made of. */
const bodiesOf = new WeakMap<TeamDocument, Bodies>();

/**
 * Assembles a policy, or its guide, for one team: every clause that prints, numbered and filled, and those that wait. A
 * sheet needs `sheetRows`, which gives its lists.
 * Total and pure: any answers give a document, and the same answers, pack and date the same one.
 */
export function assemblePolicy(
  interview: Interview,
  options: AssembleOptions = {},
  sheetRows?: SheetRows,
): TeamDocument {
  const { pack } = interview;
  const template = templateOf(pack, options.document ?? POLICY);
  const { sections, notDiscussed } = chooseFloors(interview, template);
  const isHere = hereIn(pack, template);
  const facts = documentFacts(interview, template.id);
  const numbering: readonly NumberedSection[] = template.sheet ? sections : numbered(sections);
  const targets = new Map(numbering.flatMap((section) => targetsIn(pack, section, isHere)));
  const around: Around = {
    interview,
    facts,
    local: verifiedLocal(facts),
    targets,
    notDiscussed,
    sheetRows,
  };
  const { bodies, bodyOf } = makeBodies(around, options.after && bodiesOf.get(options.after));
  const floors = template.floors_of || !hasGuide(pack, template) ? FLOORS : (['decision'] as const);
  const draft = isDraft(interview);
  const locale = choose(interview, pack.locales);
  const document: TeamDocument = {
    id: template.id,
    language: pack.language,
    locale: locale.tag,
    paper: choose(interview, template.paper),
    ...(template.sheet ? { sheet: true } : {}),
    ...(template.landscape ? { landscape: true } : {}),
    ...(hasGuide(pack, template) ? { decisions: true } : {}),
    ...(template.floors_of ? { guide: true } : {}),
    title: fillTemplate(interview, template.title),
    organisation: organisationName(interview),
    draft,
    front: frontLines(interview, frontOf(template, draft)),
    sections: numbering.map((section) => assembleSection(around, section, { isHere, floors, bodyOf })),
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
  const set = locale.high === 'none' ? document : inLocale(document, locale); // as the pack is written
  const kept = options.after ? { ...set, sections: keepSections(options.after.sections, set.sections) } : set;
  bodiesOf.set(kept, bodies);
  return kept;
}

/** The dated facts that a document of a team relies on; what is due is asked after every key, without its words. */
export function documentFacts(interview: Interview, document: string): readonly Fact[] {
  const template = templateOf(interview.pack, document);
  const isHere = hereIn(interview.pack, template);
  const templates = clausesOf(chooseFloors(interview, template)).flatMap((clause) =>
    isHere(clause) && hasPackWords(interview, clause.template) ? [clause.template] : [],
  );
  return reliedFacts(interview, templates);
}

function keepSections(before: readonly TeamSection[], now: readonly TeamSection[]): readonly TeamSection[] {
  const known = new Map(before.map(({ id, clauses }) => [id, clauses]));
  return keepItems(
    before,
    now.map((section) => ({ ...section, clauses: keepItems(known.get(section.id) ?? [], section.clauses) })),
  );
}

/** « PROJET » while an error rule fires, no adoption date is given, or something differs from what was adopted last. */
export function isDraft(interview: Interview): boolean {
  return (
    isBlank(interview.read('adoption__date')) || hasError(interview) || differsFromAdopted(interview, interview.adopted)
  );
}

/** What tells one document from another that is made of the same clauses. */
interface Printing {
  /** Whether it prints a clause. */
  readonly isHere: (clause: ChosenClause) => boolean;
  /** The floors it prints. */
  readonly floors: readonly Floor[];
  readonly bodyOf: ReturnType<typeof makeBodies>['bodyOf'];
}

function assembleSection(around: Around, section: NumberedSection, printing: Printing): TeamSection {
  const { interview } = around;
  const isNumbered = section.number !== undefined && section.clauses.some(printing.isHere);
  const label = strengthLabel(interview, section.template.class);
  return {
    id: section.template.id,
    title: section.template.title,
    ...(!isNumbered
      ? {}
      : {
          number: section.template.annex
            ? `${fixedWords(interview.pack, 'annex')} ${section.number}.`
            : `${section.number}.`,
        }),
    ...(section.template.annex ? { annex: true } : {}),
    ...(section.template.unnumbered ? { unnumbered: true } : {}),
    ...(label ? { label } : {}),
    clauses: section.clauses.map((clause) => assembleClause(around, clause, label, printing)),
  };
}

function assembleClause(
  { interview }: Around,
  clause: NumberedClause,
  sectionLabel: string | undefined,
  { isHere, floors, bodyOf }: Printing,
): TeamClause {
  const { template, status, waiting, number } = clause;
  const prints = isHere(clause);
  const label = strengthLabel(interview, template.class);
  const adapted = adaptedBy(interview, template);
  const undecided = undecidedOf(interview, template);
  const words = status === 'printed' ? bodyOf(template, marksOf(clause, undecided)) : NO_WORDS;
  const { id, variant, title, custody, rationale, sources, pack, place } = template;
  return {
    id,
    title,
    class: template.class,
    custody,
    status: status === 'printed' && !prints ? 'absent' : status,
    undecided: [...new Set([...undecided.decision, ...undecided.practice])],
    waiting,
    rationale,
    sources,
    pack,
    place,
    ...(variant === undefined ? {} : { variant }),
    ...(clause.in ? { in: clause.in } : {}),
    ...(isUndiscussed(clause) ? { undiscussed: true } : {}),
    ...(number !== undefined && prints ? { number } : {}),
    ...(label !== undefined && label !== sectionLabel ? { label } : {}),
    ...(adapted && status === 'printed' ? { adapted } : {}),
    ...(status === 'left_out' ? { leftOut: leftOutBy(interview, template)! } : {}),
    ...words,
    blocks: prints ? blocksOf(words, floors) : [],
  };
}

const NO_WORDS: ClauseWords = { decision: [], practice: [] };

/** The floors that a document prints, one after the other. */
function blocksOf(words: ClauseWords, floors: readonly Floor[]): readonly Block<Inline>[] {
  const printing = floors.map((floor) => words[floor]).filter((blocks) => blocks.length > 0);
  return printing.length === 1 ? printing[0]! : printing.flat();
}

/** What each floor reads that is still to decide; nothing of one that the team reworded. */
function undecidedOf(interview: Interview, template: ClauseTemplate): Readonly<Record<Floor, readonly string[]>> {
  const of = (floor: Floor) =>
    template.class !== 'floor' && ownWords(interview, template.id, floor)
      ? []
      : undecidedIds(interview, idsOfFloor(template, floor));
  return { decision: of('decision'), practice: of('practice') };
}

/** Whether words of the pack are left in a clause that the team may have adapted. */
function hasPackWords(interview: Interview, template: ClauseTemplate): boolean {
  if (adaptedBy(interview, template) !== 'reworded') return true;
  return FLOORS.some((floor) => template[floor] && !ownWords(interview, template.id, floor));
}

/** What is said at the end of each floor: that it is to decide; of a decision, that nobody discussed it. */
function marksOf(clause: ChosenClause, undecided: Readonly<Record<Floor, readonly string[]>>): Marks {
  const open = (floor: Floor) => (undecided[floor].length > 0 && !clause.template.rows ? (['undecided'] as const) : []);
  return {
    decision: [...open('decision'), ...(isUndiscussed(clause) ? (['not_discussed'] as const) : [])],
    practice: open('practice'),
  };
}

/** The organisation's full name as typed, or a blank in words. */
function organisationName(interview: Interview): string {
  const name = interview.read('org_name__full');
  return typeof name === 'string' && !isBlank(name)
    ? oneLine(name)
    : (describe(interview.pack, 'org_name__full')?.blank ?? fixedWords(interview.pack, 'blank_text'));
}

/** What stands under a title, by the names of the pack’s words: a guide says who keeps it, and what prevails. */
function frontOf({ sheet, floors_of: policy }: DocumentTemplate, draft: boolean): readonly string[] {
  if (draft) return ['draft', ...(policy ? ['guide_kept'] : []), ...(sheet ? [] : ['version'])];
  if (policy) return ['guide_kept', 'version'];
  return sheet ? [] : ['version', 'adopted_on', 'effective_on', 'review_on'];
}

function frontLines(interview: Interview, names: readonly string[]): readonly Block<Inline>[] {
  return names.flatMap((name) => {
    const words = interview.pack.words[name];
    return words ? [{ type: 'paragraph' as const, children: fillInlines({ interview, force: 'none' }, words) }] : [];
  });
}
