import { isRecord, openAnswers, questionsOf, sharedAnswers, withFields } from '../../engine/interview.ts';
import type { AnswersFile, Pack } from '../../engine/interview.ts';

/** What one person of a team is asked to answer apart. */
export interface Invitation {
  /** The questions, by id, in the order of the pack. */
  readonly ask: readonly string[];
  /** What is settled already: shown, and not to be changed. */
  readonly file: AnswersFile;
}

/** The text of an invitation: the questions, and the answers to the others, without names, notes or reasons. */
export function writeInvitation(pack: Pack, team: AnswersFile, ask: readonly string[]): string {
  const { adaptations: _, ...shared } = sharedAnswers(team, false);
  const open = idsAsked(pack, ask);
  const others = <Value>(all: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !open.has(id) && !isRule(pack, id)));
  const { confirmed = {} } = shared;
  const { answers } = shared;
  return JSON.stringify({ ...shared, answers: others(answers), confirmed: others(confirmed), ask });
}

/** An invitation of any text, or nothing: it may be damaged, or none of ours. Questions that are not here are left out. */
export function readInvitation(text: string, pack: Pack, today: string): Invitation | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { file } = openAnswers(data, pack, today);
  const given = isRecord(data) ? data['ask'] : undefined;
  if (!file || !Array.isArray(given)) return undefined;
  const ask = questionsOf(pack).flatMap(({ id }) => (given.includes(id) ? [id] : []));
  if (ask.length === 0) return undefined;
  const { by: _by, people: _people, settled: _settled, adaptations: _adaptations, adopted: _adopted, ...bare } = file;
  return { ask, file: { ...bare, notes: {} } };
}

/** The ids of some questions, with those of their fields. */
export function idsAsked(pack: Pack, ask: readonly string[]): ReadonlySet<string> {
  const asked = questionsOf(pack).filter(({ id }) => ask.includes(id));
  return new Set(asked.flatMap((question) => [question.id, ...withFields(question).map(({ id }) => id)]));
}

function isRule({ rules }: Pack, id: string): boolean {
  return rules.some((rule) => rule.id === id);
}
