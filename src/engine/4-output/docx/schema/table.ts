import { type ValueKind, kinds, oneOf } from './kinds.ts';

/**
 * What may stand where, type by type: `[attribute=kind! …] child? (this|that)* …`. A kind is a name of `kinds.ts`, or
 * words parted by strokes; `!` asks for the attribute. After a child, or a group of which each is one: `?` at most one,
 * `!` one, `*` any number, `+` one or more, `{2}` so many, `{3+}` so many or more, `=` made where missing, `-` never
 * taken. In a group, `~` takes what holds it away with it. `a/b` is the element `a` of type `b`, `a/@kind` has one
 * attribute `val`, `#kind` is text. Children stand in this order; those of one group in their own. A name without a
 * prefix has the table's.
 */
export type ElementTable = Readonly<Record<string, string>>;

/** What an attribute may be; a picture’s is told where the pictures are known. */
export interface Attribute {
  readonly kind: ValueKind | 'picture';
  readonly required: boolean;
}

/** A place among the children of an element: how many may stand there. */
export interface ChildSlot {
  readonly least: number;
  readonly most: number;
  /** The element made where it is missing. */
  readonly made?: string;
}

/** What may stand in a slot. */
export interface ChildPlace {
  readonly slot: number;
  readonly type: string;
  readonly binding: boolean;
}

/** What an element may be. */
export interface Type {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly required: readonly string[];
  readonly slots: readonly ChildSlot[];
  readonly places: ReadonlyMap<string, ChildPlace>;
  /** What its text may be; it has none where absent. */
  readonly text?: ValueKind;
}

const COUNTS: Readonly<Record<string, ChildSlot>> = {
  '?': { least: 0, most: 1 },
  '!': { least: 1, most: 1 },
  '*': { least: 0, most: Infinity },
  '+': { least: 1, most: Infinity },
  '-': { least: 0, most: 0 },
};

/** The types of a table, by their names with its prefix. */
export function readTable(prefix: string, table: ElementTable): ReadonlyMap<string, Type> {
  const named = (name: string) => (name.includes(':') ? name : `${prefix}:${name}`);
  const types = new Map<string, Type>();
  for (const [name, text] of Object.entries(table)) types.set(named(name), readType(named(name), text));
  return types;

  function readType(name: string, text: string): Type {
    const [, list = '', content = ''] = /^\s*(?:\[([^\]]*)\])?([\s\S]*)$/.exec(text)!;
    const attributes = new Map(words(list).map((word) => readAttribute(name, word)));
    const slots: ChildSlot[] = [];
    const places = new Map<string, ChildPlace>();
    let said: ValueKind | undefined;
    for (const word of words(content)) {
      if (word.startsWith('#')) {
        said = kindOf(word.slice(1));
        continue;
      }
      const [, group, one, sign = ''] = /^(?:\(([^)]*)\)|(.*?))([?!*+=-]|\{\d\+?\})$/.exec(word)!;
      for (const child of group?.split('|') ?? [one!]) {
        const [, element = '', type = element] = /^([\w:]+)(?:\/([^~]+))?/.exec(child)!;
        places.set(named(element), { slot: slots.length, type: typeOf(type), binding: child.endsWith('~') });
      }
      slots.push(readCount(sign, named(one ?? '')));
    }
    const required = [...attributes].filter(([, attribute]) => attribute.required).map(([attribute]) => attribute);
    return { attributes, required, slots, places, ...(said ? { text: said } : {}) };
  }

  /** The name of a child’s type; one with a single attribute is made here. */
  function typeOf(type: string): string {
    if (!type.startsWith('@')) return named(type);
    const sign = type === '@on' ? '' : '!';
    const name = `${prefix}:${type}`;
    if (!types.has(name)) types.set(name, readType(named('val'), `[val=${type.slice(1)}${sign}]`));
    return name;
  }

  /** Word’s own attributes have its prefix, those of drawings have none. */
  function readAttribute(element: string, word: string): readonly [string, Attribute] {
    const [, name = '', kind = '', sign] = /^([\w:]+)=(.*?)(!?)$/.exec(word)!;
    const whole = element.startsWith('w:') && !name.includes(':') ? `w:${name}` : name;
    return [whole, { kind: kind === 'picture' ? kind : kindOf(kind), required: sign === '!' }];
  }
}

function readCount(sign: string, element: string): ChildSlot {
  if (sign === '=') return { least: 0, most: 1, made: element };
  const [, count, more] = /^\{(\d)(\+?)\}$/.exec(sign) ?? [];
  return count === undefined ? COUNTS[sign]! : { least: Number(count), most: more ? Infinity : Number(count) };
}

function kindOf(name: string): ValueKind {
  return name.includes('|') ? oneOf(name.split('|')) : kinds[name]!;
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
