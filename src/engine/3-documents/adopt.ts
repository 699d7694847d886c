import type { Adoption } from '../0-language/adoption.ts';
import type { AnswersFile } from '../0-language/answers-file.ts';
import type { Answers } from '../0-language/answers.ts';
import { fieldOf } from '../2-interview/model/fields.ts';
import type { Pack } from '../1-pack/model/pack.ts';
import { readInterview } from '../2-interview/read/read-interview.ts';
import { assemblePolicy } from './assemble.ts';
import { printOf } from './print-of.ts';

/** What is said when a document is adopted. */
export interface Adopting {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly resolution?: string;
}

/** The documents that a team adopts, by the names a file keeps them under. */
const ADOPTED = ['policy', 'guide'] as const;

/**
 * Records that the document was adopted: its version, date and resolution become the team's answers, and the file
 * keeps them with the words of that moment, in the language of the pack. Of the versions before, it keeps what they
 * were called and when they were adopted.
 */
export function adopt(pack: Pack, file: AnswersFile, { version, date, resolution }: Adopting): AnswersFile {
  const answers = asked(pack, file.answers, {
    adoption__date: date,
    adoption__version: version,
    ...(resolution === undefined ? {} : { adoption__reference: resolution }),
  });
  const interview = readInterview(pack, answers, file.date, file.adaptations, file.notes, file.confirmed);
  const made = ADOPTED.filter((name) => pack.documents.some(({ id }) => id === name)).map(
    (name) => [name, printOf(assemblePolicy(interview, { document: name }))] as const,
  );
  const last: Adoption = {
    version,
    date,
    ...(resolution === undefined ? {} : { resolution }),
    pack: { name: pack.name, version: pack.version },
    answers,
    ...(file.confirmed ? { confirmed: file.confirmed } : {}),
    ...(file.adaptations ? { adaptations: file.adaptations } : {}),
    documents: Object.fromEntries(made),
  };
  return { ...file, answers, adopted: [...(file.adopted ?? []).map(withoutWords), last] };
}

/**
 * The file as the draft of its next version: the fields of the adoption are emptied, and the version is the one given.
 * What was adopted stays in the file.
 */
export function prepareNext(pack: Pack, file: AnswersFile, version: string): AnswersFile {
  const { adoption__date, adoption__effective, adoption__reference, ...answers } = file.answers;
  return { ...file, answers: asked(pack, answers, { adoption__version: version }) };
}

/** The numbers proposed for the version after one: where words change, and where the team says that more does. */
export function nextVersions(version: string): { readonly minor: string; readonly major: string } | undefined {
  const [, major, minor = '0'] = /^\D{0,10}(\d{1,6})(?:\.(\d{1,6}))?/.exec(version) ?? [];
  if (major === undefined) return undefined;
  return { minor: `${Number(major)}.${Number(minor) + 1}`, major: `${Number(major) + 1}.0` };
}

/** Answers with others, those that the pack asks. */
function asked(pack: Pack, answers: Answers, others: Answers): Answers {
  return { ...answers, ...Object.fromEntries(Object.entries(others).filter(([id]) => fieldOf(pack, id))) };
}

/** A version that another follows: its words are no longer those that the next is compared with. */
function withoutWords({ answers, confirmed, adaptations, documents, ...kept }: Adoption): Adoption {
  return kept;
}
