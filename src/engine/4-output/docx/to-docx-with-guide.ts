import type { TeamDocument } from '../../3-documents/document.ts';
import { body } from './write/body.ts';
import { makeFile } from './write/make-file.ts';

/**
 * A policy and, on the page after it, its guide as one Word file, each with its own numbers, which are the same. The
 * answers it carries are the policy's.
 */
export function toDocxWithGuide(policy: TeamDocument, guide: TeamDocument): Promise<Uint8Array> {
  const sides = [policy, guide].map((document) => ({ document, look: {} }));
  return makeFile(sides, new Map(), (make) => [...body(policy, make({})), ...body(guide, make({ twin: true }))]);
}
