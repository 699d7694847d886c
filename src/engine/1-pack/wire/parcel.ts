import type { Condition } from '../../0-language/condition.ts';
import { parseCondition } from '../../0-language/parse-condition.ts';
import { writeCondition } from '../../0-language/write-condition.ts';
import { attachOptions, detachOptions, mapFields } from '../model/attach-options.ts';
import type {
  ClauseTemplate,
  DocumentTemplate,
  Fact,
  Field,
  Pack,
  Question,
  Rule,
  SectionTemplate,
  Severity,
} from '../model/pack.ts';
import { unwrapField, wrapField } from './wrap-field.ts';
import { unwrapRun, wrapRun } from './wrap-run.ts';
import { clausesOf } from '../model/documents.ts';
import { questionsOf } from '../model/questions.ts';

/** A pack as it travels to the browser: less of it, and in the authors' own notation, which compresses best. */
export interface Parcel {
  readonly parcel: unknown;
}

/** Why a clause is there, which a reader asks for one clause at a time: it travels apart. */
export interface Reasons {
  readonly rationale: string;
  /** Each item of a guide, after the name of the guide. */
  readonly sources: readonly string[];
  /** In a pack that changes another: whose words they are, and why it put them there. */
  readonly wordsOf?: string;
}

/** The document that the others go with. */
const POLICY = 'policy';

/** Of a clause that does not say; its class is then its section’s. */
const CUSTODY = 'recommended';

/** A pack as it was sent: rules and facts say only what is not usual, for facts the dates of the first. */
type Sent = Pack & {
  readonly usual: Pick<Fact, 'verified' | 'check_again'>;
  readonly rules: readonly (Rule & { readonly severity: Rule['severity'] | Severity })[];
};

/** The first sign of a text that stands for more than itself, and of a text that begins like one of those. */
const [CONDITION, RUN, PARAGRAPH, PLAIN] = ['?', '~', '¶', '\\'];

/**
 * The interview and the policy of a pack, to send. Left out: the help and the examples, which the page holds; the options drawn
 * from elsewhere; rationales and sources, which `reasonsOf` gives; the words and the shape of the other documents; the files the words come from.
 */
export function wrapPack(pack: Pack): Parcel {
  const {
    steps,
    rules,
    facts,
    documents,
    derived,
    sources: _sources,
    trace: _trace,
    labels: _labels,
    identity: _identity,
    hidden: _hidden,
    changelog: _changelog,
    ...rest
  } = mapFields(detachOptions(pack), wrapField);
  const { verified, check_again } = Object.values(facts).flat()[0] ?? {};
  const usual = { verified, check_again };
  // What speaks of the same things stands together: of the orders tried, this one compresses best in both languages.
  const light = {
    usual,
    facts: Object.fromEntries(
      Object.entries(facts).map(([file, list]) => [file, list.map((fact) => unlike(usual, fact))]),
    ),
    steps: steps.map((step) => ({ ...step, questions: step.questions.map(lightQuestion) })),
    rules: rules.map(({ severity, ...rule }) => ({
      ...rule,
      severity: severity.length === 1 && !severity[0]!.when ? severity[0]!.value : severity,
    })),
    derived: derived.map(lightField),
    ...rest,
    documents: documents.map((document) =>
      document.id === POLICY
        ? lightDocument(document, pack.lineage.at(-1)!)
        : { id: document.id, title: document.title, when: document.when, sections: [] },
    ),
  };
  return { parcel: wrap(light) };
}

/** The pack that was sent; what was left out is empty. */
export function unwrapPack({ parcel }: Parcel): Pack {
  const { usual, facts, rules, ...pack } = mapFields(unwrap(parcel) as Sent, unwrapField) as Sent;
  const question = (one: Question): Question => ({ ...one, why: '', sources: [] });
  return attachOptions({
    ...pack,
    labels: {},
    facts: Object.fromEntries(
      Object.entries(facts).map(([file, list]) => [file, list.map((fact) => ({ ...usual, ...fact }))]),
    ),
    rules: rules.map((rule) => ({
      ...rule,
      severity: typeof rule.severity === 'string' ? [{ value: rule.severity }] : rule.severity,
    })),
    hidden: [],
    changelog: [],
    sources: {},
    trace: { guides: [], items: [] },
    steps: pack.steps.map((step) => ({ ...step, questions: step.questions.map(question) })),
    documents: pack.documents.map((document) => wholeDocument(document, pack.lineage.at(-1)!)),
  });
}

/** The documents beside the policy, which only a team that asks for one fetches, and why each question is asked, which the agenda says. */
export function wrapCompanions({ documents, steps, lineage }: Pack): Parcel {
  const whys = Object.fromEntries(questionsOf({ steps }).map(({ id, why }) => [id, why]));
  return {
    parcel: wrap({
      documents: documents
        .filter(({ id }) => id !== POLICY)
        .map((document) => lightDocument(document, lineage.at(-1)!)),
      whys,
    }),
  };
}

