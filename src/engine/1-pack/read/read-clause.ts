import { type Floor, FLOORS, POLICY, type Prose } from '../model/documents.ts';
import type { ClauseTemplate } from '../model/pack.ts';
import { compact } from '../source/compact.ts';
import { fingerprint, withoutLine } from '../source/fingerprint.ts';
import type { PackReader } from '../source/pack-reader.ts';
import type { Passage } from '../source/passage.ts';
import { startOf } from '../source/place-at.ts';
import { type Floors, readFloors, readProse } from '../source/read-prose.ts';
import { clauseSchema, clauseSisterSchema, type WrittenClause } from '../source/schema.ts';
import { typography } from '../source/typography.ts';
import { checkSister } from './check-sister.ts';
import { checkFloors } from './check-floors.ts';
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
  const inPolicy = path.split('/')[2] === POLICY;
  const floors: Floors = inPolicy
    ? readFloors(shown.prose, shown.body)
    : { decision: readProse(shown.prose, shown.body) };
  checkFloors(own, id, inPolicy, floors);
  checkSister(reader, {
    id,
    french: { file: path, body: own.body },
    english: { file: sisterPath, body: sister.body },
  });
  checkAge(sister.passage, [data.title, data.rationale, data.basis ?? '', withoutLine(own.body)], sister.data.of);
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
    repeat: repeatOf(data.repeat, floors),
    rows: data.rows,
    to_correct: passage.condition('to_correct', data.to_correct),
    in: data.in,
    not_discussed: notDiscussed(passage, data.not_discussed),
    ...floorsOf(floors, data.drawn),
    pack: path.split('/')[1]!,
    place,
  });
}

/** What repeats each floor: bare, the one that holds the list or the table. */
function repeatOf(written: WrittenClause['repeat'], floors: Floors): ClauseTemplate['repeat'] {
  if (typeof written !== 'string') return written && compact<NonNullable<ClauseTemplate['repeat']>>(written);
  const holder = FLOORS.find((floor) => floors[floor]?.some(({ type }) => type === 'list' || type === 'table'));
  return { [holder ?? 'decision']: written };
}

/** The floors, the tables of those that are `drawn` being drawings. */
function floorsOf({ decision, practice }: Floors, drawn: WrittenClause['drawn']): Floors {
  const draw = (floor: Floor, prose: Prose): Prose =>
    drawn === true || (drawn && drawn[floor])
      ? prose.map((block) => (block.type === 'table' ? { ...block, drawn: true } : block))
      : prose;
  return {
    decision: draw('decision', decision),
    ...(practice ? { practice: draw('practice', practice) } : {}),
  };
}

function notDiscussed(passage: Passage, written: WrittenClause['not_discussed']): ClauseTemplate['not_discussed'] {
  if (!written) return undefined;
  const here = passage.at('not_discussed');
  return 'before' in written
    ? { list: 'before_doing', words: here.words('before', written.before) }
    : { list: 'if_it_happens', words: here.words('if', written.if) };
}

/** The sister was made from the French words that it names, `of`, by their fingerprint. */
export function checkAge(sister: Passage, french: readonly string[], of: string | undefined): void {
  const now = fingerprint(french);
  if (of !== undefined && of !== now)
    sister.reader.report({ code: 'sister_older', params: { now }, place: sister.at('of').place, warning: true });
}
