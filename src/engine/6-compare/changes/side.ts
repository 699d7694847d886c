import type { Adoption } from '../../0-language/adoption.ts';
import type { AnswersFile } from '../../0-language/answers-file.ts';
import type { Interview } from '../../2-interview/model/interview.ts';
import { readInterview } from '../../2-interview/read/read-interview.ts';
import { differsFromAdopted } from '../../2-interview/read/since-adopted.ts';
import { assemble } from '../../3-documents/assemble.ts';
import type { TeamDocument } from '../../3-documents/document.ts';
import { asDocument } from '../../3-documents/print-of.ts';

/** One side of a comparison: a file, and its answers read with today's pack. */
export interface Side {
  readonly file: AnswersFile;
  readonly interview: Interview;
}

/** The documents that are compared. */
export type Compared = 'policy' | 'guide';

/** What a side said, and what today's pack makes of its answers. */
export interface SaidSide {
  /** The words that were adopted, where a file kept them; else today's. */
  readonly document: TeamDocument;
  readonly made: TeamDocument;
  /** The version whose words were kept. */
  readonly kept?: Adoption;
  /** Answers and words that the side is made of. */
  readonly interview: Interview;
}

/**
 * What a side said: one that is as it was adopted says the words of then, where its own file or the other's keeps them
 * in the language asked for.
 */
export function sideOf({ file, interview }: Side, other: Side, document: Compared): SaidSide {
  const kept = [file, other.file]
    .map(({ adopted }) => adopted?.at(-1))
    .find((one) => one?.documents?.[document]?.language === interview.pack.language && isOf(one, interview));
  if (!kept) {
    const made = assemble(interview, { document });
    return { document: made, made, interview };
  }
  const said = asDocument(kept.documents![document]!);
  const then = onDay(interview, said.date);
  return { document: said, made: assemble(then, { document }), kept, interview: then };
}

/** The same answers on another day: facts age. */
export function onDay({ pack, answers, adaptations, notes, confirmed, adopted }: Interview, date: string): Interview {
  return readInterview(pack, answers, date, adaptations, notes, confirmed, adopted && [adopted]);
}

function isOf(adoption: Adoption, interview: Interview): boolean {
  return adoption.answers !== undefined && !differsFromAdopted(interview, adoption);
}