/** The pack that was sent, with the documents beside the policy. */
export function unwrapCompanions(pack: Pack, { parcel }: Parcel): Pack {
  const { documents: companions, whys } = unwrap(parcel) as {
    readonly documents: readonly DocumentTemplate[];
    readonly whys: Readonly<Record<string, string>>;
  };
  const steps = pack.steps.map((step) => ({
    ...step,
    questions: step.questions.map((question) => ({ ...question, why: whys[question.id] ?? '' })),
  }));
  return {
    ...pack,
    steps,
    documents: [
      ...pack.documents.filter(({ id }) => id === POLICY),
      ...companions.map((document) => wholeDocument(document, pack.lineage.at(-1)!)),
    ],
  };
}

/** The reasons of each wording of the policy, under `wordingOf` its clause. */
export function reasonsOf(pack: Pack): Readonly<Record<string, Reasons>> {
  const clauses = clausesOf({ documents: pack.documents.filter(({ id }) => id === POLICY) });
  return Object.fromEntries(
    clauses.map((clause) => [
      wordingOf(clause),
      {
        rationale: clause.rationale,
        sources: clause.sources.flatMap((id) => pack.sources[id] ?? []),
        ...wordsOf(pack, clause),
      },
    ]),
  );
}

function wordsOf({ lineage, labels }: Pack, { pack, reason }: ClauseTemplate): Pick<Reasons, 'wordsOf'> {
  return lineage.length > 1 ? { wordsOf: [labels[pack], reason].filter(Boolean).join('. ') } : {};
}

/** « approvals--second_reader », or « lead_role » where a clause has one wording. */
export function wordingOf({ id, variant }: { readonly id: string; readonly variant?: string }): string {
  return variant === undefined ? id : `${id}--${variant}`;
}

/** The words beside the id, and the type last: it compresses better. */
function lightField({ help: _help, example: _example, id, label, type, ...field }: Field): object {
  return { id, label, ...field, ...(field.columns ? { columns: field.columns.map(lightField) } : {}), type };
}

function lightQuestion({ why: _why, sources: _sources, quick: _quick, fields, ...question }: Question): object {
  return { ...lightField(question), fields: fields.map(lightField) };
}

function lightDocument(document: DocumentTemplate, root: string): object {
  const clause = ({
    rationale: _rationale,
    sources: _sources,
    reason: _reason,
    place: _place,
    pack,
    facts,
    ...kept
  }: ClauseTemplate) => ({ ...kept, ...(pack === root ? {} : { pack }), ...(facts.length > 0 ? { facts } : {}) });
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((one) => unlike({ class: section.class, custody: CUSTODY }, clause(one))),
    })),
  };
}

function wholeDocument(document: DocumentTemplate, root: string): DocumentTemplate {
  const clause = (one: ClauseTemplate, section: SectionTemplate): ClauseTemplate => ({
    ...one,
    class: one.class ?? section.class,
    custody: one.custody ?? CUSTODY,
    facts: one.facts ?? [],
    rationale: '',
    sources: [],
    pack: one.pack ?? root,
    place: '',
  });
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((one) => clause(one, section)),
    })),
  };
}

/** A thing without what it has as usual. */
function unlike(usual: object, thing: object): object {
  const known = new Map(Object.entries(usual));
  return Object.fromEntries(Object.entries(thing).filter(([key, value]) => known.get(key) !== value));
}

function wrap(value: unknown): unknown {
  if (typeof value === 'string') return /^[?~¶\\]/.test(value) ? PLAIN + value : value;
  if (Array.isArray(value)) {
    const run = wrapRun(value);
    return run === undefined ? value.map(wrap) : RUN + run;
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('op' in value) return CONDITION + writeCondition(value as Condition);
  const paragraph =
    'type' in value && value.type === 'paragraph' && 'children' in value
      ? wrapRun(value.children as unknown[])
      : undefined;
  if (paragraph !== undefined) return PARAGRAPH + paragraph;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wrap(one)]));
}

function unwrap(value: unknown): unknown {
  if (typeof value === 'string') return unwrapText(value);
  if (Array.isArray(value)) return value.map(unwrap);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unwrap(one)]));
}

function unwrapText(text: string): unknown {
  switch (text[0]) {
    case CONDITION:
      return conditionOf(text.slice(1));
    case RUN:
      return unwrapRun(text.slice(1));
    case PARAGRAPH:
      return { type: 'paragraph', children: unwrapRun(text.slice(1)) };
    case PLAIN:
      return text.slice(1);
    default:
      return text;
  }
}

function conditionOf(text: string): Condition {
  const read = parseCondition(text);
  if ('mistake' in read) throw new Error(`« ${text} » was written by ourselves and does not read.`);
  return read.condition;
}
