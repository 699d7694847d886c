import type { ClauseTemplate } from '../model/pack.ts';
import { compact } from '../source/compact.ts';
import { fingerprint } from '../source/fingerprint.ts';
import type { PackReader } from '../source/pack-reader.ts';
import type { Passage } from '../source/passage.ts';
import { startOf } from '../source/place-at.ts';
import { readProse } from '../source/read-prose.ts';
import { clauseSchema, clauseSisterSchema } from '../source/schema.ts';
import { typography } from '../source/typography.ts';
import { checkSister } from './check-sister.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** A clause from its French file and its English sister; the words are those of the pack's language. */
export function readClause(reader: PackReader, path: string, text: string): ClauseTemplate | undefined {
  const sisterPath = path.replace(/\.md$/, '.en.md');
  const sisterText = reader.text(sisterPath);
  const [id, variant] = path.replace(/^.*\/\d+-|\.md$/g, '').split('--') as [string, string | undefined];
  const own = readFrontMatter(reader, path, text, clauseSchema);
  if (sisterText === undefined)
    reader.report({ code: 'sister_missing', params: { file: sisterPath }, place: startOf(path) });
  const sister =
    own && sisterText !== undefined ? readFrontMatter(reader, sisterPath, sisterText, clauseSisterSchema) : undefined;
  if (!own || !sister) {
    reader.refuse(`id: ${id}`);
    return undefined;
  }

  const { data, passage } = own;
  const shown = reader.language === 'fr' ? own : sister;
  const { title, rationale, basis, reason } = shown.data;
  const place = reader.language === 'fr' ? path : sisterPath;
  const words = (written: string | undefined) => written && typography(written, reader.language);
  reader.places.name('clause', id, passage);
  reader.places.name('wording', place, passage);
  if (data.otherwise === 'none') reader.gapsMeant.add(place);
  const body = readProse(shown.prose, shown.body);
  checkSister(reader, {
    id,
    french: { file: path, body: own.body },
    english: { file: sisterPath, body: sister.body },
  });
  checkAge(sister.passage, [data.title, data.rationale, data.basis ?? '', own.body], sister.data.of);
  return compact<ClauseTemplate>({
    id,
    variant,
    title: typography(title, reader.language),
    class: data.class,
    custody: data.custody,
    when: passage.condition('when', data.when),
    rationale: typography(rationale, reader.language),
    sources: data.sources,
    basis: words(basis),
    reason: words(reason),
    facts: data.facts ?? [],
    repeat: data.repeat,
    to_correct: passage.condition('to_correct', data.to_correct),
    body: data.drawn ? body.map((block) => (block.type === 'table' ? { ...block, drawn: true } : block)) : body,
    pack: path.split('/')[1]!,
    place,
  });
}

/** The sister was made from the French words that it names, `of`, by their fingerprint. */
export function checkAge(sister: Passage, french: readonly string[], of: string | undefined): void {
  const now = fingerprint(french);
  if (of !== undefined && of !== now)
    sister.reader.report({ code: 'sister_older', params: { now }, place: sister.at('of').place, warning: true });
}
