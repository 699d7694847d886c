import type { Bilingual, Cell } from '../../0-language/answers.ts';
import { isRecord } from '../../0-language/is-record.ts';
import { changeList, type Changed } from '../overlay/change-list.ts';
import { warnReplaced } from '../overlay/check-replaced.ts';
import { compact } from '../source/compact.ts';
import type { Lineage } from '../source/lineage.ts';
import { factChangesSchema, newFactSchema, type WrittenFactChange } from '../source/overlay-schema.ts';
import type { Fact } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readPassage, type Passage } from '../source/passage.ts';
import { inLanguage } from './read-default.ts';
import { factsSchema } from '../source/schema.ts';

type Facts = Readonly<Record<string, readonly Fact[]>>;

/** The dated facts of a pack, by the name of their file, as its root gives them and each overlay changes them. */
export function readFacts(reader: PackReader, { root, overlays }: Lineage): Facts {
  return [root, ...overlays].reduce<Facts>((facts, { name }) => {
    const files = reader.filesOf(name, 'templates', /^facts\/[a-z_][a-z0-9_]*\.yaml$/);
    const read = files.map(([path, text]) => {
      const file = fileId(path);
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
  const { data = [], passage } = readPassage<readonly WrittenFactChange[]>(
    reader,
    path,
    text,
    changing ? factChangesSchema : factsSchema,
  );
  const file = fileId(path);
  const read = data.flatMap((written, index): readonly Changed<Fact>[] => {
    const here = passage.at(index);
    const known = facts.find(({ id }) => id === written.id);
    const dropped =
      written.values && Object.keys(known?.values ?? {}).filter((key) => !Object.hasOwn(written.values!, key));
    if (dropped && dropped.length > 0)
      here.at('values').report('wrong_shape', {
        path: `${written.id}.values`,
        expected: dropped.map((key) => `${key}: …`).join(', '),
      });
    for (const [key, value] of Object.entries(written.values ?? {}))
      if (isBilingual(value)) here.at('values').checkDigits(key, value);
    if (known && here.judge(written, newFactSchema).length === 0)
      warnReplaced(reader, written.id, here.at('id').place, reader.places.of('option', `${file}.${written.id}`, 'id'));
    if (changing && !known && here.refuse(here.judge(written, newFactSchema))) return [];
    reader.places.name('option', `${file}.${written.id}`, here);
    return [readFact(here, written, known === undefined)];
  });
  return changeList(reader, facts, read);
}

function readFact(here: Passage, fact: WrittenFactChange, isNew: boolean): Changed<Fact> {
  const { language } = here.reader;
  return here.noted(
    compact<Changed<Fact>>({
      id: fact.id,
      before: fact.before,
      label: here.words('label', fact.label),
      short: here.words('short', fact.short),
      values:
        fact.values || isNew ? (inLanguage(fact.values ?? {}, language) as Readonly<Record<string, Cell>>) : undefined,
      when: here.condition('when', fact.when),
      typed_in: fact.typed_in,
      typed_label: here.words('typed_label', fact.typed_label),
      source: fact.source === undefined ? undefined : String(inLanguage(fact.source, language)),
      verified: fact.verified,
      check_again: fact.check_again,
      to_confirm: fact.to_confirm,
    }),
  );
}

function isBilingual(value: unknown): value is Bilingual {
  return isRecord(value) && typeof value['fr'] === 'string' && typeof value['en'] === 'string';
}

function fileId(path: string): string {
  return path.replace(/^.*\/|\.yaml$/g, '');
}
