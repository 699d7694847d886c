import { escapeXml } from '../package/escape-xml.ts';
import type { Parts } from '../package/parts.ts';

/** A change that the writer left unsigned. */
const UNSIGNED = /<w:(ins|del|pPrChange) w:id="0" w:author="" w:date=""/g;
/** As long as Word shows the name of an author. */
const LONGEST = 255;

/** Signs each tracked change with an author and a moment, or none; each has a number of its own. */
export function signChanges(parts: Parts, author: string, moment: string): Parts {
  const name = escapeXml(Array.from(author).slice(0, LONGEST).join('').replace(/\s+/g, ' '));
  const day = moment === '' ? '' : ` w:date="${moment}"`;
  let count = 0;
  return Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path,
      part.replace(UNSIGNED, (_all, change: string) => `<w:${change} w:id="${(count += 1)}" w:author="${name}"${day}`),
    ]),
  );
}
