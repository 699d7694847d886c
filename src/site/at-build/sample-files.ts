import { assemble, formatsOf, type OfferedFormat, writeAs, writers } from '../../engine/documents.ts';
import type { AnswersFile, Language } from '../../engine/interview.ts';
import { fileName } from '../export/file-name.ts';
import { wordsIn } from '../words/in-language.ts';
import { assembleSample } from './assembled-sample.ts';
import { answersOf, stories } from './read-samples.ts';

/** A file that the page of a sample offers. */
export interface SampleFile {
  readonly document: 'policy' | 'guide';
  readonly format: OfferedFormat;
  /** Beside the page. */
  readonly path: string;
  /** What it is called once it is downloaded. */
  readonly name: string;
}

/** The policy of a sample and its guide, each in the formats of every document. */
export function sampleFiles(story: string, language: Language): readonly SampleFile[] {
  const { fileNames } = wordsIn(language).questionnaire.live;
  return (['policy', 'guide'] as const).flatMap((document) =>
    formatsOf({}).map((format) => ({
      document,
      format,
      path: `${document}.${writers[format].extension}`,
      name: nameOf(fileNames[document], answersOf(story, language), writers[format].extension),
    })),
  );
}

/** It bears the day of the sample’s answers: the site is the same whenever it is built. */
function nameOf(kind: string, { answers, date }: AnswersFile, extension: string): string {
  return fileName(kind, answers, extension, date);
}

/** The addresses of these files, of every sample. */
export const samplePaths = (language: Language) =>
  stories.flatMap((story) =>
    sampleFiles(story, language).map((file) => ({ params: { story, file: file.path }, props: { ...file } })),
  );

/** One of these files, written; like a team's own, it opens again with its answers. */
export async function writeSample(
  story: string,
  language: Language,
  { document, format }: Pick<SampleFile, 'document' | 'format'>,
): Promise<Response> {
  const { interview } = assembleSample(story, language);
  const written = await writeAs(format, assemble(interview, { document, answersFile: answersOf(story, language) }));
  return new Response(written as BodyInit, { headers: { 'content-type': writers[format].mime } });
}
