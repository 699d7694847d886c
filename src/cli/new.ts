import { newOverlay, type NameRefusal } from '../engine/upgrade.ts';
import { oneFile, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { packFiles, ROOT, today } from './read-files.ts';
import { writeFiles } from './write-files.ts';

const REFUSALS: Readonly<Record<NameRefusal, (name: string) => string>> = {
  bad: (name) => `a pack cannot be called “${name}”: write a lowercase letter, then letters, digits and _`,
  base: () => '“base” is the pack that overlays change; choose another name',
  site: (name) => `“${name}” is the name of a page or folder of the site; choose another`,
  taken: (name) => `there is a pack called “${name}” already; nothing was written`,
};

/** Writes a small overlay of the base, and says what comes next. */
export const newPack: Command = (given) => {
  const name = oneFile(given, 'name for the new pack');
  const root = given.in ?? ROOT;
  const made = newOverlay(new Map([...packFiles(), ...packFiles(root)]), name, given.date ?? today());
  if (typeof made === 'string') throw new UsageError(REFUSALS[made](name));
  writeFiles(root, made);
  console.log([...made.keys()].join('\n'));
  console.log('\nChange the words in quotes, then:');
  for (const command of [`check ${name}`, `list clauses --pack ${name}`])
    console.log(`  npm run --silent policy -- ${command}`);
  return 0;
};
