import type { Cell } from '../0-language/answers.ts';
import type { Fact } from './pack.ts';
import type { PackReader } from './pack-reader.ts';
import { inLanguage } from './read-default.ts';
import { compact } from './read-questions.ts';
import { readYaml } from './read-yaml.ts';
import { factsSchema } from './schema.ts';

/** The dated facts of a pack, by the name of their file. */
export function readFacts(reader: PackReader): Readonly<Record<string, readonly Fact[]>> {
  const files = reader.filesIn(new RegExp(`^templates/${reader.name}/facts/[a-z_]+\\.yaml$`));
  return Object.fromEntries(files.map(([path, text]) => [path.replace(/^.*\/|\.yaml$/g, ''), readFile(reader, path, text)]));
}

function readFile(reader: PackReader, path: string, text: string): readonly Fact[] {
  const { data, messages, placeOf } = readYaml(text, path, factsSchema);
  messages.forEach(reader.report);
  const ids = (data ?? []).map(({ id }) => id);
  return (data ?? []).map((fact, index) => {
    const first = ids.indexOf(fact.id);
    if (first < index) reader.report({ code: 'duplicate_id', params: { id: fact.id, first: `${path}:${placeOf([first]).line}` }, place: placeOf([index]) });
    return compact({
      id: fact.id,
      label: reader.words(fact.label, placeOf([index, 'label'])),
      short: fact.short && reader.words(fact.short, placeOf([index, 'short'])),
      values: inLanguage(fact.values ?? {}, reader.language) as Readonly<Record<string, Cell>>,
      when: fact.when === undefined ? undefined : reader.condition(fact.when, placeOf([index, 'when'])),
      typed_in: fact.typed_in,
      typed_label: fact.typed_label && reader.words(fact.typed_label, placeOf([index, 'typed_label'])),
      source: String(inLanguage(fact.source, reader.language)),
      verified: fact.verified,
      check_again: fact.check_again,
      to_confirm: fact.to_confirm,
    });
  });
}
