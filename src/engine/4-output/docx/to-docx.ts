import type { TeamDocument } from '../../3-documents/document.ts';
import { body } from './write/body.ts';
import type { Comments } from './write/comments.ts';
import { makeFile } from './write/make-file.ts';

const NONE: Comments = new Map();

/**
 * A document as a Word file that carries its answers, with a comment on each clause that has one; the same input gives
 * the same bytes anywhere.
 */
export function toDocx(document: TeamDocument, comments: Comments = NONE): Promise<Uint8Array> {
  const ranks = new Map([...comments.keys()].map((id, rank) => [id, rank]));
  return makeFile([{ document, look: {} }], comments, (make) =>
    body(document, make({ commentOf: (id) => ranks.get(id) })),
  );
}
