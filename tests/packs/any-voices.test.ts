import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeople,
  keepEdits,
  leftToDecide,
  mergeVoices,
  questionsOf,
  readAnswersFile,
  readInterview,
  withFields,
  writeAnswersFile,
  type Answer,
  type Answers,
  type AnswersFile,
} from '../../src/engine/interview.ts';
import { HOSTILE } from '../engine/4-output/read-back.ts';
import { fileOf, randomTeam } from './random-teams.ts';
import { DATE, shipped } from './shipped.ts';

const FULL = Boolean(process.env['FULL']);
const RUNS = FULL ? 5_000 : 80;
const pack = shipped();
const questions = questionsOf(pack);
/** What can be planted: a choice of one, of which another person can choose otherwise. */
const choices = questions.flatMap((question) =>
  withFields(question).flatMap(({ id, type, options = [] }) =>
    type === 'single' && options.length > 1
      ? [{ id, question: question.id, options: options.map((one) => one.id) }]
      : [],
  ),
);

const words = fc.oneof(fc.constantFrom(...HOSTILE.filter(({ length }) => length < 100)), fc.string({ maxLength: 20 }));
const notes = fc.dictionary(fc.constantFrom(...questions.map(({ id }) => id)), words, { maxKeys: 3 });
const moment = fc.constantFrom('2026-11-20', '2026-11-30T14:05:00Z', '2026-11-30T10:05:00-05:00', '2026-12-01T08:00');

/** How a team ended a point, be it once or several times, at the same moment too. */
const settled = fc.array(
  fc
    .record({ choice: fc.constantFrom(...choices.slice(0, 4)), at: moment, option: fc.nat(), note: words })
    .map(({ choice: { id, question, options }, at, option, note }) => ({
      question,
      at,
      with: ['k1', 'k2'],
      answers: { [id]: options[option % options.length]! },
      note,
    })),
  { maxLength: 3 },
);

/** Files as they are opened: of people who may share a name, and of one person twice. */
function voices(answers: fc.Arbitrary<Answers>): fc.Arbitrary<readonly AnswersFile[]> {
  const one = fc
    .record({
      answers,
      notes,
      name: fc.oneof(fc.constantFrom('Ana', 'Luc', 'Élise'), words),
      key: fc.nat(8),
      at: moment,
      settled,
    })
    .map(({ name, key, at, ...said }) =>
      opened({ ...fileOf(said.answers), ...said, by: { name, key: `k${key}`, at } }),
    );
  return fc.array(one, { minLength: 1, maxLength: 8 });
}

function opened(file: object): AnswersFile {
  return readAnswersFile(JSON.stringify(file), pack, DATE).file!;
}

const merge = (...files: readonly AnswersFile[]) =>
  mergeVoices(
    pack,
    files.map((file) => ({ file, name: 'x' })),
  ).file;
const together = (files: readonly AnswersFile[]) => writeAnswersFile(merge(...files));
const options = { seed: 20261130, numRuns: RUNS };

