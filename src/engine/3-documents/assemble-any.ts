import type { Interview } from '../2-interview/model/interview.ts';
import { type AssembleOptions, assemblePolicy } from './assemble.ts';
import type { TeamDocument } from './document.ts';
import { sheetRows } from './team-rows.ts';

/** Assembles any document for one team, sheets too; as `assemblePolicy` in all else. */
export function assemble(interview: Interview, options: AssembleOptions = {}): TeamDocument {
  return assemblePolicy(interview, options, sheetRows);
}
