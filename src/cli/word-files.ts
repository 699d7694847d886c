import { readFileSync } from 'node:fs';
import { assemble, clauseNotes, COMMENT_WORDS, explain, type TeamDocument } from '../engine/documents.ts';
import {
  annotate,
  applyLetterhead,
  type Letterhead,
  readLetterhead,
  sayLetterhead,
  toBilingualDocx,
  toDocx,
} from '../engine/docx.ts';
import { readInterview, type Interview, type Language } from '../engine/interview.ts';
import { reasonsOf } from '../engine/pack.ts';
import type { Edition } from './arguments.ts';
import { openPack } from './read-files.ts';
import { UsageError } from './usage-error.ts';

/**
 * Makes the Word file of a document, in one of the editions of the policy where one is asked for: the same bytes as the
 * site's.
 */
export async function toWord(
  interview: Interview,
  document: TeamDocument,
  edition: Edition | undefined,
  letterhead: Letterhead | undefined,
): Promise<Uint8Array> {
  return applyLetterhead(await plainWord(interview, document, edition), letterhead);
}

function plainWord(interview: Interview, document: TeamDocument, edition: Edition | undefined): Promise<Uint8Array> {
  const { pack } = interview;
  switch (edition) {
    case 'annotated':
      return toDocx(
        document,
        annotate(
          document,
          explain(interview, document),
          reasonsOf(pack),
          COMMENT_WORDS[pack.language],
          clauseNotes(interview, document),
        ),
      );
    case 'bilingual':
      return toBilingualDocx(document, assemble(inOther(interview)));
    default:
      return toDocx(document);
  }
}

/** The same answers read with the pack's other language. */
function inOther({
  pack,
  answers,
  date,
  adaptations,
  notes,
  confirmed,
  people,
  settled,
  adopted,
}: Interview): Interview {
  const other: Language = pack.language === 'fr' ? 'en' : 'fr';
  return readInterview(openPack(pack.name, other)!, answers, date, adaptations, notes, confirmed, {
    people,
    settled,
    ...(adopted ? { adopted: [adopted] } : {}),
  });
}

/** The look of an organisation's own Word document; what there is to say of it goes to stderr. */
export function openLetterhead(path: string, language: Language): Letterhead | undefined {
  const { letterhead, code } = readLetterhead(bytesAt(path));
  console.error(`${path}: ${sayLetterhead({ code, params: { name: path } }, language)} [${code}]`);
  return letterhead;
}

function bytesAt(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new UsageError({ fr: `aucun fichier ne se lit à « ${path} »`, en: `no file can be read at “${path}”` });
  }
}
