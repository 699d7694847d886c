import { expect, it } from 'vitest';
import * as door from '../../../../src/engine/docx.ts';

it('exports what an export, a letterhead and a reopening need, and nothing else', () => {
  expect(Object.keys(door).sort()).toEqual([
    'LARGEST_FILE',
    'annotate',
    'applyLetterhead',
    'readDocx',
    'readLetterhead',
    'sayLetterhead',
    'toBilingualDocx',
    'toDocx',
    'toDocxWithGuide',
    'toZip',
  ]);
});
