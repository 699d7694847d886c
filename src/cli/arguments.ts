import { parseArgs } from 'node:util';
import { isDate, type Language } from '../engine/interview.ts';
import { CHOICES, type Choice } from '../engine/upgrade.ts';
import { UsageError } from './usage-error.ts';

export { UsageError } from './usage-error.ts';

/** What a Word file may be beside the policy alone: with the reasons as comments, or in both languages. */
export const EDITIONS = ['annotated', 'bilingual'] as const;
export type Edition = (typeof EDITIONS)[number];

export interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly out?: string;
  readonly document?: string;
  readonly formats?: readonly string[];
  readonly languages?: readonly Language[];
  /** The pack to work with; else the file's own, else the base. */
  readonly pack?: string;
  readonly edition?: Edition;
  /** The organisation's own Word document, whose look Word files take. */
  readonly letterhead?: string;
  /** `YYYY-MM-DD`: the day a pack is checked for, or policies are due on; today where absent. */
  readonly date?: string;
  /** The folder that calendars are written in. */
  readonly ics?: string;
  /** The folder that holds the overlay's `questions/` and `templates/`. */
  readonly in?: string;
  /** Two versions of a parent, and what is chosen of each: ids, or `all`. */
  readonly from?: string;
  readonly to?: string;
  /** Whether English files older than their French text take its fingerprint: they were read again. */
  readonly writeOf: boolean;
  readonly chosen: Readonly<Partial<Record<Choice, readonly string[]>>>;
}

/** Reads the words after a command; what is not understood is wrong usage. */
export function parseArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const { json, help, 'write-of': writeOf, format, lang, edition, date, keep, take, merge, ...others } = values;
  const choices = { keep, take, merge };
  return {
    ...others,
    files: positionals,
    json,
    help,
    writeOf,
    chosen: Object.fromEntries(
      CHOICES.flatMap((choice) =>
        choices[choice] === undefined ? [] : [[choice, choices[choice].flatMap((ids) => ids.split(','))]],
      ),
    ),
    ...(format === undefined ? {} : { formats: format.split(',') }),
    ...(edition === undefined ? {} : { edition: editionOf(edition) }),
    ...(date === undefined ? {} : { date: day(date) }),
    ...(lang === undefined ? {} : { languages: lang.split(',').map(language) }),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        'write-of': { type: 'boolean', default: false },
        out: { type: 'string' },
        document: { type: 'string' },
        format: { type: 'string' },
        lang: { type: 'string' },
        pack: { type: 'string' },
        edition: { type: 'string' },
        letterhead: { type: 'string' },
        date: { type: 'string' },
        ics: { type: 'string' },
        in: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        keep: { type: 'string', multiple: true },
        take: { type: 'string', multiple: true },
        merge: { type: 'string', multiple: true },
      },
    });
  } catch (reason) {
    throw optionError(reason as Error);
  }
}

/** What Node says of an option, in its words, that name it first. */
function optionError({ message }: Error): UsageError {
  const option = /'(-[^' =]+)/.exec(message)?.[1] ?? '';
  return message.startsWith('Unknown option')
    ? new UsageError({ fr: `l’option ${option} n’existe pas`, en: `there is no option ${option}` })
    : new UsageError({
        fr: `l’option ${option} est mal employée : il lui faut une valeur, ou elle n’en prend pas`,
        en: `the option ${option} is used wrongly: it needs a value, or takes none`,
      });
}

/** The one file a command takes. */
export function oneFile({ files }: Arguments, what: string, enFrancais = what): string {
  if (files.length !== 1) throw new UsageError({ fr: `donnez un seul ${enFrancais}`, en: `give one ${what}` });
  return files[0]!;
}

function day(word: string): string {
  if (!isDate(word))
    throw new UsageError({
      fr: `le jour « ${word} » n’existe pas; écrivez année-mois-jour, par exemple 2026-11-20`,
      en: `there is no day “${word}”; write it year-month-day, as 2026-11-20`,
    });
  return word;
}

function language(word: string): Language {
  if (word !== 'fr' && word !== 'en')
    throw new UsageError({
      fr: `la langue « ${word} » n’existe pas; choisissez fr ou en`,
      en: `there is no language “${word}”; choose fr or en`,
    });
  return word;
}

function editionOf(word: string): Edition {
  const edition = EDITIONS.find((one) => one === word);
  if (!edition)
    throw new UsageError({
      fr: `l’édition « ${word} » n’existe pas; choisissez ${EDITIONS.join(' ou ')}`,
      en: `there is no edition “${word}”; choose ${EDITIONS.join(' or ')}`,
    });
  return edition;
}
