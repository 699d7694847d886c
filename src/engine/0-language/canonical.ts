import { isRecord } from './is-record.ts';

/** Data as JSON in which the keys of every map are in order: what says the same is written the same. */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
