import type { Language } from '../engine/interview.ts';
import { advise } from './advise.ts';
import { assemble } from './assemble.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { list } from './list.ts';
import { merge } from './merge.ts';
import { newPack } from './new.ts';
import { due } from './due.ts';
import { reopen } from './reopen.ts';
import { upgrade } from './upgrade.ts';
import { parseArguments } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';
import { sayUnforeseen } from './each-file.ts';
import { usage, usageOf } from './usage.ts';
import { UsageError } from './usage-error.ts';

const commands: Readonly<Record<string, Command>> = {
  check,
  list,
  assemble,
  explain,
  advise,
  reopen,
  compare,
  due,
  merge,
  new: newPack,
  upgrade,
};

/** Runs the command that the words name; wrong usage is said on stderr with how to use it. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  const isNamed = words[0] === '--help' || !words[0]?.startsWith('--');
  const [name, rest] = isNamed ? [words[0], words.slice(1)] : [undefined, words];
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  const language = languageIn(rest);
  try {
    if (name === 'help' || name === '--help' || name === '-h') return print(usage(language));
    if (!command) throw missing(name);
    const given = parseArguments(rest);
    return given.help ? print(usage(language)) : await command(given);
  } catch (reason) {
    if (!(reason instanceof UsageError)) {
      console.error(sayUnforeseen(reason, language));
      return 1;
    }
    console.error(`${reason.words[language]}\n\n${usageOf(name, language)}`);
    return 2;
  }
}

function missing(name: string | undefined): UsageError {
  const all = Object.keys(commands).join(', ');
  return name === undefined
    ? new UsageError({ fr: `il manque une commande : ${all}`, en: `a command is missing: ${all}` })
    : new UsageError({
        fr: `la commande « ${name} » n’existe pas; il y a ${all}`,
        en: `there is no command “${name}”; there are ${all}`,
      });
}

/** The language asked for, even where the rest is not understood. */
function languageIn(words: readonly string[]): Language {
  const after = words[words.indexOf('--lang') + 1];
  const asked = words.find((word) => word.startsWith('--lang='))?.slice(7) ?? (words.includes('--lang') ? after : '');
  return asked?.startsWith('fr') ? 'fr' : 'en';
}

function print(text: string): ExitCode {
  console.log(text);
  return 0;
}
