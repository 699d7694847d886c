import type { PrintedDocument } from '../0-language/printed-document.ts';
import { printed, type TeamDocument } from './document.ts';

/** What a document prints, without what stands behind it: small enough to be kept in a file. */
export function printOf(document: TeamDocument): PrintedDocument {
  const { id, language, locale, paper, sheet, landscape, title, organisation, draft, front, words, date } = document;
  return {
    ...{ id, language, locale, paper },
    ...(sheet ? { sheet } : {}),
    ...(landscape === undefined ? {} : { landscape }),
    ...{ title, organisation, draft, front },
    sections: printed(document).map((section) => ({
      ...section,
      clauses: section.clauses.map(({ id, variant, number, title, label, adapted, blocks }) => ({
        id,
        ...(variant === undefined ? {} : { variant }),
        ...(number === undefined ? {} : { number }),
        title,
        ...(label === undefined ? {} : { label }),
        ...(adapted === undefined ? {} : { adapted }),
        blocks,
      })),
    })),
    words,
    date,
    facts: document.facts.map(({ id, label, short, values }) => ({
      id,
      label,
      ...(short === undefined ? {} : { short }),
      values,
    })),
  };
}

/** A document that was kept, as outputs write one: nothing is known of why its clauses were there. */
export function asDocument({ facts, ...kept }: PrintedDocument): TeamDocument {
  return {
    ...kept,
    sections: kept.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => ({
        ...clause,
        status: 'printed',
        class: 'fact',
        custody: 'free',
        decision: [],
        practice: [],
        undecided: [],
        waiting: [],
        rationale: '',
        sources: [],
        pack: '',
        place: '',
      })),
    })),
    facts: [],
  };
}
