import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openAnswers, type Language } from '../../src/engine/interview.ts';
import { shipped } from '../packs/shipped.ts';

const folder = import.meta.dirname;

/** Each sample is a folder: one invented team's story, its answers to the pack they name, the policies they make and
 * their guides. */
export const everyStory = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => {
  const at = (file: string) => join(folder, name, file);
  const written = parse(readFileSync(at('answers.yaml'), 'utf8')) as { readonly pack: { readonly name: string } };
  const pack = (language: Language = 'fr') => shipped(language, written.pack.name);
  const { file, messages } = openAnswers(written, pack(), '2000-01-01');
  if (!file) throw new Error(`${name}: ${JSON.stringify(messages)}`);
  const story = parse(readFileSync(at('story.yaml'), 'utf8')) as Readonly<Record<'title' | 'summary', Readonly<Record<'fr' | 'en', string>>>>;
  return { name, at, pack, file, messages, story };
});

/** The samples of the base pack, which the site shows as examples. */
export const stories = everyStory.filter(({ file }) => file.pack.name === 'base');
