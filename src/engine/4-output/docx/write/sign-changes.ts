import type { TeamDocument } from '../../../3-documents/document.ts';
import { escapeXml } from '../package/escape-xml.ts';
import type { Parts } from '../package/parts.ts';
import { momentOf } from './core-properties.ts';

/** A change that the writer left unsigned. */
const UNSIGNED = /<w:(ins|del|pPrChange) w:id="0" w:author="" w:date=""/g;
/** As long as Word shows the name of an author. */
const LONGEST = 255;

/** Signs each tracked change: the organisation made it, on the document's day; each has a number of its own. */
export function signChanges(parts: Parts, { organisation, date }: Pick<TeamDocument, 'organisation' | 'date'>): Parts {
  const moment = momentOf(date);
  const day = moment === '' ? '' : ` w:date="${moment}"`;
  const author = escapeXml(Array.from(organisation).slice(0, LONGEST).join('').replace(/\s+/g, ' '));
  let count = 0;
  return Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path,
      part.replace(UNSIGNED, (_all, name: string) => `<w:${name} w:id="${(count += 1)}" w:author="${author}"${day}`),
    ]),
  );
}
