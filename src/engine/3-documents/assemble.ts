import { keepItems } from '../0-language/keep-items.ts';
import type { AnswersFile } from '../0-language/answers-file.ts';
import { isBlank } from '../0-language/answers.ts';
import type { Block, Inline, Target } from '../0-language/nodes.ts';
import { oneLine } from '../0-language/typed-text.ts';
import type { Pack } from '../1-pack/model/pack.ts';
import { hasError } from '../2-interview/advise/advise.ts';
import { choose } from '../2-interview/model/choose.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { fixedWords } from '../2-interview/grammar/pack-words.ts';
import { describe } from '../2-interview/print/print-field.ts';
import { adaptedBy, withAdded } from './adapt.ts';
import { makeBodies, type Bodies } from './clause-bodies.ts';
import type { Around } from './clause-body.ts';
import type { TeamClause, TeamDocument, TeamSection } from './document.ts';
import { inLocale } from './in-locale.ts';
import { fillInlines, fillTemplate } from '../2-interview/print/fill-fields.ts';
import { strengthLabel } from '../2-interview/print/strength.ts';
import { reliedFacts, verifiedLocal } from './relied-facts.ts';
import { chooseClauses, idsRead, undecidedIds, type ChosenClause, type ChosenSection } from './team-document.ts';
import { clausesOf, POLICY } from '../1-pack/model/documents.ts';

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
    clausesOf({ sections })
      .filter((clause) => clause.status === 'printed' && adaptedBy(interview, clause.template) !== 'reworded')
      .map((clause) => clause.template),
  );
  const numbering = template.sheet ? sections : numbered(sections);
  const targets = new Map(
    numbering.flatMap((section) => targetsIn(pack, section)).map((target) => [target.id, target]),
  );
  const around: Around = { interview, facts, local: verifiedLocal(facts), targets };
  const { bodies, bodyOf } = makeBodies(around, options.after && bodiesOf.get(options.after));
  const draft = isDraft(interview);
  const locale = choose(interview, pack.locales);
  const document: TeamDocument = {
    id: template.id,
    language: pack.language,
    locale: locale.tag,
    paper: choose(interview, template.paper),
    ...(template.sheet ? { sheet: true } : {}),
    ...(template.landscape ? { landscape: true } : {}),
    title: fillTemplate(interview, template.title),
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
    sections: numbering.map((section) => assembleSection(around, section, bodyOf)),
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

function keepSections(before: readonly TeamSection[], now: readonly TeamSection[]): readonly TeamSection[] {
  const known = new Map(before.map(({ id, clauses }) => [id, clauses]));
  return keepItems(
    before,
    now.map((section) => ({ ...section, clauses: keepItems(known.get(section.id) ?? [], section.clauses) })),
  );
}

/** « PROJET » while an error rule fires or no adoption date is given. */
export function isDraft(interview: Interview): boolean {
  return isBlank(interview.read('adoption__date')) || hasError(interview);
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

type BodyOf = ReturnType<typeof makeBodies>['bodyOf'];

function assembleSection(around: Around, section: NumberedSection, bodyOf: BodyOf): TeamSection {
  const { interview } = around;
  const label = strengthLabel(interview, section.template.class);
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
    clauses: section.clauses.map((clause) => assembleClause(around, clause, label, bodyOf)),
  };
}

function assembleClause(
  { interview, targets }: Around,
  { template, status, waiting }: ChosenClause,
  sectionLabel: string | undefined,
  bodyOf: BodyOf,
): TeamClause {
  const label = strengthLabel(interview, template.class);
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
    ...(targets.has(id) && status === 'printed' ? { number: targets.get(id)!.number } : {}),
    ...(label !== undefined && label !== sectionLabel ? { label } : {}),
    ...(adapted && status === 'printed' ? { adapted } : {}),
    blocks: status === 'printed' ? bodyOf(template, undecided.length > 0) : [],
  };
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
