import type { Bilingual } from '../../src/engine/0-language/answers.ts';
import type { Field, Pack, Question } from '../../src/engine/pack.ts';

/** One overlay as it is made. Nothing of the parent is changed twice, nor changed and taken away: what was is `taken`. */
export interface Making {
  readonly name: string;
  /** The pack it changes, and the files of all packs. */
  readonly parent: Pack;
  readonly files: ReadonlyMap<string, string>;
  /** A number of things that are not taken yet, which then are; the same each time, as the overlay’s own seed has it. */
  readonly pick: <T>(list: readonly T[], idOf: (one: T) => string, most?: number) => readonly T[];
  /** A new id, « own_a ». */
  readonly newId: () => string;
  readonly isTaken: (id: string) => boolean;
}

export type Written = Readonly<Record<string, unknown>>;

export const REASON: Bilingual = {
  fr: 'Les membres du réseau en ont convenu ensemble.',
  en: 'The members of the network agreed on it together.',
};

const say = (fr: string, en: string): Bilingual => ({ fr, en });
const questionsOf = ({ steps }: Pack): readonly Question[] => steps.flatMap(({ questions }) => questions);
const fieldsOf = (question: Question): readonly Field[] => [question, ...question.fields];
const wordingsOf = ({ documents }: Pack) =>
  documents.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses));
/** What may be chosen alone: its words need none typed beside them, and no other language. */
const plain = ({ options = [], options_from }: Field) =>
  options_from ? [] : options.filter(({ when, typed_in, only_in }) => !when && !typed_in && !only_in);

/** The clauses that are each the only one to read some question: without one, its question would change nothing. */
function onlyReaders(parent: Pack): ReadonlySet<string> {
  const read = wordingsOf(parent).map((clause) => [clause.id, JSON.stringify(clause)] as const);
  return new Set(
    questionsOf(parent).flatMap(({ id }) => {
      const readers = new Set(read.filter(([, text]) => text.includes(`"id":"${id}`)).map(([clause]) => clause));
      return readers.size === 1 ? [...readers] : [];
    }),
  );
}

/** What is taken away: options, help lines, rules, clauses, questions and companions that the parent does not lock. */
export function hidden({ parent, pick }: Making): readonly Written[] {
  const said = JSON.stringify(parent.rules);
  const drawnFrom = new Set([
    ...questionsOf(parent)
      .flatMap(fieldsOf)
      .flatMap((field) => [field, ...(field.columns ?? [])])
      .map((field) => field.options_from),
    ...parent.roles.map((role) => role.refers_to),
  ]);
  const locked = new Set(
    wordingsOf(parent)
      .filter(({ custody }) => custody === 'locked')
      .map(({ id }) => id),
  );
  const options = questionsOf(parent)
    .flatMap(fieldsOf)
    .filter(
      (field) =>
        (field.type === 'single' || field.type === 'multi') && !drawnFrom.has(field.id) && plain(field).length > 3,
    )
    .flatMap((field) =>
      plain(field)
        .filter(({ id, fixed }) => !fixed && !`${JSON.stringify(field.default)}${said}`.includes(`"${id}"`))
        .map(({ id }) => `${field.id}.${id}`),
    );
  const read = JSON.stringify(
    wordingsOf(parent)
      .filter(({ custody }) => custody === 'locked')
      .map(({ when }) => when ?? null),
  );
  const relied = new Set(wordingsOf(parent).flatMap(({ custody, facts }) => (custody === 'locked' ? facts : [])));
  const helpLines = (parent.facts['help_lines'] ?? [])
    .filter(({ id }) => !relied.has(id))
    .map(({ id }) => `help_lines.${id}`)
    .filter((id) => !said.includes(`"${id.split('.')[1]}"`));
  const questions = questionsOf(parent).filter((question) =>
    fieldsOf(question).every(({ id, required }) => !required && !drawnFrom.has(id) && !read.includes(`"id":"${id}"`)),
  );
  const documents = parent.documents.filter(
    ({ id, sections }) =>
      id !== 'policy' && sections.every(({ clauses }) => clauses.every((clause) => !locked.has(clause.id))),
  );
  const alone = onlyReaders(parent);
  const clauses = [...new Set(wordingsOf(parent).map(({ id }) => id))].filter(
    (id) => !locked.has(id) && !alone.has(id),
  );
  const all = [
    ...pick(options, (id) => id.split('.')[0]!, 2).map((option) => ({ option })),
    ...pick(helpLines, (id) => id, 2).map((option) => ({ option })),
    ...pick(parent.rules, ({ id }) => id, 2).map(({ id }) => ({ rule: id })),
    ...pick(clauses, (id) => id, 2).map((clause) => ({ clause })),
    ...pick(questions, ({ id }) => id, 1).map(({ id }) => ({ question: id })),
    ...pick(documents, ({ id }) => id, 1).map(({ id }) => ({ document: id })),
  ];
  return all.map((one) => ({ ...one, reason: REASON }));
}

