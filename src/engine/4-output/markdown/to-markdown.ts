import { printed, type TeamClause, type TeamDocument, type TeamSection } from '../../3-documents/document.ts';
import { shownBlocks } from '../../3-documents/shown-blocks.ts';
import { onceFor } from '../../0-language/once-for.ts';
import { writeAnswersFile } from '../../0-language/answers-file.ts';
import { blocksToMarkdown } from './blocks.ts';
import { escapeHeading, escapeMarkdown, onOneLine } from './escape.ts';

/** The key of the front matter under which a document carries its answers. */
export const CARRIED_KEY = 'balises';

/** A document as Markdown that reads well unrendered; the answers it carries stand in its front matter. */
export function toMarkdown(document: TeamDocument): string {
  const parts = [
    `# ${escapeHeading(document.title)}`,
    `**${escapeMarkdown(onOneLine(document.organisation))}**`,
    blocksToMarkdown(document.front),
    ...printed(document).map((one) => section(one, document)),
  ];
  return `${frontMatter(document)}${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A policy is counted after every key, and most of its clauses are the very same. */
const inMarkdown = onceFor(blocksToMarkdown);

function section({ number, title, label, clauses, unnumbered }: TeamSection, document: TeamDocument): string {
  const heading = `## ${number === undefined ? '' : `${number} `}${escapeHeading(title)}`;
  return [
    heading,
    ...(label ? [`*${escapeMarkdown(label)}*`] : []),
    ...clauses.map((one) => {
      const words = inMarkdown(shownBlocks(document, one));
      return document.sheet || unnumbered ? words : clause(one, words);
    }),
  ].join('\n\n');
}

function clause({ number, title, label }: TeamClause, words: string): string {
  const heading = `### ${number} ${escapeHeading(title)}`;
  return [heading, ...(label ? [`*${escapeMarkdown(label)}*`] : []), words].join('\n\n');
}

/** JSON is YAML: a reader of front matter finds the answers under one key, indented so that it ends where it should. */
function frontMatter({ answers, title, language }: TeamDocument): string {
  if (!answers) return '';
  const carried = writeAnswersFile(answers).trim().replaceAll('\n', '\n  ');
  return `---\ntitle: ${JSON.stringify(title)}\nlang: ${language}\n${CARRIED_KEY}:\n  ${carried}\n---\n\n`;
}
