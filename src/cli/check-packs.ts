import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../engine/interview.ts';
import { reportPack } from './check.ts';
import { packFiles, ROOT, today } from './read-files.ts';
import { framed } from './report.ts';

/*
 * `npm run check`: every pack of the repository, in both languages, as Markdown for a page of a build; nothing is said
 * of one that is fine. The exit code is 1 where a pack has a mistake; a warning alone leaves it at 0.
 */
const LANGUAGES: readonly Language[] = ['fr', 'en'];
const files = packFiles();
for (const name of packNames()) {
  const messages = reportPack(files, name, today());
  if (messages.some(({ warning }) => !warning)) process.exitCode = 1;
  for (const language of messages.length > 0 ? LANGUAGES : []) {
    const said = messages.map((one) => framed(files, one, language)).join('\n');
    console.log(`### ${name} (${language})\n\n\`\`\`text\n${said}\`\`\`\n`);
  }
}

/** Every folder of `questions/` and `templates/`, whether or not it is a pack yet. */
function packNames(): readonly string[] {
  const folders = ['questions', 'templates']
    .map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory());
  return [...new Set(folders.map(({ name }) => name))].sort();
}
