import { ANSWERS_FORMAT, type AnswersFile } from '../../0-language/answers-file.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import { oneLine } from '../../0-language/typed-text.ts';
import type { Settled, Voice } from '../../0-language/voices.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { KEYS } from '../read/answers-file.ts';
import { nameSome } from '../read/unread-keys.ts';
import { agreedAnswers } from './agreed-answers.ts';
import { compareWords } from './agreed-words.ts';
import { keepEdits } from './keep-edits.ts';
import { compareInTime, unitePeople, uniteSettled } from './unite.ts';

/** A file to bring together with others, opened with the pack; the name it goes by where it says nobody’s. */
export interface Given {
  readonly file: AnswersFile;
  readonly name: string;
}

/** One file of several, and what there is to say of how they came together. */
export interface Merged {
  readonly file: AnswersFile;
  readonly messages: readonly TeamMessage[];
}

/**
 * Brings files of answers together, of one person or of several: in any order and any groups, once or twice, the same
 * file. All that each person said is in it whole; of one person’s files, the latest counts. Nothing but people and what
 * they settled is united, what was changed in a merged file since being one or the other: the answers are computed from
 * these.
 */
export function mergeVoices(pack: Pack, files: readonly Given[]): Merged {
  const given = files.map((one) => ({ ...one, file: keepEdits(pack, one.file) }));
  const all = given.flatMap(({ file, name }) => file.people ?? [voiceOf(file, name)]);
  const people = unitePeople(all);
  const settled = uniteSettled(given.flatMap(({ file }) => file.settled ?? []));
  const file: AnswersFile = {
    format: ANSWERS_FORMAT,
    pack: { name: pack.name, version: pack.version },
    language: pack.language,
    path: given.some(({ file: { path } }) => path === 'complete') ? 'complete' : 'quick',
    date:
      given
        .map(({ file: { date } }) => date)
        .sort()
        .at(-1) ?? '',
    ...computed(pack, people, settled),
  };
  const disputed = compareWords(people, settled).map(({ id }) => id);
  return {
    file,
    messages: [
      ...given.flatMap(({ file: { by, people: others }, name }) =>
        by || others ? [] : [{ code: 'voice_unnamed', params: { name: oneLine(name) } } as const],
      ),
      ...replaced(all, people),
      ...(disputed.length > 0 ? [{ code: 'words_differ', params: { ids: nameSome(disputed) } } as const] : []),
    ],
  };
}

/**
 * A file of several with what is computed from its people and what they settled; the same where it is not of several.
 */
export function recompute(pack: Pack, file: AnswersFile): AnswersFile {
  const { people, settled = [], answers, notes, confirmed, adaptations, ...others } = file;
  return people ? { ...others, ...computed(pack, people, settled) } : file;
}

function computed(pack: Pack, people: readonly Voice[], settled: readonly Settled[]) {
  return { ...agreedAnswers(pack, people, settled), people, ...(settled.length > 0 ? { settled } : {}) };
}

/** All that the one person of a file said. */
function voiceOf(file: AnswersFile, bare: string): Voice {
  const { by = { name: bare, key: bare, at: file.date }, answers, notes, confirmed, adaptations, aside } = file;
  const { name, key, at, ...others } = by;
  const unknown = Object.entries(file).filter(([one]) => !KEYS.includes(one));
  return {
    name,
    key,
    at,
    answers,
    notes,
    ...(confirmed && Object.keys(confirmed).length > 0 ? { confirmed } : {}),
    ...(adaptations ? { adaptations } : {}),
    ...(aside && Object.keys(aside).length > 0 ? { aside } : {}),
    ...others,
    ...Object.fromEntries(unknown),
  };
}

/** Whose earlier files gave way to a later one. */
function replaced(all: readonly Voice[], people: readonly Voice[]): readonly TeamMessage[] {
  return people.flatMap((kept) => {
    const others = all.filter((one) => one.key === kept.key && compareInTime(one, kept) !== 0);
    return others.map(({ at }) => ({
      code: 'voice_replaced' as const,
      params: { name: oneLine(kept.name), before: sayMoment(at), after: sayMoment(kept.at) },
    }));
  });
}

/** « 2026-11-30 14:05 », as the file has it. */
function sayMoment(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
