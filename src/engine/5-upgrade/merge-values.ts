import { mergeTexts } from './text/merge-texts.ts';
import { isRecord } from '../0-language/is-record.ts';
import { same } from '../0-language/same.ts';

/** What three versions of a value give: the merged one, itself absent where both sides agree that it goes. */
export type Merged = { readonly value?: unknown } | 'conflict';

/**
 * Three versions of a value made one: a text by paragraph, a map key by key, anything else only where one side changed
 * it.
 */
export function mergeValues(old: unknown, parent: unknown, own: unknown): Merged {
  if (same(own, parent) || same(own, old)) return given(parent);
  if (same(parent, old)) return given(own);
  if (typeof old === 'string' && typeof parent === 'string' && typeof own === 'string') {
    const value = mergeTexts(old, parent, own);
    return value === undefined ? 'conflict' : { value };
  }
  return isRecord(parent) && isRecord(own) ? mergeMaps(isRecord(old) ? old : {}, parent, own) : 'conflict';
}

type Values = Readonly<Record<string, unknown>>;

function mergeMaps(old: Values, parent: Values, own: Values): Merged {
  const keys = [...new Set([...Object.keys(own), ...Object.keys(parent)])];
  const merged = keys.map((key) => [key, mergeValues(old[key], parent[key], own[key])] as const);
  if (merged.some(([, one]) => one === 'conflict')) return 'conflict';
  return {
    value: Object.fromEntries(
      merged.flatMap(([key, one]) => (one !== 'conflict' && 'value' in one ? [[key, one.value]] : [])),
    ),
  };
}

function given(value: unknown): Merged {
  return value === undefined ? {} : { value };
}
