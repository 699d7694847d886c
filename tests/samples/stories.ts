import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openAnswers } from '../../src/engine/interview.ts';
import { shipped } from '../packs/shipped.ts';

const folder = import.meta.dirname;

/** The samples: each a folder, one invented team's story, its answers and the policies they make. */
export const stories = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => {
  const at = (file: string) => join(folder, name, file);
  const { file, messages } = openAnswers(parse(readFileSync(at('answers.yaml'), 'utf8')), shipped(), '2000-01-01');
  if (!file) throw new Error(`${name}: ${JSON.stringify(messages)}`);
  const story = parse(readFileSync(at('story.yaml'), 'utf8')) as Readonly<Record<'title' | 'summary', Readonly<Record<'fr' | 'en', string>>>>;
  return { name, at, file, messages, story };
});
