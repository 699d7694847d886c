import { describe, expect, it } from 'vitest';
import {
  assemble,
  type Format,
  formatsOf,
  isFormat,
  listCompanions,
  readFile,
  toCsv,
  toMarkdown,
  writeAs,
  writers,
} from '../../../../src/engine/documents.ts';
import { toDocx } from '../../../../src/engine/docx.ts';
import { type AnswersFile, readInterview } from '../../../../src/engine/interview.ts';
import { clause, readOwn, sister } from '../../overlay-files.ts';
import { smallPack } from '../../small-pack.ts';
import { fileOf } from '../../../packs/random-teams.ts';

const MINUTES = 'templates/own/minutes';
const head = (more: string) =>
  `title: {fr: "Procès-verbal", en: "Minutes"}\norder: 1\nsheet: true\n${more}paper: letter\n`;

/** An overlay of the small pack with a document of its own. */
const withDocument = (more: string) =>
  readOwn({
    [`${MINUTES}/document.yaml`]: head(more),
    [`${MINUTES}/01-all/section.md`]: '---\ntitle: Tout\nclass: fact\n---\n',
    [`${MINUTES}/01-all/section.en.md`]: '---\ntitle: All\n---\n',
    [`${MINUTES}/01-all/10-present.md`]: clause('| Nom | Voix |\n| --- | --- |\n|  |  |'),
    [`${MINUTES}/01-all/10-present.en.md`]: sister('| Name | Vote |\n| --- | --- |\n|  |  |'),
  });

describe('a format', () => {
  const policy = assemble(readInterview(smallPack(), {}, '2026-11-20'));

  it('writes a whole file, the same as its own function', async () => {
    expect(Buffer.from((await writeAs('docx', policy)) as Uint8Array).equals(Buffer.from(await toDocx(policy)))).toBe(
      true,
    );
    expect(await writeAs('md', policy)).toBe(toMarkdown(policy));
    expect(await writeAs('csv', policy)).toBe(toCsv(policy));
    expect(await writeAs('html', policy)).toMatch(
      /^<!doctype html><html lang="fr-CA">.*<title>[^<]+<\/title>.*<\/html>\n$/s,
    );
  });

  it('carries the answers, for the file to be opened again, or says that it cannot', async () => {
    const interview = readInterview(smallPack(), {}, '2026-11-20');
    const answersFile = fileOf({ org_name__full: 'Le Phare' }) as AnswersFile;
    const carrying = assemble(interview, { answersFile });
    for (const [format, { carries }] of Object.entries(writers)) {
      const written = await writeAs(format as Format, carrying);
      const { written: found } = await readFile(typeof written === 'string' ? Buffer.from(written) : written);
      expect(found !== undefined, format).toBe(carries);
    }
  });

  it('goes by the end of its files’ names', () => {
    for (const [name, { extension }] of Object.entries(writers)) expect(extension).toBe(name);
    expect(isFormat('md')).toBe(true);
    expect(isFormat('toString')).toBe(false);
  });
});

describe('a document of an overlay says by itself, without code,', () => {
  const only = (more: string) => {
    const { pack, messages } = withDocument(more);
    expect(messages).toEqual([]);
    return listCompanions(readInterview(pack!, {}, '2026-11-20')).find(({ id }) => id === 'minutes')!;
  };

  it('that it is offered as a spreadsheet too', () => {
    expect(formatsOf(only(''))).toEqual(['docx', 'md']);
    expect(formatsOf(only('formats: [csv]\n'))).toEqual(['docx', 'md', 'csv']);
  });

  it('that the board receives it with the policy', () => {
    expect(only('').kit).toBeUndefined();
    expect(only('kit: true\n').kit).toBe(true);
  });

  it('and a format that does not exist is a mistake, with its place', () => {
    const [message] = withDocument('formats: [odt]\n').messages;
    expect(message).toMatchObject({ place: { file: `${MINUTES}/document.yaml`, line: 4 } });
  });
});
