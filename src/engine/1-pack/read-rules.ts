import type { Language } from '../0-language/answers.ts';
import type { Condition } from '../0-language/condition.ts';
import type { Change, Rule } from './pack.ts';
import type { PackReader } from './pack-reader.ts';
import { readDefault } from './read-default.ts';
import { readWords, type ProseReader } from './read-prose.ts';
import { readYaml } from './read-yaml.ts';
import { rulesSchema } from './schema.ts';

/** The consistency rules of a pack, in the order they are written. */
export function readRules(reader: PackReader): readonly Rule[] {
  const path = `questions/${reader.name}/rules.yaml`;
  const text = reader.files.get(path);
  if (text === undefined) return [];
  const { data, messages, placeOf } = readYaml(text, path, rulesSchema);
  messages.forEach(reader.report);
  const prose: ProseReader = { language: reader.language, file: path, source: text, report: reader.report };
  const { language } = reader;

  return (data ?? []).flatMap((rule, index): Rule[] => {
    const when = rule.when === undefined ? undefined : reader.condition(rule.when, placeOf([index, 'when']));
    const inPlace = (place: ReturnType<typeof placeOf>) => (written: string) => reader.condition(written, place);
    const set = (written: Readonly<Record<string, unknown>>): Readonly<Record<string, Change>> =>
      Object.fromEntries(Object.entries(written).map(([id, value]) => [id, readChange(value, language, inPlace(placeOf([index, 'repair'])))]));
    const severity = typeof rule.severity === 'string' ? [{ value: rule.severity }] : rule.severity;
    if (rule.when !== undefined && !when) return [];
    return [{
      id: rule.id,
      ...(when ? { when } : {}),
      severity: severity.map((one) => {
        const condition = one.when === undefined ? undefined : reader.condition(one.when, placeOf([index, 'severity']));
        return condition ? { when: condition, value: one.value } : { value: one.value };
      }),
      message: readWords(prose, rule.message[language]),
      questions: rule.questions,
      repairs: rule.repair.map((repair) => ({ label: readWords(prose, repair.label[language]), set: set(repair.set) })),
    }];
  });
}

function readChange(written: unknown, language: Language, readCondition: (text: string) => Condition | undefined): Change {
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
