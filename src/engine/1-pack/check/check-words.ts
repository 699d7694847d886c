import type { Slot, TemplateInline } from '../../0-language/nodes.ts';
import { slotsIn } from '../../0-language/slots.ts';
import type { Checking } from './checking.ts';
import { NOT_DISCUSSED } from '../model/documents.ts';
import { hint } from '../source/nearest.ts';
import type { Field } from '../model/questions.ts';

/** Names that are no answer: the organisation, the day of the oldest check of the facts, what was not discussed. */
const ALWAYS_KNOWN = new Set(['org', 'facts_verified', ...NOT_DISCUSSED]);

/** Every slot must be an answer, a derived value, a name known here (`local`) or a strength verb of the pack. */
export function checkSlots(
  checking: Checking,
  nodes: readonly TemplateInline[],
  local: ReadonlySet<string> = new Set(),
): void {
  for (const slot of slotsIn(nodes)) checkSlot(checking, slot, local);
}

/** One slot, as above; a strength verb must also have the forms its words ask for. */
export function checkSlot(checking: Checking, slot: Slot, local: ReadonlySet<string>): void {
  const { known, pack, report, refused, places } = checking;
  const place = places.ofPart(slot);
  const near = (name: string) =>
    hint([...known.keys(), ...local, ...ALWAYS_KNOWN, ...Object.keys(pack.strength)], name);
  if (slot.type === 'field') {
    if (known.has(slot.id) || local.has(slot.id) || ALWAYS_KNOWN.has(slot.id) || refused(slot.id)) return;
    report({ code: 'unknown_slot', params: { slot: `{${slot.id}}`, hint: near(slot.id) }, place });
    return;
  }
  const words = pack.strength[slot.name];
  if (!words) {
    report({ code: 'unknown_slot', params: { slot: `{${slot.name}}`, hint: near(slot.name) }, place });
    return;
  }
  const wanted = formsWanted(words);
  const optional = slot.name === 'LE_DOC';
  if (slot.forms.length !== wanted && !(optional && slot.forms.length === 0)) {
    report({ code: 'token_forms', params: { slot: `{${slot.name}}`, expected: String(wanted) }, place });
  }
}

/** What a row says inside a sentence names its columns, and nothing else. */
export function checkInline({ report, places }: Checking, { id, columns = [], inline = [] }: Field): void {
  const names = new Set(columns.map((column) => column.id.slice(id.length + 2)));
  for (const slot of slotsIn(inline)) {
    const name = slot.type === 'field' ? slot.id : slot.name;
    if (slot.type === 'token' || !names.has(name))
      report({
        code: 'unknown_slot',
        params: { slot: `{${name}}`, hint: hint([...names], name) },
        place: places.ofPart(slot),
      });
  }
}

function formsWanted({ binding, guideline }: { binding: string; guideline: string }): number {
  const both = binding + guideline;
  return both.includes('%2') ? 2 : both.includes('%1') ? 1 : 0;
}
