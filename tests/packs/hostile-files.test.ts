import { expect, describe, it } from 'vitest';
import { openFile } from '../../src/site/questionnaire/save/open-file.ts';
import { assemble, toMarkdown } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import { ANSWERS_FORMAT } from '../../src/engine/interview.ts';
import { archive, HOSTILE_FILES, OTHER_FILES, packedZeros, type Made } from './hostile-files.ts';
import { fileOf } from './random-teams.ts';
import { NAMED, shipped, team } from './shipped.ts';
import { processorTime } from '../engine/processor-time.ts';

const open = (content: string | Uint8Array) => openFile(new File([content as BlobPart], 'a'), shipped());
const slowest: [number, string] = [0, ''];

async function isRefused(name: string, kind: string, content: string | Uint8Array): Promise<void> {
  const started = processorTime();
  const opened = await open(content);
  const took = processorTime() - started;
  expect(opened).toEqual({ messages: [{ code: `file_${kind}` }] });
  // The bound, whatever the file.
  expect(took).toBeLessThan(2_000);
  if (took > slowest[0]) slowest.splice(0, 2, took, name);
}

describe('a file made to harm is refused in less than two seconds, for what it is', () => {
  it.each(HOSTILE_FILES)('%s: %s', (...[name, kind, make]: Made) => isRefused(name, kind, make()));
  it('the slowest', () => console.log(`${slowest[1]}: refused after ${Math.round(slowest[0])} ms`));
});

describe('a file that holds no answers is refused for what it is', () => {
  it.each(OTHER_FILES)('%s: %s', (...[name, kind, make]: Made) => isRefused(name, kind, make()));

  it('a copy for publication', async () => {
    for (const document of [assemble(team()), assemble(team({}, 'en'))]) {
      await isRefused('', 'without_answers', await toDocx(document));
      await isRefused('', 'without_answers', toMarkdown(document));
      await isRefused('', 'without_answers', toMarkdown(document).replaceAll('\n', '\r\n'));
    }
  });
});

describe('what only looks like one of them opens', () => {
  const file = fileOf(NAMED);
  const item = (text: string) => ({
    name: 'customXml/item1.xml',
    content: `<answers xmlns="urn:balises:answers:1">${text}</answers>`,
  });

  it('a document with many pictures', async () => {
    const pictures = Array.from({ length: 1_500 }, (_, rank) => ({
      name: `word/media/image${rank}.png`,
      packed: packedZeros(1).slice(0, 100),
      declared: 300_000,
    }));
    expect((await open(archive([...pictures, item(JSON.stringify(file))]))).file).toEqual(file);
  });

  it('__proto__ stays a name like another, in each format', async () => {
    const text = JSON.stringify(file)
      .replace(
        '"answers":{',
        '"__proto__":{"polluted":1},"answers":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
      )
      .replace('"notes":{', '"notes":{"__proto__":"a"');
    for (const content of [text, `---\nbalises:\n  ${text}\n---\n`, archive([item(text)])]) {
      const { file: opened, messages } = await open(content);
      expect(messages).toEqual([
        { code: 'unknown_answer', params: { id: '__proto__, constructor' } },
        { code: 'unread_keys', params: { keys: '__proto__, notes.__proto__' } },
      ]);
      expect(opened!.answers).toEqual(NAMED);
      expect(Object.keys(opened!.aside!)).toEqual(['__proto__', 'constructor']);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }
  });

  it('a hundred thousand answers that no question asks: they are set aside at once, and said in a few lines', async () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, rank) => [`q${rank}`, 1]));
    const text = JSON.stringify({ ...file, answers: { ...NAMED, ...many } });
    const { file: opened, messages } = await open(text);
    // What else a busy machine does only adds: the least of three is what it takes.
    const took: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const started = processorTime();
      await open(text);
      took.push(processorTime() - started);
    }
    expect(Math.min(...took)).toBeLessThan(2_000);
    expect(Object.keys(opened!.aside!)).toHaveLength(100_000);
    expect(messages.map(({ code }) => code)).toEqual(['unknown_answer']);
    expect(String(messages[0]!.params!['id']).length).toBeLessThan(200);
  });

  it.each(['toString', 'valueOf', 'toJSON'])('an object that gives itself a %s is shown, not asked', async (name) => {
    const odd = { [name]: 1 };
    const one = await open(
      JSON.stringify({
        ...file,
        pack: { name: 'base', version: odd },
        date: odd,
        answers: { goals: [odd], jurisdiction: odd },
      }),
    );
    expect(one.messages.map(({ code }) => code)).toEqual([
      'file_of_other_version',
      'wrong_option',
      'wrong_type',
      'bad_date',
    ]);
    expect(await open(JSON.stringify({ ...file, format: odd }))).toEqual({ messages: [{ code: 'file_foreign' }] });
  });
});

it('a file of another format number says which', async () => {
  expect(await open(JSON.stringify({ format: `${ANSWERS_FORMAT}0` }))).toEqual({
    messages: [{ code: 'file_newer', params: { version: `${ANSWERS_FORMAT}0` } }],
  });
});
