import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redline, redlineToHtml } from '../../src/engine/compare.ts';
import { assemble, toHtml, type TeamDocument } from '../../src/engine/documents.ts';
import { readInterview, type Answers } from '../../src/engine/interview.ts';
import { DATE, NAMED, shipped } from './shipped.ts';
import { twoVersions } from './two-versions.ts';

const RUNS = process.env['FULL'] ? 500 : 12;
const WORDS = { inserted: 'ajouté :', deleted: 'retiré :', end: '(fin)' };

const html = (before: TeamDocument, after: TeamDocument) => redlineToHtml(redline(before, after), WORDS);
const wordsOf = (page: string) => page.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu);
/** A redline of which one side is left: the other’s words go, and so does what only a screen reader says. */
const side = (page: string, kept: 'ins' | 'del') =>
  wordsOf(
    page
      .replace(/<span class="visually-hidden">[^<]*<\/span>/g, '')
      .replace(kept === 'ins' ? /<del\b.*?<\/del>/gs : /<ins\b.*?<\/ins>/gs, ' '),
  );

describe.each(['fr', 'en'] as const)('a redline as HTML (%s)', (language) => {
  const pack = shipped(language);
  const made = (answers: Answers, document: string) => assemble(readInterview(pack, answers, DATE), { document });

  it.each(['policy', 'guide'])('of any two versions of the %s gives back each, word for word', (document) => {
    fc.assert(
      fc.property(twoVersions(language), ([one, other]) => {
        const [before, after] = [made(one, document), made(other, document)];
        const page = html(before, after);
        expect(side(page, 'ins')).toEqual(wordsOf(toHtml(after)));
        expect(side(page, 'del')).toEqual(wordsOf(toHtml(before)));
      }),
      { seed: 20261123, numRuns: RUNS, endOnFailure: true },
    );
  });
});

describe('what is new or gone', () => {
  const made = (answers: Answers) => assemble(readInterview(shipped(), answers, DATE));
  const named = { ...NAMED, responsible__lead: { role: 'coordination', name: 'Ana <b>' } };
  const changed = { ...NAMED, responsible__lead: { role: 'coordination', name: 'Luc & cie' } };

  it('stands within its sentence, escaped, with words that a screen reader says', () => {
    const page = html(made(named), made(changed));
    expect(page).toContain(
      '<del><span class="visually-hidden">retiré : </span><bdi>Ana &#60;b&#62;</bdi><span class="visually-hidden"> (fin) </span></del>',
    );
    expect(page).toContain('<bdi>Luc &#38; cie</bdi>');
  });

  it('is nothing between a version and itself', () => {
    expect(html(made(named), made({ ...named }))).not.toMatch(/<(ins|del)\b/);
  });

  it('is said once of a whole clause, in its title', () => {
    const page = html(made(named), made({ ...named, goals: ['awareness'] }));
    const clause = /<article class="clause" id="redline-goals_list">(.*?)<\/article>/s.exec(page)![1]!;
    expect(clause).toMatch(
      /^<h3 class="clause__title"><span class="clause__number"><ins>\d\.\d+<\/ins><\/span> <span><ins><span class="visually-hidden">ajouté : <\/span>Buts/,
    );
    const [, body] = /<ins class="redline__block">(.*)<\/ins>$/s.exec(clause)!;
    expect(body).toContain('sensibiliser');
    expect(body).not.toMatch(/visually-hidden|<ins|<del/);
  });
});
