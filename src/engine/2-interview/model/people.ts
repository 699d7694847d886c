import { isPerson, type Person, type Value } from '../../0-language/answers.ts';
import type { Interview } from './interview.ts';

/** The person behind a value: `lead` and `backup` stand for whoever holds that place. */
export function resolvePerson(interview: Interview, value: Value | undefined): Person | undefined {
  let person = asPerson(value);
  for (let hops = 0; person && hops < 3; hops += 1) {
    const role = interview.pack.roles.find(({ id }) => id === person?.role);
    if (!role?.refers_to) return person;
    person = asPerson(interview.read(role.refers_to)) ?? undefined;
  }
  return person;
}

/** A value of a person field, role alone or role and name; `undefined` when it is none. */
export function asPerson(value: Value | undefined): Person | undefined {
  if (typeof value === 'string' && value !== '') return { role: value };
  return isPerson(value) ? value : undefined;
}

/**
 * Whether two fields name the same person: same role, unless both have names and the names differ; the role
 * `other` needs equal names. Unknown while one is missing.
 */
export function samePerson(interview: Interview, first: string, second: string): 'yes' | 'no' | undefined {
  const [one, other] = [first, second].map((id) => resolvePerson(interview, interview.read(id)));
  if (!one || !other) return undefined;
  if (one.role !== other.role) return 'no';
  if (one.role === 'other') return one.name !== undefined && one.name === other.name ? 'yes' : 'no';
  return one.name && other.name && one.name !== other.name ? 'no' : 'yes';
}

/**
 * Someone above or beside the lead, to approve and to hear: the direction, where the team named one and it is not the
 * lead; else the president, and where that is the lead, one person for the board: a whole board answers nobody in a
 * day. A collective designates someone.
 */
export function authorityRole(interview: Interview): string {
  const lead = resolvePerson(interview, interview.read('responsible__lead'))?.role;
  const directed = hasEmployer(interview) && namesRole(interview.answers, 'direction');
  const others = isCollective(interview) ? ['collective_member'] : ['president', 'board_member'];
  return [...(directed ? ['direction'] : []), ...others].find((role) => role !== lead) ?? others.at(-1)!;
}

/** Whether a role is named anywhere in what was answered: alone, with a name, or in a row. */
function namesRole(answers: unknown, role: string): boolean {
  if (typeof answers !== 'object' || answers === null) return answers === role;
  return Object.values(answers).some((one) => namesRole(one, role));
}

/** The highest role of the organisation: its direction; when nobody is employed, its president, or its collective’s. */
export function highestRole(interview: Interview): string {
  return hasEmployer(interview) ? 'direction' : isCollective(interview) ? 'collective_member' : 'president';
}

/** A collective that adopts its own policy has neither a board nor a president. */
function isCollective(interview: Interview): boolean {
  return interview.read('adoption__body') === 'collective';
}

function hasEmployer(interview: Interview): boolean {
  return interview.read('org_kind__employer') !== 'no';
}
