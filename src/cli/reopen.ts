import { writeAnswersFile } from '../engine/interview.ts';
import { oneFile } from './arguments.ts';
import type { Command } from './command.ts';
import { openFile } from './read-files.ts';

/** The answers that a DOCX or Markdown document carries, as an answers file that the site opens too. */
export const reopen: Command = (given) => {
  const opened = openFile(given, oneFile(given, 'document'));
  if (!opened) return 1;
  console.log(writeAnswersFile(opened.file).trimEnd());
  return 0;
};
