import {
  applyChoices,
  CHOICES,
  compareParents,
  difference,
  type Applied,
  type ParentComparison,
} from '../engine/upgrade.ts';
import { oneFile, type Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { findMadeFor } from './find-made-for.ts';
import { readChoices } from './read-choices.ts';
import { packFiles, ROOT } from './read-files.ts';
import { readVersion } from './read-version.ts';
import { printJson } from './report.ts';
import { conflictsOf, sayComparison } from './say/say-points.ts';
import { UPGRADE_WORDS } from './say/upgrade-words.ts';
import { writeFiles } from './write-files.ts';

/** Compares two versions of the pack that an overlay changes; with choices, writes what they say. */
export const upgrade: Command = (given) => {
  const name = oneFile(given, 'overlay to upgrade', 'pack à mettre à jour');
  const root = given.in ?? ROOT;
  const member = new Map(
    [...packFiles(root)].filter(
      ([path]) => path.startsWith(`questions/${name}/`) || path.startsWith(`templates/${name}/`),
    ),
  );
  const [language = 'en'] = given.languages ?? [];
  const words = UPGRADE_WORDS[language];
  const head = member.get(`templates/${name}/pack.yaml`);
  const from = given.from ?? (head && /^changes:/m.test(head) ? findMadeFor(head) : undefined);
  const comparison =
    from === undefined ? undefined : compareParents(readVersion(from), readVersion(given.to ?? ROOT), member, name);
  if (!comparison) {
    console.error(member.size === 0 ? words.no_pack(name) : words.no_parent(name));
    return 1;
  }
  for (const path of comparison.unread) console.error(words.unread(path));
  if (comparison.unread.length > 0) return 1;
  const choices = readChoices(comparison.points, given.chosen);
  const refused = [...choices].flatMap(([id, choice]) =>
    choice === 'mine' || comparison.points.find((point) => point.id === id)!.edits[choice]
      ? []
      : [[id, choice] as const],
  );
  for (const [id, choice] of refused)
    console.error(
      `--${choice} ${id}: ${words.refused[comparison.points.find((point) => point.id === id)!.refused[choice] ?? 'no_way']}`,
    );
  if (refused.length > 0) return 1;
  const applied = Object.keys(given.chosen).length > 0 ? applyChoices(comparison, member, name, choices) : undefined;
  if (applied) writeFiles(root, applied.write, applied.remove);
  if (given.out !== undefined) writeFiles(given.out, new Map(conflictsOf(comparison, name)), []);
  if (given.json) printJson(asData(comparison, applied));
  else
    console.log(
      applied
        ? sayApplied(applied, comparison, name, given)
        : sayComparison(comparison, name, language, process.stdout.columns ?? 100),
    );
  return 0;
};

function sayApplied(
  { write, remove, left }: Applied,
  { to }: ParentComparison,
  name: string,
  { languages: [language = 'en'] = [] }: Arguments,
): string {
  const words = UPGRADE_WORDS[language];
  return [
    ...[...write.keys()].map((path) => `${words.writes} ${path}`),
    ...remove.map((path) => `${words.removes} ${path}`),
    ...(left.length > 0 ? [words.left(left.length), ...left.map((id) => `  ${id}`)] : [words.settled(to)]),
    `${words.next}\n  npm run --silent policy -- check ${name}`,
  ].join('\n');
}

/** The comparison as JSON: each choice with the files it alone would write and remove. */
function asData(
  { parent, from, to, renames, forgotten, points, followed }: ParentComparison,
  applied: Applied | undefined,
): unknown {
  const files = ({ write, remove }: Pick<Applied, 'write' | 'remove'>) => ({
    write: Object.fromEntries(write),
    remove,
  });
  return {
    parent,
    from,
    to,
    renamed: renames,
    forgotten: forgotten.map(({ id }) => id),
    points: points.map(({ edits, mine: _mine, ...point }) => ({
      ...point,
      choices: Object.fromEntries(
        CHOICES.flatMap((choice) =>
          edits[choice] ? [[choice, files(difference(followed, edits[choice](followed)))]] : [],
        ),
      ),
    })),
    ...(applied ? { applied: { ...files(applied), left: applied.left } } : {}),
  };
}
