import { compact } from '../source/compact.ts';
import { checkCustody } from '../overlay/check-custody.ts';
import { checkCopy, reportTaken } from '../overlay/check-replaced.ts';
import type { ClauseTemplate, SectionTemplate } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { checkAge, readClause } from './read-clause.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { startOf } from '../source/place-at.ts';
import { sectionSchema, sectionSisterSchema } from '../source/schema.ts';
import { typography } from '../source/typography.ts';
import { clausesOf } from '../model/documents.ts';

/** A section or a clause with the number in the name of its folder or file, which only orders: 90 comes before 180. */
type Numbered<T> = T & { readonly number: number };
type Section = Numbered<Omit<SectionTemplate, 'clauses'>> & { readonly clauses: readonly Numbered<ClauseTemplate>[] };

/**
 * The sections of a document: the root's, as each overlay of `names` (the root first) replaces clauses by id and adds
 * by number.
 */
export function readSections(
  reader: PackReader,
  document: string,
  names: readonly string[],
): readonly SectionTemplate[] {
  const sections = names.reduce<readonly Section[]>(
    (parents, name) => layClauses(reader, name, document, layHeads(reader, name, document, parents)),
    [],
  );
  return inOrder(sections).map(({ number: _number, clauses, ...section }) => ({
    ...section,
    clauses: inOrder(clauses).map(({ number: _rank, ...clause }) => clause),
  }));
}

/**
 * The sections after the section.md files of one pack: known ones take its title, class and number, others are added.
 */
function layHeads(reader: PackReader, name: string, document: string, parents: readonly Section[]): readonly Section[] {
  const files = reader.filesOf(name, 'templates', new RegExp(`^${document}/\\d+-[a-z_][a-z0-9_]*/section\\.md$`));
  reader.once(files, (path) => nameOf(path.split('/').at(-2)!).id);
  const heads = files.flatMap(([path, text]) => readHead(reader, path, text) ?? []);
  const changed = parents.map((section) => ({ ...section, ...heads.find(({ id }) => id === section.id) }));
  return [
    ...changed,
    ...heads
      .filter(({ id }) => !parents.some((section) => section.id === id))
      .map((head) => ({ ...head, clauses: [] })),
  ];
}

function readHead(reader: PackReader, path: string, text: string): Omit<Section, 'clauses'> | undefined {
  const own = readFrontMatter(reader, path, text, sectionSchema);
  const sisterPath = path.replace(/\.md$/, '.en.md');
  const sisterText = reader.text(sisterPath);
  if (sisterText === undefined)
    reader.report({ code: 'sister_missing', params: { file: sisterPath }, place: startOf(path) });
  const sister =
    sisterText === undefined ? undefined : readFrontMatter(reader, sisterPath, sisterText, sectionSisterSchema);
  if (!own || !sister) return undefined;
  const { data } = own;
  checkAge(sister.passage, [data.title], sister.data.of);
  const title = typography((reader.language === 'fr' ? data : sister.data).title, reader.language);
  return compact<Omit<Section, 'clauses'>>({
    ...nameOf(path.split('/').at(-2)!),
    title,
    class: data.class,
    annex: data.annex,
    unnumbered: data.unnumbered,
  });
}

/**
 * The sections after the clause files of one pack. A file without a variant replaces every wording of its clause; one
 * with a variant, that one.
 */
function layClauses(
  reader: PackReader,
  name: string,
  document: string,
  sections: readonly Section[],
): readonly Section[] {
  const files = reader.filesOf(
    name,
    'templates',
    new RegExp(`^${document}/\\d+-[a-z_][a-z0-9_]*/(section|\\d+-[a-z_][a-z0-9_]*(--[a-z0-9_]+)?)(\\.en)?\\.md$`),
  );
  for (const [path] of files)
    if (path.endsWith('.en.md') && reader.text(frenchOf(path)) === undefined)
      reader.report({ code: 'french_missing', params: { file: frenchOf(path) }, place: startOf(path) });
  const french = files.filter(([path]) => !/(\.en|\/section)\.md$/.test(path));
  reader.once(french, (path) => path.replace(/^.*\/\d+-|\.md$/g, ''));
  return french.reduce((present, [path, text]) => {
    const { id: section } = nameOf(path.split('/').at(-2)!);
    if (!present.some(({ id }) => id === section)) {
      reader.report({
        code: 'section_missing',
        params: { id: section, file: path.replace(/[^/]*$/, 'section.md') },
        place: startOf(path),
      });
      return present;
    }
    const read = readClause(reader, path, text);
    return read
      ? layClause(reader, present, section, { ...read, number: nameOf(path.split('/').at(-1)!).number })
      : present;
  }, sections);
}

function layClause(
  reader: PackReader,
  sections: readonly Section[],
  sectionId: string,
  own: Numbered<ClauseTemplate>,
): readonly Section[] {
  const wordings = clausesOf({ sections }).filter(({ id, pack }) => id === own.id && pack !== own.pack);
  const home = sections.find(({ clauses }) => clauses.includes(wordings[0] as Numbered<ClauseTemplate>));
  const replaced = own.variant === undefined ? wordings : wordings.filter(({ variant }) => variant === own.variant);
  const isElsewhere = home !== undefined && home.id !== sectionId && wordings[0]!.custody !== 'locked';
  if (isElsewhere && !own.reason?.trim())
    reportTaken(reader, own.id, startOf(frenchOf(own.place)), startOf(frenchOf(wordings[0]!.place)));
  else checkCustody(reader, own, replaced.length > 0 ? replaced : wordings);
  if (replaced.length > 0) checkCopy(reader, own, replaced.at(-1)!);
  return sections.map((section) => {
    const kept = section.clauses.filter((clause) => !replaced.includes(clause));
    if (section.id !== sectionId) return { ...section, clauses: kept };
    const first = section.clauses.findIndex((clause) => replaced.includes(clause));
    const at = first < 0 ? kept.length : first;
    return { ...section, clauses: [...kept.slice(0, at), own, ...kept.slice(at)] };
  });
}

/** The French file of a wording or a section. */
function frenchOf(path: string): string {
  return path.replace(/(\.en)?\.md$/, '.md');
}

/** « 07-roles » → roles, 7. */
function nameOf(name: string): { readonly id: string; readonly number: number } {
  return { id: name.replace(/^\d+-/, ''), number: Number(/^\d+/.exec(name)?.[0]) };
}

function inOrder<T>(list: readonly Numbered<T>[]): readonly Numbered<T>[] {
  return [...list].sort((one, other) => one.number - other.number);
}
