import { CHOICES, type Choice, type Chosen, type Point } from '../engine/upgrade.ts';
import { UsageError, type Arguments } from './arguments.ts';

/**
 * What is chosen for each point; an id that is named goes before `all`, which leaves alone what does not offer it.
 * `--keep all` keeps what is the member's own: what it never touched follows its parent.
 */
export function readChoices(points: readonly Point[], chosen: Arguments['chosen']): ReadonlyMap<string, Chosen> {
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
  const ofRest = ({ id, edits, mine }: Point): readonly (readonly [string, Chosen])[] => {
    if (other === 'keep') return mine ? [[id, 'mine']] : [];
    return other && edits[other] ? [[id, other]] : [];
  };
  return new Map([...points.flatMap(ofRest), ...named]);
}
