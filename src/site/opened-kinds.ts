import { writers } from '../engine/documents.ts';

const answers = ['json', 'yaml', 'yml'];
const documents = Object.values(writers)
  .filter(({ carries }) => carries)
  .map(({ extension }) => extension);
const archives = ['zip'];

/** The kinds of files that answers are opened from, as `accept` lists them in a field for files. */
export const OPENED_KINDS = [
  ...[...answers, ...documents, ...archives].map((extension) => `.${extension}`),
  'application/json',
].join(',');
