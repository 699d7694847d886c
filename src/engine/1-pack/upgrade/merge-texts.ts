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
  const regions = diff3Merge<string>(paragraphs(own), paragraphs(old), paragraphs(parent), { excludeFalseConflicts: true });
  return regions.every((region) => region.ok) ? regions.flatMap(({ ok }) => ok ?? []).join('\n\n') + (/\n$/.exec(own)?.[0] ?? '') : undefined;
}

function paragraphs(text: string): string[] {
  return text.trimEnd().split(/\n(?:[ \t]*\n)+/);
}
