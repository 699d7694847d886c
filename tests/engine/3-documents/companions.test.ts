import { expect, it } from 'vitest';
import { assemble, documentApplies } from '../../../src/engine/documents.ts';
import { readInterview, type Answers } from '../../../src/engine/interview.ts';
import { smallFiles, smallPack } from '../small-pack.ts';
import { inlinesOf } from './texts.ts';

const list = (language: string) =>
  language === 'fr'
    ? 'Ces documents accompagnent {LE_DOC} :\n\n- {label}\n'
    : 'These documents go with {LE_DOC}:\n\n- {label}\n';
const FILES = {
  'templates/small/policy/05-adoption/20-annexes_clause.md': `---\ntitle: "Documents"\nclass: fact\ncustody: free\nwhen: companion_count >= 1\nrationale: "Parce que."\nsources: [S0-01]\nrepeat: documents\n---\n${list('fr')}`,
  'templates/small/policy/05-adoption/20-annexes_clause.en.md': `---\ntitle: "Documents"\nrationale: "Because."\n---\n${list('en')}`,
};
const PACK = `${smallFiles.get('templates/small/pack.yaml')!.trimEnd()}\n  - {id: companion_count, type: number, label: {fr: "Documents", en: "Documents"}}\n`;
const SHEETS = {
  'templates/small/register/document.yaml':
    'title: {fr: "Registre des comptes", en: "Account register"}\npaper: letter\n',
  'templates/small/minors/document.yaml':
    'title: {fr: "Annexe {de LE_DOC}", en: "Sheet of {LE_DOC}"}\nwhen: minors is yes\npaper: letter\n',
};

function printed(answers: Answers, sheets: Record<string, string>) {
  const pack = smallPack('fr', { ...FILES, ...sheets, 'templates/small/pack.yaml': PACK });
  const interview = readInterview(pack, answers, '2026-11-20');
  const clause = assemble(interview)
    .sections.flatMap(({ clauses }) => clauses)
    .find(({ id }) => id === 'annexes_clause')!;
  const items = clause.blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.map((item) =>
          inlinesOf(item)
            .map((node) => ('value' in node ? node.value : ''))
            .join(''),
        )
      : [],
  );
  return { status: clause.status, items, applies: pack.documents.map(({ id }) => documentApplies(interview, id)) };
}

it('lists the documents beside the policy that concern the team', () => {
  expect(printed({ serves_groups: ['under_14'] }, SHEETS).items).toEqual([
    'Annexe de la présente politique',
    'Registre des comptes',
  ]);
  expect(printed({ serves_groups: ['seniors'] }, SHEETS).items).toEqual(['Registre des comptes']);
});

it('stays out of a policy that has none', () => {
  expect(printed({ serves_groups: ['seniors'] }, {}).status).toBe('absent');
});
