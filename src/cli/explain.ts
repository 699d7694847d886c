import { assemble, explain as explainDocument } from '../engine/documents.ts';
import { oneFile } from './arguments.ts';
import type { Command } from './command.ts';
import { openFile } from './read-files.ts';
import { printJson } from './report.ts';

/** Each clause of a document: whether it prints, and because of which answers. */
export const explain: Command = (given) => {
  const opened = openFile(given, oneFile(given, 'answers file'), given.languages?.[0]);
  if (!opened) return 1;
  const document = assemble(opened.interview, given.document === undefined ? {} : { document: given.document });
  const clauses = explainDocument(opened.interview, document);
  if (given.json) {
    printJson({
      clauses: clauses.map((clause) => ({ ...clause, variant: clause.variant ?? null, number: clause.number ?? null })),
    });
    return 0;
  }
  for (const { id, variant, number, status, because } of clauses) {
    console.log([number ?? '—', variant ? `${id}--${variant}` : id, status].join('  '));
    for (const { words, from } of because) console.log(`      ${words} (${from})`);
  }
  return 0;
};
