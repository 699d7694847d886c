import { textWithGaps } from '../../0-language/plain-text.ts';
import { clausesOf } from '../model/documents.ts';
import type { Hidden } from '../model/overlay.ts';
import type { Pack } from '../model/pack.ts';
import { fieldsOf, questionsOf, withColumns, withFields } from '../model/questions.ts';

/** What a thing of a pack is called; an option (or the fact behind it) with the question that offers it. */
export function labelOf(pack: Pack, kind: Hidden['kind'], id: string): string {
  switch (kind) {
    case 'clause':
      return clausesOf(pack).find((clause) => clause.id === id)?.title ?? id;
    case 'document':
      return textWithGaps(pack.documents.find((document) => document.id === id)?.title ?? []) || id;
    case 'rule':
      return textWithGaps(pack.rules.find((rule) => rule.id === id)?.message ?? []) || id;
    case 'question':
      return fieldsOf(pack).find((field) => field.id === id)?.label ?? id;
    case 'option':
      return labelOfOption(pack, id);
  }
}

function labelOfOption(pack: Pack, id: string): string {
  const [holder, option] = id.split('.') as [string, string];
  const fact = pack.facts[holder]?.find((one) => one.id === option);
  const question = questionsOf(pack).find((one) =>
    withFields(one)
      .flatMap(withColumns)
      .some((field) => field.id === holder || (fact && field.options_from === holder)),
  );
  const found = fieldsOf(pack)
    .find((field) => field.id === holder)
    ?.options?.find((one) => one.id === option);
  const label = found?.label ?? fact?.label ?? option;
  return question ? `${label} (${question.label})` : label;
}
