import { dueCalendar, dueOf, isOverdue, type Due } from '../engine/compare.ts';
import type { Language } from '../engine/interview.ts';
import type { Command, ExitCode } from './command.ts';
import { eachFile } from './each-file.ts';
import { openFile, refuseClashes, storyName, today } from './read-files.ts';
import { printJson } from './report.ts';
import { UsageError } from './usage-error.ts';
import { writeIn } from './write-files.ts';

/** What each policy is due for: its review, facts to check, a newer pack; 1 where something is late. */
export const due: Command = async (given) => {
  if (given.files.length === 0)
    throw new UsageError({
      fr: 'donnez au moins un fichier de réponses ou un document',
      en: 'give at least one answers file or document',
    });
  if (given.ics !== undefined) refuseClashes(given.files);
  const day = given.date ?? today();
  const found: ({ readonly file: string } & Due)[] = [];
  const code = await eachFile(given.files, given.languages?.[0] ?? 'en', async (path): Promise<ExitCode> => {
    const opened = await openFile(given, path, given.languages?.[0]);
    if (!opened) return 1;
    const one = dueOf(opened, day);
    found.push({ file: path, ...one });
    if (given.ics !== undefined) writeIn(given.ics, `${storyName(path)}.ics`, dueCalendar(opened));
    if (!given.json) sayDue(path, one, opened.interview.pack.language);
    return isOverdue(one) ? 1 : 0;
  });
  if (given.json) printJson(found);
  return code;
};

const WORDS: Readonly<Record<Language, Readonly<Record<'none' | 'review' | 'late' | 'facts' | 'pack', string>>>> = {
  fr: {
    none: 'pas encore adoptée',
    review: 'révision le',
    late: 'jours de retard',
    facts: 'faits à vérifier',
    pack: 'pack',
  },
  en: { none: 'not adopted yet', review: 'review on', late: 'days late', facts: 'facts to check', pack: 'pack' },
};

function sayDue(path: string, { organisation, version, review, overdue_days, facts, pack }: Due, language: Language) {
  const words = WORDS[language];
  console.log(`${path}: ${organisation}, version ${version}`);
  const late = overdue_days > 0 ? ` (${overdue_days} ${words.late})` : '';
  console.log(review === null ? `      ${words.none}` : `      ${words.review} ${review}${late}`);
  if (facts.length > 0)
    console.log(`      ${words.facts}: ${facts.map(({ id, check_again }) => `${id} ${check_again}`).join(', ')}`);
  if (pack.made_with !== pack.now || pack.clauses.length > 0)
    console.log(`      ${words.pack}: ${pack.made_with} → ${pack.now} ${pack.clauses.join(', ')}`.trimEnd());
}
