import { compact } from '../source/compact.ts';
import type { Lineage } from '../source/lineage.ts';
import type { DocumentTemplate } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readPassage } from '../source/passage.ts';
import { readSections } from './read-sections.ts';
import { readYaml } from '../source/read-yaml.ts';
import { documentChangeSchema } from '../source/overlay-schema.ts';
import { documentSchema } from '../source/schema.ts';
import { same } from '../../0-language/same.ts';
import { saysWhy } from '../overlay/check-custody.ts';
import { warnReplaced } from '../overlay/check-replaced.ts';
import { clausesOf, POLICY } from '../model/documents.ts';

/**
 * The documents of a pack, each folder of templates with a document.yaml, the nearest pack's: the policy, then its
 * guide, then the others in the order they give.
 */
export function readDocuments(reader: PackReader, { root, overlays }: Lineage): readonly DocumentTemplate[] {
  const names = [root, ...overlays].map(({ name }) => name);
  const all = names.flatMap((name) => reader.filesOf(name, 'templates', /^[a-z_][a-z0-9_]*\/document\.yaml$/));
  const files = Map.groupBy(all, ([path]) => path.split('/').at(-2)!);
  const read = [...files].flatMap(([id, versions]) => readDocument(reader, id, ...versions.at(-1)!, names) ?? []);
  for (const { document } of read) checkChanges(reader, document, files.get(document.id)!);
  return read.sort((one, other) => one.order - other.order).map(({ document }) => document);
}

/**
 * A document that a parent has takes another title knowingly; one that holds locked clauses keeps its condition, or has
 * none: another would hide them.
 */
function checkChanges(
  reader: PackReader,
  document: DocumentTemplate,
  versions: readonly (readonly [string, string])[],
): void {
  const read = versions.map(([path, text]) => ({ path, ...readYaml(text, path, documentChangeSchema) }));
  for (const [index, { data, yaml }] of read.entries()) {
    const parent = read[index - 1]?.data;
    if (parent && data && !same(data.title, parent.title) && !saysWhy(data.reason))
      warnReplaced(reader, document.id, yaml.placeOf(['title']), read[index - 1]!.yaml.placeOf(['title']));
    if (!parent || data?.when === undefined || data.when === parent.when) continue;
    const before = read.slice(0, index).map((one) => one.path.split('/')[1]!);
    const locked = clausesOf(document).find((clause) => clause.custody === 'locked' && before.includes(clause.pack));
    if (locked)
      reader.report({
        code: 'clause_locked',
        params: { id: locked.id, pack: locked.pack },
        place: yaml.placeOf(['when']),
      });
  }
}

/** The policy stands before all others, and its guide next; of the others, they say. */
function orderOf({ id, floors_of }: DocumentTemplate): number | undefined {
  return id === POLICY ? -2 : floors_of ? -1 : undefined;
}

function readDocument(
  reader: PackReader,
  id: string,
  path: string,
  text: string,
  names: readonly string[],
): { readonly document: DocumentTemplate; readonly order: number } | undefined {
  const { data, passage } = readPassage(
    reader,
    path,
    text,
    path.startsWith(`templates/${names[0]}/`) ? documentSchema : documentChangeSchema,
  );
  const sections = data?.floors_of ? [] : readSections(reader, id, names);
  if (!data) return undefined;
  const cases = typeof data.paper === 'string' ? [{ value: data.paper }] : data.paper.cases;
  reader.places.name('document', id, passage);
  const document: DocumentTemplate = compact({
    id,
    title: passage.template('title', data.title),
    when: passage.condition('when', data.when),
    paper: cases.map((one, index) => {
      const when = 'when' in one ? passage.at('paper', 'cases', index).condition('when', one.when) : undefined;
      return when ? { when, value: one.value } : { value: one.value };
    }),
    contents: data.contents,
    sheet: data.sheet,
    landscape: data.landscape,
    kit: data.kit,
    formats: data.formats,
    floors_of: data.floors_of,
    sections,
  });
  return { document, order: orderOf(document) ?? data.order ?? Infinity };
}
