import { expect, it } from 'vitest';
import { assemble } from '../../../src/engine/documents.ts';
import { readInterview } from '../../../src/engine/interview.ts';
import { smallFiles, smallPack } from '../small-pack.ts';
import { clauseOf } from './texts.ts';

const LEAD = 'templates/small/policy/03-roles/10-lead_role.md';

/** The blocks of a clause on who leads, undecided, each with its last two words. */
function blocksOf(fr: string, en: string) {
  const written = (path: string, body: string) => {
    const [, front] = smallFiles.get(path)!.split('---\n');
    return [path, `---\n${front}---\n${body}\n`] as const;
  };
  const files = Object.fromEntries([written(LEAD, fr), written(LEAD.replace('.md', '.en.md'), en)]);
  const interview = readInterview(
    smallPack('fr', files),
    { responsible__lead: { undecided: true }, responsible__backup: 'direction' },
    '2026-11-20',
  );
  return clauseOf(assemble(interview), 'lead_role').blocks.map((block) => {
    const last = 'children' in block ? block.children.slice(-2) : [];
    return [block.type, ...last.map((one) => ('value' in one ? `${one.type} ${one.value}` : one.type))];
  });
}

it('the mark of what is undecided closes the last paragraph, and no other', () => {
  expect(
    blocksOf('Confiée {à responsible__lead}.\n\nElle est suivie.', 'By {responsible__lead}.\n\nIt is kept.'),
  ).toEqual([
    ['paragraph', expect.any(String), 'text .'],
    ['paragraph', 'text  ', 'mark à décider'],
  ]);
});

it('it stands alone after a list', () => {
  expect(blocksOf('- Confiée {à responsible__lead}.\n- Suivie.', '- By {responsible__lead}.\n- Kept.')).toEqual([
    ['list'],
    ['paragraph', 'mark à décider'],
  ]);
});
