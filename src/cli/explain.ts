import { assemble, explain as explainDocument } from '../engine/documents.ts';
import { oneFile } from './arguments.ts';
import type { Command } from './command.ts';
import { documentId, openFile } from './read-files.ts';
import { printJson } from './report.ts';

/** Each clause of a document: whether it prints, where, and because of which answers. */
export const explain: Command = async (given) => {
  const opened = await openFile(given, oneFile(given, 'answers file', 'fichier de réponses'), given.languages?.[0]);
  if (!opened) return 1;
  const document = assemble(opened.interview, { document: documentId(opened.interview, given.document ?? 'policy') });
  const clauses = explainDocument(opened.interview, document);
  if (given.json) {
    printJson({
      clauses: clauses.map((clause) => ({
        ...clause,
        variant: clause.variant ?? null,
        number: clause.number ?? null,
        in: clause.in ?? (clause.status === 'printed' ? 'policy' : null),
      })),
    });
    return 0;
  }
  for (const { id, variant, number, status, because, in: where } of clauses) {
    const words = [number ?? '—', variant ? `${id}--${variant}` : id, status, where === 'guide' ? '(guide)' : ''];
    console.log(words.filter(Boolean).join('  '));
    for (const reason of because) console.log(`      ${reason.words} (${reason.from})`);
  }
  return 0;
};
