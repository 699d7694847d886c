type Found = Readonly<Record<string, unknown>>;

/** Questions whose answers are of one organisation alone. */
const OWN = ['org_name', 'adoption'];
/** Parts of an answers file that tell of people, or of what one board adopted. */
const LEFT = ['by', 'people', 'settled', 'adopted'];

/**
 * An answers file for a sister organisation: its answers, notes and words are kept; its name and how to reach it, the
 * people it names, what was adopted and who said what are not.
 */
export function forSister(file: Found, name: string): Found {
  const keep = (part: unknown): Found =>
    Object.fromEntries(
      Object.entries(asRecord(part))
        .filter(([key]) => !OWN.includes(key.split('__')[0]!))
        .map(([key, answer]) => [key, withoutNames(answer)]),
    );
  const others = Object.entries(file).filter(([key]) => !LEFT.includes(key));
  return {
    ...Object.fromEntries(others),
    answers: { org_name__full: name, ...keep(file['answers']) },
    ...(file['confirmed'] === undefined ? {} : { confirmed: keep(file['confirmed']) }),
  };
}

/** Each person as a role, in rows too; whatever else is there stays. */
function withoutNames(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutNames);
  if (typeof answer !== 'object' || answer === null) return answer;
  const { role } = answer as Found;
  if (typeof role === 'string' && Object.keys(answer).every((key) => /^(role|name)$/.test(key))) return { role };
  return Object.fromEntries(Object.entries(answer).map(([key, one]) => [key, withoutNames(one)]));
}

function asRecord(value: unknown): Found {
  return typeof value === 'object' && value !== null ? (value as Found) : {};
}
