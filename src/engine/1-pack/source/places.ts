import type { Place } from '../../0-language/messages/message.ts';

/**
 * What a pack names by an id: an option as « goals.fundraise », and so a dated fact, « laws.law_25 »; a wording by its
 * file.
 */
type PlaceKind =
  'pack' | 'field' | 'option' | 'rule' | 'role' | 'clause' | 'wording' | 'document' | 'hidden' | 'changelog';

type Path = readonly (string | number)[];

/** Something written in an author's file, and what it holds, by keys and indexes. */
interface LocatedPart {
  readonly place: Place;
  at(...path: Path): LocatedPart;
  has(...path: Path): boolean;
}

/**
 * Where all that a pack is made of stands in its authors' files: readers note it, checks ask. What has an id is noted
 * under it, once for each pack that writes it, the root first; a condition, a default, a slot or a text is noted by
 * itself.
 */
export class Places {
  readonly #named = new Map<string, LocatedPart[]>();
  readonly #parts = new Map<object, (nth: number) => Place>();
  readonly #otherwise: Place;

  /** `otherwise` is the place of what nobody wrote. */
  constructor(otherwise: Place) {
    this.#otherwise = otherwise;
  }

  name(kind: PlaceKind, id: string, located: LocatedPart): void {
    const key = `${kind} ${id}`;
    this.#named.set(key, [...(this.#named.get(key) ?? []), located]);
  }

  /**
   * `place` is asked for only when something is wrong: where the part begins, or the nth thing it names, the nth
   * character of a text.
   */
  note(part: object, place: (nth: number) => Place): void {
    this.#parts.set(part, place);
  }

  /** Where a thing stands, or what it holds at a path, as the nearest pack writes it. */
  of(kind: PlaceKind, id: string, ...path: Path): Place {
    const written = this.#named.get(`${kind} ${id}`) ?? [];
    const one = written.findLast((located) => located.has(...path)) ?? written.at(-1);
    return one?.at(...path).place ?? this.#otherwise;
  }

  /** Each place where a thing stands, or what it holds at a path, the root's first. */
  all(kind: PlaceKind, id: string, ...path: Path): readonly Place[] {
    return (this.#named.get(`${kind} ${id}`) ?? []).map((one) => one.at(...path).place);
  }

  /** Where a part begins, or the nth thing it names. */
  ofPart(part: object, nth = 0, otherwise = this.#otherwise): Place {
    return this.#parts.get(part)?.(nth) ?? otherwise;
  }
}
