import { isRecord } from '../../0-language/is-record.ts';
import type { Voice } from '../../0-language/voices.ts';
import { BY_KEYS, readBy } from './read-by.ts';
import { readEntries, type OpenSaid, type ReadEntries } from './read-entries.ts';

const KEYS = [...BY_KEYS, 'answers', 'notes', 'confirmed', 'adaptations', 'aside'];

/** Reads the people of a file that brings several together, each with all they said. */
export function readPeople(given: unknown, date: string, open: OpenSaid): ReadEntries<Voice> {
  return readEntries('people', KEYS, given, (one, where) => {
    const { by, damaged } = readBy(one, where, date);
    if (!by) return { damaged, messages: [] };
    const { answers } = one;
    const { file, messages } = open({ ...one, answers: isRecord(answers) ? answers : {} });
    const { confirmed, adaptations, aside } = file ?? {};
    return {
      entry: {
        ...by,
        answers: file?.answers ?? {},
        notes: file?.notes ?? {},
        ...(confirmed ? { confirmed } : {}),
        ...(adaptations ? { adaptations } : {}),
        ...(aside ? { aside } : {}),
      },
      damaged: answers === undefined || isRecord(answers) ? damaged : [...damaged, [`${where}.answers`, answers]],
      messages,
    };
  });
}
