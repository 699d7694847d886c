import type { Files } from './item.ts';
import type { Items, OwnItems } from './items-of.ts';
import type { Reason } from './reason.ts';

/** All that a point is found from: two versions of the parent, and the member, whose ids follow the newer. */
export interface Changes {
  readonly name: string;
  readonly parent: string;
  readonly old: Items;
  readonly next: Items;
  readonly own: OwnItems;
  readonly member: Files;
  readonly reason: Reason;
}
