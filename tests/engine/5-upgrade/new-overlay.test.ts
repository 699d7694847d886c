import { describe, expect, it } from 'vitest';
import { newOverlay } from '../../../src/engine/5-upgrade/new-overlay/new-overlay.ts';
import { readPack } from '../../../src/engine/pack.ts';
import { packFiles } from '../../../src/cli/read-files.ts';

const files = packFiles();

describe('a new overlay of the base', () => {
  const made = newOverlay(files, 'reseau', '2026-11-21') as ReadonlyMap<string, string>;

  it('passes the check in both languages, without a warning', () => {
    for (const language of ['fr', 'en'] as const) {
      const { pack, messages } = readPack(new Map([...files, ...made]), 'reseau', language, '2026-11-21');
      expect(messages).toEqual([]);
      expect(pack?.lineage).toEqual(['reseau', 'base']);
      expect(pack?.steps[0]!.questions.find(({ id }) => id === 'org_name')?.label).toMatch(/membre|member/);
      expect(
        pack?.documents[0]!.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'reseau_note')?.pack,
      ).toBe('reseau');
    }
  });

  it('lives in its own two folders, each file with a word of what to change, French first', () => {
    expect([...made.keys()].every((path) => /^(questions|templates)\/reseau\//.test(path))).toBe(true);
    for (const [path, text] of made)
      expect([path, text]).toEqual([
        path,
        expect.stringMatching(
          path.endsWith('.en.md')
            ? /Replace/
            : path.endsWith('.md')
              ? /changez[\s\S]*change/
              : /#[^\n]*(?:Changez|Ce que|Une question)[\s\S]*# /,
        ),
      ]);
    for (const text of made.values()) expect(text).not.toMatch(/\{(?:name|date|version|local)\}/);
  });

  it('has a value for each local field the base declares, whose label stands where the base has no words', () => {
    const declared =
      'local:\n  - id: local_fax\n    label: {fr: "Télécopieur", en: "Fax"}\n    required: true\n    value: {fr: "", en: ""}\n';
    const changed = new Map([
      ...files,
      ['templates/base/pack.yaml', files.get('templates/base/pack.yaml')!.replace(/^local:\n/m, declared)],
    ]);
    const overlay = newOverlay(changed, 'reseau', '2026-11-21') as ReadonlyMap<string, string>;
    expect(overlay.get('templates/reseau/pack.yaml')).toMatch(
      /local:\n {2}- id: local_fax\n {4}value:\n {6}fr: "\[Télécopieur\]"\n {6}en: "\[Fax\]"\n {2}- id: local_report\n {4}value:\n {6}fr: "l'équipe/,
    );
    expect(readPack(new Map([...changed, ...overlay]), 'reseau', 'fr').messages).toEqual([]);
  });

  it.each([
    ['', 'bad'],
    ['Roeq', 'bad'],
    ['mon-reseau', 'bad'],
    ['../x', 'bad'],
    ['1er', 'bad'],
    ['base', 'base'],
  ])('refuses « %s »', (name, why) => {
    expect(newOverlay(files, name, '2026-11-21')).toBe(why);
  });

  it('refuses a name that a folder of questions or of templates has', () => {
    for (const path of ['questions/pris/01-x.yaml', 'templates/pris/pack.yaml'])
      expect(newOverlay(new Map([...files, [path, '']]), 'pris', '2026-11-21')).toBe('taken');
  });
});
