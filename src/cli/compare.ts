import { changesPage, compareVersions, redline, type Compared, type Comparison } from '../engine/compare.ts';
import { toDocx } from '../engine/docx.ts';
import type { Language } from '../engine/interview.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { openFile, type OpenedFile } from './read-files.ts';
import { printJson } from './report.ts';
import { UsageError } from './usage-error.ts';
import { writeIn } from './write-files.ts';

/** What each document's files are called. */
const NAMES: Readonly<Record<Compared, string>> = { policy: 'changes', guide: 'guide-changes' };

/** What changed between two answers files or documents, and because of what; with `--out`, in tracked changes too. */
export const compare: Command = async (given) => {
  const [from, to, ...more] = given.files;
  if (from === undefined || to === undefined || more.length > 0)
    throw new UsageError({
      fr: 'donnez deux fichiers : celui d’avant, puis celui d’après',
      en: 'give two files: the one before, then the one after',
    });
  const document = comparedDocument(given.document ?? 'policy');
  for (const language of given.languages ?? [undefined]) {
    const after = await openFile(given, to, language);
    const before = after && (await openFile(...likeAfter(given, from, after)));
    if (!after || !before) return 1;
    const comparison = compareVersions(before, after, document);
    if (!comparison.oldWords) sayOldWords(from, comparison.after.language);
    if (given.out !== undefined) await write(given.out, document, comparison);
    if (given.json) printJson(comparison.changes);
    else if (given.out === undefined) console.log(changesPage(comparison).trimEnd());
  }
  return 0;
};

/** Both are read with one pack, in one language. */
function likeAfter(given: Arguments, path: string, { interview }: OpenedFile): Parameters<typeof openFile> {
  return [{ ...given, pack: interview.pack.name }, path, interview.pack.language];
}

async function write(folder: string, document: Compared, comparison: Comparison): Promise<void> {
  const { before, after } = comparison;
  const name = `${NAMES[document]}.${after.language}`;
  writeIn(folder, `${name}.docx`, await toDocx(redline(before, after)));
  writeIn(folder, `${name}.md`, changesPage(comparison));
}

function sayOldWords(path: string, language: Language): void {
  console.error(
    language === 'fr'
      ? `${path}: ses mots d’alors n’y sont pas; les deux versions sont faites avec le pack d’ici`
      : `${path}: its words of then are not at hand; both versions are made with the pack here`,
  );
}

function comparedDocument(word: string): Compared {
  if (word === 'policy' || word === 'guide') return word;
  throw new UsageError({
    fr: `seuls « policy » et « guide » se comparent; « ${word} » n’en est pas un`,
    en: `only “policy” and “guide” are compared; “${word}” is neither`,
  });
}
