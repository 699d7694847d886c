import type { PrintedClause, PrintedDocument } from '../0-language/printed-document.ts';
import { printed, type TeamClause, type TeamDocument } from './document.ts';
import { shownBlocks } from './shown-blocks.ts';

/** What a document prints, without what stands behind it: small enough to be kept in a file. */
export function printOf(document: TeamDocument): PrintedDocument {
  const { sheet, landscape, decisions, guide, facts } = document;
  return {
    id: document.id,
    language: document.language,
    locale: document.locale,
    paper: document.paper,
    ...(sheet ? { sheet } : {}),
    ...(landscape === undefined ? {} : { landscape }),
    ...(decisions ? { decisions } : {}),
    ...(guide ? { guide } : {}),
    title: document.title,
    organisation: document.organisation,
    draft: document.draft,
    front: document.front,
    sections: printed(asShown(document)).map((section) => ({
      ...section,
      clauses: section.clauses.map(printOfClause),
    })),
    words: document.words,
    date: document.date,
    facts: facts.map(({ id, label, short, values }) => ({
      id,
      label,
      ...(short === undefined ? {} : { short }),
      values,
    })),
  };
}

function printOfClause({ id, variant, number, title, label, adapted, blocks }: TeamClause): PrintedClause {
  return {
    id,
    ...(variant === undefined ? {} : { variant }),
    ...(number === undefined ? {} : { number }),
    title,
    ...(label === undefined ? {} : { label }),
    ...(adapted === undefined ? {} : { adapted }),
    blocks,
  };
}

/** A document of which each clause holds the blocks that an output shows, whatever it makes of its floors. */
export function asShown(document: TeamDocument): TeamDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => {
        const { in: where, ...shown } = clause;
        return { ...shown, blocks: shownBlocks(document, clause) };
      }),
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
