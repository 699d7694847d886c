import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../../src/engine/0-language/plain-text.ts';
import { printed, type ExplainedClause, type TeamDocument } from '../../../../../src/engine/documents.ts';
import { annotate, readDocx, toDocx } from '../../../../../src/engine/docx.ts';
import { wordingOf } from '../../../../../src/engine/interview.ts';
import { stories } from '../../../../samples/stories.ts';
import { annotated, commentWords } from '../editions.ts';
import { paragraphsIn, partsOf } from '../read-back.ts';
import { clause, documentOf, note, p } from '../sample.ts';
import { answers, policy } from '../sample-policy.ts';

interface ReadComment {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Each comment of a file by the bookmark it stands around. */
function commentsIn(file: Uint8Array): ReadonlyMap<string, ReadComment> {
  const all = partsOf(file)['word/comments.xml'] ?? '';
  const byId = new Map(
    [...all.matchAll(/<w:comment w:id="(\d+)"(.*?)>(.*?)<\/w:comment>/gs)].map(([, id, head = '', body = '']) => [
      id,
      { head, lines: paragraphsIn(body).map(({ text }) => text) },
    ]),
  );
  const anchors = (partsOf(file)['word/document.xml'] ?? '').matchAll(
    /<w:commentRangeStart w:id="(\d+)"\/><w:bookmarkStart [^>]*w:name="([^"]+)"[^>]*\/>.*?<w:commentRangeEnd w:id="(\d+)"\/><w:r>.*?<w:commentReference w:id="(\d+)"\/>/gs,
  );
  return new Map(
    [...anchors].map(([, start, bookmark = '', end, reference]) => {
      expect([end, reference]).toEqual([start, start]);
      return [bookmark, byId.get(start)!];
    }),
  );
}

describe.each(stories)('the annotated policy of $name', ({ file }) => {
  it.each(['fr', 'en'] as const)('says of each printed clause why it is there, in %s', async (language) => {
    const { policy: document, explained, reasons, comments } = annotated(language, file);
    const read = commentsIn(await toDocx(document, comments));
    const clauses = printed(document).flatMap((section) => (section.unnumbered ? [] : section.clauses)); // no title, no comment
    expect(comments.size).toBe(clauses.length);
    expect([...read.keys()]).toEqual(clauses.map(({ id }) => `clause_${id}`));
    const words = commentWords(language);
    for (const one of clauses) {
      const { lines } = read.get(`clause_${one.id}`)!;
      const because = explained.find(({ id }) => id === one.id)!.because;
      for (const { words: answer, from } of because) expect(lines).toContain(`${answer} (${words.origins[from]})`);
      expect(lines).toContain(because.length > 0 ? words.because : words.always);
      const { rationale, sources } = reasons[wordingOf(one)]!;
      expect(rationale.length).toBeGreaterThan(10);
      expect(lines).toEqual(expect.arrayContaining([words.rationale, rationale, ...sources]));
      const basis = one.blocks.flatMap((block) => (block.type === 'note' ? [plainText(block.children)] : []));
      expect(lines).toEqual(expect.arrayContaining([words.classes[one.class], ...basis]));
    }
  });
});

/** A clause that the sample prints. */
const shownId = () => printed(policy).find(({ unnumbered }) => !unnumbered)!.clauses[0]!.id;

