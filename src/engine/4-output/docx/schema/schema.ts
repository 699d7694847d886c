import { drawing } from './drawing.ts';
import { oldDrawing } from './old-drawing.ts';
import { readTable, type Type } from './table.ts';
import { word } from './word.ts';

const types: ReadonlyMap<string, Type> = new Map([
  ...readTable('w', word),
  ...readTable('a', drawing),
  ...readTable('v', oldDrawing),
]);

/** What an element of a type may be. */
export function typeNamed(name: string): Type {
  return types.get(name)!;
}

/** The rank of each child of a type, in the order that the format wants. */
export function ranksIn(name: string): ReadonlyMap<string, number> {
  return new Map([...typeNamed(name).places].map(([child, { slot }]) => [child, slot]));
}
