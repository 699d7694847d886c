import type { Language } from '../0-language/answers.ts';
import type { Message } from '../0-language/message.ts';
import { attachOptions } from './attach-options.ts';
import { checkPack } from './check-pack.ts';
import type { DocumentTemplate, Fact, Pack, Trace } from './pack.ts';
import { PackReader } from './pack-reader.ts';
import { readDocuments } from './read-documents.ts';
import { readFacts } from './read-facts.ts';
import { readWords } from './read-prose.ts';
import { compact, FieldReader, readSteps } from './read-questions.ts';
import { readRules } from './read-rules.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';
import { readTrace } from './read-trace.ts';
import { packSchema, type WrittenPack } from './schema.ts';

/** A pack, when it could be read without a mistake, and every message about it. */
export interface ReadPack {
  readonly pack?: Pack;
  readonly messages: readonly Message[];
}

/**
 * Reads a pack in one language from its files (path from the root of the repository → text). Every mistake is
 * reported at once, with its place; only warnings leave a pack. Where `today` (`YYYY-MM-DD`) is given, facts that were
 * to be checked again before are among them.
 */
export function readPack(files: ReadonlyMap<string, string>, name: string, language: Language, today?: string): ReadPack {
  const path = `templates/${name}/pack.yaml`;
  if (!files.has(path)) return { messages: [{ code: 'pack_missing', params: { name } }] };
  const reader = new PackReader(files, name, language);
  const text = reader.files.get(path)!;
  const written = readYaml(text, path, packSchema);
  written.messages.forEach(reader.report);
  const pack = written.data && build(reader, { ...written, data: written.data }, text);
  if (pack) checkPack(pack, reader, today);
  const failed = reader.messages.some((message) => !message.warning);
  return { messages: reader.messages, ...(pack && !failed ? { pack } : {}) };
}

function build(reader: PackReader, { data, placeOf }: ReadYaml<WrittenPack> & { data: WrittenPack }, text: string): Pack {
  const { language } = reader;
  const file = `templates/${reader.name}/pack.yaml`;
  const prose = { language, file, source: text, report: reader.report };
  const facts = readFacts(reader);
  const roles = data.roles.map((role, index) =>
    compact({ id: role.id, label: reader.words(role.label, placeOf(['roles', index, 'label'])), article: role.article[language], refers_to: role.refers_to }),
  );
  const steps = readSteps(reader, data, placeOf);
  const fields = new FieldReader(reader, placeOf);
  const documents = readDocuments(reader);
  const trace = readTrace(reader);
  const derived = data.derived.map((field, index) => fields.read(field, ['derived', index]));
  return attachOptions({
    name: data.name,
    version: data.version,
    licence: data.licence,
    language,
    steps,
    quick: data.quick,
    roles,
    derived,
    strength: Object.fromEntries(Object.entries(data.strength).map(([token, forms]) => [token, { binding: curly(forms[language][0]), guideline: curly(forms[language][1]) }])),
    words: Object.fromEntries(Object.entries(data.words).map(([word, both]) => [word, readWords(prose, both[language])])),
    locales: data.locales[language].map(({ when, ...value }, index) => {
      const condition = when === undefined ? undefined : reader.condition(when, placeOf(['locales', language, index, 'when']));
      return condition ? { when: condition, value } : { value };
    }),
    rules: readRules(reader),
    facts: { ...facts, laws: citedLaws(facts['laws'] ?? [], documents) },
    sources: namedSources(trace, language),
    trace,
    documents,
  });
}

/** Of the laws, only those a clause names: the others are there for the next clause. */
function citedLaws(laws: readonly Fact[], documents: readonly DocumentTemplate[]): readonly Fact[] {
  const cited = new Set(documents.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.facts))));
  return laws.filter(({ id }) => cited.has(id));
}

/** Each item of the trace after the name of its guide: « Guide du ROEQ : … ». */
function namedSources({ guides, items }: Trace, language: Language): Readonly<Record<string, string>> {
  const names = new Map(guides.map(({ id, short }) => [id, short]));
  return Object.fromEntries(items.map(({ id, guide, words }) => [id, `${names.get(guide) ?? id}${language === 'fr' ? '\u00a0: ' : ': '}${words}`]));
}

function curly(words: string): string {
  return words.replaceAll("'", '’');
}
