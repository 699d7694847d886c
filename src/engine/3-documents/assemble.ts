import type { AnswersFile } from '../0-language/answers-file.ts';
import { isBlank } from '../0-language/answers.ts';
import { decide } from '../0-language/condition.ts';
import type { Block, Inline } from '../0-language/nodes.ts';
import { plainText } from '../0-language/plain-text.ts';
import type { ClauseTemplate, Fact } from '../1-pack/pack.ts';
import { advise, choose } from '../2-interview/advise.ts';
import type { Interview } from '../2-interview/interview.ts';
import { fixedWords } from '../2-interview/pack-words.ts';
import { describe, type Local } from '../2-interview/print-field.ts';
import type { TeamClause, TeamDocument, TeamSection } from './document.ts';
import { fillBlocks, fillInlines, type Filling } from './fill-fields.ts';
import { reliedFacts, verifiedLocal } from './relied-facts.ts';
import { repeatBlocks } from './repeat-rows.ts';
import { forceOf, labelOf } from './strength.ts';
import { chooseClauses, idsRead, undecidedIds, type ChosenClause, type ChosenSection } from './team-document.ts';

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
  const template = pack.documents.find(({ id }) => id === (options.document ?? 'policy')) ?? pack.documents[0]!;
  const sections = chooseClauses(interview, template);
  const facts = reliedFacts(interview, sections.flatMap(({ clauses }) => clauses.filter(({ status }) => status === 'printed').map((clause) => clause.template)));
  const local = verifiedLocal(facts);
  const draft = isDraft(interview);
  return {
    id: template.id,
    language: pack.language,
    locale: fixedWords(pack, 'locale'),
    paper: choose(interview, template.paper),
    title: plainText(fillInlines({ interview, force: 'none' }, template.title)),
    organisation: organisationName(interview),
    draft,
    front: frontLines(interview, draft),
    sections: numbered(sections).map((section) => assembleSection(interview, section, facts, local)),
    words: { draft: fixedWords(pack, 'draft'), page: fixedWords(pack, 'page'), of: fixedWords(pack, 'of') },
    date: interview.date,
    facts,
    ...(options.answersFile ? { answers: options.answersFile } : {}),
  };
}

/** « PROJET » while an error rule fires or no adoption date is given (ruling 74). */
export function isDraft(interview: Interview): boolean {
  return isBlank(interview.read('adoption__date')) || advise(interview).some(({ severity }) => severity === 'E');
}

interface NumberedSection extends ChosenSection {
  readonly number?: number;
}

function numbered(sections: readonly ChosenSection[]): readonly NumberedSection[] {
  let number = 0;
  return sections.map((section) => (section.clauses.some(({ status }) => status === 'printed') ? { ...section, number: (number += 1) } : section));
}

function assembleSection(interview: Interview, section: NumberedSection, facts: readonly Fact[], local: Local): TeamSection {
  const label = labelOf(interview, section.template.class);
  let rank = 0;
  return {
    id: section.template.id,
    title: section.template.title,
    ...(section.number === undefined ? {} : { number: section.number }),
    ...(label ? { label } : {}),
    clauses: section.clauses.map((clause) => {
      const number = clause.status === 'printed' ? `${section.number}.${(rank += 1)}` : undefined;
      return assembleClause(interview, clause, { number, sectionLabel: label, facts, local });
    }),
  };
}

interface Around {
  readonly number: string | undefined;
  readonly sectionLabel: string | undefined;
  readonly facts: readonly Fact[];
  readonly local: Local;
}

function assembleClause(interview: Interview, { template, status, waiting }: ChosenClause, around: Around): TeamClause {
  const label = labelOf(interview, template.class);
  const undecided = undecidedIds(interview, idsRead(template));
  const { id, variant, title, custody, rationale, sources, pack, place } = template;
  return {
    id, title, class: template.class, custody, status, undecided, waiting, rationale, sources, pack, place,
    ...(variant === undefined ? {} : { variant }),
    ...(around.number === undefined ? {} : { number: around.number }),
    ...(label !== undefined && label !== around.sectionLabel ? { label } : {}),
    blocks: status === 'printed' ? bodyOf(interview, template, undecided.length > 0, around) : [],
  };
}

function bodyOf(interview: Interview, template: ClauseTemplate, undecided: boolean, { facts, local }: Around): readonly Block<Inline>[] {
  const filling: Filling = { interview, force: forceOf(interview, template.class), local };
  const blocks = template.repeat ? repeatBlocks(filling, template.repeat, facts, template.body) : fillBlocks(filling, template.body);
  const toCorrect = template.to_correct !== undefined && decide(template.to_correct, interview.read) === 'yes';
  const marks = [...(undecided ? (['undecided'] as const) : []), ...(toCorrect ? (['to_correct'] as const) : [])];
  const marked = marks.reduce((body, kind) => withMark(body, kind, fixedWords(interview.pack, kind)), blocks);
  return template.basis ? [...marked, { type: 'note', children: [{ type: 'text', value: `${fixedWords(interview.pack, 'basis')} ${template.basis}` }] }] : marked;
}

/** A mark closes the last paragraph, or stands alone after a list or a table. */
function withMark(blocks: readonly Block<Inline>[], kind: 'undecided' | 'to_correct', value: string): readonly Block<Inline>[] {
  const last = blocks.at(-1);
  const mark: Inline = { type: 'mark', kind, value };
  if (last?.type !== 'paragraph') return [...blocks, { type: 'paragraph', children: [mark] }];
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, { type: 'text', value: ' ' }, mark] }];
}

/** The organisation's full name as typed, or a blank in words. */
function organisationName(interview: Interview): string {
  const name = interview.read('org_name__full');
  return typeof name === 'string' && !isBlank(name) ? name : (describe(interview.pack, 'org_name__full')?.blank ?? fixedWords(interview.pack, 'blank_text'));
}

function frontLines(interview: Interview, draft: boolean): readonly Block<Inline>[] {
  const names = draft ? ['draft', 'version'] : ['version', 'adopted_on', 'effective_on', 'review_on'];
  return names.flatMap((name) => {
    const words = interview.pack.words[name];
    return words ? [{ type: 'paragraph' as const, children: fillInlines({ interview, force: 'none' }, words) }] : [];
  });
}
