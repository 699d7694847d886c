import { type StoredPolicy, textOf } from './stored-policy.ts';

export const POLICIES_FORMAT = 'balises/policies@1';

/** What lies beside the answers and goes with them, by its name in the file. */
const BESIDE = { name: '.name', place: '.place', drafts: '.drafts', aside: '.aside', damaged: '.damaged' } as const;

/** All the policies of a device as one file; what does not read as JSON goes as the text it is. */
export function writePolicies(policies: readonly StoredPolicy[]): string {
  const written = policies.map((policy) => ({
    answers: asWritten(textOf(policy)),
    at: Number(policy.texts['.at']) || undefined,
    ...Object.fromEntries(
      Object.entries(BESIDE).map(([name, ending]) => [name, policy.texts[ending] ?? policy.copies[ending]?.text]),
    ),
  }));
  return `${JSON.stringify({ format: POLICIES_FORMAT, policies: written }, null, 2)}\n`;
}

/**
 * The policies of a file, or the one of an answers file, to be put on a device under names of their own; nothing where
 * the text is neither. What it has of an unexpected kind is left out, but answers never are.
 */
export function readPoliciesFile(text: string, newId: () => string): readonly StoredPolicy[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  if (isRecord(data['answers'])) return [stored({ answers: data }, newId())];
  if (data['format'] !== POLICIES_FORMAT || !Array.isArray(data['policies'])) return undefined;
  return (data['policies'] as unknown[]).filter(isRecord).map((one) => stored(one, newId()));
}

/** Whether two texts hold the same answers, however they are laid out. */
export function sayTheSame(one: string | undefined, other: string | undefined): boolean {
  const plain = (text: string | undefined) => JSON.stringify(asWritten(text));
  return plain(one) === plain(other);
}

function stored(given: Readonly<Record<string, unknown>>, id: string): StoredPolicy {
  const beside = Object.entries(BESIDE).flatMap(([name, ending]) =>
    typeof given[name] === 'string' ? [[ending, given[name]] as const] : [],
  );
  const { answers } = given;
  const text = typeof answers === 'string' || answers === undefined ? answers : `${JSON.stringify(answers, null, 2)}\n`;
  const at = Number(given['at']) || 0;
  const texts = { ...(text === undefined ? {} : { '': text }), '.at': String(at), ...Object.fromEntries(beside) };
  return { id, texts, copies: {} };
}

/** The text as the data it stands for, where that is an object: else the text itself. */
function asWritten(text: string | undefined): unknown {
  try {
    const data: unknown = JSON.parse(text ?? '');
    return isRecord(data) ? data : text;
  } catch {
    return text;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
