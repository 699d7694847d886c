import { expect, it } from 'vitest';
import { assemble } from '../../../../src/engine/documents.ts';
import { readDocx, toDocx, toDocxWithGuide } from '../../../../src/engine/docx.ts';
import { readInterview } from '../../../../src/engine/interview.ts';
import { shipped } from '../../../packs/shipped.ts';
import { stories } from '../../../samples/stories.ts';
import { paragraphsOf, partsOf } from './read-back.ts';

const { file } = stories[0]!;
const interview = readInterview(shipped(), file.answers, file.date, file.adaptations, {}, file.confirmed);
const policy = assemble(interview, { answersFile: file });
const guide = assemble(interview, { document: 'guide' });
const together = await toDocxWithGuide(policy, guide);
const wordsOf = (bytes: Uint8Array) => paragraphsOf(bytes).map(({ style, text }) => [style, text]);

it('says the policy, then the guide, each as its own file does', async () => {
  expect(wordsOf(together)).toEqual([...wordsOf(await toDocx(policy)), ...wordsOf(await toDocx(guide))]);
});

it('opens a page for the guide, whose headings count again from 1', () => {
  const titles = paragraphsOf(together).filter(({ style }) => style === 'Title');
  expect(titles.map(({ xml }) => xml.includes('<w:pageBreakBefore/>'))).toEqual([false, true]);
  const lists = paragraphsOf(together)
    .filter(({ style }) => style === 'Heading1')
    .map(({ list }) => list?.id);
  const [first] = lists.slice(-1);
  expect(first).not.toBeUndefined();
  expect(lists.filter((id) => id === first)).toHaveLength(guide.sections.filter(({ number }) => number).length);
});

it('names each place once, and leads to places that are there', () => {
  const xml = partsOf(together)['word/document.xml'] ?? '';
  const places = [...xml.matchAll(/w:bookmarkStart [^>]*w:name="(\w+)"/g)].map(([, name]) => name!);
  expect(new Set(places).size).toBe(places.length);
  const cited = [...xml.matchAll(/(?:w:anchor="|(?:PAGEREF|REF) )(\w+)/g)].map(([, name]) => name!);
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter((name) => !places.includes(name))).toEqual([]);
});

it('opens again with the answers of the team', () => {
  expect(readDocx(together).text).toContain(JSON.stringify(file.answers.org_name__full));
});
