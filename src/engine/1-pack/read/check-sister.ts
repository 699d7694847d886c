import type { Language } from '../../0-language/answers.ts';
import type { Block, TemplateInline } from '../../0-language/nodes.ts';
import { linksOf, slotsOf, textsOf } from '../../0-language/slots.ts';
import { differingDigits } from '../source/digits.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { startOf } from '../source/place-at.ts';
import { readProse } from '../source/read-prose.ts';

type Prose = readonly Block<TemplateInline>[];

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
 * clauses; be cut alike; and count the same. One of these is reported, the first; the last two, and English that is
 * French, only warn: the text can be printed.
 */
export function checkSister(reader: PackReader, { id, french, english }: Sisters): void {
  const empty = [french, english].find(({ body }) => body.trim() === '');
  if (empty) {
    reader.report({ code: 'clause_empty', params: { id }, place: startOf(empty.file) });
    return;
  }
  const [one, other] = [quietly(reader, french.body, 'fr'), quietly(reader, english.body, 'en')];
  const place = startOf(english.file);
  const names = differing(namesIn(one), namesIn(other));
  const shapes = { french: shapeOf(one), english: shapeOf(other) };
  const digits = differingDigits(wordsOf(one), wordsOf(other));
  if (french.body.trim() === english.body.trim() && wordsOf(one).split(/\s+/).length >= FEWEST_WORDS)
    reader.report({ code: 'sister_same', place, warning: true });
  else if (names.length > 0) reader.report({ code: 'sister_differs', params: { difference: names.join(', ') }, place });
  else if (shapes.french !== shapes.english)
    reader.report({ code: 'sister_shape', params: shapes, place, warning: true });
  else if (digits) reader.report({ code: 'digits_differ', params: digits, place, warning: true });
}

/** A prose that another reading reports on. */
function quietly(reader: PackReader, body: string, language: Language): Prose {
  const silent = {
    local: new Map<string, string>(),
    report: () => {},
    placeAt: () => startOf(reader.name),
    note: () => {},
  };
  return readProse({ ...silent, language }, body);
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

function wordsOf(prose: Prose): string {
  return textsOf(prose)
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
