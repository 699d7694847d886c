import type { Language } from '../0-language/answers.ts';
import type { Message } from '../0-language/messages/message.ts';
import { attachOptions } from './model/attach-options.ts';
import { colonOf } from './words/colon-of.ts';
import { checkPack, checkWhole } from './check/check-pack.ts';
import { compact } from './source/compact.ts';
import { hide } from './overlay/hide.ts';
import { readLineage, type Lineage } from './source/lineage.ts';
import type { Release } from './model/overlay.ts';
import type { DocumentTemplate, Fact, Pack, Trace } from './model/pack.ts';
import { PackReader } from './source/pack-reader.ts';
import { Passage } from './source/passage.ts';
import { readChangelogs } from './read/read-changelog.ts';
import { readDerived } from './read/read-derived.ts';
import { readDocuments } from './read/read-documents.ts';
import { readFacts } from './read/read-facts.ts';
import { readIdentity, readPackWords, readRoles, versionOf } from './read/read-head.ts';
import { readLocal } from './read/read-local.ts';
import { readSteps } from './read/read-questions.ts';
import { readRules } from './read/read-rules.ts';
import { readableFiles } from './source/readable-files.ts';
import { readTrace } from './read/read-trace.ts';
import { typography } from './source/typography.ts';
import { clausesOf } from './model/documents.ts';

/** A pack, when it could be read without a mistake, and every message about it. */
export interface ReadPack {
  readonly pack?: Pack;
  readonly messages: readonly Message[];
}

/**
 * Reads a pack in one language from its files (path from the root of the repository → text), with those of the packs it
 * changes. Every mistake is reported at once, with its place; only warnings leave a pack. Where `today` (`YYYY-MM-DD`)
 * is given, facts that were to be checked again before are among them.
 */
export function readPack(
  files: ReadonlyMap<string, string>,
  name: string,
  language: Language,
  today?: string,
): ReadPack {
  const messages: Message[] = [];
  const readable = readableFiles(files);
  const report = (message: Message) => {
    const about = [message.place?.file, message.params?.['file']];
    if (!about.some(readable.isRefused)) messages.push(message);
  };
  const lineage = readLineage(readable.files, name, report);
  const names = lineage ? [...lineage.overlays.map((one) => one.name).reverse(), lineage.root.name] : [name];
  messages.push(...readable.messagesOf(names));
  if (!lineage) return { messages };
  const reader = new PackReader(
    readable.files,
    names,
    language,
    new Map([...readLocal(lineage, language, report), ...packWords(lineage, language)]),
    report,
  );
  for (const [file, text] of files) if (readable.isRefused(file)) reader.refuse(text);
  for (const { yaml } of [lineage.root, ...lineage.overlays])
    reader.places.name('pack', name, new Passage(reader, yaml));
  const pack = build(reader, lineage);
  const isWhole = () => messages.every((message) => message.warning);
  const checking = checkPack(pack, reader, lineage, today);
  if (isWhole()) checkWhole(checking, lineage, today);
  return { messages, ...(isWhole() ? { pack } : {}) };
}

/** What each pack of a lineage is called: a root has no name but the product's. */
function labelsOf({ root, overlays }: Lineage, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries([
    [root.name, 'Balises'],
    ...overlays.map(({ name, head }) => [name, typography(head.label[language], language)] as const),
  ]);
}

/** What a clause prints of the pack itself: `{pack_label}`, `{pack_version}`. */
function packWords(lineage: Lineage, language: Language): readonly (readonly [string, string])[] {
  return [
    ['pack_label', Object.values(labelsOf(lineage, language)).at(-1)!],
    ['pack_version', versionOf(lineage)],
  ];
}

function build(reader: PackReader, lineage: Lineage): Pack {
  const { language } = reader;
  const { root, overlays } = lineage;
  const facts = readFacts(reader, lineage);
  const roles = readRoles(reader, lineage);
  const steps = readSteps(reader, lineage);
  const here = new Passage(reader, root.yaml);
  const documents = readDocuments(reader, lineage);
  const trace = readTrace(reader, lineage);
  const changelogs = readChangelogs(reader, lineage);
  const pack = compact<Pack>({
    name: reader.name,
    version: versionOf(lineage),
    licence: (overlays.at(-1) ?? root).head.licence,
    language,
    lineage: reader.lineage,
    labels: labelsOf(lineage, language),
    identity: readIdentity(reader, lineage),
    hidden: [],
    changelog: changelogs.get(reader.name)!,
    revisions: revisionsOf(changelogs),
    renamed: renamedOf(changelogs),
    steps,
    quick: overlays.findLast(({ head }) => head.quick)?.head.quick ?? root.head.quick,
    identityQuestions: root.head.identity ?? [],
    always: root.head.always ?? [],
    roles,
    derived: readDerived(reader, lineage),
    strength: Object.fromEntries(
      Object.entries(root.head.strength).map(([token, forms]) => [
        token,
        { binding: curly(forms[language][0]), guideline: curly(forms[language][1]) },
      ]),
    ),
    words: readPackWords(reader, lineage),
    locales: root.head.locales[language].map(({ when, ...value }, index) => {
      const condition = here.at('locales', language, index).condition('when', when);
      return condition ? { when: condition, value } : { value };
    }),
    rules: readRules(reader, lineage),
    facts: { ...facts, laws: citedLaws(facts['laws'] ?? [], documents) },
    sources: namedSources(trace, language),
    trace,
    documents,
  });
  return attachOptions(hide(reader, lineage, pack));
}

/** Of the laws, only those a clause names: the others are there for the next clause. */
function citedLaws(laws: readonly Fact[], documents: readonly DocumentTemplate[]): readonly Fact[] {
  const cited = new Set(clausesOf({ documents }).flatMap((clause) => clause.facts));
  return laws.filter(({ id }) => cited.has(id));
}

/** Each item of the trace after the name of its guide: « Guide du ROEQ : … ». */
function namedSources({ guides, items }: Trace, language: Language): Readonly<Record<string, string>> {
  const names = new Map(guides.map(({ id, short }) => [id, short]));
  return Object.fromEntries(
    items.map(({ id, guide, words }) => [id, `${names.get(guide) ?? id}${colonOf(language)}${words}`]),
  );
}

/**
 * Of what each version changed, the clauses and the new questions, which whoever opens an older policy is told; nothing
 * while none did.
 */
function revisionsOf(changelogs: ReadonlyMap<string, readonly Release[]>): Pack['revisions'] {
  const changed = [...changelogs]
    .map(
      ([name, releases]) =>
        [
          name,
          releases
            .map(({ version, clauses, questions }) => [version, [...clauses, ...questions]] as const)
            .filter(([, ids]) => ids.length > 0),
        ] as const,
    )
    .filter(([, revisions]) => revisions.length > 0);
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

/** The ids that the packs gave up: the root's first, each pack's oldest first. */
function renamedOf(changelogs: ReadonlyMap<string, readonly Release[]>): Pack['renamed'] {
  const pairs = [...changelogs.values()].flatMap((releases) =>
    releases
      .toReversed()
      .flatMap(({ renamed, gone }) => [
        ...renamed.map(({ kind, from, to }) => [kind === 'clause' ? `#${from}` : from, to] as const),
        ...gone.flatMap(({ id, into }) => (into === undefined ? [] : [[`#${id}`, into, 'gone'] as const])),
      ]),
  );
  return pairs.length > 0 ? pairs : undefined;
}

function curly(words: string): string {
  return words.replaceAll("'", '’');
}
