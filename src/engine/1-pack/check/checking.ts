import type { Message, Place } from '../../0-language/messages/message.ts';
import type { Field, Pack } from '../model/pack.ts';
import { hint } from '../source/nearest.ts';
import type { Places } from '../source/places.ts';
import type { Possible } from './possible-answers.ts';

/** What the checks of one pack share: the pack, the ids it knows, where all of it stands, and where messages go. */
export interface Checking {
  readonly pack: Pack;
  readonly known: ReadonlyMap<string, Field>;
  /** The ids of its sections and clauses, which a link inside a document may name. */
  readonly targets: ReadonlySet<string>;
  /** The answers it allows. */
  readonly possible: Possible;
  /** What an overlay took away: « goals.fundraise » for an option. Its parents may still speak of it. */
  readonly gone: ReadonlySet<string>;
  readonly report: (message: Message) => void;
  /** True for an id that stands in a file refused for another mistake: it is not unknown as well. */
  readonly refused: (id: string) => boolean;
  /** The files of the wordings that say that where none of them holds, nothing is meant to print. */
  readonly gapsMeant: ReadonlySet<string>;
  readonly places: Places;
}

/** A source a question or a clause names must be in the trace. */
export function checkSource({ pack, report, refused }: Checking, id: string, place: Place): void {
  if (!Object.hasOwn(pack.sources, id) && !refused(id))
    report({
      code: 'unknown_source',
      params: { id, pack: pack.name, hint: hint(Object.keys(pack.sources), id) },
      place,
    });
}
