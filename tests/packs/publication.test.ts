import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { assemble, toMarkdown } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import type { AnswersFile } from '../../src/engine/interview.ts';
import { fileOf } from './random-teams.ts';
import { NAMED, shipped, team } from './shipped.ts';

/** What a team keeps for itself: none of it is printed. */
const PRIVATE = {
  note: 'Le fils de Luc a vu la photo',
  accepted: 'Ana repart en juin',
  aside: 'ancienne réponse',
  hidden: 'compte fermé en douce',
};
const answers = {
  ...NAMED,
  r_no_backup: { not_applicable: PRIVATE.accepted },
  jurisdiction: 'qc',
  old_question: PRIVATE.hidden,
};
const file: AnswersFile = {
  ...(fileOf(answers, 'complete') as AnswersFile),
  notes: { org_name: PRIVATE.note },
  aside: { gone: PRIVATE.aside },
};

/** Every text of a document: its parts, or itself. */
const texts = {
  docx: async (carry: boolean) =>
    Object.entries(unzipSync(await toDocx(made(carry)))).map(([path, part]) => `${path}\n${strFromU8(part)}`),
  md: async (carry: boolean) => [toMarkdown(made(carry))],
};
const made = (carry: boolean) => assemble(team(answers), carry ? { answersFile: file } : {});
/** The ids of questions and fields that could be no word of a page or of Word's own. */
const ids = shipped()
  .steps.flatMap((step) => step.questions)
  .flatMap((question) => [question, ...question.fields])
  .map(({ id }) => id)
  .filter((id) => id.includes('__'));
const traces = [
  ...Object.values(PRIVATE),
  ...ids,
  'balises/answers',
  'balises.answers',
  'urn:balises',
  '"answers"',
  '"notes"',
  'r_no_backup',
];

it.each(['docx', 'md'] as const)(
  'a copy for publication in %s keeps nothing of the answers, where the working copy has them',
  async (format) => {
    const held = async (carry: boolean) => {
      const all = await texts[format](carry);
      return traces.filter((trace) => all.some((text) => text.includes(trace)));
    };
    expect(await held(true)).toEqual(
      expect.arrayContaining([...Object.values(PRIVATE), 'org_name__full', 'balises/answers', 'r_no_backup']),
    );
    expect(await held(false)).toEqual([]);
  },
);

it('a copy for publication has the same pages', async () => {
  const page = async (carry: boolean) => (await texts.docx(carry)).find((text) => text.startsWith('word/document.xml'));
  expect(await page(false)).toBe(await page(true));
  expect((await texts.md(true))[0]!.endsWith((await texts.md(false))[0]!)).toBe(true);
});

it('a copy for publication has no part of its own but the one that says so', async () => {
  const paths = async (carry: boolean) => (await texts.docx(carry)).map((text) => text.split('\n')[0]!);
  const [working, published] = [await paths(true), await paths(false)];
  expect(working.filter((path) => !published.includes(path))).toEqual([
    'customXml/_rels/item1.xml.rels',
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
  ]);
  expect(published.filter((path) => !working.includes(path))).toEqual([]);
});