/** Free clauses, then recommended ones with their reason, each with a paragraph more: files by path. */
export function replaced({ name, parent, files, pick }: Making): readonly (readonly [string, string])[] {
  const counts = Map.groupBy(wordingsOf(parent), ({ id }) => id);
  const whole = wordingsOf(parent).filter(({ id, variant }) => variant !== undefined || counts.get(id)!.length === 1);
  const free = pick(
    whole.filter(({ id }) => counts.get(id)!.every(({ custody }) => custody === 'free')),
    ({ id }) => id,
  );
  const recommended = pick(
    whole.filter(({ id }) => counts.get(id)!.every(({ custody }) => custody === 'recommended')),
    ({ id }) => id,
  );
  return [...free, ...recommended].flatMap((clause) => {
    const all = files.get(clause.place)!;
    // What it adds is how things are done: it stands below the line, where the parent's clause is all decision too.
    const line = all.includes('\n***\n') || /^in: /m.test(all) || !clause.place.includes('/policy/') ? '' : '***\n\n';
    const own = (path: string, reason: string, more: string) => {
      const text = files
        .get(path)!
        .replace(/^of: .*\n/m, '')
        .replace('\n---', clause.custody === 'free' ? '\n---' : `\nreason: "${reason}"\n---`);
      return [path.replace('/base/', `/${name}/`), `${text.trimEnd()}\n\n${line}${more}\n`] as const;
    };
    return [
      own(clause.place, REASON.fr, 'Ce passage est suivi par {local_report}.'),
      own(clause.place.replace(/\.md$/, '.en.md'), REASON.en, 'This passage is looked after by {local_report}.'),
    ];
  });
}

/** A clause of one’s own and its sister: files by path. */
function clauseFiles(
  name: string,
  section: string,
  id: string,
  front: string,
  { fr, en }: Bilingual,
): readonly (readonly [string, string])[] {
  const path = `templates/${name}/${section}/55-${id}`;
  return [
    [
      `${path}.md`,
      `---\ntitle: "Dans notre réseau"\nrationale: "Chaque membre y tient."\nsources: [S0-01]\n${front}---\n${fr}\n`,
    ],
    [
      `${path}.en.md`,
      `---\ntitle: "In our network"\nrationale: "Each member cares about it."\n${front.includes('floor') ? 'basis: "Agreement of the members."\n' : ''}---\n${en}\n`,
    ],
  ];
}

/** Clauses of each class and custody, in any document; those of the policy now and then for one answer only. */
export function addedClauses(making: Making): readonly (readonly [string, string])[] {
  const { name, parent, pick, newId, isTaken } = making;
  const sections = parent.documents
    .filter(({ id }) => !isTaken(id))
    .flatMap((document) => document.sections.map(({ id }) => `${document.id}/50-${id}`));
  const answers = questionsOf(parent)
    .filter(({ id }) => !isTaken(id))
    .flatMap(fieldsOf)
    .filter(({ type }) => type === 'single')
    .flatMap((field) => plain(field).map(({ id }) => `${field.id} is ${id}`));
  return pick(sections, (section) => `own ${section}`).flatMap((section, rank) => {
    const kind = ['floor', 'core', 'personal', 'advice', 'fact'][(rank + name.length + sections.indexOf(section)) % 5]!;
    const [when] = section.startsWith('policy/') && rank % 2 === 0 ? pick(answers, (one) => `own ${one}`, 1) : [];
    const front = `class: ${kind}\ncustody: ${['free', 'recommended', 'locked'][rank % 3]!}\n${kind === 'floor' ? 'basis: "Entente des membres."\n' : ''}${when ? `when: ${when}\n` : ''}`;
    const words =
      kind === 'fact'
        ? say('Le réseau relit ce passage chaque année.', 'The network reads this passage again every year.')
        : say("L'équipe {DOIT} relire ce passage chaque année.", 'The team {DOIT} read this passage again every year.');
    return clauseFiles(name, section, newId(), front, words);
  });
}

/** The types of question that an overlay adds, each with what its clause prints, and when. */
const ASKED: readonly { readonly own: Written; readonly when?: (id: string) => string; readonly slot?: true }[] = [
  {
    own: {
      type: 'single',
      options: [
        { id: 'yes', label: say('Oui', 'Yes') },
        { id: 'no', label: say('Non', 'No') },
      ],
      default: 'no',
    },
    when: (id) => `${id} is yes`,
  },
  {
    own: {
      type: 'multi',
      options: [
        { id: 'one', label: say('la tournée', 'the tour') },
        { id: 'two', label: say('la fête', 'the party') },
      ],
      default: ['one'],
    },
    when: (id) => `${id}__given is yes`,
    slot: true,
  },
  { own: { type: 'number', min: 0, max: 12, default: 3 }, slot: true },
  { own: { type: 'text', max_length: 80, default: 'le local' }, when: (id) => `${id}__given is yes` },
];

