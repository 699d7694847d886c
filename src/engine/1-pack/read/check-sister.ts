import type { Language } from '../../0-language/answers.ts';
import { linksOf, slotsOf, textsOf } from '../../0-language/slots.ts';
import { FLOORS, type Prose, wordsOf } from '../model/documents.ts';
import { differingDigits } from '../source/digits.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { startOf } from '../source/place-at.ts';
import { type Floors, readFloors } from '../source/read-prose.ts';

/** Fewer words may well be the same in both languages. */
const FEWEST_WORDS = 4;

/** One clause in its two languages: where each stands, and its Markdown. */
interface Sisters {
  readonly id: string;
  readonly french: { readonly file: string; readonly body: string };
  readonly english: { readonly file: string; readonly body: string };
}

/**
 * Both languages must have words, and of their own; read the same answers, bind with the same verbs, lead to the same
 * clauses; be cut alike, by their line too; and count the same. One of these is reported, the first; other blocks,
 * other numbers and English that is French only warn: the text can be printed.
 */
export function checkSister(reader: PackReader, { id, french, english }: Sisters): void {
  const empty = [french, english].find(({ body }) => body.trim() === '');
  if (empty) {
    reader.report({ code: 'clause_empty', params: { id }, place: startOf(empty.file) });
    return;
  }
  const [one, other] = [quietly(reader, french.body, 'fr'), quietly(reader, english.body, 'en')];
  const place = startOf(english.file);
  const names = FLOORS.flatMap((floor) => differing(namesIn(one[floor] ?? []), namesIn(other[floor] ?? [])));
  const shapes = { french: shapeOf(wordsOf(one)), english: shapeOf(wordsOf(other)) };
  const digits = differingDigits(textOf(one), textOf(other));
  if (french.body.trim() === english.body.trim() && textOf(one).split(/\s+/).length >= FEWEST_WORDS)
    reader.report({ code: 'sister_same', place, warning: true });
  else if (!one.practice !== !other.practice || isCutElsewhere(one, other))
    reader.report({ code: 'sister_line', params: { french: cutOf(one), english: cutOf(other) }, place });
  else if (names.length > 0) reader.report({ code: 'sister_differs', params: { difference: names.join(', ') }, place });
  else if (shapes.french !== shapes.english)
    reader.report({ code: 'sister_shape', params: shapes, place, warning: true });
  else if (digits) reader.report({ code: 'digits_differ', params: digits, place, warning: true });
}

/** « ¶ ¶ *** ¶ ». */
function cutOf({ decision, practice }: Floors): string {
  return practice ? `${shapeOf(decision)} *** ${shapeOf(practice)}` : shapeOf(decision);
}

/** Whether both have the same paragraphs, and the line after another one. */
function isCutElsewhere(one: Floors, other: Floors): boolean {
  return shapeOf(wordsOf(one)) === shapeOf(wordsOf(other)) && cutOf(one) !== cutOf(other);
}

/** A prose that another reading reports on. */
function quietly(reader: PackReader, body: string, language: Language): Floors {
  const silent = {
    local: new Map<string, string>(),
    report: () => {},
    placeAt: () => startOf(reader.name),
    note: () => {},
  };
  return readFloors({ ...silent, language }, body);
}

/** « {org} », « {DOIT} », « #privacy ». */
function namesIn(prose: Prose): readonly string[] {
  const links = linksOf(prose)
    .map(({ href }) => href)
    .filter((href) => href.startsWith('#'));
  return [...slotsOf(prose).map((slot) => `{${slot.type === 'field' ? slot.id : slot.name}}`), ...links];
}

function differing(some: readonly string[], others: readonly string[]): readonly string[] {
  const alone = [...some.filter((name) => !others.includes(name)), ...others.filter((name) => !some.includes(name))];
  return [...new Set(alone)];
}

function textOf(floors: Floors): string {
  return textsOf(wordsOf(floors))
    .map(({ value }) => value)
    .join(' ');
}

/** « ¶ -3 |2×4 ». */
function shapeOf(prose: Prose): string {
  return prose
    .map((block) => {
      switch (block.type) {
        case 'list':
          return `-${block.items.length}`;
        case 'table':
          return `|${block.rows.length}×${block.head.length}`;
        case 'quote':
          return `>${shapeOf(block.children)}`;
        case 'heading':
          return '#';
        default:
          return '¶';
      }
    })
    .join(' ');
}
