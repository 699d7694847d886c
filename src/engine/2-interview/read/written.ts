import type { TeamMessage } from '../../0-language/messages/message.ts';

/**
 * The same data twice: with its numbers and booleans, and with every scalar as it is written; and what there is to say
 * of how.
 */
export interface Written {
  readonly data: unknown;
  readonly source: unknown;
  readonly messages: readonly TeamMessage[];
}
