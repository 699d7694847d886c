import { attachOptions } from '../model/attach-options.ts';
import { POLICY, wordingOf, type DocumentTemplate } from '../model/documents.ts';
import type { Pack } from '../model/pack.ts';
import type { CompanionsPayload, LightDocument, PackPayload } from './payload.ts';

/** The pack that was sent; what was left out is empty. */
export function decodePack(payload: PackPayload): Pack {
  return attachOptions({
    ...payload,
    labels: {},
    hidden: [],
    changelog: [],
    sources: {},
    trace: { guides: [], items: [] },
    steps: payload.steps.map((step) => ({
      ...step,
      questions: step.questions.map((question) => ({ ...question, why: '', sources: [] })),
    })),
    documents: payload.documents.map(wholeDocument),
  });
}

/** A pack that was sent, with the documents beside the policy, why each question is asked and what overlays changed. */
export function decodeCompanions(pack: Pack, { documents, whys, reasons, labels, hidden }: CompanionsPayload): Pack {
  const policy = pack.documents.filter(({ id }) => id === POLICY);
  return {
    ...pack,
    labels,
    hidden,
    steps: pack.steps.map((step) => ({
      ...step,
      questions: step.questions.map((question) => ({ ...question, why: whys[question.id] ?? '' })),
    })),
    documents: [...policy, ...documents.map(wholeDocument)].map((document) => withReasons(document, reasons)),
  };
}

function withReasons(document: DocumentTemplate, reasons: CompanionsPayload['reasons']): DocumentTemplate {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => {
        const reason = reasons[wordingOf(clause)];
        return reason === undefined ? clause : { ...clause, reason };
      }),
    })),
  };
}

function wholeDocument(document: LightDocument): DocumentTemplate {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => ({ ...clause, rationale: '', sources: [], place: '' })),
    })),
  };
}
