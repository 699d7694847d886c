import type { Link, Slot, Strong, TemplateInline, Text } from '../../0-language/nodes.ts';
import { readSlots, writeSlots } from '../source/read-slots.ts';

/** Words, slots, strong words and links, as authors write them. */
const STRONG_OR_LINK = /(\*[^*]+\*|\[[^\]]+\]\([^)]*\))/;

/** The run as authors write it, « *Deux adultes* : {DOIT}… »; `undefined` for what would not read back the same. */
export function wrapRun(values: readonly unknown[]): string | undefined {
  if (values.length === 0 || !values.every(isRunNode)) return undefined;
  const text = values
    .map((node) =>
      node.type === 'strong'
        ? `*${writeSlots(node.children)}*`
        : node.type === 'link'
          ? `[${writeSlots(node.children)}](${node.href})`
          : writeSlots([node]),
    )
    .join('');
  return JSON.stringify(unwrapRun(text)) === JSON.stringify(values) ? text : undefined;
}

/** The nodes of a run. */
export function unwrapRun(text: string): readonly TemplateInline[] {
  return text.split(STRONG_OR_LINK).flatMap((piece, rank): readonly TemplateInline[] => {
    if (rank % 2 === 0) return readSlots(piece).nodes;
    if (piece.startsWith('*')) return [{ type: 'strong', children: readSlots(piece.slice(1, -1)).nodes }];
    const end = piece.indexOf('](');
    return [{ type: 'link', href: piece.slice(end + 2, -1), children: readSlots(piece.slice(1, end)).nodes }];
  });
}

type Flat = Text | Slot;

/** A field of a question also has a type, but a label too. */
function isFlat(value: unknown): value is Flat {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    !('label' in value) &&
    (value.type === 'field' || value.type === 'token' || value.type === 'text')
  );
}

function isRunNode(value: unknown): value is Flat | Strong<Flat> | Link<Flat> {
  if (isFlat(value)) return true;
  if (typeof value !== 'object' || value === null || !('type' in value) || !('children' in value)) return false;
  return (
    (value.type === 'strong' || value.type === 'link') && Array.isArray(value.children) && value.children.every(isFlat)
  );
}
