import fc from 'fast-check';

/**
 * Two versions of a parent called `up` and an overlay of it called `ours`, drawn at random: each side changes, adds, takes away,
 * renames and reorders. Small on purpose: what matters is every meeting of two changes.
 */
export interface Generated {
  readonly old: ReadonlyMap<string, string>;
  readonly next: ReadonlyMap<string, string>;
  readonly member: ReadonlyMap<string, string>;
  /** The old version with the ids of the newer one: what « as before » means. */
  readonly oldRenamed: ReadonlyMap<string, string>;
}

const CUSTODIES = ['free', 'recommended', 'locked'] as const;
const paragraphs = fc.subarray(['Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.', 'Six.'], { minLength: 1 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 3 });

const wording = fc.record({
  title: fc.constantFrom('A', 'B', 'C'),
  fr: paragraphs,
  en: paragraphs,
  sources: fc.constantFrom('[S1]', '[S1, S2]'),
});
type Wording = typeof wording extends fc.Arbitrary<infer T> ? T : never;
const wordings = fc.oneof(fc.record({ '': wording }), fc.record({ x: wording, y: maybe(wording) })) as fc.Arbitrary<
  Readonly<Record<string, Wording | undefined>>
>;
const clause = fc.record({
  old: maybe(wordings),
  next: maybe(wordings),
  own: maybe(wordings),
  hidden: fc.boolean(),
  renamed: fc.boolean(),
  custody: fc.constantFrom(...CUSTODIES),
  nextCustody: fc.constantFrom(...CUSTODIES),
  section: fc.constantFrom('one', 'two'),
  nextSection: fc.constantFrom('one', 'two'),
  number: fc.constantFrom('05', '40'),
  nextNumber: fc.constantFrom('05', '40'),
  unchanged: fc.boolean(),
});
type Clause = typeof clause extends fc.Arbitrary<infer T> ? T : never;

