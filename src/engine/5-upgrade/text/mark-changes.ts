import { diff3Merge, diffComm } from 'node-diff3';

/** What surrounds words that one text has and the other lacks. */
const GONE = ['[-', '-]'] as const;
const NEW = ['{+', '+}'] as const;

/** The lines in which a text differs from another, word by word: `[-gone-]`, `{+new+}`; the lines between are `…`. */
export function markChanges(before: string, after: string): string {
  const marked = diffComm(wordsOf(before), wordsOf(after))
    .map(({ common, buffer1 = [], buffer2 = [] }) =>
      common ? common.join('') : wrapped(buffer1.join(''), GONE) + wrapped(buffer2.join(''), NEW),
    )
    .join('');
  const lines = marked.split('\n').map((line) => (/\[-|\{\+/.test(line) ? line : undefined));
  return lines
    .flatMap((line, index) => line ?? (index === 0 || lines[index - 1] !== undefined ? ['…'] : []))
    .join('\n');
}

/** Words, the signs between them and the spaces, each alone. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+|\s|[^\s\p{L}\p{N}_]/gu) ?? [];
}

/** Marks stay within a line. */
function wrapped(text: string, [open, close]: readonly [string, string]): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${open}${line}${close}`))
    .join('\n');
}

/** The three versions of a text as one, to be mended by hand: marks stand around the lines that two of them changed. */
export function withConflicts(
  { old, next, own }: Readonly<Record<'old' | 'next' | 'own', string>>,
  labels: Readonly<Record<'old' | 'next' | 'own', string>>,
): string {
  const [ours, before, theirs] = [own, old, next].map((text) => text.split('\n')) as [string[], string[], string[]];
  return diff3Merge(ours, before, theirs, { excludeFalseConflicts: true })
    .flatMap(({ ok, conflict }) =>
      conflict
        ? [
            `<<<<<<< ${labels.own}`,
            ...conflict.a,
            `||||||| ${labels.old}`,
            ...conflict.o,
            '=======',
            ...conflict.b,
            `>>>>>>> ${labels.next}`,
          ]
        : (ok ?? []),
    )
    .join('\n');
}
