import type { Message, Place } from '../0-language/message.ts';
import { checkClause } from './check-clause.ts';
import { checkCondition, checkId } from './check-condition.ts';
import { checkChange, checkDefaults } from './check-defaults.ts';
import { checkFacts } from './check-facts.ts';
import { checkOverlay } from './check-overlay.ts';
import { checkVariants } from './check-variants.ts';
import { checkSlots } from './check-words.ts';
import { knownIds } from './known-ids.ts';
import type { Lineage } from './layers.ts';
import type { DocumentTemplate, Field, Pack } from './pack.ts';
import type { PackReader } from './pack-reader.ts';

/** What the checks of one pack share: the pack, the ids it knows, where words stand, and where messages go. */
export interface Checking {
  readonly pack: Pack;
  readonly known: ReadonlyMap<string, Field>;
  /** What an overlay took away: « goals.fundraise » for an option. Its parents may still speak of it. */
  readonly gone: ReadonlySet<string>;
  readonly report: (message: Message) => void;
  /** The place in a file, or in the files a shape fits, where words stand for the nth time (the first where absent). */
  /** True for an id that stands in a file refused for another mistake: it is not unknown as well. */
  readonly refused: (id: string) => boolean;
  readonly find: (files: string | RegExp, words: string, nth?: number) => Place;
}

/**
 * Checks what a schema cannot: that ids, options, slots, sources and facts exist, that defaults end, that variants exclude
 * one another; and, where `today` is given, that no fact is due for another check.
 */
export function checkPack(pack: Pack, reader: PackReader, lineage: Lineage, today: string | undefined): void {
  const refused = (id: string) => reader.filesIn(QUESTIONS).some(([, text]) => offsetsOf(text, `id: ${id}`).length > 0);
  const gone = new Set(pack.hidden.map(({ id }) => id));
  const checking: Checking = { pack, known: knownIds(pack), gone, report: reader.report, refused, find: (files, words, nth = 1) => findPlace(reader, files, words, nth) };
  checkIds(checking);
  checkHead(checking);
  checkOverlay(reader, lineage, pack);
  checkFields(checking);
  checkRules(checking);
  checkDefaults(checking);
  for (const document of pack.documents) checkDocument(checking, document);
  if (today !== undefined) checkFacts(checking, today);
}

function checkIds({ pack, report, find }: Checking): void {
  const fields = [...pack.steps.flatMap(({ questions }) => questions).flatMap((question) => [question, ...question.fields]), ...pack.derived].flatMap((field) => [field, ...(field.columns ?? [])]);
  const once = (ids: readonly string[], files: RegExp) => {
    for (const id of ids.filter((one, index) => ids.indexOf(one) < index)) {
      const { file, line } = find(files, `id: ${id}`);
      report({ code: 'duplicate_id', params: { id, first: `${file}:${line}` }, place: find(files, `id: ${id}`, 2) });
    }
  };
  once(fields.map(({ id }) => id), QUESTIONS);
  once(pack.rules.map(({ id }) => id), RULES);
  once(pack.roles.map(({ id }) => id), PACK);
  for (const { options } of fields) once(options?.map(({ id }) => id) ?? [], QUESTIONS);
  for (const { id } of fields.filter((one) => /__(given|undecided)$/.test(one.id))) report({ code: 'reserved_id', params: { id }, place: find(QUESTIONS, `id: ${id}`) });
}

/** What pack.yaml names and says. */
function checkHead(checking: Checking): void {
  const { pack, find } = checking;
  for (const id of pack.quick) checkId(checking, id, find(PACK, id));
  for (const { id, refers_to } of pack.roles) if (refers_to !== undefined) checkId(checking, refers_to, find(PACK, `id: ${id}`));
  for (const { when, value } of pack.locales) if (when) checkCondition(checking, when, find(PACK, `tag: ${value.tag}`));
  for (const [name, words] of Object.entries(pack.words)) checkSlots(checking, words, find(PACK, name), new Set());
}

function checkFields(checking: Checking): void {
  const { pack, find } = checking;
  for (const question of pack.steps.flatMap(({ questions }) => questions)) {
    for (const source of question.sources) checkSource(checking, source, find(QUESTIONS, `id: ${question.id}`));
    for (const field of [question, ...question.fields].flatMap((one) => [one, ...(one.columns ?? [])])) checkField(checking, field, find(QUESTIONS, `id: ${field.id}`));
  }
}

function checkField(checking: Checking, field: Field, place: Place): void {
  for (const { when } of [field, ...(field.options ?? [])]) if (when) checkCondition(checking, when, place);
  const from = field.options_from;
  if (from !== undefined && !Object.hasOwn(checking.pack.facts, from)) checkId(checking, from, place);
  for (const { typed_in: id } of field.options ?? []) if (id !== undefined) checkId(checking, id, place);
}

function checkRules(checking: Checking): void {
  for (const rule of checking.pack.rules) {
    const place = checking.find(RULES, `id: ${rule.id}`);
    for (const { when } of [rule, ...rule.severity]) if (when) checkCondition(checking, when, place);
    for (const id of rule.questions) checkId(checking, id, place);
    checkSlots(checking, [rule.message, ...rule.repairs.map(({ label }) => label)].flat(), place, new Set());
    for (const [id, source] of rule.repairs.flatMap(({ set }) => Object.entries(set))) {
      if (checkId(checking, id, place)) checkChange(checking, checking.known.get(id)!, source, place);
    }
  }
}

function checkDocument(checking: Checking, document: DocumentTemplate): void {
  const place = checking.find(DOCUMENTS, 'title');
  for (const { when } of [document, ...document.paper]) if (when) checkCondition(checking, when, place);
  checkSlots(checking, document.title, place, new Set());
  for (const clause of document.sections.flatMap(({ clauses }) => clauses)) checkClause(checking, clause);
  checkVariants(checking, document);
}

/** A source a question or a clause names must be in the trace. */
export function checkSource({ pack, report }: Checking, id: string, place: Place): void {
  if (!Object.hasOwn(pack.sources, id)) report({ code: 'unknown_source', params: { id, pack: pack.name }, place });
}

const QUESTIONS = /^questions\/[^/]+\/\d+-[a-z_]+\.yaml$|pack\.yaml$/;
const RULES = /^questions\/[^/]+\/rules\.yaml$/;
const PACK = /^templates\/[^/]+\/pack\.yaml$/;
const DOCUMENTS = /^templates\/[^/]+\/[^/]+\/document\.yaml$/;

function findPlace(reader: PackReader, files: string | RegExp, words: string, nth: number): Place {
  const searched = typeof files === 'string' ? [[files, reader.files.get(files) ?? ''] as const] : reader.filesIn(files);
  const found = searched.flatMap(([file, text]) => offsetsOf(text, words).map((offset) => ({ file, before: text.slice(0, offset) })));
  const place = found[nth - 1] ?? found[0];
  if (!place) return { file: searched[0]?.[0] ?? String(files), line: 1, column: 1 };
  return { file: place.file, line: place.before.split('\n').length, column: place.before.length - place.before.lastIndexOf('\n') };
}

/** Where words stand in a text, not followed by more of an id. */
function offsetsOf(text: string, words: string): readonly number[] {
  const whole = new RegExp(`${words.replace(/[^\w ]/g, '\\$&')}(?![a-z0-9_])`, 'g');
  return [...text.matchAll(whole)].map(({ index }) => index);
}
