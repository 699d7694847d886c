import { expect, it } from 'vitest';
import * as door from '../../../../src/engine/docx.ts';

it('exports what an export and a reopening need, and nothing else', () => {
  expect(Object.keys(door).sort()).toEqual(['annotate', 'readDocx', 'toBilingualDocx', 'toDocx', 'toZip']);
});