/** Questions of one’s own, by step, and the files of the clause that each leads to. */
export function addedQuestions({ name, parent, pick, newId }: Making): {
  readonly questions: readonly (readonly [string, Written])[];
  readonly files: readonly (readonly [string, string])[];
  readonly ids: readonly string[];
} {
  const made = pick(parent.steps, ({ id }) => `asked ${id}`).map(({ id: step }, rank) => {
    const { own, when, slot } = ASKED[(rank + parent.steps.findIndex((one) => one.id === step)) % ASKED.length]!;
    const id = newId();
    const question: Written = {
      id,
      label: say('Que prévoyez-vous avec les autres membres?', 'What do you plan with the other members?'),
      why: say('Le réseau le demande à chacun.', 'The network asks everyone.'),
      sources: ['S0-01'],
      ...own,
    };
    const front = `class: core\ncustody: free\n${when ? `when: ${when(id)}\n` : ''}`;
    const words = slot
      ? say(
          `L'équipe {DOIT} prévoir ceci avec les autres membres : {${id}}.`,
          `The team {DOIT} plan this with the other members: {${id}}.`,
        )
      : say("L'équipe {DOIT} en parler aux autres membres.", 'The team {DOIT} talk about it with the other members.');
    return {
      id,
      question: [step, question] as const,
      files: clauseFiles(name, 'policy/07-roles', `${id}_clause`, front, words),
    };
  });
  return {
    questions: made.map(({ question }) => question),
    files: made.flatMap(({ files }) => files),
    ids: made.map(({ id }) => id),
  };
}

/** Questions in other words, with another default, or with an option in other words, by step. */
export function changedQuestions({ parent, pick }: Making): readonly (readonly [string, Written])[] {
  const change = (question: Question): Written => {
    const field = fieldsOf(question).find((one) => one.type === 'single' && plain(one).length > 1);
    const [first, ...others] = field ? plain(field) : [];
    const own = first
      ? {
          default: others.at(-1)!.id,
          ...(first.fixed
            ? {}
            : { options: [{ id: first.id, label: say('Comme le réseau le propose', 'As the network suggests') }] }),
        }
      : {};
    return {
      id: question.id,
      label: say('Que décidez-vous sur ce point?', 'What do you decide on this point?'),
      ...(field === question ? own : field ? { fields: [{ id: field.id, ...own }] } : {}),
    };
  };
  return parent.steps.flatMap(({ id, questions }) =>
    pick(questions, (one) => one.id, 1).map((question) => [id, change(question)] as const),
  );
}

/** Rules in other words, and one of its own for each question it asks. */
export function changedRules({ parent, pick, newId }: Making, asked: readonly string[]): readonly Written[] {
  const changed = pick(parent.rules, ({ id }) => id).map(({ id }) => ({
    id,
    message: say('Revoyez ce point avec le réseau.', 'Look at this point again with the network.'),
    reason: REASON,
  }));
  const added = asked.map((id) => ({
    id: newId(),
    severity: 'I',
    when: `${id}__given is no`,
    message: say('Le réseau attend votre réponse.', 'The network awaits your answer.'),
    questions: [id],
    repair: [],
  }));
  return [...changed, ...added];
}

/** Help lines of its own. */
export function addedFacts({ pick, newId }: Making): readonly Written[] {
  return pick(['qc', 'fr', 'be', 'ch', 'ca_other'], (country) => `line ${country}`).map((country) => ({
    id: newId(),
    label: say(`Ligne du réseau : 555-01${country.length}0`, `Line of the network: 555-01${country.length}0`),
    when: `jurisdiction is ${country}`,
    values: { jurisdictions: [country] },
    source: 'https://example.org/',
    verified: '2026-11-20',
    check_again: '2027-11-20',
  }));
}

/** By which the labels of a clause are told apart: what holds a document to its strength knows them as they are. */
const LABELS = new Set(['binding', 'recommended']);

/** Words that documents print, those without a slot, said another way. */
export function ownWords({ parent, pick }: Making): Readonly<Record<string, Bilingual>> {
  const names = Object.entries(parent.words)
    .filter(([name, words]) => !LABELS.has(name) && words.length === 1 && words[0]!.type === 'text')
    .map(([name]) => name);
  return Object.fromEntries(
    pick(names, (name) => `word ${name}`).map((name) => [
      name,
      say(`mot du réseau ${name}`, `word of the network ${name}`),
    ]),
  );
}
