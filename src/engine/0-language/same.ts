/**
 * Whether two values made of lists, records and plain values say the same; the order of a record's keys does not count.
 */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return areSameLists(one, other);
  const [record, others] = [one as Keyed, other as Keyed];
  const keys = Object.keys(record);
  return (
    keys.length === Object.keys(others).length &&
    keys.every((key) => same(record[key], others[key]) && (record[key] !== undefined || Object.hasOwn(others, key)))
  );
}

type Keyed = Readonly<Record<string, unknown>>;

function areSameLists(one: unknown, other: unknown): boolean {
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((item, rank) => same(item, other[rank]))
  );
}
