import { CHOICES, type Choice, type Point } from '../engine/upgrade.ts';
import { UsageError, type Arguments } from './arguments.ts';

/** What is chosen for each point; an id that is named goes before `all`, which leaves alone what does not offer it. */
export function readChoices(points: readonly Point[], chosen: Arguments['chosen']): ReadonlyMap<string, Choice> {
  const named = new Map<string, Choice>();
  const given = CHOICES.filter((choice) => chosen[choice]);
  const rest = given.filter((choice) => chosen[choice]!.includes('all'));
  if (rest.length > 1)
    throw new UsageError(`only one of ${rest.map((choice) => `--${choice}`).join(', ')} can be given all`);
  for (const choice of given) {
    for (const id of chosen[choice]!.filter((one) => one !== 'all')) {
      if (!points.some((point) => point.id === id))
        throw new UsageError(`there is no point “${id}”; without choices, upgrade lists them`);
      if (named.has(id) && named.get(id) !== choice)
        throw new UsageError(`“${id}” has two choices: ${named.get(id)} and ${choice}`);
      named.set(id, choice);
    }
  }
  const [other] = rest;
  return new Map([
    ...points.flatMap(({ id, edits }) => (other && edits[other] ? [[id, other] as const] : [])),
    ...named,
  ]);
}
