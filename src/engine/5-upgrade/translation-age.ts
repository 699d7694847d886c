import { asText } from '../0-language/answers.ts';
import { fingerprint, withoutLine } from '../1-pack/source/fingerprint.ts';
import type { Files } from './item.ts';
import { dataOf } from './read-entries.ts';
import { isRecord } from '../0-language/is-record.ts';
import { joinText, splitText } from './text/text-parts.ts';

/** The path of the French file an English one is made from; of a French one, its own. */
export function frenchOf(path: string): string {
  return path.replace(/\.en\.md$/, '.md');
}

/** Whether an English file was made from the French words as they are; one that does not say counts as such. */
export function isUpToDate(files: Files, path: string): boolean {
  const age = ageOf(files.get(path) ?? '');
  return age === undefined || age === printOf(files.get(frenchOf(path)) ?? '');
}

/** An English text that says which French words it is made from, brought to these; any other text stays. */
export function withAge(text: string, french: string | undefined): string {
  const age = ageOf(text);
  const now = printOf(french ?? '');
  return age === undefined || age === now ? text : joinText({ ...splitText(text), of: `of: ${now}\n` });
}

function ageOf(text: string): string | undefined {
  return /^of:\s*(\S+)/.exec(splitText(text)['of'] ?? '')?.[1];
}

/** The words of a French file, as a clause's or a section's sister names them. */
function printOf(text: string): string {
  const { body = '', ...front } = splitText(text);
  const data = dataOf(Object.values(front).join(''));
  const { title, rationale, basis = '' } = isRecord(data) ? data : {};
  return fingerprint(
    rationale === undefined ? [String(title)] : [String(title), asText(rationale), String(basis), withoutLine(body)],
  );
}
