import { detachOptions } from '../model/attach-options.ts';
import { clausesOf, POLICY, wordingOf, type ClauseTemplate, type DocumentTemplate } from '../model/documents.ts';
import type { Pack } from '../model/pack.ts';
import { questionsOf, type Field, type Question } from '../model/questions.ts';
import type { CompanionsPayload, LightClause, LightDocument, LightQuestion, PackPayload } from './payload.ts';

/** The interview and the policy of a pack, to send; of the other documents, what says whether they are made. */
export function encodePack(pack: Pack): PackPayload {
  const { labels, identity, hidden, changelog, sources, trace, ...kept } = detachOptions(pack);
  return {
    ...kept,
    steps: kept.steps.map((step) => ({ ...step, questions: step.questions.map(lightQuestion) })),
    derived: kept.derived.map(lightField),
    documents: kept.documents.map((document) =>
      document.id === POLICY ? lightDocument(document) : { ...document, sections: [] },
    ),
  };
}

/** The documents beside the policy, to send. */
export function encodeCompanions(pack: Pack): CompanionsPayload {
  return {
    documents: pack.documents.filter(({ id }) => id !== POLICY).map(lightDocument),
    whys: Object.fromEntries(questionsOf(pack).map(({ id, why }) => [id, why])),
    reasons: Object.fromEntries(
      clausesOf(pack).flatMap((clause) => (clause.reason ? [[wordingOf(clause), clause.reason]] : [])),
    ),
    labels: pack.labels,
    hidden: pack.hidden,
  };
}

function lightQuestion({ why, sources, fields, ...question }: Question): LightQuestion {
  return { ...lightField(question), fields: fields.map(lightField) };
}

function lightField<F extends Field>({ help, example, ...field }: F): Omit<F, 'help' | 'example'> {
  return field.columns ? { ...field, columns: field.columns.map(lightField) } : field;
}

function lightDocument({ sections, ...document }: DocumentTemplate): LightDocument {
  return {
    ...document,
    sections: sections.map((section) => ({ ...section, clauses: section.clauses.map(lightClause) })),
  };
}

function lightClause({ rationale, sources, reason, place, ...clause }: ClauseTemplate): LightClause {
  return clause;
}
