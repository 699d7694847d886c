import { type Adaptations, type AnswersFile, same } from '../../../engine/interview.ts';

/** What two tabs made of the same answers, as one file. */
export interface Merged {
  readonly file: AnswersFile;
  /** The questions and clauses that both changed, each in its own way; the file has mine. */
  readonly clashes: readonly string[];
}

type Keyed = Readonly<Record<string, unknown>>;
type Added = Adaptations['added'];

/** The keys of a file that are brought together each in its own way. */
const APART = ['pack', 'language', 'date', 'answers', 'notes', 'confirmed', 'adaptations', 'aside'];

/** Brings together two files that both began as `base`: what one of them changed holds, whichever it is. */
export function mergeAnswers(base: AnswersFile, mine: AnswersFile, theirs: AnswersFile): Merged {
  const clashes = new Set<string>();
  const merge = (part: (file: AnswersFile) => Keyed | undefined): Keyed => {
    const [from, one, other] = [base, mine, theirs].map((file) => part(file) ?? {}) as [Keyed, Keyed, Keyed];
    const merged = mergeKeyed(from, one, other);
    for (const key of merged.clashes) clashes.add(key.split('__')[0]!);
    return merged.whole;
  };
  const added = [base, mine, theirs].map((one) => one.adaptations?.added ?? []) as [Added, Added, Added];
  const dates = [mine.date, theirs.date].filter((one) => one !== base.date);
  const clauses = merge((one) => one.adaptations?.clauses);
  const confirmed = merge((one) => one.confirmed);
  const aside = merge((one) => one.aside);
  const file = {
    ...merge((one) => Object.fromEntries(Object.entries(one).filter(([key]) => !APART.includes(key)))),
    pack: mine.pack,
    language: mine.language,
    date: dates.sort().at(-1) ?? base.date,
    answers: merge(({ answers }) => answers),
    notes: merge(({ notes }) => notes),
    ...(mine.confirmed || theirs.confirmed ? { confirmed } : {}),
    ...(mine.adaptations || theirs.adaptations ? { adaptations: { clauses, added: mergeAdded(...added) } } : {}),
    ...(Object.keys(aside).length > 0 ? { aside } : {}),
  } as AnswersFile;
  return { file, clashes: [...clashes] };
}

/** A special answer stands for the whole question: beside what another gave to one of its fields, it is a clash. */
function mergeKeyed(base: Keyed, mine: Keyed, theirs: Keyed): { readonly whole: Keyed; readonly clashes: string[] } {
  const changedIn = (file: Keyed) => Object.keys({ ...base, ...file }).filter((key) => !same(base[key], file[key]));
  const differs = (key: string) => !same(mine[key], theirs[key]);
  const covers = (key: string, other: string) => other.startsWith(`${key}__`);
  const own = changedIn(mine);
  const given = changedIn(theirs);
  const clashes = given.filter((key) =>
    own.some((one) =>
      one === key ? differs(key) : (covers(one, key) || covers(key, one)) && (differs(one) || differs(key)),
    ),
  );
  const taken = new Set(given.filter((key) => !clashes.includes(key)));
  const entries = [
    ...Object.entries(mine).filter(([key]) => !taken.has(key)),
    ...Object.entries(theirs).filter(([key]) => taken.has(key)),
  ];
  return { whole: Object.fromEntries(entries), clashes };
}

/** Clauses of the team's own have no name: what either added stays, what either took away goes. */
function mergeAdded(base: Added, mine: Added, theirs: Added): Added {
  if (same(base, mine)) return theirs;
  if (same(base, theirs) || same(mine, theirs)) return mine;
  const isIn = (list: Added) => (one: Added[number]) => list.some((other) => same(one, other));
  const added = [...mine, ...theirs].filter((one) => !isIn(base)(one));
  const words = [...new Set(added.map((one) => JSON.stringify(one)))].sort();
  return [
    ...base.filter((one) => isIn(mine)(one) && isIn(theirs)(one)),
    ...words.map((one) => JSON.parse(one) as Added[number]),
  ];
}
