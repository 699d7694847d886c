import { parseArgs } from 'node:util';
import { isDate, type Language } from '../engine/interview.ts';
import { CHOICES, type Choice } from '../engine/upgrade.ts';

/** The command line was used wrongly; the message says how. */
export class UsageError extends Error {}

export interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly out?: string;
  readonly document?: string;
  readonly formats?: readonly string[];
  readonly languages?: readonly Language[];
  readonly pack: string;
  /** `YYYY-MM-DD`: the day a pack is checked for; today where absent. */
  readonly date?: string;
  /** The folder that holds the overlay's `questions/` and `templates/`. */
  readonly in?: string;
  /** Two versions of a parent, and what is chosen of each: ids, or `all`. */
  readonly from?: string;
  readonly to?: string;
  readonly chosen: Readonly<Partial<Record<Choice, readonly string[]>>>;
}

/** Reads the words after a command; what is not understood is wrong usage. */
export function parseArguments(words: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        document: { type: 'string' },
        format: { type: 'string' },
        lang: { type: 'string' },
        pack: { type: 'string', default: 'base' },
        date: { type: 'string' },
        in: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        keep: { type: 'string', multiple: true },
        take: { type: 'string', multiple: true },
        merge: { type: 'string', multiple: true },
      },
    });
    return {
      files: positionals,
      json: values.json,
      pack: values.pack,
      chosen: Object.fromEntries(
        CHOICES.flatMap((choice) =>
          values[choice] === undefined ? [] : [[choice, values[choice].flatMap((ids) => ids.split(','))]],
        ),
      ),
      ...(values.in === undefined ? {} : { in: values.in }),
      ...(values.from === undefined ? {} : { from: values.from }),
      ...(values.to === undefined ? {} : { to: values.to }),
      ...(values.out === undefined ? {} : { out: values.out }),
      ...(values.document === undefined ? {} : { document: values.document }),
      ...(values.format === undefined ? {} : { formats: values.format.split(',') }),
      ...(values.date === undefined ? {} : { date: day(values.date) }),
      ...(values.lang === undefined ? {} : { languages: values.lang.split(',').map(language) }),
    };
  } catch (reason) {
    throw reason instanceof UsageError ? reason : new UsageError((reason as Error).message);
  }
}

/** The one file a command takes. */
export function oneFile({ files }: Arguments, what: string): string {
  if (files.length !== 1) throw new UsageError(`give one ${what}`);
  return files[0]!;
}

function day(word: string): string {
  if (!isDate(word)) throw new UsageError(`there is no day “${word}”; write it year-month-day, as 2026-11-20`);
  return word;
}

function language(word: string): Language {
  if (word !== 'fr' && word !== 'en') throw new UsageError(`there is no language “${word}”; choose fr or en`);
  return word;
}
