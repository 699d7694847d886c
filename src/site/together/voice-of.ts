import type { AnswersFile, By, Pack } from '../../engine/interview.ts';
import { idsAsked, type Invitation } from './invitation.ts';

type Keyed<Value> = Readonly<Record<string, Value>>;

/** What one person said of what they were asked, as a file of theirs. */
export function voiceOf(pack: Pack, { ask, file: { path } }: Invitation, file: AnswersFile, by: By): AnswersFile {
  const ids = idsAsked(pack, ask);
  const own = <Value>(all: Keyed<Value>): Keyed<Value> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  const { format, language, date, answers, notes, confirmed = {} } = file;
  const { name, version } = pack;
  return {
    format,
    pack: { name, version },
    language,
    path,
    date,
    answers: own(answers),
    notes: own(notes),
    confirmed: own(confirmed),
    by,
  };
}

/** The file a person answers in: what is settled already, and what they have said so far. */
export function fileToAnswer({ file }: Invitation, said?: AnswersFile): AnswersFile {
  return {
    ...file,
    path: 'complete',
    answers: { ...file.answers, ...said?.answers },
    notes: { ...said?.notes },
    confirmed: { ...file.confirmed, ...said?.confirmed },
  };
}
