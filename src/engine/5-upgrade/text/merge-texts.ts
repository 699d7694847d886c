import { diff3Merge } from 'node-diff3';

/**
 * Three versions of a text made one, by paragraph: what each side changed since `old`. Nothing where both changed the
 * same paragraph, each in its way, or where merging once more would not give the same text.
 */
export function mergeTexts(old: string, parent: string, own: string): string | undefined {
  const merged = mergeOnce(old, parent, own);
  return merged !== undefined && mergeOnce(old, parent, merged) === merged ? merged : undefined;
}

function mergeOnce(old: string, parent: string, own: string): string | undefined {
  if (own === parent || own === old) return parent;
  if (parent === old) return own;
  const regions = diff3Merge(paragraphs(own), paragraphs(old), paragraphs(parent), {
    excludeFalseConflicts: true,
  });
  if (!regions.every(({ ok }) => ok)) return undefined;
  const merged = regions.flatMap(({ ok }) => ok ?? []).filter((one) => one !== BREAK);
  return merged.join(BREAK) + (/\n$/.exec(own)?.[0] ?? '');
}

const BREAK = '\n\n';

/** Each with the break after it, so that a change of one and an addition after it stand apart. */
function paragraphs(text: string): string[] {
  return text
    .trimEnd()
    .split(/\n(?:[ \t]*\n)+/)
    .flatMap((one) => [one, BREAK]);
}
