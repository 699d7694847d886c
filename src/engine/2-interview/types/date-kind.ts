import { isDate } from '../../0-language/calendar.ts';
import { sayFound } from '../../0-language/messages/say-found.ts';
import { printDate } from '../grammar/date.ts';
import { asTexts, noTexts, type CellKind } from './field-kind.ts';

export const dateKind: CellKind = {
  accept: (_field, answer) => (typeof answer === 'string' && isDate(answer) ? answer : undefined),
  asWritten: asTexts,
  mistake: (_field, answer) =>
    typeof answer === 'string' && !isDate(answer)
      ? { code: 'bad_date', params: { found: sayFound(answer) } }
      : undefined,
  print: ({ locale }, _field, value) => {
    const words = printDate(locale, String(value));
    return words === '' ? [] : [{ type: 'text', value: words }];
  },
  alone: ({ locale }, _field, value) => printDate(locale, String(value)),
  texts: noTexts,
};
