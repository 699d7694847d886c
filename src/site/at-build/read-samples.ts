import { parse } from 'yaml';
import { openAnswers, say, type AnswersFile, type Language } from '../../engine/interview.ts';
import { typography } from '../../engine/pack.ts';
import { BASE } from '../routes.ts';
import { members, packIn } from './read-pack-files.ts';

type Story = Readonly<Record<'title' | 'summary', Readonly<Record<Language, string>>>>;

/** An invented team: the same folders the tests assemble. */
export interface Sample {
  readonly story: string;
  readonly title: string;
  /** Who they are and what is at stake, in a sentence or two. */
  readonly summary: string;
}

const contents = import.meta.glob<string>('/tests/samples/*/{answers,story}.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const read = (story: string, name: 'answers' | 'story'): string =>
  contents[`/tests/samples/${story}/${name}.yaml`] ?? '';

/** Stands in for a date; every sample has its own. */
const UNDATED = '2026-01-01';

/** The pack a sample is made with. */
export const packOf = (story: string): string => (parse(read(story, 'answers')) as AnswersFile).pack.name;

/** The name of every sample, its folder, of a pack that has pages here. */
export const stories: readonly string[] = Object.keys(contents)
  .filter((path) => path.endsWith('/story.yaml'))
  .map((path) => path.split('/').at(-2)!)
  .filter((story) => [BASE, ...members].includes(packOf(story)));

/** What a sample is about, set as the rest of the page is. */
export function sampleOf(story: string, language: Language): Sample {
  const { title, summary } = parse(read(story, 'story')) as Story;
  return { story, title: typography(title[language], language), summary: typography(summary[language], language) };
}

/** The answers of a sample, for a policy in the language of the page. */
export function answersOf(story: string, language: Language): AnswersFile {
  const { file, messages } = openAnswers(parse(read(story, 'answers')), packIn(language, packOf(story)), UNDATED);
  if (!file || messages.length > 0)
    throw new Error([`tests/samples/${story}/answers.yaml`, ...messages.map((one) => say(one, language))].join('\n'));
  return { ...file, language };
}