const text = fc.constantFrom('Un mot', 'Deux mots', 'Trois mots');
const option = fc.record({
  old: maybe(text),
  next: maybe(text),
  own: maybe(text),
  hidden: fc.boolean(),
  renamed: fc.boolean(),
});
const question = fc.record({
  old: maybe(
    fc.record({ label: text, help: maybe(text), default: maybe(fc.constantFrom(1, 2)) }, { requiredKeys: ['label'] }),
  ),
  next: maybe(
    fc.record({ label: text, help: maybe(text), default: maybe(fc.constantFrom(1, 2)) }, { requiredKeys: ['label'] }),
  ),
  own: maybe(fc.record({ label: maybe(text), help: maybe(text), default: maybe(fc.constantFrom(1, 2)) })),
  hidden: fc.boolean(),
  renamed: fc.boolean(),
  when: fc.boolean(),
  options: fc.tuple(option, option),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;
const entry = fc.record({
  old: maybe(text),
  next: maybe(text),
  own: maybe(text),
  hidden: fc.boolean(),
  severity: fc.constantFrom('E', 'W'),
});
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;
type Side = 'old' | 'next' | 'own';

export const generated: fc.Arbitrary<Generated> = fc
  .record({
    clauses: fc.tuple(clause, clause, clause),
    questions: fc.tuple(question, question, question),
    rules: fc.tuple(entry, entry),
    facts: fc.tuple(entry, entry),
    words: fc.tuple(entry),
    sections: fc.tuple(entry, entry),
    reversed: fc.boolean(),
  })
  .map((drawn): Generated => {
    const clauses = drawn.clauses
      .map((one) =>
        one.unchanged ? { ...one, next: one.old, nextCustody: one.custody, nextSection: one.section } : one,
      )
      .map((one) => (one.custody === 'locked' ? { ...one, own: undefined, hidden: false } : one));
    const make = { ...drawn, clauses };
    const renames = { old: false, oldRenamed: true, next: true, own: false };
    const one = (side: Side, isRenamed: boolean) => files(make, side, isRenamed);
    return {
      old: one('old', renames.old),
      oldRenamed: one('old', true),
      next: one('next', true),
      member: one('own', false),
    };
  });

interface Drawn {
  readonly clauses: readonly Clause[];
  readonly questions: readonly Question[];
  readonly rules: readonly Entry[];
  readonly facts: readonly Entry[];
  readonly words: readonly Entry[];
  readonly sections: readonly Entry[];
  readonly reversed: boolean;
}

/** An item is renamed where both versions have it. */
function nameOf(
  id: string,
  one: { readonly old: unknown; readonly next: unknown; readonly renamed: boolean },
  isRenamed: boolean,
): string {
  return one.renamed && one.old !== undefined && one.next !== undefined && isRenamed ? `${id}_new` : id;
}

function files(drawn: Drawn, side: Side, isRenamed: boolean): ReadonlyMap<string, string> {
  const own = side === 'own';
  const pack = own ? 'ours' : 'up';
  const inOrder = <T>(list: readonly T[]) => (side === 'next' && drawn.reversed ? list.toReversed() : list);
  const list = (entries: readonly string[]) => inOrder(entries).join('\n');
  const made = new Map<string, string>();
  const put = (path: string, content: string) => content.trim() !== '' && made.set(path, content);

  put(
    `questions/${pack}/01-step.yaml`,
    list(drawn.questions.flatMap((one, index) => questionText(`q${index}`, one, side, isRenamed, drawn) ?? [])),
  );
  put(
    `questions/${pack}/rules.yaml`,
    list(
      drawn.rules.flatMap((one, index) =>
        one[side] === undefined
          ? []
          : [
              `# about r${index}\n- id: r${index}\n  message: "${one[side]}"\n${own ? `  reason: {fr: "r", en: "r"}\n` : `  severity: ${one.severity}\n`}`,
            ],
      ),
    ),
  );
  put(
    `templates/${pack}/facts/laws.yaml`,
    list(
      drawn.facts.flatMap((one, index) =>
        one[side] === undefined ? [] : [`# about f${index}\n- id: f${index}\n  label: {fr: "${one[side]}", en: "x"}\n`],
      ),
    ),
  );
  drawn.sections.forEach((one, index) => {
    const folder = `templates/${pack}/policy/${index}0-${['one', 'two'][index]!}`;
    if (own && one.own === undefined) return;
    put(`${folder}/section.md`, `---\ntitle: "${one[side] ?? 'Partie'}"\nclass: core\n---\n`);
    put(`${folder}/section.en.md`, `---\ntitle: "${one[side] ?? 'Part'}"\n---\n`);
  });
  drawn.clauses.forEach((one, index) => {
    const section = side === 'next' ? one.nextSection : one.section;
    const path = `templates/${pack}/policy/${section === 'one' ? '00' : '10'}-${section}/${side === 'next' ? one.nextNumber : one.number}-${nameOf(`c${index}`, one, isRenamed)}`;
    for (const [variant, words] of Object.entries(one[side] ?? {}))
      if (words)
        for (const [name, content] of clauseTexts(words, side === 'next' ? one.nextCustody : one.custody, side))
          put(`${path}${variant && `--${variant}`}${name}`, content);
  });
  put(`templates/${pack}/pack.yaml`, headText(drawn, side, isRenamed));
  if (side === 'next') put('templates/up/changelog.yaml', changelog(drawn));
  return made;
}

function headText(drawn: Drawn, side: Side, isRenamed: boolean): string {
  const words = drawn.words.flatMap((one, index) =>
    one[side] === undefined ? [] : [`  # about w${index}\n  w${index}: {fr: "${one[side]}", en: "x"}\n`],
  );
  const head =
    side === 'own'
      ? 'name: ours\nversion: 1.0.0\nchanges: up\n# what we compared with\nmade_for: 1.0.0\n'
      : `name: up\nversion: ${side === 'old' ? '1.0.0' : '2.0.0'}\n`;
  const hidden =
    side !== 'own'
      ? []
      : [
          ...drawn.clauses.flatMap((one, index) =>
            one.hidden && one.old && !one.own ? [`clause: ${nameOf(`c${index}`, one, isRenamed)}`] : [],
          ),
          ...drawn.questions.flatMap((one, index) => [
            ...(one.hidden && one.old && !one.own ? [`question: ${nameOf(`q${index}`, one, isRenamed)}`] : []),
            ...one.options.flatMap((inner, at) =>
              inner.hidden && one.old && inner.old && !inner.own
                ? [`option: ${nameOf(`q${index}`, one, isRenamed)}.${nameOf(`o${at}`, inner, isRenamed)}`]
                : [],
            ),
          ]),
          ...drawn.rules.flatMap((one, index) => (one.hidden && one.old && !one.own ? [`rule: r${index}`] : [])),
          ...drawn.facts.flatMap((one, index) => (one.hidden && one.old && !one.own ? [`option: laws.f${index}`] : [])),
        ];
  return `${head}${words.length > 0 ? `words:\n${words.join('')}` : ''}${hidden.length > 0 ? `hide:\n${hidden.map((line) => `  # why ${line}\n  - ${line}\n    reason: {fr: "r", en: "r"}\n`).join('')}` : ''}`;
}

function questionText(id: string, one: Question, side: Side, isRenamed: boolean, drawn: Drawn): string | undefined {
  const values = one[side];
  const options = one.options.flatMap((inner, at) =>
    inner[side] === undefined
      ? []
      : [
          `    # about ${id} o${at}\n    - id: ${nameOf(`o${at}`, inner, isRenamed)}\n      label: {fr: "${inner[side]}", en: "x"}\n`,
        ],
  );
  if (!values && (side !== 'own' || options.length === 0)) return undefined;
  const keys = Object.entries(values ?? {}).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [`  ${key}: ${key === 'default' ? String(value) : `{fr: "${String(value)}", en: "x"}`}\n`],
  );
  if (side === 'own' && keys.length + options.length === 0) return undefined;
  // A condition that names another question, which may be renamed.
  const when = one.when && side !== 'own' ? `  when: ${nameOf('q0', drawn.questions[0]!, isRenamed)} is yes\n` : '';
  return `# about ${id}\n- id: ${nameOf(id, one, isRenamed)}\n${keys.join('')}${when}${options.length > 0 ? `  options:\n${options.join('')}` : ''}`;
}

function clauseTexts(
  { title, fr, en, sources }: Wording,
  custody: string,
  side: Side,
): readonly (readonly [string, string])[] {
  const reason = side === 'own' && custody !== 'free' ? 'reason: "r"\n' : '';
  return [
    [
      '.md',
      `---\ntitle: "${title}"\nclass: core\n# for us\ncustody: ${custody}\nsources: ${sources}\n${reason}---\n${fr.join('\n\n')}\n`,
    ],
    ['.en.md', `---\ntitle: "${title}"\n${reason}---\n${en.join('\n\n')}\n`],
  ];
}

function changelog(drawn: Drawn): string {
  const both = (one: { readonly old: unknown; readonly next: unknown; readonly renamed: boolean }) =>
    one.renamed && one.old !== undefined && one.next !== undefined;
  const renamed = [
    ...drawn.clauses.flatMap((one, index) => (both(one) ? [`{clause: c${index}, to: c${index}_new}`] : [])),
    ...drawn.questions.flatMap((one, index) => [
      ...one.options.flatMap((inner, at) =>
        (both(one) && both(inner)) || (one.old && one.next && both(inner))
          ? [`{option: q${index}.o${at}, to: o${at}_new}`]
          : [],
      ),
      ...(both(one) ? [`{question: q${index}, to: q${index}_new}`] : []),
    ]),
  ];
  return `- version: 2.0.0\n  date: 2026-12-01\n  words: {fr: "Neuf", en: "New"}\n${renamed.length > 0 ? `  renamed:\n${renamed.map((line) => `    - ${line}\n`).join('')}` : ''}- version: 1.0.0\n  date: 2026-11-21\n  words: {fr: "Un", en: "One"}\n`;
}
