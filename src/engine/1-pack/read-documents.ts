import type { ClauseTemplate, DocumentTemplate, SectionTemplate } from './pack.ts';
import type { PackReader } from './pack-reader.ts';
import { checkAge, readClause } from './read-clause.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readWords } from './read-prose.ts';
import { compact } from './read-questions.ts';
import { readYaml } from './read-yaml.ts';
import { documentSchema, sectionSchema, sectionSisterSchema } from './schema.ts';
import { typography } from './typography.ts';

/** The documents of a pack, each folder of templates with a document.yaml: the policy, then the others in the order they give. */
export function readDocuments(reader: PackReader): readonly DocumentTemplate[] {
  const files = reader.filesIn(new RegExp(`^templates/${reader.name}/[a-z_]+/document\\.yaml$`));
  const read = files.flatMap(([path, text]) => readDocument(reader, path, text) ?? []);
  return read.sort((one, other) => one.order - other.order).map(({ document }) => document);
}

function readDocument(reader: PackReader, path: string, text: string): { readonly document: DocumentTemplate; readonly order: number } | undefined {
  const { data, messages, placeOf } = readYaml(text, path, documentSchema);
  messages.forEach(reader.report);
  if (!data) return undefined;
  const cases = typeof data.paper === 'string' ? [{ value: data.paper }] : data.paper.cases;
  const folder = path.replace(/document\.yaml$/, '');
  const id = folder.split('/').at(-2)!;
  const document: DocumentTemplate = compact({
    id,
    title: readWords({ language: reader.language, file: path, source: text, report: reader.report }, data.title[reader.language]),
    when: data.when === undefined ? undefined : reader.condition(data.when, placeOf(['when'])),
    paper: cases.map((one) => {
      const condition = 'when' in one && one.when !== undefined ? reader.condition(one.when, placeOf(['paper'])) : undefined;
      return condition ? { when: condition, value: one.value } : { value: one.value };
    }),
    contents: data.contents,
    sheet: data.sheet,
    landscape: data.landscape,
    sections: readSections(reader, folder),
  });
  return { document, order: id === 'policy' ? -1 : (data.order ?? Infinity) };
}

function readSections(reader: PackReader, folder: string): readonly SectionTemplate[] {
  return byNumber(reader.filesIn(new RegExp(`^${folder}\\d+-[a-z_]+/section\\.md$`))).flatMap(([path, text]) => readSection(reader, path, text) ?? []);
}

function readSection(reader: PackReader, path: string, text: string): SectionTemplate | undefined {
  const { data, messages } = readFrontMatter(text, path, sectionSchema);
  messages.forEach(reader.report);
  const sisterPath = path.replace(/\.md$/, '.en.md');
  const sisterText = reader.files.get(sisterPath);
  if (sisterText === undefined) reader.report({ code: 'sister_missing', params: { language: 'en', file: sisterPath }, place: { file: path } });
  const sister = sisterText === undefined ? undefined : readFrontMatter(sisterText, sisterPath, sectionSisterSchema);
  sister?.messages.forEach(reader.report);
  if (!data || !sister?.data) return undefined;
  checkAge(reader, [data.title], sister.data.of, sister.placeOf(['of']));
  const folder = path.replace(/section\.md$/, '');
  return compact({
    id: folder.split('/').at(-2)!.replace(/^\d+-/, ''),
    title: typography((reader.language === 'fr' ? data : sister.data).title, reader.language),
    class: data.class,
    annex: data.annex,
    clauses: readClauses(reader, folder),
  });
}

function readClauses(reader: PackReader, folder: string): readonly ClauseTemplate[] {
  const files = reader.filesIn(new RegExp(`^${folder}\\d+-[a-z_]+(--[a-z0-9_]+)?\\.md$`)).filter(([path]) => !path.endsWith('.en.md'));
  return byNumber(files).flatMap(([path, text]) => readClause(reader, path, text) ?? []);
}

/** The number in a file's or a folder's name only orders: 90 comes before 180. */
function byNumber(files: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const number = (path: string) => Number(/\/(\d+)-[^/]*(?:\/section\.md)?$/.exec(path)?.[1]);
  return [...files].sort(([a], [b]) => number(a) - number(b) || (a < b ? -1 : 1));
}
