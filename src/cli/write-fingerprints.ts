import type { Message } from '../engine/interview.ts';

/**
 * The English files that a check found older than their French text (path → text), each with the fingerprint of the
 * French of today after its `of:`, and every other letter as it was.
 */
export function writeFingerprints(
  files: ReadonlyMap<string, string>,
  messages: readonly Message[],
): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { code, place, params } of messages) {
    if (code !== 'sister_older' || place?.line === undefined || place.column === undefined) continue;
    const lines = files.get(place.file)!.split('\n');
    const line = lines[place.line - 1]!;
    const before = line.slice(0, place.column - 1);
    lines[place.line - 1] = before + line.slice(before.length).replace(/^(["']?)\w+/, `$1${params!['now']}`);
    written.set(place.file, lines.join('\n'));
  }
  return written;
}
