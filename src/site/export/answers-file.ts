import { writeAnswersFile } from '../../engine/interview.ts';
import type { TeamInterview } from '../questionnaire/team/interview.svelte.ts';
import type { LiveWords } from '../words/words.ts';
import { download } from './download.ts';
import { fileName } from './file-name.ts';

/** The answers as a file. What makes it is always at hand: it is the way out when something cannot be fetched. */
export function downloadAnswersFile(team: TeamInterview, words: LiveWords): void {
  const name = fileName(words.fileNames.answers, team.answers, 'json');
  download({ name, content: writeAnswersFile(team.file), mime: 'application/json' });
  void import('../questionnaire/save/ask-to-keep.ts').then(({ askToKeep }) => askToKeep()).catch(() => {});
}
