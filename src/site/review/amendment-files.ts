import { writers } from '../../engine/documents.ts';
import type { Compared, Comparison } from '../../engine/compare.ts';
import { downloadArchive, makeBoardKit } from '../export/companions.ts';
import { download, type MadeFile } from '../export/download.ts';
import { fileName } from '../export/file-name.ts';
import { applyLook } from '../export/write-document.ts';
import type { Review } from './review.svelte.ts';

/** The policy or its guide with tracked changes since the version adopted last. */
export async function downloadRedline(review: Review, document: Compared): Promise<void> {
  const { compare, team } = review;
  const comparison = compare.compareWithAdopted(team.pack, team.file, document);
  if (comparison) download(await makeRedline(review, document, comparison));
}

/** The list of what changed, in Markdown. */
export function downloadChanges(review: Review): void {
  if (review.comparison) download(makeChanges(review, review.comparison));
}

/** What goes to the board for an amendment: what changes, the list of it, then the new version and its sheets. */
export async function downloadAmendmentKit(review: Review, address: string): Promise<void> {
  const { team, words, comparison } = review;
  if (!comparison) return;
  const [changes, kit] = await Promise.all([
    makeRedline(review, 'policy', comparison),
    makeBoardKit(team, address, false),
  ]);
  await downloadArchive(team, words.fileNames.kit, [changes, makeChanges(review, comparison), ...kit]);
}

/** The days of the policy, for calendars. */
export function downloadCalendar({ compare, team, words }: Review): void {
  const content = compare.dueCalendar({ file: team.file, interview: team.interview });
  const name = fileName(words.fileNames.calendar, team.answers, 'ics');
  download({ name, content, mime: 'text/calendar' });
}

async function makeRedline(
  { compare, team, words }: Review,
  document: Compared,
  { before, after }: Comparison,
): Promise<MadeFile> {
  const { extension, mime, load } = writers.docx;
  const toDocx = await load();
  const content = await applyLook(team, toDocx(compare.redline(before, after)));
  return { name: fileName(words.fileNames[document], team.answers, extension), content, mime };
}

function makeChanges({ compare, team, words }: Review, comparison: Comparison): MadeFile {
  const { extension, mime } = writers.md;
  const name = fileName(words.fileNames.list, team.answers, extension);
  return { name, content: compare.changesPage(comparison), mime };
}
