import type { Language } from '../../0-language/answers.ts';
import type { Condition } from '../../0-language/condition.ts';
import type { Place } from '../../0-language/messages/message.ts';
import { saysWhy } from '../overlay/check-custody.ts';
import { changeList, changesIn, type Changed } from '../overlay/change-list.ts';
import { compact } from '../source/compact.ts';
import type { Lineage } from '../source/layers.ts';
import { ruleChangesSchema, type WrittenRuleChange } from '../source/overlay-schema.ts';
import type { Change, Rule } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readDefault } from './read-default.ts';
import { readWords, type ProseReader } from '../source/read-prose.ts';
import { readYaml } from '../source/read-yaml.ts';
import { ruleSchema, rulesSchema } from '../source/schema.ts';

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
  const {
    data = [],
    messages,
    placeOf,
    judge,
  } = readYaml<readonly WrittenRuleChange[]>(text, path, changing ? ruleChangesSchema : rulesSchema);
  messages.forEach(reader.report);
  const prose = reader.prose(path, text);
  const read = data.flatMap((written, index): readonly Changed<Rule>[] => {
    const known = rules.find(({ id }) => id === written.id);
    const mistakes = changing && !known ? judge(written, ruleSchema, [index]) : [];
    mistakes.forEach(reader.report);
    if (known && canBeError(known) && !saysWhy(written.reason))
      reader.report({ code: 'reason_missing', params: { id: written.id }, place: placeOf([index]) });
    return mistakes.length > 0 ? [] : readRule(reader, prose, written, (key) => placeOf([index, key]));
  });
  return changing ? changeList(rules, read, changesIn(data, reader.report, placeOf)) : (read as readonly Rule[]);
}

/** Whether a rule can be an error, for some team: what keeps a policy a draft is not weakened in silence. */
export function canBeError({ severity }: Rule): boolean {
  return severity.some(({ value }) => value === 'E');
}

function readRule(
  reader: PackReader,
  prose: ProseReader,
  written: WrittenRuleChange,
  place: (key: string) => Place,
): readonly Changed<Rule>[] {
  const { language } = reader;
  const when = written.when === undefined ? undefined : reader.condition(written.when, place('when'));
  if (written.when !== undefined && !when) return [];
  const set = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, Change>> =>
    Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        readChange(value, language, (text) => reader.condition(text, place('repair'))),
      ]),
    );
  const severity = typeof written.severity === 'string' ? [{ value: written.severity }] : written.severity;
  return [
    compact<Changed<Rule>>({
      id: written.id,
      when,
      severity: severity?.map((one) => {
        const condition = one.when === undefined ? undefined : reader.condition(one.when, place('severity'));
        return condition ? { when: condition, value: one.value } : { value: one.value };
      }),
      message: written.message && readWords(prose, written.message[language]),
      questions: written.questions,
      repairs: written.repair?.map((repair) => ({
        label: readWords(prose, repair.label[language]),
        set: set(repair.set),
      })),
    }),
  ];
}

function readChange(
  written: unknown,
  language: Language,
  readCondition: (text: string) => Condition | undefined,
): Change {
  if (typeof written !== 'object' || written === null) return readDefault(written, language, readCondition);
  if ('add' in written) return { add: String(written.add) };
  if ('remove' in written) return { remove: String(written.remove) };
  if ('restore' in written) return { restore: true };
  if (!('cases' in written) || !Array.isArray(written.cases)) return readDefault(written, language, readCondition);
  return {
    cases: (written.cases as readonly { readonly when?: string; readonly value: unknown }[]).map(({ when, value }) => {
      const condition = when === undefined ? undefined : readCondition(when);
      return { ...(condition ? { when: condition } : {}), change: readChange(value, language, readCondition) };
    }),
  };
}