describe('any team of one to eight people', () => {
  it('gives the same file byte for byte in any order and any grouping, and once more with itself', () => {
    fc.assert(
      fc.property(
        voices(randomTeam(pack)).chain((files) =>
          fc.tuple(
            fc.constant(files),
            fc.shuffledSubarray([...files], { minLength: files.length }),
            fc.nat(files.length),
          ),
        ),
        ([files, shuffled, cut]) => {
          const whole = together(files);
          const parts = [shuffled.slice(0, cut), shuffled.slice(cut)].filter(({ length }) => length > 0);
          const saved = parts.map((part) => opened(JSON.parse(together(part)) as object));
          expect(together(shuffled)).toBe(whole);
          expect(together([...saved].reverse())).toBe(whole);
          const again = readAnswersFile(whole, pack, DATE);
          expect(together([again.file!, again.file!, shuffled[0]!])).toBe(whole);
        },
      ),
      options,
    );
  });

  it('keeps what is changed in a merged file itself, whatever it is merged with since', () => {
    const edits = fc.tuple(fc.constantFrom(...choices), fc.nat(), words);
    fc.assert(
      fc.property(voices(randomTeam(pack)), edits, (files, [{ id, question, options: all }, option, note]) => {
        const merged = opened(JSON.parse(together(files)) as object);
        expect(keepEdits(pack, merged)).toBe(merged);
        const { [question]: _, ...others } = merged.answers;
        const chosen = all[option % all.length]!;
        const edited = { ...merged, answers: { ...others, [id]: chosen }, notes: { ...merged.notes, goals: note } };
        const again = merge(edited, merged, files[0]!);
        expect(again.answers[id]).toBe(chosen);
        if (/\p{L}/u.test(note)) expect(again.notes['goals']).toContain(note.trim());
        expect(writeAnswersFile(merge(again, edited, ...files))).toBe(writeAnswersFile(again));
      }),
      options,
    );
  });

  it('keeps every note, and every answer, of each person’s last file', () => {
    fc.assert(
      fc.property(voices(randomTeam(pack)), (files) => {
        const { people = [], notes: all } = merge(...files);
        for (const voice of people) {
          const own = files.filter(({ by }) => by!.key === voice.key);
          expect(own).toContainEqual(expect.objectContaining({ answers: voice.answers, notes: voice.notes }));
          for (const [id, note] of Object.entries(voice.notes))
            if (/\p{L}/u.test(note)) expect(all[id]).toContain(note);
        }
        expect(new Set(people.map(({ key }) => key))).toEqual(new Set(files.map(({ by }) => by!.key)));
      }),
      options,
    );
  });

  it('shows every planted divergence, and invents none', () => {
    const planted = fc.uniqueArray(fc.constantFrom(...choices), {
      selector: ({ question }) => question,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        randomTeam(pack).chain((answers) =>
          fc.tuple(fc.constant(answers), planted, fc.integer({ min: 2, max: 8 }), fc.nat()),
        ),
        ([shared, points, size, chance]) => {
          const bare = Object.fromEntries(
            Object.entries(shared).filter(
              ([id]) => !points.some(({ question }) => id === question || id.startsWith(`${question}__`)),
            ),
          );
          const files = Array.from({ length: size }, (_, rank) => {
            const own = points.map(({ id, options: all }, nth): [string, Answer] => [
              id,
              all[(chance + nth + (rank === (chance + nth) % size ? 1 : 0)) % all.length]!,
            ]);
            const said = { ...disordered(bare, rank), ...Object.fromEntries(own) };
            return opened({ ...fileOf(said), by: `p${rank}` });
          });
          const file = merge(...files);
          const differ = comparePeople(pack, file.people!).filter(({ state }) => state === 'differ');
          expect(differ.map(({ id }) => id).sort()).toEqual(points.map(({ question }) => question).sort());
          for (const { voices: all } of differ) expect(all).toHaveLength(size);
          const interview = readInterview(pack, file.answers, file.date, undefined, file.notes, file.confirmed, file);
          const left = leftToDecide(interview).filter(({ why }) => why === 'differ');
          const asked = points.filter(({ question }) => interview.reading(question).state !== 'hidden');
          expect(left.map(({ id }) => id).sort()).toEqual(asked.map(({ question }) => question).sort());
        },
      ),
      options,
    );
  });
});

/** The same answers as another person may give them: choices and rows in another order, where order means nothing. */
function disordered(answers: Answers, rank: number): Answers {
  const fields = new Map(questions.flatMap(withFields).map((field) => [field.id, field]));
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const field = fields.get(id);
      const free = Array.isArray(answer) && ['multi', 'rows', 'list'].includes(field?.type ?? '') && !field?.ranked;
      return [id, free && rank % 2 === 1 ? [...(answer as readonly string[])].reverse() : answer];
    }),
  );
}
