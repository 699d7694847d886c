import { colonOf } from '../../1-pack/words/colon-of.ts';
import { groupBy } from '../../0-language/group-by.ts';
import { isNotApplicable, isUndecided, type Answer, type Answers } from '../../0-language/answers.ts';
import { linesOf, oneLine } from '../../0-language/typed-text.ts';
import type { Voice } from '../../0-language/voices.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import type { Setting } from '../field-types/field-kind.ts';
import { accept } from '../field-types/field-types.ts';
import { fixedWords } from '../grammar/pack-words.ts';
import { fieldOf } from '../model/fields.ts';
import { printAlone } from '../print/print-value.ts';
import { readInterview } from '../read/read-interview.ts';
import type { Point } from './point.ts';

/** What several people typed, with their names: « Karine, Luc : … », those who typed the same on one line. */
export function sayEach(pack: Pack, all: readonly { readonly name: string; readonly text: string }[]): string {
  const said = all.filter(({ text }) => linesOf(text).length > 0);
  return [...groupBy(said, ({ text }) => text)]
    .map(([text, people]) => `${people.map(({ name }) => oneLine(name)).join(', ')}${colonOf(pack.language)}${text}`)
    .join('\n');
}

/** Every note that people left, by the id it is on, with their names. */
export function sayNotes(pack: Pack, people: readonly Voice[]): Readonly<Record<string, string>> {
  const ids = [...new Set(people.flatMap(({ notes }) => Object.keys(notes)))].sort();
  const on = (id: string) =>
    people.flatMap(({ name, notes }) => (Object.hasOwn(notes, id) ? [{ name, text: notes[id]! }] : []));
  return Object.fromEntries(ids.map((id) => [id, sayEach(pack, on(id))] as const).filter(([, said]) => said !== ''));
}

/** What each person said where they differ, and why they would leave it or set it aside. */
export function sayVoices(pack: Pack, { id, voices, fields }: Point): string {
  const { locale } = readInterview(pack, {}, '');
  const ids = [...new Set([id, ...fields])];
  return sayEach(
    pack,
    voices.map((voice) => ({ name: voice.by, text: sayAnswers({ pack, locale }, ids, voice.answers) })),
  );
}

/** The answers given to some fields, in words, after the name of each where there are several. */
export function sayAnswers(setting: Setting, ids: readonly string[], answers: Answers): string {
  const said = ids.flatMap((id) =>
    answers[id] === undefined ? [] : [{ id, words: sayAnswer(setting, id, answers[id]) }],
  );
  return said
    .map(({ id, words }) => (said.length === 1 ? words : `${fieldOf(setting.pack, id)?.label ?? id} → ${words}`))
    .join('; ');
}

/** An answer in words that stand alone, be it to decide or set aside; a dash for one that was emptied. */
function sayAnswer(setting: Setting, id: string, answer: Answer): string {
  const { pack } = setting;
  const withReason = (name: string, reason = '') =>
    [fixedWords(pack, name), reason].filter((words) => words !== '').join(' — ');
  if (isUndecided(answer)) return withReason('undecided', answer.note);
  if (isNotApplicable(answer)) return withReason('set_aside', answer.not_applicable);
  const field = fieldOf(pack, id);
  return (field && printAlone(setting, field, accept(field, answer))) || '—';
}
