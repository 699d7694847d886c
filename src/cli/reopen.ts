import { stringify } from 'yaml';
import { oneFile } from './arguments.ts';
import type { Command } from './main.ts';
import { openFile } from './read-files.ts';

/** The answers that a DOCX or Markdown document carries, as an answers file. */
export const reopen: Command = (given) => {
  const opened = openFile(given, oneFile(given, 'document'));
  if (!opened) return 1;
  process.stdout.write(stringify(opened.file, { lineWidth: 0 }));
  return 0;
};
