import type { Cell } from '../../0-language/answers.ts';
import type { Place } from '../../0-language/messages/message.ts';
import { changeList, changesIn, type Changed } from '../overlay/change-list.ts';
import { compact } from '../source/compact.ts';
import type { Lineage } from '../source/layers.ts';
import { factChangesSchema, newFactSchema, type WrittenFactChange } from '../source/overlay-schema.ts';
import type { Fact } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { inLanguage } from './read-default.ts';
import { readYaml } from '../source/read-yaml.ts';
import { factsSchema } from '../source/schema.ts';

type Facts = Readonly<Record<string, readonly Fact[]>>;

/** The dated facts of a pack, by the name of their file, as its root gives them and each overlay changes them. */
export function readFacts(reader: PackReader, { root, overlays }: Lineage): Facts {
  return [root, ...overlays].reduce<Facts>((facts, { name }) => {
    const files = reader.filesOf(name, 'templates', /^facts\/[a-z_]+\.yaml$/);
    const read = files.map(([path, text]) => {
      const file = path.replace(/^.*\/|\.yaml$/g, '');
      return [
        file,
        readFile(reader, path, text, Object.hasOwn(facts, file) ? facts[file]! : [], name !== root.name),
      ] as const;
    });
    return { ...facts, ...Object.fromEntries(read) };
  }, {});
}

function readFile(
  reader: PackReader,
  path: string,
  text: string,
  facts: readonly Fact[],
  changing: boolean,
): readonly Fact[] {
  const {
    data = [],
    messages,
    placeOf,
    judge,
  } = readYaml<readonly WrittenFactChange[]>(text, path, changing ? factChangesSchema : factsSchema);
  messages.forEach(reader.report);
  const read = data.flatMap((written, index): readonly Changed<Fact>[] => {
    const known = facts.find(({ id }) => id === written.id);
    const isNew = known === undefined;
    const dropped =
      written.values && Object.keys(known?.values ?? {}).filter((key) => !Object.hasOwn(written.values!, key));
    if (dropped && dropped.length > 0)
      reader.report({
        code: 'wrong_shape',
        params: { path: `${written.id}.values`, expected: dropped.map((key) => `${key}: …`).join(', ') },
        place: placeOf([index, 'values']),
      });
    const mistakes = changing && isNew ? judge(written, newFactSchema, [index]) : [];
    mistakes.forEach(reader.report);
    return mistakes.length > 0 ? [] : [readFact(reader, written, isNew, (key) => placeOf([index, key]))];
  });
  return changeList(facts, read, changesIn(data, reader.report, placeOf));
}

function readFact(
  reader: PackReader,
  fact: WrittenFactChange,
  isNew: boolean,
  place: (key: string) => Place,
): Changed<Fact> {
  return compact<Changed<Fact>>({
    id: fact.id,
    before: fact.before,
    label: fact.label && reader.words(fact.label, place('label')),
    short: fact.short && reader.words(fact.short, place('short')),
    values:
      fact.values || isNew
        ? (inLanguage(fact.values ?? {}, reader.language) as Readonly<Record<string, Cell>>)
        : undefined,
    when: fact.when === undefined ? undefined : reader.condition(fact.when, place('when')),
    typed_in: fact.typed_in,
    typed_label: fact.typed_label && reader.words(fact.typed_label, place('typed_label')),
    source: fact.source === undefined ? undefined : String(inLanguage(fact.source, reader.language)),
    verified: fact.verified,
    check_again: fact.check_again,
    to_confirm: fact.to_confirm,
  });
}
