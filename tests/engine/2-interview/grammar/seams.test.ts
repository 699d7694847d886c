import { expect, it } from 'vitest';
import type { Inline } from '../../../../src/engine/0-language/nodes.ts';
import { plainText } from '../../../../src/engine/0-language/plain-text.ts';
import { closeSeams } from '../../../../src/engine/2-interview/grammar/seams.ts';
import { printAnswer } from '../../../../src/engine/interview.ts';
import { assemble, toMarkdown } from '../../../../src/engine/documents.ts';
import { team } from '../../../packs/shipped.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const typed = (value: string): Inline => ({ type: 'text', value, typed: true });

it.each([
  ['Société ABC inc.', '.', 'Société ABC inc.'],
  ['A.C.E.F.', '. Puis', 'A.C.E.F. Puis'],
  ['ouverture…', '.', 'ouverture…'],
  ['Ça va?', '.', 'Ça va?'],
  ['fin,', '.', 'fin.'],
  ['fin ;', '.', 'fin.'],
  ['un,', ', deux', 'un, deux'],
  ['un:', '\u00a0: deux', 'un\u00a0: deux'],
  ['inc.', ', deux', 'inc., deux'],
  ['fin,', ' et', 'fin, et'],
  ['fin', '.', 'fin.'],
  ['fin.', ')', 'fin.)'],
])('« %s » before « %s »: « %s »', (own, after, together) => {
  expect(plainText(closeSeams([typed(own), text(after)]))).toBe(together);
  const bold: Inline = { type: 'strong', children: [text('a '), typed(own)] };
  expect(plainText(closeSeams([bold, text(after)]))).toBe(`a ${together}`);
});

it('only where typed words meet those of the pack', () => {
  const apart: readonly Inline[] = [
    text('etc.'),
    text('.'),
    typed('fin.'),
    { type: 'break' },
    text('.'),
    text(','),
    text('.'),
  ];
  expect(closeSeams(apart)).toBe(apart);
});

it('a document has no mark twice, no space at the edge of a name, no control character', () => {
  const { interview, words } = written({
    org_name__full: '  Société ABC\u000b inc. ',
    org_name__article: 'la',
    mission_values__mission: 'Offrir un lieu.\u000cEt du temps. ',
    mission_values__values: ['respect,', ' entraide ', '\u200b'],
    response_times__watch_hours: 'du lundi au vendredi,',
    responsible__lead: { role: 'other', name: ' Ana ' },
  });
  expect(words).toMatch(/Société ABC inc\./);
  expect(words).not.toMatch(/[^.]\.\.(?!\.)|,\.|[\u000b\u000c\u200b\ufffd]|\( | Ana {2}/);
  expect(printAnswer(interview, 'mission_values__mission')).toBe('Offrir un lieu.\nEt du temps.');
  expect(printAnswer(interview, 'mission_values__values')).toBe('respect et entraide');
});

function written(answers: Parameters<typeof team>[0]) {
  const interview = team(answers);
  const documents = interview.pack.documents.map(({ id }) => toMarkdown(assemble(interview, { document: id })));
  return { interview, words: documents.join('\n') };
}
