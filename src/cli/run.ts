import { advise } from './advise.ts';
import { assemble } from './assemble.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { list } from './list.ts';
import { newPack } from './new.ts';
import { reopen } from './reopen.ts';
import { upgrade } from './upgrade.ts';
import { parseArguments, UsageError } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';

const commands: Readonly<Record<string, Command>> = {
  check,
  list,
  assemble,
  explain,
  advise,
  reopen,
  new: newPack,
  upgrade,
};

const USAGE = `Usage: npm run --silent policy -- COMMAND …

  check [PACK] [--json] [--date YYYY-MM-DD]     every mistake in a pack, with its place, and the facts due that day
  list questions|clauses|rules|documents|sources|facts [--json]
                                                what a pack holds
  assemble ANSWERS… --out DIR [--document ID|all] [--format md,docx,html] [--lang fr,en]
                                                writes DIR/<answers file name>/<document>.<lang>.<ext>
  explain ANSWERS [--document ID] [--json]      each clause, and because of which answers
  advise ANSWERS [--json]                       each rule that fires, and the workload
  reopen DOCUMENT                               the answers a DOCX or Markdown document carries

  new NAME [--date YYYY-MM-DD]                  a small overlay of the base, to begin from
  upgrade NAME --from OLD --to NEW [--keep IDS|all] [--take IDS|all] [--merge IDS|all] [--json]
                                                what changed in the pack that overlay NAME changes; with choices, follows it.
                                                OLD and NEW: a folder that holds questions/ and templates/, or a git ref

  --in DIR (this repository)                    for new and upgrade: where the overlay's questions/ and templates/ are
  --pack NAME (base)   --lang fr|en (the file's)
  Results go to stdout, messages to stderr. Exit: 0 fine, 1 the input has errors, 2 wrong usage.`;

/** Runs the command that the words name; wrong usage is said on stderr with how to use it. */
export async function run([name, ...rest]: readonly string[]): Promise<ExitCode> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(name === undefined ? 'a command is missing' : `there is no command “${name}”`);
    return await command(parseArguments(rest));
  } catch (reason) {
    if (!(reason instanceof UsageError)) throw reason;
    console.error(`${reason.message}\n\n${USAGE}`);
    return 2;
  }
}
