import type { Slot, Text } from '../../0-language/nodes.ts';

/** A piece of text cut at its slots; what stands in braces and is no slot is reported. */
export interface Slotted {
  readonly nodes: readonly (Text | Slot)[];
  readonly unknown: readonly string[];
}

const TOKEN = /^(?:(de|à) )?([A-Z][A-Z_]*)(?: (.+))?$/;
const FIELD = /^(?:(de|à) )?([a-z][a-z0-9_]*)$/;

/** Cuts an author's text at `{field}`, `{de field}` and `{TOKEN forms}`. */
export function readSlots(text: string): Slotted {
  const unknown: string[] = [];
  const nodes = text.split(/(\{[^{}]*\})/).flatMap((piece): readonly (Text | Slot)[] => {
    if (piece === '') return [];
    const slot = /^\{.*\}$/s.test(piece) ? readSlot(piece.slice(1, -1)) : undefined;
    if (slot) return [slot];
    if (/[{}]/.test(piece)) unknown.push(piece);
    return [{ type: 'text', value: piece }];
  });
  return { nodes, unknown };
}

function readSlot(inside: string): Slot | undefined {
  const field = FIELD.exec(inside);
  if (field) return { type: 'field', id: field[2]!, ...preposition(field[1]) };
  const token = TOKEN.exec(inside);
  if (!token) return undefined;
  return {
    type: 'token',
    name: token[2]!,
    forms: token[3]?.split(' / ').map((form) => form.trim()) ?? [],
    ...preposition(token[1]),
  };
}

function preposition(word: string | undefined): { preposition?: 'de' | 'à' } {
  return word === 'de' || word === 'à' ? { preposition: word } : {};
}
