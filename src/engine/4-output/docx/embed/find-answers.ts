import { NAMESPACE, PROPERTY } from './carried-answers.ts';
import { unescapeXml } from '../package/escape-xml.ts';

/** The answers in a custom XML part, whichever prefix the program that saved it gives our namespace. */
export function fromCustomXml(xml: string): string | undefined {
  const tail = after(xml, NAMESPACE);
  const content = tail === undefined ? undefined : between(tail, '>', '<');
  return content === undefined ? undefined : unescapeXml(content);
}

/** The answers in the custom properties, put together in the order of their names; nothing if one is missing. */
export function fromCustomProperties(xml: string): string | undefined {
  const chunks = xml.split('<property ').flatMap((property) => {
    const rank = Number(between(property, `name="${PROPERTY}`, '"'));
    const value = between(property, 'lpwstr>', '<');
    return Number.isInteger(rank) && value !== undefined ? [{ rank, value: unescapeXml(value) }] : [];
  });
  chunks.sort((one, other) => one.rank - other.rank);
  const whole = chunks.length > 0 && chunks.every(({ rank }, index) => rank === index + 1);
  return whole ? chunks.map(({ value }) => value).join('') : undefined;
}

// Searching by position keeps to one pass: a pattern takes hours on a part made to be slow.
function between(text: string, open: string, close: string): string | undefined {
  const tail = after(text, open);
  const end = tail?.indexOf(close) ?? -1;
  return end < 0 ? undefined : tail?.slice(0, end);
}

function after(text: string, mark: string): string | undefined {
  const at = text.indexOf(mark);
  return at < 0 ? undefined : text.slice(at + mark.length);
}