describe('comments', () => {
  const reasons = {
    'clause_1.1': {
      rationale: 'Savoir où l’on va.',
      sources: ['Guide : un.', 'Guide : deux.', 'Guide : un.'],
      wordsOf: 'Notre réseau. Pour nos membres.',
    },
  };
  const words = commentWords('fr');

  it('say what a team typed on a working copy; on one for publication, only what the document prints', () => {
    const [shown] = printed(policy).flatMap((section) => section.clauses);
    const explained: readonly ExplainedClause[] = [
      {
        ...shown!,
        section: 'x',
        because: ['jamais imprimé', 'Maison des jeunes L’Embarcadère'].map((answer) => ({
          id: 'x',
          answer,
          words: `Pourquoi → ${answer}`,
          from: 'answer',
        })),
      },
    ];
    const said = (document: TeamDocument) =>
      annotate(document, explained, reasons, words)
        .get(shown!.id)!
        .flatMap(({ lines }) => lines)
        .filter((line) => line.startsWith('Pourquoi'));
    const { answers: _, ...published } = policy;
    expect(said({ ...policy, answers }).map((line) => line.slice(11, 17))).toEqual(['jamais', 'Maison']);
    expect(said(published).map((line) => line.slice(11, 17))).toEqual(['Maison']);
  });

  it('are by Balises, of the document’s day, and of no day where Word could not hold it', async () => {
    const comments = annotate(policy, [], reasons, words);
    const [first] = commentsIn(await toDocx(policy, comments)).values();
    expect(first?.head).toBe(' w:initials="B" w:author="Balises" w:date="2026-11-20T00:00:00Z"');
    expect(first?.lines).toEqual([
      words.classes.core,
      words.always,
      words.rationale,
      'Savoir où l’on va.',
      words.wordsOf,
      'Notre réseau. Pour nos membres.',
      words.from,
      'Guide : un.',
      'Guide : deux.',
    ]);
    for (const date of ['', 'demain', '1500-01-01']) {
      expect(partsOf(await toDocx({ ...policy, date }, comments))['word/comments.xml']).not.toContain('w:date');
    }
  });

  it('say what the class demands, then what the duty rests on', () => {
    const document = documentOf([
      {
        id: 'a',
        number: '1.',
        title: 'A',
        clauses: [clause('1.1', 'B', [p('c'), note('Article 12 de la loi')])],
      },
    ]);
    expect(annotate(document, [], {}, words).get('clause_1.1')?.[0]).toEqual({
      lines: [words.classes.core, 'Article 12 de la loi'],
    });
  });

  it('say what the team noted, but on a copy that carries no answers', () => {
    const notes = new Map([[shownId(), ['Qui? → Karine *veut* demander']]]);
    const { answers: _, ...published } = policy;
    const said = (document: TeamDocument) => annotate(document, [], reasons, words, notes).get(shownId());
    expect(said({ ...policy, answers })).toContainEqual({
      label: words.notes,
      lines: ['Qui? → Karine *veut* demander'],
    });
    expect(said(published)?.some(({ label }) => label === words.notes)).toBe(false);
  });

  it('say what the team wrote itself', () => {
    const own = (adapted: 'reworded' | 'completed' | 'added') =>
      annotate(
        documentOf([{ id: 'a', number: '1.', title: 'A', clauses: [clause('1.1', 'B', [p('c')], { adapted })] }]),
        [],
        reasons,
        words,
      ).get('clause_1.1')!;
    expect(own('added')).toEqual([{ lines: [words.adapted.added] }]);
    expect(own('reworded').slice(0, 2)).toEqual([{ lines: [words.adapted.reworded] }, { lines: [words.classes.core] }]);
    expect(own('completed')[0]).toEqual({ lines: [words.adapted.completed] });
    expect(own('completed').at(-1)?.lines).toEqual(['Guide : un.', 'Guide : deux.']);
  });

  it('leave no trace where there are none, and the carried answers where they were', async () => {
    expect(Object.keys(partsOf(await toDocx(policy))).filter((path) => path.includes('comments'))).not.toContain(
      'word/comments.xml',
    );
    const file = await toDocx(policy, annotate(policy, [], reasons, words));
    expect(readDocx(file)).toEqual(readDocx(await toDocx(policy)));
  });

  it.each([
    '</w:t></w:comment><script>',
    '{balises.headings-0}',
    'a\nb\tc',
    '\0\ufffe\ud800',
    'مرحبا 🌊',
    'x'.repeat(100_000),
  ])('show what was typed as it was typed: %j', async (typed) => {
    const explained = [
      {
        ...printed(policy)[0]!.clauses[0]!,
        section: 'purpose',
        because: [{ id: 'q', answer: typed, words: typed, from: 'answer' as const }],
      },
    ];
    const file = await toDocx(policy, annotate(policy, explained, reasons, words));
    const shown = typed.replace(/[\0\ufffe\ud800]/g, '\ufffd');
    expect(commentsIn(file).get('clause_clause_1_1')?.lines).toContain(`${shown} (votre réponse)`);
  });
});
