import { writeAnswersFile } from '../engine/interview.ts';
import { oneFile } from './arguments.ts';
import type { Command } from './command.ts';
import { openFile } from './read-files.ts';

/** The answers that a DOCX or Markdown document carries, as an answers file that the site opens too. */
export const reopen: Command = async (given) => {
  const opened = await openFile(given, oneFile(given, 'document'), given.languages?.[0]);
  if (!opened) return 1;
  console.log(writeAnswersFile(opened.file).trimEnd());
  return 0;
};
