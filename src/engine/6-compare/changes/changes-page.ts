import { fillWords } from '../../0-language/messages/fill-words.ts';
import type { TeamClause, TeamDocument } from '../../3-documents/document.ts';
import { printDate } from '../../2-interview/grammar/date.ts';
import { escapeHeading, escapeMarkdown, onOneLine } from '../../4-output/markdown/escape.ts';
import { redline } from '../redline/redline.ts';
import type { ChangedAnswer } from './compare-answers.ts';
import type { Cause } from './causes.ts';
import { CHANGES_WORDS, type ChangesWords } from './changes-words.ts';
import type { ChangedClause, ComparedVersion, Comparison } from './compare-versions.ts';
import { excerpt } from './excerpt.ts';
import { ownAnswers } from './own-answers.ts';

const CAUSES: readonly Cause[] = ['answers', 'words', 'facts'];
/** As much of an answer as a cell holds. */
const LONGEST = 200;

/** One page in Markdown: what changed between two versions, grouped by cause, in the language of the later. */
export function changesPage({ changes, before, after, oldWords }: Comparison): string {
  const words = CHANGES_WORDS[after.language];
  const { answers, clauses, from, to } = changes;
  const ours = ownAnswers(answers);
  const excerpts = excerptsOf(before, after);
  const side = (version: ComparedVersion) => sayVersion(version, words, after.locale);
  const parts = [
    `# ${escapeHeading(`${words.title} — ${after.title}`)}`,
    `**${escapeMarkdown(onOneLine(after.organisation))}**`,
    escapeMarkdown(fillWords(words.between, { from: side(from), to: side(to) })),
    ...(oldWords ? [] : [`> ${escapeMarkdown(words.oldWordsMissing)}`]),
    ...(clauses.length + ours.length === 0 ? [words.sameWords] : ours.length === 0 ? [words.nothingOfYours] : []),
    ...CAUSES.flatMap((cause) => {
      // A clause with several causes is told once, under the first.
      const touched = clauses.filter(({ because }) => because[0] === cause);
      const table = cause === 'answers' && ours.length > 0 ? [answersTable(ours, clauses, words)] : [];
      if (touched.length + table.length === 0) return [];
      const list = touched.map((clause) => line(clause, excerpts.get(clause.id) ?? '', words)).join('\n');
      const title = table.length > 0 && list !== '' ? [`**${words.inText}**`] : [];
      return [`## ${words.causes[cause]}`, ...table, ...title, ...(list === '' ? [] : [list])];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sayVersion({ version, date, pack }: ComparedVersion, words: ChangesWords, locale: string): string {
  return fillWords(words.version, {
    version: onOneLine(version),
    date: printDate(locale, date),
    pack: `${pack.name} ${pack.version}`,
  });
}

function answersTable(
  answers: readonly ChangedAnswer[],
  clauses: readonly ChangedClause[],
  words: ChangesWords,
): string {
  const cell = (text: string | null) => (text === null ? `*${words.none}*` : escapeMarkdown(shortened(text)));
  const rows = answers.map(({ id, label, before, after }) => {
    const touched = clauses.filter(({ ids }) => ids.includes(id)).flatMap(({ number, was }) => number ?? was ?? []);
    return [escapeMarkdown(onOneLine(label)), cell(before), cell(after), touched.join(', ')];
  });
  const head = [words.question, words.before, words.after, words.clauses];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function shortened(text: string): string {
  const signs = Array.from(onOneLine(text));
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : signs.join('');
}

function line(clause: ChangedClause, words: string, said: ChangesWords): string {
  const { id, number, was, change, before, after } = clause;
  const [title = id] = (after ?? before ?? '').split('\n');
  const renumbered = number !== null && was !== null && number !== was ? ` (${said.was} ${was})` : '';
  const others = clause.because.slice(1).map((cause) => said.causes[cause]);
  const named = [number ?? was, escapeMarkdown(title)].filter(Boolean).join(' ');
  const state = [said.changes[change], ...others].join('; ');
  const more = change === 'moved' || words === '' ? '' : ` ${words}`;
  return `- **${named}**${renumbered}, *${state}*.${more}`;
}

/** What changed within each clause, by its id. */
function excerptsOf(before: TeamDocument, after: TeamDocument): ReadonlyMap<string, string> {
  const merged = redline(before, after).sections.flatMap(({ clauses }) => clauses);
  const withTitle = ({ redlined, blocks, title }: TeamClause) =>
    redlined && redlined.title.some((node) => 'change' in node) && title !== ''
      ? [{ type: 'paragraph' as const, children: redlined.title }, ...blocks]
      : blocks;
  return new Map(merged.map((clause) => [clause.id, excerpt(withTitle(clause))]));
}
