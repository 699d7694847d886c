import { asText } from '../../0-language/answers.ts';
import { isRecord } from '../../0-language/is-record.ts';
import { changeList, type Changed } from '../overlay/change-list.ts';
import { warnReplaced } from '../overlay/check-replaced.ts';
import { saysWhy } from '../overlay/check-custody.ts';
import type { Change, Rule } from '../model/pack.ts';
import { compact } from '../source/compact.ts';
import type { Lineage } from '../source/lineage.ts';
import { ruleChangesSchema, type WrittenRuleChange } from '../source/overlay-schema.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readPassage, type Passage } from '../source/passage.ts';
import { ruleSchema, rulesSchema } from '../source/schema.ts';
import { readDefault } from './read-default.ts';

/** The consistency rules of a pack: its root's in the order they are written, as each overlay changes them. */
export function readRules(reader: PackReader, { root, overlays }: Lineage): readonly Rule[] {
  return [root, ...overlays].reduce<readonly Rule[]>(
    (rules, { name }) => readFile(reader, `questions/${name}/rules.yaml`, rules, name !== root.name),
    [],
  );
}

function readFile(reader: PackReader, path: string, rules: readonly Rule[], changing: boolean): readonly Rule[] {
  const text = reader.text(path);
  if (text === undefined) return rules;
  const { data = [], passage } = readPassage<readonly WrittenRuleChange[]>(
    reader,
    path,
    text,
    changing ? ruleChangesSchema : rulesSchema,
  );
  const read = data.flatMap((written, index): readonly Changed<Rule>[] => {
    const here = passage.at(index);
    const known = rules.find(({ id }) => id === written.id);
    if (changing && !known && here.refuse(here.judge(written, ruleSchema))) return [];
    if (known && !canBeError(known) && here.judge(written, ruleSchema).length === 0)
      warnReplaced(reader, written.id, here.at('id').place, reader.places.of('rule', written.id, 'id'));
    if (known && canBeError(known) && !saysWhy(written.reason)) here.report('reason_missing', { id: written.id });
    return readRule(here, written);
  });
  return changing ? changeList(reader, rules, read) : (read as readonly Rule[]);
}

/** Whether a rule can be an error, for some team: what keeps a policy a draft is not weakened in silence. */
export function canBeError({ severity }: Rule): boolean {
  return severity.some(({ value }) => value === 'E');
}

function readRule(here: Passage, written: WrittenRuleChange): readonly Changed<Rule>[] {
  const when = here.condition('when', written.when);
  if (written.when !== undefined && !when) return [];
  here.reader.places.name('rule', written.id, here);
  const severity = typeof written.severity === 'string' ? [{ value: written.severity }] : written.severity;
  return [
    here.noted(
      compact<Changed<Rule>>({
        id: written.id,
        when,
        severity: severity?.map((one, index) => {
          const condition = here.at('severity', index).condition('when', one.when);
          return condition ? { when: condition, value: one.value } : { value: one.value };
        }),
        message: written.message && here.template('message', written.message),
        questions: written.questions,
        repairs: written.repair?.map((repair, index) => ({
          label: here.at('repair', index).template('label', repair.label),
          set: readSet(here.at('repair', index, 'set'), repair.set),
        })),
      }),
    ),
  ];
}

function readSet(here: Passage, written: Readonly<Record<string, unknown>>): Readonly<Record<string, Change>> {
  return Object.fromEntries(Object.entries(written).map(([id, change]) => [id, readChange(here.at(id), change)]));
}

function readChange(here: Passage, written: unknown): Change {
  if (!isRecord(written)) return readDefault(here, written);
  if ('add' in written) return here.at('add').noted({ add: asText(written['add']) });
  if ('remove' in written) return here.at('remove').noted({ remove: asText(written['remove']) });
  if ('restore' in written) return { restore: true };
  if (!Array.isArray(written['cases'])) return readDefault(here, written);
  return {
    cases: (written['cases'] as readonly { readonly when?: string; readonly value: unknown }[]).map((one, index) => {
      const inside = here.at('cases', index);
      const condition = inside.condition('when', one.when);
      return { ...(condition ? { when: condition } : {}), change: readChange(inside.at('value'), one.value) };
    }),
  };
}
