import type { Place } from '../../0-language/messages/message.ts';
import { linksOf, slotsOf } from '../../0-language/slots.ts';
import type { Block, TemplateInline } from '../../0-language/nodes.ts';
import type { ClauseTemplate } from '../model/pack.ts';
import { fingerprint } from '../source/fingerprint.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readProse } from '../source/read-prose.ts';
import { compact } from '../source/compact.ts';
import { clauseSchema, clauseSisterSchema } from '../source/schema.ts';
import { typography } from '../source/typography.ts';

/** A clause from its French file and its English sister; the words are those of the pack's language. */
export function readClause(reader: PackReader, path: string, text: string): ClauseTemplate | undefined {
  const place = { file: path, line: 1, column: 1 };
  const sisterPath = path.replace(/\.md$/, '.en.md');
  const sisterText = reader.text(sisterPath);
  const { data, body, messages, placeOf } = readFrontMatter(text, path, clauseSchema);
  messages.forEach(reader.report);
  if (sisterText === undefined) reader.report({ code: 'sister_missing', params: { file: sisterPath }, place });
  if (!data || sisterText === undefined) return undefined;
  const sister = readFrontMatter(sisterText, sisterPath, clauseSisterSchema);
  sister.messages.forEach(reader.report);
  if (!sister.data) return undefined;

  const french = reader.language === 'fr';
  const words = french ? data : sister.data;
  const shown = french ? path : sisterPath;
  if (data.otherwise === 'none') reader.gapsMeant.add(shown);
  const prose = readProse(
    french ? reader.prose(path, text) : reader.prose(sisterPath, sisterText),
    french ? body : sister.body,
  );
  checkSister(reader, sisterPath, body, sister.body);
  checkAge(reader, [data.title, data.rationale, data.basis ?? '', body], sister.data.of, sister.placeOf(['of']));
  const [id, variant] = path.replace(/^.*\/\d+-|\.md$/g, '').split('--') as [string, string | undefined];
  return compact({
    id,
    variant,
    title: typography(words.title, reader.language),
    class: data.class,
    custody: data.custody,
    when: data.when === undefined ? undefined : reader.condition(data.when, placeOf(['when'])),
    rationale: typography(words.rationale, reader.language),
    sources: data.sources,
    basis: words.basis === undefined ? undefined : typography(words.basis, reader.language),
    reason: words.reason === undefined ? undefined : typography(words.reason, reader.language),
    facts: data.facts ?? [],
    repeat: data.repeat,
    to_correct: data.to_correct === undefined ? undefined : reader.condition(data.to_correct, placeOf(['to_correct'])),
    body: data.drawn
      ? prose.map((block) => (block.type === 'table' ? { ...block, drawn: true as const } : block))
      : prose,
    pack: path.split('/')[1]!,
    place: shown,
  });
}

/** Both languages must read the same answers, bind with the same verbs and lead to the same clauses. */
function checkSister(reader: PackReader, file: string, french: string, english: string): void {
  const quiet = (language: 'fr' | 'en', text: string) =>
    namesIn(readProse({ language, file, source: text, local: new Map(), report: () => {} }, text));
  const [one, other] = [quiet('fr', french), quiet('en', english)];
  const differs = [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))];
  if (differs.length > 0)
    reader.report({
      code: 'sister_differs',
      params: { difference: [...new Set(differs)].join(', ') },
      place: { file, line: 1, column: 1 },
    });
}

/** The sister was made from the French words that it names by their fingerprint. */
export function checkAge(reader: PackReader, french: readonly string[], of: string | undefined, place: Place): void {
  const now = fingerprint(french);
  if (of !== undefined && of !== now) reader.report({ code: 'sister_older', params: { now }, place, warning: true });
}

/** « {org} », « {DOIT} », « #privacy ». */
function namesIn(prose: readonly Block<TemplateInline>[]): readonly string[] {
  const links = linksOf(prose)
    .map(({ href }) => href)
    .filter((href) => href.startsWith('#'));
  return [...slotsOf(prose).map((slot) => `{${slot.type === 'field' ? slot.id : slot.name}}`), ...links];
}
