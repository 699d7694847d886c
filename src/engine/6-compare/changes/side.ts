import type { Adoption } from '../../0-language/adoption.ts';
import type { AnswersFile } from '../../0-language/answers-file.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import type { Interview } from '../../2-interview/model/interview.ts';
import { readInterview } from '../../2-interview/read/read-interview.ts';
import { differsFromAdopted } from '../../2-interview/read/since-adopted.ts';
import { sortAnswers } from '../../2-interview/read/sort-answers.ts';
import { assemblePolicy } from '../../3-documents/assemble.ts';
import type { TeamDocument } from '../../3-documents/document.ts';
import { asDocument, asShown } from '../../3-documents/print-of.ts';

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
 * What a side said: one that is as it was adopted says the words of then, where its file keeps them in the language
 * asked for; any other says today's.
 */
export function sideOf({ file, interview }: Side, document: Compared): SaidSide {
  const kept = file.adopted?.at(-1);
  const words = kept?.documents?.[document];
  const isKept = words?.language === interview.pack.language && kept?.answers !== undefined;
  if (!isKept || differsFromAdopted(interview, kept)) {
    const made = asShown(assemblePolicy(interview, { document }));
    return { document: made, made, interview };
  }
  const then = onDay(interview, words.date);
  return { document: asDocument(words), made: asShown(assemblePolicy(then, { document })), kept, interview: then };
}

/** The version that a file adopted last, as a side of a comparison; nothing where it keeps none. */
export function adoptedSide(pack: Pack, file: AnswersFile): Side | undefined {
  const last = file.adopted?.at(-1);
  if (!last?.answers) return undefined;
  const { confirmed, adaptations, ...others } = file;
  const then: AnswersFile = {
    ...others,
    answers: sortAnswers(last.answers, pack).answers,
    ...(last.confirmed ? { confirmed: last.confirmed } : {}),
    ...(last.adaptations ? { adaptations: last.adaptations } : {}),
  };
  return readSide(pack, then);
}

/** A file with its answers read with a pack. */
export function readSide(pack: Pack, file: AnswersFile): Side {
  const { answers, date, adaptations, notes, confirmed } = file;
  return { file, interview: readInterview(pack, answers, date, adaptations, notes, confirmed, file) };
}

/** The same answers on another day: facts age. */
export function onDay(
  { pack, answers, adaptations, notes, confirmed, people, settled, adopted }: Interview,
  date: string,
): Interview {
  return readInterview(pack, answers, date, adaptations, notes, confirmed, {
    people,
    settled,
    ...(adopted ? { adopted: [adopted] } : {}),
  });
}
